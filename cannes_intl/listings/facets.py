"""Facets: the values of each filter, in words, with how many items each would give."""

import json
from functools import cached_property

from django.db import connection
from django.db.models import CharField, Count, F, Func, Value
from django.db.models.functions import Cast

from cannes_intl.bilingual.collation import sort_key

from . import registry
from .models import IndexEntry
from .text import localized_name

#: Each filter of a query string, and the column of codes it looks into.
FILTERS = {"country": "countries", "region": "regions", "theme": "themes", "kind": "kinds", "year": "years"}
#: The names of the codes in a language, each once: ``(filter, {code, name, language})``.
NAMED = """
    SELECT DISTINCT filter, value
    FROM listings_indexentry,
        LATERAL (VALUES ('country', facets->'countries'), ('region', facets->'regions'), ('theme', facets->'themes'))
            AS facet (filter, list),
        jsonb_array_elements(list) AS value
    WHERE language = %s
    UNION ALL
    SELECT DISTINCT 'year', jsonb_build_object('code', year, 'name', year::text)
    FROM listings_indexentry, unnest(years) AS year
    WHERE language = %s
"""


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
    """The codes of all that is listed in a language, with names and counts: worked out by the database."""

    def __init__(self, language):
        self.language = language
        self._of_listing = {}

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
        """``{filter: {code: {code, name, language}}}``. One query."""
        named = {name: {} for name in FILTERS}
        with connection.cursor() as cursor:
            cursor.execute(NAMED, [self.language, self.language])
            for name, text in cursor.fetchall():
                one = json.loads(text)
                named[name][one["code"]] = one
        kinds = kind_names()
        named["kind"] = {code: {"code": code, "name": str(name)} for code, name in kinds.items()}
        return {
            name: {code: {"language": self.language, **one} for code, one in of_filter.items()}
            for name, of_filter in named.items()
        }

    def counts(self, listing, filters, found=None):
        """``{filter: {code: how many}}``: what choosing each would give, the other filters being kept. One query."""
        counted = [self._counted(listing, name, filters, found) for name in FILTERS]
        counts = {name: {} for name in FILTERS}
        for name, code, number in counted[0].union(*counted[1:], all=True):
            counts[name][int(code) if name == "year" else code] = number
        return counts

    def choices(self, listing, name, filters, found=None, counts=None):
        """``[{code, name, language, count, chosen}]``: what choosing each would give, the other filters being kept.

        What would give nothing is not offered, unless it is what is chosen. ``found`` are the entries that match the
        words looked for, as a queryset, or None; ``counts`` those of all filters, where they are known already.
        """
        counts = dict((counts or self._counts_of_all(listing, filters, found))[name])
        if filters.get(name):
            counts.setdefault(filters[name], 0)
        if name == "kind" and len(IndexEntry.LISTINGS[listing]) == 1:
            counts.pop(str(IndexEntry.LISTINGS[listing][0]), None)
        offered = [self.choice(name, code) for code in counts]
        offered.sort(key=lambda one: -one["code"] if name == "year" else (sort_key(one["name"]), one["code"]))
        return [one | {"count": counts[one["code"]], "chosen": one["code"] == filters.get(name)} for one in offered]

    def _counts_of_all(self, listing, filters, found):
        """The same as ``counts``; of a listing without filters asked once, for all its choices."""
        if filters or found is not None:
            return self.counts(listing, filters, found)
        if listing not in self._of_listing:
            self._of_listing[listing] = self.counts(listing, {})
        return self._of_listing[listing]

    def choice(self, name, code):
        """``{code, name, language}`` of a choice; what nothing has is called by its code."""
        return self.named[name].get(code, {"code": code, "name": str(code), "language": self.language})

    def count(self, listing, filters, found=None):
        """How many entries of a listing the filters hold, of those that match the words looked for. One query."""
        return self._held(listing, filters, found).count()

    def _held(self, listing, filters, found):
        held = IndexEntry.objects.filter(language=self.language, kind__in=IndexEntry.LISTINGS[listing])
        held = held.filter(**{f"{FILTERS[name]}__contains": [value] for name, value in filters.items()})
        return held if found is None else held.filter(item__in=found.values("item"))

    def _counted(self, listing, name, filters, found):
        """``(filter, code, how many)`` of the codes of one filter, as a queryset."""
        others = {other: value for other, value in filters.items() if other != name}
        code = Cast(Func(F(FILTERS[name]), function="unnest"), CharField())
        held = self._held(listing, others, found).order_by().annotate(filter=Value(name), code=code)
        return held.values("filter", "code").annotate(number=Count("pk")).values_list("filter", "code", "number")
