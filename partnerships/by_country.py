"""Partnerships by country: the list in its groups, and what a partner city's page leads on to.

Every function here costs a fixed number of queries, however many pages there are.
"""

from dataclasses import dataclass

from django.utils.translation import gettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.collation import sort_key
from cannes_intl.listings import registry
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.places_map import PlacesMap
from cannes_intl.listings.related import MOST as MOST_RELATED
from cannes_intl.listings.related import own_entry_and_relations
from cannes_intl.partial_dates.edition_status import is_archived

from .places import Place


@dataclass
class CountryGroup:
    """One country of the list: its own row, the rows of the items under it, how many events, and how many archived."""

    row: IndexEntry
    items: list
    events: int = 0
    archived: int = 0

    @property
    def place(self):
        """The country as its row tells it, an overseas territory with what it is part of."""
        return self.row.places[0]

    @property
    def is_apart(self):
        """Told apart from foreign countries: La Réunion is in France, West Africa is no country."""
        return self.place["kind"] in (Place.Kind.OVERSEAS, Place.Kind.SUBREGION)

    @property
    def lines(self):
        """``[(row, names of the institutions stated to take part here)]``"""
        code = self.row.countries[0]
        return [(row, [one for one in row.institutions if one["country"] == code]) for row in self.items]

    @property
    def counts(self):
        """``{kind: how many}``"""
        kinds = [row.kind for row in self.items]
        return {
            "cities": kinds.count("agreement"),
            "programmes": kinds.count("programme"),
            "events": self.events,
            "archived": self.archived,
        }


def by_country(selection, on):
    """The partnerships page on a day: regions of the world, overseas and wider regions apart, encounters apart.

    An item in several countries stands under each; under those asked for alone, where a country or a region is.
    """
    surroundings = IndexEntry.objects.of([IndexEntry.Kind.COUNTRY, IndexEntry.Kind.EVENT], selection.language)
    around = list(surroundings)
    all_events = [row for row in around if row.kind == IndexEntry.Kind.EVENT]
    events = [] if selection.is_filtered else all_events
    groups = _groups(selection, [row for row in around if row.kind == IndexEntry.Kind.COUNTRY], events, on)
    placed = {row.item for group in groups for row in group.items}
    return {
        "regions": _by_region([group for group in groups if not group.is_apart], selection.language),
        "apart": [group for group in groups if group.is_apart],
        "unplaced": [row for row in selection.shown if row.item not in placed],
        "encounters": encounters(events),
        "only_met": only_met(selection, all_events),
    }


def _by_region(groups, language):
    """``[(region, countries)]`` in the reader's alphabet; last, the countries whose continent nobody has stated."""
    elsewhere = {"code": "elsewhere", "name": gettext("Other countries"), "language": language}
    regions = {}
    for group in groups:
        for region in group.row.facets["regions"] or [elsewhere]:
            regions.setdefault(region["code"], (region, []))[1].append(group)
    return sorted(regions.values(), key=lambda one: (one[0] is elsewhere, sort_key(one[0]["name"])))


def _groups(selection, countries, events, on):
    """The countries with something under them, in the reader's alphabet."""
    asked = selection.form.filters()
    groups = []
    for country in countries:
        if asked.get("country", country.countries[0]) != country.countries[0]:
            continue
        if "region" in asked and asked["region"] not in country.regions:
            continue
        code = country.countries[0]
        items = [row for row in selection.shown if code in row.countries]
        series = {}
        for row in events:
            if code in row.countries:
                series.setdefault(row.page_id, []).append(row)
        archived = sum(is_archived(editions, on) for editions in series.values())
        if items or series:
            groups.append(CountryGroup(country, items, len(series) - archived, archived))
    return sorted(groups, key=lambda group: sort_key(group.row.name))


def only_met(selection, events):
    """Of a country asked for that has no partnership: its encounters, see below; nothing where there is one."""
    country = selection.form.filters().get("country")
    if not country or selection.facets.count(selection.listing, {"country": country}):
        return []
    return [(place, event) for place, event in encounters(events) if place["country"] == country]


def encounters(events):
    """Guests of events, each with where it comes from: ``[(place, event)]`` in the reader's alphabet."""
    met = {}
    for event in events:
        for place in event.places:
            if place["role"] == "encounter":
                met.setdefault((place["key"], event.page_id), (place, event))
    return sorted(met.values(), key=lambda one: sort_key(one[0]["name"]))


def country_addresses(places):
    """``{code: address}`` of the country pages that places lead to, in the reader's language. One query."""
    codes = {place.country.code for place in places if place and place.country}
    rows = IndexEntry.objects.of([IndexEntry.Kind.COUNTRY], languages.current()).filter(countries__overlap=list(codes))
    return {code: row.path for row in rows for code in row.countries}


def around_city(page):
    """A partner city's page: where it lies, its country's page, the events there, what else it has to do with."""
    own, found = own_entry_and_relations(page)
    return {
        "locator": _locator(page, own),
        "country_page": page.breadcrumb_pages[-1] if page.breadcrumb_pages else None,
        "events": [relation.row for relation in found if relation.is_event_there],
        "related": [relation for relation in found if not relation.is_event_there][:MOST_RELATED],
    }


def _locator(page, entry):
    """The city on its small map. A page that is not public has no entry in the index: one is made of it as it is."""
    if not page.place:
        return ""
    if entry is None:
        (item,) = registry.page_type(type(page)).entries(page)
        entry = item.entry_in(languages.current())
    return PlacesMap([entry], link=lambda place: "").locator()
