"""A selection on the map: its places, each marked by the strongest tie among the items that are there."""

from dataclasses import dataclass
from functools import cached_property

from anyascii import anyascii
from django.utils.translation import gettext_lazy as _

from cannes_intl.bilingual import languages
from cannes_intl.illustration.map import drawing
from cannes_intl.illustration.map.drawing import Kind, Mark

#: What a place is to an item, as its row says, and the mark that tells it.
MARKS = {
    "agreement": Kind.AGREEMENT,
    "programme": Kind.PROGRAMME,
    "event": Kind.PROGRAMME,
    "encounter": Kind.ENCOUNTER,
}
#: The filters that ask for a place: a place of a row says under the same names where it lies.
PLACES = ("country", "region")
LEGEND = {
    "agreement": _("City bound to Cannes by an agreement"),
    "programme": _("Place of a programme"),
    "event": _("Place of an event"),
    "encounter": _("Encounter: guest festival or artists"),
}


@dataclass(frozen=True)
class Entry:
    """A place of the map as rows tell it, the rows of the items that are there, and what it is to them."""

    place: dict
    rows: list
    roles: set

    @property
    def key(self):
        return self.place["key"]

    @property
    def language(self):
        return self.place["language"]

    @property
    def name(self):
        territory = self.place["territory"]
        return f"{self.place['name']} ({territory})" if territory else self.place["name"]

    @property
    def country(self):
        """The country named beside the place, unless the place is its own."""
        return "" if self.place["code"] else self.place["country_name"]

    @property
    def mark(self):
        """The place for the drawing: its dot leads to its item, or to its own entry in the list of several."""
        kind = min((MARKS[role] for role in self.roles), key=list(Kind).index)
        return Mark(
            key=self.key,
            name=self.name,
            latitude=self.place["latitude"],
            longitude=self.place["longitude"],
            kind=kind,
            url=self.rows[0].path if len(self.rows) == 1 else f"#place-{self.key}",
            language="" if self.language == languages.current() else self.language,
            hint=self.place["hint"],
        )


class PlacesMap:
    """The items of a selection by place; those that state no place abroad with a point stand apart, and are counted.

    ``filters`` are the selection's: where a country or a region is asked for, what lies elsewhere is not marked.
    """

    def __init__(self, rows, filters=()):
        at = {}
        within = {name: filters[name] for name in PLACES if name in filters}
        for row in rows:
            for place in row.places:
                is_abroad = place["longitude"] is not None and place["country"]
                if is_abroad and all(place[name] == code for name, code in within.items()):
                    entry = at.setdefault(place["key"], Entry(place, [], set()))
                    entry.roles.add(place["role"])
                    if row not in entry.rows:
                        entry.rows.append(row)
        self.entries = sorted(at.values(), key=lambda entry: anyascii(entry.name).casefold())
        marked = {row.item for entry in self.entries for row in entry.rows}
        self.without_mark = [row for row in rows if row.item not in marked]

    @cached_property
    def marks(self):
        return [entry.mark for entry in self.entries]

    @property
    def legend(self):
        """``[(kind, sentence)]`` of the marks that are drawn, and of what each stands for here."""
        drawn, roles = {mark.kind for mark in self.marks}, {role for entry in self.entries for role in entry.roles}
        told = [(MARKS[role], sentence) for role, sentence in LEGEND.items() if role in roles]
        return [(kind, sentence) for kind, sentence in told if kind in drawn]

    def world(self):
        return drawing.world(self.marks)

    def europe(self):
        return drawing.europe(self.marks)
