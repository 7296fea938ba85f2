"""The search as visitors use it: words sent, the answers read."""

from urllib.parse import urlencode

from tests import reading

PAGES = {"fr": "/fr/recherche/", "en": "/en/search/"}
#: Answers in the reader's own language, and what exists in another one alone.
OWN, ELSEWHERE = ".wrap > .results > li", ".elsewhere .results > li"


def search(site, words, code="fr", status=200, **more):
    return reading.open_page(site, f"{PAGES[code]}?{urlencode({'q': words, **more})}", status)


def names(page, answers=OWN):
    """The names of the answers, in their order; none where nothing answers, which the page then says."""
    assert page.one("form.search")
    return [reading.words(name) for name in page.tree.select(f"{answers} > h3")]


def sentences(page, answers=OWN):
    """What stands under each name, with the tags that mark what is found."""
    return [told.decode_contents() for told in page.all(f"{answers} > h3 + p")]


def met(page):
    """The lines that say what each answer is, with the same tags."""
    return [" ".join(told.decode_contents().split()) for told in page.all(f"{OWN} > p.meta")]
