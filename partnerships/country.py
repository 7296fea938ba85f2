"""A country as readers meet it, in the list, on its page, on its factsheet: index entries of one language."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from cannes_intl.bilingual import languages
from cannes_intl.illustration.posters import DEFAULT_ARTWORK, Poster
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.pages import data_forms
from cannes_intl.listings.places_map import PlacesMap
from cannes_intl.listings.selection import FIRST_VIEW, VIEWS
from cannes_intl.partial_dates.edition_status import Outcome, is_archived, representative_edition
from cannes_intl.website.models import Theme

from .country_summary import located_phrase, presented
from .places import Place


def rows_about(code):
    """The rows of whatever lies in a country, by its code, in every language and in the order of the site."""
    kinds = [IndexEntry.Kind.AGREEMENT, IndexEntry.Kind.PROGRAMME, IndexEntry.Kind.EVENT, IndexEntry.Kind.COUNTRY]
    found = IndexEntry.objects.filter(kind__in=kinds, countries__contains=[code]).order_by("order", "item")
    return found.defer("search", "search_text", "body")


@dataclass
class Country:
    """What there is in a country, overseas territory or wider region, told in one language, as it is on a day.

    A guest of an event is no row of its country, so that an encounter is never listed here.
    """

    place: Place
    rows: list
    language: str
    on: date

    @property
    def code(self):
        return self.place.code

    @cached_property
    def cities(self):
        """The partner cities, each for its agreements."""
        return self._of(IndexEntry.Kind.AGREEMENT)

    @property
    def is_by_agreement(self):
        """True when something is stated of an agreement with one of its partner cities: what it is, when it was."""
        return any(row.stated_agreements for row in self.cities)

    @property
    def agreements(self):
        """Those its partner cities are told for: all of which something is stated, one at least of each city."""
        return [one for row in self.cities for one in row.stated_agreements or row.agreements[:1]]

    @cached_property
    def programmes(self):
        return self._of(IndexEntry.Kind.PROGRAMME)

    @cached_property
    def events(self):
        """One row for each event that is not over: its next edition, or else its last."""
        return [representative_edition(rows, self.on) for rows in self._series if not is_archived(rows, self.on)]

    @cached_property
    def archive(self):
        """One row for each event that is over, its last edition."""
        return [representative_edition(rows, self.on) for rows in self._series if is_archived(rows, self.on)]

    @property
    def has_something(self):
        return bool(self.cities or self.programmes or self._series)

    @property
    def sentence(self):
        """What there is, in words. An event that is called off is shown, and not counted on."""
        held = [row for row in self.events if row.outcome != Outcome.CANCELLED]
        shared = [row for row in held if self._is_shared(row)]
        counts = {
            "cities": len(self.cities),
            "programmes": len(self.programmes),
            "events": len(held) - len(shared),
            "shared": len(shared),
            "archived": len(self.archive),
        }
        return presented(self.place, counts, self.language)

    @property
    def located(self):
        """The place with its preposition, in the language it is told in: “au Japon”; may be empty."""
        return located_phrase(self.place, self.language) if self.place else ""

    def banner(self, slug):
        """The poster at the head of its page, with the artwork of what comes first here."""
        first = next(iter([*self.cities, *self.programmes, *self.events, *self.archive]), None)
        return Poster(artwork(first) if first else DEFAULT_ARTWORK, slug or "poster", shape="banner")

    def forms(self, index):
        """``[{name, address}]``: the same partner cities and programmes in every form; ``index`` may be None."""
        if not (self.cities or self.programmes):
            return []
        query = {"country": self.code}
        return [*(self._views(index, query) if index else []), *data_forms("partnerships", query)]

    @staticmethod
    def _views(index, query):
        address = index.url_in(languages.current())
        asked = {view: query if view == FIRST_VIEW else query | {"view": view} for view in VIEWS}
        return [{"name": VIEWS[view], "address": f"{address}?{urlencode(asked[view])}"} for view in VIEWS]

    def locator(self, with_links=True):
        """A small map of the country's partner cities and of the places of its programmes; empty without a mark."""
        if not self.place:
            return ""
        link = (lambda place: place.rows[0].path) if with_links else (lambda place: "")
        return PlacesMap([*self.cities, *self.programmes], {"country": self.code}, link=link).locator()

    def partners(self, row):
        """The institutions of a programme that are stated to take part here; all of them where none is."""
        here = [one for one in row.institutions if one["country"] == self.code]
        return here or row.institutions

    def _of(self, kind):
        return [row for row in self.rows if row.kind == kind]

    @cached_property
    def _series(self):
        """The rows of each event, its editions together."""
        series = {}
        for row in self._of(IndexEntry.Kind.EVENT):
            series.setdefault(row.page_id, []).append(row)
        return series.values()

    def _is_shared(self, row):
        """True for an event that concerns other places too: it need not be held here."""
        return any(one["role"] == "event" and one["country"] != self.code for one in row.places)


@dataclass
class ListedCountry(Country):
    """A country of the list: by the entry of its own page, or else as the items that are there name it."""

    #: ``{code, name, language, is_country, territory, territory_language}``, as the facets of an entry have it.
    choice: dict
    #: ``{code, name, language}`` of its region of the world; None where nobody has stated it.
    region: dict | None
    #: That of its own page; None where it has none that is open to all.
    entry: IndexEntry | None

    @property
    def code(self):
        return self.choice["code"]

    @property
    def name(self):
        return self.entry.name if self.entry else self.choice["name"]

    @property
    def name_language(self):
        return self.entry.name_language if self.entry else self.choice["language"]

    @property
    def region_code(self):
        return self.region["code"] if self.region else ""

    @property
    def is_apart(self):
        """Listed apart from foreign countries: La Réunion is in France, West Africa is no country."""
        return not self.choice["is_country"]

    @property
    def lines(self):
        """``[(entry, names of the institutions stated to take part here)]`` of its agreements and programmes."""
        items = [row for row in self.rows if row.kind != IndexEntry.Kind.EVENT]
        return [(row, [one for one in row.institutions if one["country"] == self.code]) for row in items]

    @property
    def counts(self):
        """``{kind: how many}``, as the list says them."""
        return {
            "cities": len(self.cities),
            "programmes": len(self.programmes),
            "events": len(self.events),
            "archived": len(self.archive),
        }


def artwork(row):
    """The artwork of an item's page: the one an editor chose, or else that of its first theme. One query."""
    models = {
        IndexEntry.Kind.AGREEMENT: "city_pages",
        IndexEntry.Kind.PROGRAMME: "programmes",
        IndexEntry.Kind.EVENT: "events",
    }
    model = Place._meta.get_field(models[row.kind]).related_model
    themes = Theme.objects.filter(code=OuterRef("first_theme")).values("artwork")
    pages = model.objects.filter(pk=row.page_id).annotate(first_theme=Value(min(row.themes, default="")))
    chosen, of_theme = pages.values_list("poster_artwork", Coalesce(Subquery(themes), Value(DEFAULT_ARTWORK))).get()
    return chosen or of_theme
