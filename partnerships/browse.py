"""Browsing by country. What later rooms add (programmes, events) is read through reverse relations.

Every function here costs a fixed number of queries, however many pages there are.
"""

from dataclasses import dataclass

from anyascii import anyascii
from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext

from cannes_intl.bilingual.languages import shown
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.listing.relations import MOST as MOST_RELATED
from cannes_intl.website.listing.relations import relations
from cannes_intl.website.models import ListingRow
from cannes_intl.website.posters import DEFAULT_ARTWORK, Poster

from .places import Place


def in_alphabet(name):
    """What sorts names as readers look for them, accents set aside: Égypte stands with E."""
    return anyascii(name).casefold()


def alphabetical(places):
    """Places in the reader's alphabet."""
    return sorted(places, key=lambda place: in_alphabet(str(shown(place, "name"))))


def _gazetteer():
    """Every place with what happens there, by primary key."""
    from .models import Agreement, PartnerCityPage, Place

    agreements = Prefetch("agreements", Agreement.objects.prefetch_related("themes"))
    cities = Prefetch("city_pages", PartnerCityPage.objects.live().prefetch_related(agreements))
    places = Place.objects.with_surroundings().prefetch_related(cities, "country_pages")
    return list(places)


def _programmes():
    from .models import Place

    programme = Place._meta.get_field("programmes").related_model
    return programme.objects.live().order_by("path").told()


def _events():
    from .models import Place

    event = Place._meta.get_field("events").related_model
    return event.objects.live().order_by("path").told()


class Country:
    """One country of the browse: its page, its cities with agreements, its programmes, its events."""

    def __init__(self, place, page):
        self.place, self.page = place, page
        self.cities, self.programmes, self.events, self.archive = [], [], [], []

    @property
    def is_listed(self):
        return bool(self.page and (self.cities or self.programmes or self.events or self.archive))

    @property
    def art(self):
        """The banner at the head of its page, with the artwork of what comes first there."""
        programmes = [programme for programme, _partners in self.programmes]
        told = [*self.cities, *programmes, *self.events, *self.archive]
        artwork = told[0].poster.artwork if told else DEFAULT_ARTWORK
        return Poster(artwork, self.page.slug or "poster", shape="banner")


def countries(programmes=None, events=None):
    """Every country of the browse, with what there is, by the place's primary key."""
    programmes = _programmes() if programmes is None else programmes
    events = _events() if events is None else events
    places = _gazetteer()
    found = {
        place.pk: Country(place, next((page for page in place.country_pages.all() if page.live), None))
        for place in places
        if place.country is not None and place.country.pk == place.pk
    }
    for place in places:
        if place.country is not None:
            found[place.country.pk].cities += list(place.city_pages.all())
    for programme in programmes:
        for country in programme.countries():
            found[country.pk].programmes.append((programme, programme.partners_in(country)))
    day = timezone.localdate()
    for event in events:
        editions = list(event.editions.all())
        over = not event.recurs and bool(editions) and all(edition.is_past(day) for edition in editions)
        for country in event.countries():
            (found[country.pk].archive if over else found[country.pk].events).append(event)
    return found


@dataclass
class CountryGroup:
    """One country of the list: its own row, the rows of the items under it, how many events, and how many archived."""

    row: ListingRow
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
    surroundings = ListingRow.objects.of([ListingRow.Kind.COUNTRY, ListingRow.Kind.EVENT], selection.language)
    around = list(surroundings)
    events = [] if selection.is_filtered else [row for row in around if row.kind == ListingRow.Kind.EVENT]
    groups = _groups(selection, [row for row in around if row.kind == ListingRow.Kind.COUNTRY], events, on)
    placed = {row.item for group in groups for row in group.items}
    return {
        "regions": _by_region([group for group in groups if not group.is_apart], selection.language),
        "apart": [group for group in groups if group.is_apart],
        "unplaced": [row for row in selection.shown if row.item not in placed],
        "encounters": encounters(events),
    }


def _by_region(groups, language):
    """``[(region, countries)]`` in the reader's alphabet; last, the countries whose continent nobody has stated."""
    elsewhere = {"code": "elsewhere", "name": gettext("Other countries"), "language": language}
    regions = {}
    for group in groups:
        for region in group.row.facets["regions"] or [elsewhere]:
            regions.setdefault(region["code"], (region, []))[1].append(group)
    return sorted(regions.values(), key=lambda one: (one[0] is elsewhere, in_alphabet(one[0]["name"])))


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
        held = [row for row in events if code in row.countries]
        current = {row.page_id for row in held if row.recurs or row.latest is None or row.latest >= on}
        archived = {row.page_id for row in held} - current
        if items or held:
            groups.append(CountryGroup(country, items, len(current), len(archived)))
    return sorted(groups, key=lambda group: in_alphabet(group.row.name))


def encounters(events):
    """Guests of events, each with where it comes from: ``[(place, event)]`` in the reader's alphabet."""
    met = {}
    for event in events:
        for place in event.places:
            if place["role"] == "encounter":
                met.setdefault((place["key"], event.page_id), (place, event))
    return sorted(met.values(), key=lambda one: in_alphabet(one[0]["name"]))


def in_country(page):
    """A country's page: its agreements, programmes, events and archive."""
    found = countries().get(page.place_id)
    return {"country": found or Country(page.place, page)}


def around_city(page):
    """A partner city's page: its country's page, the events there, what else it has to do with."""
    found = relations(page)
    return {
        "country_page": BilingualPage.objects.filter(path=page.path[: -page.steplen]).first() if page.path else None,
        "events": [relation.row for relation in found if relation.is_event_there],
        "related": [relation for relation in found if not relation.is_event_there][:MOST_RELATED],
    }
