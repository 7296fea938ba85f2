"""The map of places: which places index entries name, each by its strongest tie, and where it leads.

One ``PlacesMap`` draws the home page, a selection, a country and a city, always from index entries. A place stands on
it when it is abroad: when the country it is browsed under is one the site tells of, which metropolitan France, being
home, is not. La Réunion is overseas and stands on it. A country or a wider region is browsed, never marked.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.collation import sort_key
from cannes_intl.illustration.map import drawing
from cannes_intl.illustration.map.drawing import Kind, Mark

from .models import IndexEntry

#: What a place is to an item, as its entry says, and the mark that stands for it; the strongest tie first.
MARKS = {
    "agreement": Kind.AGREEMENT,
    "programme": Kind.PROGRAMME,
    "event": Kind.PROGRAMME,
    "encounter": Kind.ENCOUNTER,
}
#: The roles of the whole site's map: events are told there by their guests alone.
SITE_ROLES = ("agreement", "programme", "encounter")
#: The filters that ask for a place: a place of an entry says under the same names where it lies.
PLACE_FILTERS = ("country", "region")
LEGEND = {
    "agreement": _("City bound to Cannes by an agreement"),
    "programme": _("Place of a programme"),
    "event": _("Place of an event"),
    "encounter": _("Encounter: guest festival or artists"),
}
HEADINGS = {
    "agreement": _("Agreements"),
    "programme": pgettext_lazy("site", "Programmes"),
    "encounter": _("Encounters"),
}


def is_abroad(place):
    """True for a place of an index entry that can be marked and is not at home."""
    return bool(place["is_point"] and place["country"])


def has_point(place):
    return place["latitude"] is not None and place["longitude"] is not None


@dataclass
class MapPlace:
    """A place abroad, the entries of the items that are there, by what it is to them: ``{role: [entry]}``."""

    place: dict
    ties: dict = field(default_factory=dict)

    @property
    def key(self):
        return self.place["key"]

    @property
    def language(self):
        """The language its name is read aloud in."""
        return self.place["language"]

    @property
    def name(self):
        """With the country an overseas territory is part of: “La Réunion (France)”."""
        territory = self.place["territory"]
        return f"{self.place['name']} ({territory})" if territory else self.place["name"]

    @property
    def country(self):
        """The country named beside the place, unless the place is its own."""
        return "" if self.place["code"] else self.place["country_name"]

    @property
    def rows(self):
        """The entries of all its ties, each once, in the order they were given."""
        return list({entry.item: entry for entries in self.ties.values() for entry in entries}.values())

    @property
    def role(self):
        """Its strongest tie."""
        return next(role for role in MARKS if role in self.ties)

    @property
    def kind(self):
        """The kind of mark that stands for its strongest tie."""
        return MARKS[self.role]

    @property
    def url(self):
        """The item that is there, or the place in the list where there are several."""
        return self.rows[0].path if len(self.rows) == 1 else f"#place-{self.key}"

    def mark(self, url):
        """The place for the drawing, with where its dot leads."""
        return Mark(
            key=self.key,
            name=self.name,
            latitude=self.place["latitude"],
            longitude=self.place["longitude"],
            kind=self.kind,
            url=url,
            language="" if self.language == languages.current() else self.language,
            hint=self.place["hint"],
        )


class PlacesMap:
    """The places of some index entries: in a list, and on one drawing.

    ``filters`` are those of a selection: where a country or a region is asked for, what lies elsewhere is not marked.
    ``roles`` are the ties that count; ``link`` says where the dot of a ``MapPlace`` leads, "" for nowhere.
    """

    def __init__(self, entries, filters=(), roles=tuple(MARKS), link: Callable = lambda place: place.url):
        self.link = link
        self.all_entries = list(entries)
        within = {name: filters[name] for name in PLACE_FILTERS if name in filters}
        self.by_key = {}
        for entry in self.all_entries:
            for place in entry.places:
                is_asked_for = all(place[name] == code for name, code in within.items())
                if place["role"] in roles and is_abroad(place) and is_asked_for:
                    at = self.by_key.setdefault(place["key"], MapPlace(place))
                    at.ties.setdefault(place["role"], []).append(entry)

    @cached_property
    def places(self):
        """The places that are drawn, in the reader's alphabet."""
        drawn = [place for place in self.by_key.values() if has_point(place.place)]
        return sorted(drawn, key=lambda place: sort_key(place.name))

    @cached_property
    def without_mark(self):
        """The entries that no mark stands for."""
        marked = {entry.item for place in self.places for entry in place.rows}
        return [entry for entry in self.all_entries if entry.item not in marked]

    @cached_property
    def marks(self):
        return [place.mark(self.link(place)) for place in self.places]

    @property
    def legend(self):
        """``[(kind, sentence)]`` of the marks that are drawn, and of what each stands for here."""
        drawn = {mark.kind for mark in self.marks}
        roles = {role for place in self.places for role in place.ties}
        return [(MARKS[role], words) for role, words in LEGEND.items() if role in roles and MARKS[role] in drawn]

    def world(self):
        return drawing.world(self.marks)

    def europe(self):
        return drawing.europe(self.marks)

    def locator(self):
        """A small map of a page's own places; empty without a mark."""
        return drawing.locator(self.marks)


@dataclass(frozen=True)
class ListedPlace:
    """A place under the heading of one of its ties, and the entry it leads to."""

    at: MapPlace
    entry: IndexEntry
    url: str
    is_encounter: bool


class SitePlacesMap(PlacesMap):
    """The places of the whole site in the reader's language, under a heading for each kind of tie. One query.

    A place leads to its city, to its programme or, of several programmes, to the page of its country; a guest to the
    first event that invites.
    """

    def __init__(self):
        kinds = [*IndexEntry.LISTINGS["updates"], IndexEntry.Kind.COUNTRY]
        rows = list(IndexEntry.objects.of(kinds, languages.current()).defer("search", "search_text", "body"))
        self.country_paths = {row.countries[0]: row.path for row in rows if row.kind == row.Kind.COUNTRY}
        listed = [row for row in rows if row.kind != row.Kind.COUNTRY]
        super().__init__(listed, roles=SITE_ROLES, link=lambda place: self.path_of(place, place.role))

    def path_of(self, place, role):
        entries = place.ties[role]
        if role == "programme" and len({entry.page_id for entry in entries}) > 1:
            return self.country_paths.get(place.place["country"], entries[0].path)
        return entries[0].path

    @property
    def groups(self):
        """``[(kind, heading, [ListedPlace])]``; every guest under encounters, whatever else ties its place."""
        return [(MARKS[role], HEADINGS[role], found) for role in SITE_ROLES if (found := self._listed(role))]

    def _listed(self, role):
        places = [place for place in self.by_key.values() if role in place.ties]
        if role == "programme":
            places = [place for place in places if "agreement" not in place.ties]
        return [
            ListedPlace(place, place.ties[role][0], self.path_of(place, role), role == "encounter")
            for place in sorted(places, key=lambda place: sort_key(place.place["name"]))
        ]
