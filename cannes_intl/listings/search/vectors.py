"""Search vectors, weighted: A names, B places, themes and institutions, C summary, D the rest.

They are folded in Python, as a query is, so that the database needs no dictionary of accents to agree with itself.
"""

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, TextField, Value
from django.utils import translation

from cannes_intl.bilingual.languages import SEARCH_CONFIGURATIONS
from cannes_intl.listings.text import agreements_in_words, further_words, names, spellings

from .folding import folded, plain_words
from .matching import BEFORE_ITS_SURROUNDINGS

WEIGHTS = "ABCD"


class Weighed(Func):
    """The search vector of some words: ``setweight(to_tsvector(configuration, words), weight)``."""

    template = "setweight(to_tsvector(%(expressions)s), '%(weight)s')"
    arg_joiner = "::regconfig, "
    output_field = SearchVectorField()

    def __init__(self, words, configuration, weight):
        super().__init__(Value(configuration), Value(words, TextField()), weight=weight)


class Together(Func):
    """Several search vectors as one."""

    template = "(%(expressions)s)"
    arg_joiner = " || "
    output_field = SearchVectorField()


def fill_search(row, item, code):
    """Set the row's ``search``, ``search_text`` and ``body`` from what its item says in a language."""
    row.body = further_words(item.page, item.words, code)
    with translation.override(code):
        said = {weight: list(dict.fromkeys(filter(None, texts))) for weight, texts in _said(row, item)}
    weighed = {weight: folded("\n".join(texts)) for weight, texts in said.items()}
    configuration = SEARCH_CONFIGURATIONS[code]
    row.search = Together(*(Weighed(weighed[weight], configuration, weight) for weight in WEIGHTS))
    row.search_text = BEFORE_ITS_SURROUNDINGS.join(map(_lines, (said["A"], said["B"])))


def _lines(texts):
    """A name a line, in plain words, each once."""
    return "\n".join(dict.fromkeys(" ".join(plain_words(text)) for text in texts))


def _said(row, item):
    places = [place for place, _role in item.all_places()]
    countries = [place.country for place in places if place.country is not None]
    regions = [place.region for place in places if place.region is not None]
    institutions = [institution for institution, _role, _place in item.institutions]
    around = [*places, *countries, *regions, *institutions]
    told = [name for one in [*around, *item.themes] for name in names(one)]
    yield "A", [*names(item.page), *item.other_names]
    yield "B", [*told, *(spelling for one in around for spelling in spellings(one))]
    yield "C", [row.summary, agreements_in_words(row), *map(str, row.years)]
    yield "D", [row.body]
