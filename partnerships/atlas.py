"""Which places the maps show, by what mark, and where each leads.

A city, a campus or an overseas territory is marked by its strongest tie: an agreement, then a programme, then an
encounter. Nothing is marked in metropolitan France, which is home. No function here asks the database for
anything: it is given pages with their places loaded (``told()``, ``with_surroundings()``).
"""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import localized
from cannes_intl.illustration.map import drawing
from cannes_intl.illustration.map.drawing import Kind, Mark
from cannes_intl.listings.places_map import LEGEND, MARKS

from .by_country import alphabetical
from .places import Place

HEADINGS = {
    Kind.AGREEMENT: _("Agreements"),
    Kind.PROGRAMME: pgettext_lazy("site", "Programmes"),
    Kind.ENCOUNTER: _("Encounters"),
}
#: What a place may be to what it is drawn for; events are told here by their guests alone.
ROLES = ("agreement", "programme", "encounter")


def is_abroad(place):
    """True unless the place is in metropolitan France: La Réunion is overseas, and browsed as such."""
    browsed = (one for one in place.surroundings() if one.kind in Place.BROWSED)
    return next(browsed, place).code != Place.HOST


def is_listed(place):
    """True for a place that can be a dot: no country, no region, nothing at home."""
    return place.kind in Place.POINTS and is_abroad(place)


@dataclass(frozen=True)
class Entry:
    """A place in the list or on the map: the place, its tie, and the page it leads to."""

    place: Place
    kind: Kind
    page: object

    @property
    def has_point(self):
        return self.place.latitude is not None and self.place.longitude is not None

    @property
    def territory(self):
        """What the name of an overseas territory is followed by: “La Réunion (France)”."""
        return self.place.within if self.place.is_territory else None

    @property
    def url(self):
        return self.page.url_in(languages.current())

    @property
    def occasion(self):
        """The event a guest comes to, said to those who hear the list: the same place may stand in it twice."""
        return self.page if self.kind is Kind.ENCOUNTER else None

    @property
    def country(self):
        """The country named beside the place, unless the place is its own."""
        return None if self.place.country == self.place else self.place.country

    def mark(self, seen_from=None):
        """The place for the drawing. Its dot does not lead to the page it is seen from."""
        name = localized(self.place, "name")
        territory = f" ({localized(self.territory, 'name')})" if self.territory else ""
        return Mark(
            key=str(self.place.pk),
            name=f"{name}{territory}",
            latitude=float(self.place.latitude),
            longitude=float(self.place.longitude),
            kind=self.kind,
            url="" if self.page == seen_from else self.url,
            language=name.language if name.is_fallback else "",
            hint=self.place.label_hint,
        )


class Atlas:
    """The places of the site: a list for each kind of tie, and one drawing of all of them."""

    def __init__(self, cities, programmes, events, country_pages):
        """``country_pages`` are the public pages of countries; the others as their names say, all public."""
        self.ties = {
            Kind.AGREEMENT: agreements(cities),
            Kind.PROGRAMME: run_in(programmes, country_pages),
            Kind.ENCOUNTER: invited_from(events),
        }

    @property
    def groups(self):
        """``[(kind, heading, [entry])]``: what a place is listed under. The list of guests keeps every guest."""
        under = {kind: dict(entries) for kind, entries in self.ties.items()}
        for place in under[Kind.AGREEMENT]:
            under[Kind.PROGRAMME].pop(place, None)
        return [
            (kind, HEADINGS[kind], [entries[place] for place in alphabetical(entries)])
            for kind, entries in under.items()
            if entries
        ]

    @property
    def entries(self):
        """The places to be drawn, each by its strongest tie."""
        strongest = self.ties[Kind.ENCOUNTER] | self.ties[Kind.PROGRAMME] | self.ties[Kind.AGREEMENT]
        return [entry for entry in strongest.values() if entry.has_point]

    @property
    def legend(self):
        """``[(kind, sentence)]`` of the kinds of mark that are drawn."""
        drawn = {entry.kind for entry in self.entries}
        return [(MARKS[role], LEGEND[role]) for role in ROLES if MARKS[role] in drawn]

    @cached_property
    def marks(self):
        return [entry.mark() for entry in self.entries]

    def world(self):
        return drawing.world(self.marks)

    def europe(self):
        return drawing.europe(self.marks)


def locator(page, cities):
    """A small map for the page of one of these partner cities."""
    return drawing.locator([entry.mark(seen_from=page) for entry in agreements(cities).values() if entry.has_point])


def agreements(cities):
    """``{place: entry}`` of the partner cities."""
    listed = [city for city in cities if city.place and is_listed(city.place)]
    return {city.place: Entry(city.place, Kind.AGREEMENT, city) for city in listed}


def run_in(programmes, country_pages=()):
    """``{place: entry}`` of the places of programmes: each leads to its programme, or to the country of several."""
    told = {}
    for programme in programmes:
        for place in filter(is_listed, programme.all_places()):
            told.setdefault(place, []).append(programme)
    country_pages = {page.place_id: page for page in country_pages}
    return {
        place: Entry(
            place,
            Kind.PROGRAMME,
            country_pages.get(place.country and place.country.pk, found[0]) if len(found) > 1 else found[0],
        )
        for place, found in told.items()
    }


def invited_from(events):
    """``{place: entry}`` of the places guests come from, each leading to the first event that invites them."""
    found = {}
    for event in events:
        for guest in event.guests.all():
            if guest.seat and is_listed(guest.seat):
                found.setdefault(guest.seat, Entry(guest.seat, Kind.ENCOUNTER, event))
    return found
