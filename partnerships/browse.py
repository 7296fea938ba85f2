"""Browsing by country. What later rooms add (programmes, events) is read through reverse relations.

Every function here costs a fixed number of queries, however many pages there are.
"""

from django.db.models import Prefetch
from django.utils import timezone

from cannes_intl.bilingual.languages import shown
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.posters import DEFAULT_ARTWORK, Poster


def alphabetical(places):
    """Places in the reader's alphabet, accents set aside: Égypte stands with E."""
    from anyascii import anyascii

    return sorted(places, key=lambda place: anyascii(str(shown(place, "name"))).casefold())


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


def encounters(events=None):
    """Guests of events, each with where it comes from: ``[(place, event)]`` in the reader's alphabet."""
    met = {}
    for event in _events() if events is None else events:
        for guest in event.guests.all():
            if guest.seat_id:
                met.setdefault(guest.seat, []).append(event)
    return [(place, event) for place in alphabetical(met) for event in met[place]]


def by_country(page):
    """The partnerships page: regions of the world, overseas and wider regions apart, encounters apart."""
    programmes, events = list(_programmes()), list(_events())
    listed = [country for country in countries(programmes, events).values() if country.is_listed]
    regions = {}
    for country in listed:
        if not country.place.is_overseas_or_wide:
            regions.setdefault(country.place.continent, []).append(country)
    grouped = [(region, _sorted(regions[region])) for region in alphabetical(r for r in regions if r)]
    apart = _sorted(country for country in listed if country.place.is_overseas_or_wide)
    return {
        "regions": grouped,
        "apart": apart,
        "encounters": encounters(events),
        "unplaced": _unplaced(listed, programmes),
    }


def _sorted(listed):
    by_place = {country.place.pk: country for country in listed}
    places = alphabetical(country.place for country in by_place.values())
    return [by_place[place.pk] for place in places]


def _unplaced(listed, programmes):
    """Live programmes found under no country, so that the list is complete."""
    placed = {programme.pk for country in listed for programme, _partners in country.programmes}
    return [programme for programme in programmes if programme.pk not in placed]


def in_country(page):
    """A country's page: its agreements, programmes, events and archive."""
    found = countries().get(page.place_id)
    return {"country": found or Country(page.place, page)}


def around_city(page):
    """A partner city's page: its country's page, its events, the other agreements."""
    from .models import PartnerCityPage

    others = PartnerCityPage.objects.live().exclude(pk=page.pk).select_related("place__within").order_by("path")
    events = [event for event in _events() if any(place.pk == page.place_id for place in event.places.all())]
    return {
        "country_page": BilingualPage.objects.filter(path=page.path[: -page.steplen]).first() if page.path else None,
        "events": events,
        "others": others,
    }
