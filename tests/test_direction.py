"""A page says in which direction it is written, so that a right-to-left language needs its words alone."""

import pytest
from django.template.base import Lexer, TokenType
from django.template.loader import render_to_string
from django.utils import translation

from . import house
from .reading import ReadPage


def documents():
    """The templates that begin a page, ``{path: the text of its first element}``."""
    found = {}
    for path in house.templates():
        texts = [token.contents for token in Lexer(house.text(path)).tokenize() if token.token_type == TokenType.TEXT]
        html = "".join(texts)
        if "<html" in html:
            found[path] = ReadPage(html).tree.html
    return found


def test_every_document_says_its_direction():
    assert len(documents()) == 4
    silent = [str(path) for path, html in documents().items() if not html.has_attr("dir")]
    assert not silent


@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("he", "rtl")])
@pytest.mark.parametrize("template", ["base.html", "errors/error.html"])
@pytest.mark.django_db
def test_a_page_is_written_as_its_language_is(rf, template, language, direction):
    with translation.override(language):
        html = ReadPage(render_to_string(template, request=rf.get("/"))).tree.html
    assert (html["lang"], html["dir"]) == (language, direction)
