"""Facets: the values of each filter, in words, with how many items each would give."""

from functools import cached_property

from cannes_intl.bilingual.collation import sort_key

from . import registry
from .models import IndexEntry
from .text import localized_name

#: Each filter of a query string, and the column of codes it looks into.
FILTERS = {"country": "countries", "region": "regions", "theme": "themes", "kind": "kinds", "year": "years"}
LISTED = sorted({kind for kinds in IndexEntry.LISTINGS.values() for kind in kinds})


def kind_names():
    """``{code: name}`` of every kind a filter knows, in the reader's language: each type of page names its own."""
    names = {str(code): label for code, label in IndexEntry.Kind.choices}
    for page_type in registry.page_types():
        names |= page_type.kinds()
    return names


def known(name, code):
    """The place or theme a code of a filter stands for, whatever has it now; None for what the site does not know.

    One query.
    """
    choices = registry.choices(name)
    return None if choices is None else choices.filter(code=code).first()


class Facets:
    """The codes of all that is listed in a language, read by one query."""

    def __init__(self, language):
        self.language = language

    @cached_property
    def rows(self):
        rows = IndexEntry.objects.filter(language=self.language, kind__in=LISTED).order_by("order")
        return list(rows.values("item", "kind", "facets", *FILTERS.values()))

    def knows(self, name, code):
        """True for a code that something listed has, in whichever listing; for any other the site knows too.

        An address that was good stays so when its last item goes. One query for what nothing listed has: it is named
        from then on, by its code alone while it is not public.
        """
        if code not in self.named[name]:
            one = known(name, code)
            if one is not None:
                words = localized_name(one, self.language) if one.live else {"name": code, "language": self.language}
                self.named[name][code] = words | {"code": code}
        return code in self.named[name]

    @cached_property
    def named(self):
        """``{filter: {code: {code, name, language}}}``"""
        named = {name: {} for name in FILTERS}
        for row in self.rows:
            for name in ("country", "region", "theme"):
                named[name] |= {one["code"]: one for one in row["facets"][FILTERS[name]]}
            named["year"] |= {year: {"code": year, "name": str(year)} for year in row["years"]}
        kinds = kind_names()
        named["kind"] = {code: {"code": code, "name": str(name)} for code, name in kinds.items()}
        return {
            name: {code: {"language": self.language, **one} for code, one in of_filter.items()}
            for name, of_filter in named.items()
        }

    def choices(self, listing, name, filters, found=None):
        """``[{code, name, language, count, chosen}]``: what choosing each would give, the other filters being kept.

        What would give nothing is not offered, unless it is what is chosen. ``found`` are the items that match the
        words looked for, or None.
        """
        others = {other: value for other, value in filters.items() if other != name}
        held = [row for row in self.rows if self._holds(row, listing, others, found)]
        counts = {}
        for row in held:
            for code in row[FILTERS[name]]:
                counts[code] = counts.get(code, 0) + 1
        if filters.get(name):
            counts.setdefault(filters[name], 0)
        if name == "kind" and len(IndexEntry.LISTINGS[listing]) == 1:
            counts.pop(str(IndexEntry.LISTINGS[listing][0]), None)
        offered = [self.choice(name, code) for code in counts]
        offered.sort(key=lambda one: -one["code"] if name == "year" else sort_key(one["name"]))
        return [one | {"count": counts[one["code"]], "chosen": one["code"] == filters.get(name)} for one in offered]

    def choice(self, name, code):
        """``{code, name, language}`` of a choice; what nothing has is called by its code."""
        return self.named[name].get(code, {"code": code, "name": str(code), "language": self.language})

    def count(self, listing, filters, found=None):
        """How many items of a listing the filters hold, of those that match the words looked for."""
        return sum(self._holds(row, listing, filters, found) for row in self.rows)

    @staticmethod
    def _holds(row, listing, filters, found):
        return (
            row["kind"] in IndexEntry.LISTINGS[listing]
            and (found is None or row["item"] in found)
            and all(value in row[FILTERS[name]] for name, value in filters.items())
        )
