"""Reasons of related pages: what two listed items share, and the words that say so to a reader.

Each function is given the row of the page that is read and the row of another, in one language, and returns a Reason
or None. Guests of an event are encounters: they are called guests, and where they come from ties nothing.
"""

from dataclasses import dataclass

from babel.lists import format_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.collation import sort_key

ENCOUNTER, GUEST, VENUE = "encounter", "guest", "venue"
#: The city itself takes part in all that its site tells: that ties nothing in particular.
THE_CITY = "city-of-cannes"
POINTS = ("city", "campus")
WITH_THE_SAME = {
    "university": gettext_lazy("With the same university:"),
    "film school": gettext_lazy("With the same school:"),
    "acting school": gettext_lazy("With the same school:"),
    "writing school": gettext_lazy("With the same school:"),
    "agency": gettext_lazy("With the same agency:"),
    "festival": gettext_lazy("With the same festival:"),
    "performing company": gettext_lazy("With the same company:"),
}


@dataclass(frozen=True)
class Reason:
    """Words that stand alone, or that names follow: ``[{name, language}]``. The more is shared, the stronger it is."""

    words: str
    named: tuple = ()
    shared: int = 1


def belonging(own, other):
    """An event and its programme, or two events of one programme."""
    if own.part_of == other.item:
        return Reason(_("Programme of this event"), shared=3)
    if other.part_of == own.item:
        return Reason(_("Event of this programme"), shared=3)
    if own.part_of and own.part_of == other.part_of:
        return Reason(_("Part of the same programme"))
    return None


def same_institution(own, other):
    known = {one["key"]: one for one in own.institutions if one["key"] != THE_CITY}
    shared = list({one["key"]: one for one in other.institutions if one["key"] in known}.values())
    if not shared:
        return None
    together = [one for one in shared if one["role"] != GUEST]
    if not together:
        return _following(_("Among the guests:"), shared)
    venues = [one for one in together if one["role"] == known[one["key"]]["role"] == VENUE]
    if len(venues) == len(together):
        return _following(_("At the same venue:"), venues)
    words = {str(WITH_THE_SAME.get(one["kind"], "")) for one in together}
    several = ngettext("With the same institution:", "With the same institutions:", len(together))
    return _following((len(together) == 1 and words.pop()) or several, together)


def same_place(own, other):
    """A place stated for both. A city at home is none: Cannes is where most things are."""
    known = {place["key"] for place in _places(own)}
    shared = list({place["key"]: place for place in _places(other) if place["key"] in known}.values())
    if not shared:
        return None
    located = [place["located"] for place in shared]
    if all(located):
        return _also(located)
    return _following(ngettext("In the same place:", "In the same places:", len(shared)), shared)


def same_country(own, other):
    known = {place["country"] for place in _places(own)} - {""}
    shared = {place["country"]: place for place in _places(other) if place["country"] in known}
    if not shared:
        return None
    located = [place["country_located"] for place in shared.values()]
    if all(located):
        return _also(located)
    named = [{"name": one["country_name"], "language": one["country_language"]} for one in shared.values()]
    return _following(ngettext("In the same country:", "In the same countries:", len(named)), named)


def same_theme(own, other):
    shared = [theme for theme in other.facets["themes"] if theme["code"] in own.themes]
    return _following(ngettext("On the same theme:", "On the same themes:", len(shared)), shared) if shared else None


#: The strongest first.
REASONS = (belonging, same_institution, same_place, same_country, same_theme)


def _places(row):
    """Where it is said to take place: neither where guests come from, nor home."""
    return [
        place
        for place in row.places
        if place["role"] != ENCOUNTER and (place["country"] or place["kind"] not in POINTS)
    ]


def _also(located):
    """“Aussi à Berlin et à Londres”, of places told with their preposition."""
    listed = format_list(sorted(located, key=sort_key), locale=languages.TERRITORIES[languages.current()])
    return Reason(_("Also %(places)s") % {"places": listed}, shared=len(located))


def _following(words, shared):
    named = [{"name": one["name"], "language": one["language"]} for one in shared]
    named.sort(key=lambda one: sort_key(one["name"]))
    return Reason(words, tuple(named), len(named))
