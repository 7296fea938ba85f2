"""In which language each wording of a page stands, as a screen reader finds it: by the nearest ``lang``."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
WORDED_ATTRIBUTES = {"alt", "title", "aria-label", "content", "label", "placeholder"}
NO_WORDS = {"script", "style"}


class Reading(HTMLParser):
    """``wordings`` are ``(words, language, where)`` of every text and worded attribute of an HTML page."""

    def __init__(self, html):
        super().__init__()
        self.open, self.wordings = [], []
        self.feed(html)
        self.close()

    @property
    def language(self):
        return next((language for _name, language in reversed(self.open) if language), None)

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        language = attributes.get("lang") or self.language
        for attribute in WORDED_ATTRIBUTES & attributes.keys():
            self.wordings.append((attributes[attribute] or "", language, f"{name} {attribute}"))
        if name not in VOID:
            self.open.append((name, attributes.get("lang")))

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in VOID:
            self.open.pop()

    def handle_endtag(self, name):
        while self.open and self.open.pop()[0] != name:
            pass

    def handle_data(self, words):
        name = self.open[-1][0] if self.open else ""
        if name not in NO_WORDS and words.strip():
            self.wordings.append((words, self.language, name))
