"""Spelling suggestions: “Did you mean…”, and the names proposed while one types."""

from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Case, Value, When
from django.db.models.functions import Greatest

from cannes_intl.listings.models import IndexEntry

from .folding import folded, plain_words
from .highlighting import around, runs
from .matching import SHORTEST_MISSPELT, Wanted, too_common

AROUND = ("kind", "places", "facets", "institutions")
MOST_ROWS = 8
NEAR = 0.3  # of the groups of three letters of a word: near enough to look closer
MISSPELT = 0.8  # of two words' letters in the same order, as difflib counts them; or all but one of them
AS_NEAR = 0.1  # of the same: what differs by less is as near


def near_rows(text, language):
    """Rows whose names may be those that were meant, nearest first; ``common`` as ``too_common`` says. One query."""
    long = [word for word in Wanted(text).words if len(word) >= SHORTEST_MISSPELT]
    if not long:
        return []
    likeness = [TrigramWordSimilarity(word, "search_text") for word in long]
    rows = IndexEntry.objects.filter(language=language)
    rows = rows.annotate(common=Case(When(too_common(text), then=Value(True)), default=Value(False)))
    rows = rows.annotate(likeness=Greatest(*likeness) if len(likeness) > 1 else likeness[0])
    return list(rows.filter(likeness__gte=NEAR).order_by("-likeness", "order", "item")[:MOST_ROWS])


@dataclass(frozen=True)
class Suggestion:
    """What was perhaps meant; ``is_sure`` when nothing else is as near."""

    words: str
    is_sure: bool


def suggestion(text, rows):
    """The text with its misspelt words as the names of these rows spell them; None when nothing is near.

    First as one name has them all, in whatever language; then each as the names that readers are shown have it, the
    others being words that these rows have too: no suggestion mixes the words of two languages.
    """
    wanted = Wanted(text)
    calls = dict.fromkeys((name, called) for row in rows for name, spellings in _calls(row) for called in spellings)
    ways = [(name, _meant(wanted, _spelt([called]))) for name, called in calls]
    if not any(way for _name, way in ways):
        told = _spelt(said for row in rows for said in (row.summary, row.body))
        ways = [("", _meant(wanted, _spelt(name for name, _called in calls), told))]
    return _best(wanted, [(name, way) for name, way in ways if way])


def _best(wanted, found):
    """The nearest of ``[(name, way to spell a text)]``; None where there is none, or the text is spelt so already.

    It is sure where it is near enough and no other name is as near.
    """
    if not found:
        return None
    of_names = {}
    for name, way in sorted(found, key=lambda one: -one[1][1]):
        of_names.setdefault(name, way)
    words, nearest, is_sure = next(iter(of_names.values()))
    as_near = {folded(way[0]) for way in of_names.values() if nearest - way[1] < AS_NEAR}
    is_sure = is_sure and nearest >= MISSPELT and len(as_near) == 1
    return Suggestion(words, is_sure) if folded(words) != wanted.text else None


def _spelt(texts):
    """``{folded word: word as it is written}``, as it is written first."""
    spelt = {}
    for text in texts:
        for _start, run in runs(text):
            spelt.setdefault(folded(run), run)
    return {word: run for word, run in spelt.items() if plain_words(run)}


def _meant(wanted, spelt, told=()):
    """``(text, likeness, is_sure)`` with each word as it is spelt; None when one is near none of them.

    ``told`` are words that are kept as they were typed.
    """
    meant = []
    for word in wanted.words:
        near = _near(word, spelt)
        if not near and not _near(word, told):
            return None
        meant.append((spelt[near[0][1]], near[0][0], _is_sure(near)) if near else (word, 1, True))
    words, likeness, is_sure = zip(*meant, strict=True)
    return " ".join(words), sum(likeness) / len(meant), all(is_sure)


def _is_sure(near):
    return len(near) == 1 or near[0][0] - near[1][0] >= AS_NEAR


def _near(word, spelt):
    """``[(likeness, word)]``: the spelt words that resemble one, nearest first; short ones resemble but themselves."""
    if word in spelt:
        return [(1.0, word)]
    if len(word) < SHORTEST_MISSPELT:
        return []
    long = [one for one in spelt if len(one) >= SHORTEST_MISSPELT]
    near = get_close_matches(word, long, n=2, cutoff=min(MISSPELT, 1 - 1 / len(word)))
    return [(SequenceMatcher(None, one, word).ratio(), one) for one in near]


def suggested_names(language):
    """The names of what is listed and of what is around it, as readers of a language know them, sorted.

    A name borrowed from another language is not among them. One query.
    """
    found = set()
    for row in IndexEntry.objects.filter(language=language).only("name", "name_is_fallback", *AROUND):
        around = [*row.places, *row.facets.get("themes", []), *row.facets.get("countries", [])]
        found |= {one["name"] for one in around if one["language"] == language}
        found |= {one["name"] for one in row.institutions}
        if not row.name_is_fallback and row.kind != IndexEntry.Kind.PAGE:
            found.add(row.name)
    return sorted(found, key=folded)


def _calls(row):
    """``[(name, [the name, its other spellings])]`` of what a row shows."""
    return [(row.name, [row.name]), *((one["name"], [one["name"], *one["spellings"]]) for one in around(row))]
