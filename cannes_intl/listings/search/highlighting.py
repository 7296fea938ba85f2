"""Highlighting: the sentence of an entry that matches the query, with the match marked."""

import re
from dataclasses import dataclass
from html import unescape
from itertools import groupby

from django.db import connection
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.typography import typeset
from cannes_intl.listings.text import agreements_in_words

from .folding import folded, is_of_a_word, plain_words
from .matching import ALIKE, CONFIGURATIONS, LIKENESS, SHORTEST_MISSPELT

LONGEST = 260
BEFORE_THE_MARK = 90
MOST_NAMES = 4
NEW_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
BETWEEN_MARKS = re.compile(r"</mark>([ \u202f\u00a0’-])<mark>")
TAG = re.compile(r"(<[^>]*>)")

ANSWERING = """
    SELECT language, word, to_tsvector(configuration, word) = '' AS is_common
    FROM unnest(%(languages)s::text[], %(configurations)s::regconfig[]) AS asked (language, configuration),
        unnest(%(words)s::text[]) AS word
    WHERE to_tsvector(configuration, word) = '' OR EXISTS (
        SELECT FROM unnest(%(wanted)s::text[]) AS wanted
        WHERE to_tsvector(configuration, word) @@ plainto_tsquery(configuration, wanted)
            OR %(alike)s AND length(wanted) >= %(shortest)s AND word_similarity(wanted, word) >= %(likeness)s
    )
"""


@dataclass
class Excerpt:
    """What a result shows of its item: a sentence and where it is, marked; and names that answer elsewhere.

    ``answering`` are the folded words that are marked, in whatever else is shown of it.
    """

    sentence: SafeString
    language: str
    where: SafeString
    names: list
    answering: set


@dataclass
class Words:
    """Folded words of a language: those that answer, and those that stand in every text and are never marked."""

    answering: set
    common: set


def excerpts(rows, wanted, level):
    """``{row's key: Excerpt}``. One query: which of the words that are shown answer the words looked for."""
    shown = {word for row in rows for text in _texts(row) for word in plain_words(text)}
    answering = _answering(shown, wanted, level) if wanted and wanted.words else {}
    return {row.pk: _excerpt(row, answering.get(row.language) or Words(set(), set())) for row in rows}


def around(row):
    """``[{name, language, spellings}]``: what of a row answers beside its own name and words, each once."""
    wider = [one for place in row.places for one in place["around"]]
    found = [*row.institutions, *row.places, *wider, *row.facets.get("themes", [])]
    return list({one["name"]: {"spellings": []} | one for one in reversed(found)}.values())[::-1]


def _texts(row):
    yield from (row.summary, row.body, agreements_in_words(row), *(place["name"] for place in row.where))
    yield from (text for one in around(row) for text in (one["name"], *one["spellings"]))


def _answering(words, wanted, level):
    """``{language: Words}``: those among some folded words that are, in a language, forms of the words looked for.

    Where none is as written, those like them; in other scripts, those that hold them.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            ANSWERING,
            {
                "languages": list(CONFIGURATIONS),
                "configurations": list(CONFIGURATIONS.values()),
                "words": sorted(words),
                "wanted": wanted.words,
                "alike": level == ALIKE,
                "shortest": SHORTEST_MISSPELT,
                "likeness": LIKENESS,
            },
        )
        other_scripts = [word for word in wanted.words if not word.isascii()]
        holding = {word for word in words for looked_for in other_scripts if looked_for in word}
        found = {code: Words(set(holding), set()) for code in CONFIGURATIONS}
        for code, word, is_common in cursor.fetchall():
            (found[code].common if is_common else found[code].answering).add(word)
    return found


def _excerpt(row, words):
    answering = words.answering | _told_otherwise(row, words)
    summary = [row.summary] if len(row.summary) <= LONGEST else NEW_SENTENCE.split(row.summary)
    candidates = [(text, row.summary_language) for text in summary]
    candidates += [(text, row.language) for text in NEW_SENTENCE.split(row.body) if text.strip()]
    text, language = max(candidates, key=lambda one: len(_words_in(one[0], answering)))
    places = [place for place in row.where if place["name"] != row.name]
    where = ", ".join(place["name"] for place in places)
    return Excerpt(
        sentence=marked(_clipped(text, answering), answering, language),
        language=language,
        where=format_html_join(", ", "{}", ((_named(place, answering),) for place in places)),
        names=_names(row, answering, _words_in(f"{row.name} {text} {where}", answering)),
        answering=answering,
    )


def _told_otherwise(row, words):
    """The words by which a row names what was looked for by another name: “Mumbai” for “Bombay”."""
    told = set()
    for one in around(row):
        name = set(plain_words(one["name"]))
        for spelling in map(plain_words, one["spellings"]):
            if words.answering.intersection(spelling) and not words.answering & name:
                told |= name.difference(spelling, words.common)
    return told


def _names(row, answering, already):
    """Marked names around the item that answer, unless their words are marked already."""
    found = []
    for one in around(row):
        if _words_in(one["name"], answering) - already and len(found) < MOST_NAMES:
            already = already | _words_in(one["name"], answering)
            found.append(_named(one, answering))
    return found


def _named(one, answering):
    """A marked name, said to be in its language where it is not the reader's."""
    name, language = marked(one["name"], answering, one["language"]), one["language"]
    return name if language == languages.current() else format_html('<span lang="{}">{}</span>', language, name)


def _words_in(text, answering):
    return answering.intersection(plain_words(text))


def _clipped(text, answering):
    """A long sentence cut down around its first marked word."""
    if len(text) <= LONGEST:
        return text
    first = next((start for start, run in runs(text) if folded(run) in answering), 0)
    start = 0 if first < BEFORE_THE_MARK * 2 else text.rfind(" ", 0, first - BEFORE_THE_MARK) + 1
    end = len(text) if len(text) - start <= LONGEST else text.rfind(" ", start, start + LONGEST)
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def runs(text):
    """``(start, run)``: the words of a text and what stands between them, as they are written."""
    start = 0
    for _is_word, characters in groupby(text, is_of_a_word):
        run = "".join(characters)
        yield start, run
        start += len(run)


def marked(text, answering, code):
    """A text set as its language is printed, its answering words within ``<mark>``; the rest is escaped."""
    return _with_marks(typeset(text, code), answering)


def marked_within(html, answering):
    """HTML that is set already, the answering words of its text within ``<mark>``."""
    parts = TAG.split(html)
    parts[::2] = [_with_marks(unescape(text), answering) for text in parts[::2]]
    return mark_safe("".join(parts))  # noqa: S308 its tags are those of a template, the rest is escaped


def _with_marks(text, answering):
    parts = (f"<mark>{escape(run)}</mark>" if folded(run) in answering else escape(run) for _start, run in runs(text))
    return mark_safe(BETWEEN_MARKS.sub(r"\1", "".join(parts)))  # noqa: S308 every run is escaped
