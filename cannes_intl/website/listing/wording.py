"""The words of an item, plain, in a reader's language."""

from html import unescape

from django.utils.html import strip_tags
from django.utils.text import Truncator

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column, is_blank, shown

SUMMARY_LENGTH = 300


def plain(text):
    """Words without their HTML; between two paragraphs stands a space."""
    return " ".join(unescape(strip_tags(str(text or "").replace("</", " </"))).split())


def summary(page, code):
    """The page's main text in plain words, not too long, with the language it is really in."""
    for language in (code, languages.DEFAULT):
        text = plain(page.main_words(language))
        if text:
            return languages.Shown(Truncator(text).chars(SUMMARY_LENGTH), language, code)
    return languages.Shown("", code, code)


def further_words(page, words, code):
    """The body and what else the page says in a language, a paragraph a line; nothing is borrowed from another."""
    texts = list(page.body.stream_block.words_in(page.body, code))
    texts += [getattr(instance, column(name, code)) for instance, name in words]
    return "\n".join(filter(None, map(plain, texts)))


def own_words(one, name, code):
    """What a field of plain text says in this very language, in one line; nothing is borrowed from another."""
    return " ".join((getattr(one, column(name, code)) or "").split())


def told(one, code):
    """``{name, language}`` of what has a name per language; its own language where it is a proper name."""
    name = shown(one, "name", code)
    return {"name": str(name), "language": name.spoken}


def located(place, code):
    """The place with its preposition, “au Japon”; empty in a language that has no words for it."""
    wording = shown(place, "located", code)
    return "" if wording.borrowed else str(wording)


def names(one):
    """The name in every language: a reader may write “Japon” on an English page."""
    return [text for code in languages.CODES if not is_blank(text := getattr(one, column("name", code)))]


def spellings(one):
    """Other spellings, the native name, former names: found, never shown."""
    found = [*one.other_spellings.splitlines(), getattr(one, "native_name", ""), *getattr(one, "known_as", ())]
    if hasattr(one, "former_names"):
        found += [former.name for former in one.former_names.all()]
    return found
