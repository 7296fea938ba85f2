"""Partnerships by country: the list in its groups, and what a partner city's page leads on to.

Every function here costs a fixed number of queries, however many pages there are.
"""

from django.utils.translation import gettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.collation import sort_key
from cannes_intl.listings import registry
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.places_map import PlacesMap
from cannes_intl.listings.related import MOST as MOST_RELATED
from cannes_intl.listings.related import own_entry_and_relations

from .country import ListedCountry


def by_country(selection, on):
    """The partnerships page on a day: regions of the world, overseas and wider regions apart, encounters apart.

    An item in several countries stands under each; under those asked for alone, where a country or a region is.
    """
    surroundings = IndexEntry.objects.of([IndexEntry.Kind.COUNTRY, IndexEntry.Kind.EVENT], selection.language)
    around = list(surroundings)
    all_events = [row for row in around if row.kind == IndexEntry.Kind.EVENT]
    events = [] if selection.is_filtered else all_events
    entries = [row for row in around if row.kind == IndexEntry.Kind.COUNTRY]
    countries = _countries(selection, entries, events, on)
    placed = {row.item for country in countries for row in country.rows}
    return {
        "regions": _by_region([country for country in countries if not country.is_apart], selection.language),
        "apart": [country for country in countries if country.is_apart],
        "unplaced": [row for row in selection.shown if row.item not in placed],
        "encounters": encounters(events),
        "only_met": only_met(selection, all_events),
    }


def _by_region(countries, language):
    """``[(region, countries)]`` in the reader's alphabet; last, the countries whose continent nobody has stated."""
    elsewhere = {"code": "elsewhere", "name": gettext("Other countries"), "language": language}
    regions = {}
    for country in countries:
        region = country.region or elsewhere
        regions.setdefault(region["code"], (region, []))[1].append(country)
    return sorted(regions.values(), key=lambda one: (one[0] is elsewhere, sort_key(one[0]["name"])))


def _countries(selection, entries, events, on):
    """``[ListedCountry]`` of those with something in them, in the reader's alphabet.

    Partnerships stand under the countries of their places, whatever pages there are; an event alone makes a country
    stand here where that has a page.
    """
    asked = selection.form.filters()
    pages = {code: entry for entry in entries for code in entry.countries}
    choices = {one["code"]: (one, row) for row in [*selection.shown, *entries] for one in row.facets["countries"]}
    countries = []
    for code, (choice, row) in choices.items():
        there = [one for one in [*selection.shown, *events] if code in one.countries]
        country = ListedCountry(None, there, selection.language, on, choice, _region(row, code), pages.get(code))
        if there and asked.get("country", code) == code and asked.get("region") in (None, country.region_code):
            countries.append(country)
    return sorted(countries, key=lambda country: sort_key(country.name))


def _region(row, code):
    """The region of the world, ``{code, name, language}``, that a country of an entry lies in; None if unknown."""
    of_country = {place["region"] for place in row.places if place["country"] == code}
    return next((region for region in row.facets["regions"] if region["code"] in of_country), None)


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
        "country_addresses": _address_above(page),
        "events": [relation.row for relation in found if relation.is_event_there],
        "related": [relation for relation in found if not relation.is_event_there][:MOST_RELATED],
    }


def _address_above(page):
    """``{code: address}`` of a city's country, whose page stands above it; empty while that is not public. No query."""
    is_linked = page.country and page.public_parent
    return {page.country.code: page.public_parent.url_in(languages.current())} if is_linked else {}


def _locator(page, entry):
    """The city on its small map. A page that is not public has no entry in the index: one is made of it as it is."""
    if not page.place:
        return ""
    if entry is None:
        (item,) = registry.page_type(type(page)).entries(page)
        entry = item.entry_in(languages.current())
    return PlacesMap([entry], link=lambda place: "").locator()
