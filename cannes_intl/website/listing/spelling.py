"""How names are spelt on the site: “Did you mean…”, and what is proposed while one types."""

from difflib import get_close_matches

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models.functions import Greatest

from .excerpts import runs
from .folding import folded
from .matching import SHORTEST_MISSPELT
from .models import ListingRow

AROUND = ("kind", "places", "facets", "institutions")
MOST_ROWS = 8
NEAR = 0.3  # of the groups of three letters of a word: near enough to look closer
MISSPELT = 0.7  # of two words' letters in the same order, as difflib counts them


def near_rows(wanted, language):
    """Rows whose names may be those that were meant, nearest first. One query."""
    long = [word for word in wanted.words if len(word) >= SHORTEST_MISSPELT]
    if not long:
        return []
    likeness = [TrigramWordSimilarity(word, "search_text") for word in long]
    rows = ListingRow.objects.filter(language=language)
    rows = rows.annotate(likeness=Greatest(*likeness) if len(likeness) > 1 else likeness[0])
    return list(rows.filter(likeness__gte=NEAR).order_by("-likeness", "order", "item")[:MOST_ROWS])


def suggestion(wanted, rows):
    """The text with its misspelt words as the names of these rows spell them; empty when nothing is near."""
    spelt = {}
    for row in rows:
        for name in _names(row):
            for _start, run in runs(name):
                spelt.setdefault(folded(run), run)
    words = [_near(word, spelt) or word for word in wanted.words]
    meant = " ".join(words)
    return meant if folded(meant) != wanted.text else ""


def suggested_names(language):
    """The names of what is listed and of what is around it, as readers of a language know them, sorted.

    A name borrowed from another language is not among them. One query.
    """
    found = set()
    for row in ListingRow.objects.filter(language=language).only("name", "name_is_borrowed", *AROUND):
        around = [*row.places, *row.facets.get("themes", []), *row.facets.get("countries", [])]
        found |= {one["name"] for one in around if one["language"] == language}
        found |= {one["name"] for one in row.institutions}
        if not row.name_is_borrowed and row.kind != ListingRow.Kind.PAGE:
            found.add(row.name)
    return sorted(found, key=folded)


def _near(word, spelt):
    if word in spelt or len(word) < SHORTEST_MISSPELT:
        return spelt.get(word)
    near = get_close_matches(word, spelt, n=1, cutoff=MISSPELT)
    return spelt[near[0]] if near else None


def _names(row):
    yield row.name
    for one in [*row.places, *row.institutions, *row.facets.get("themes", [])]:
        yield one["name"]
        yield one.get("country_name") or ""
