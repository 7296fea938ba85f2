"""``ListedItem``: what a page offers the index of one item, made into an ``IndexEntry`` per language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from django.utils import translation

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import localized
from cannes_intl.partial_dates.edtf import bounds

from . import text
from .models import IndexEntry
from .search.vectors import fill_search
from .text import localized_name, located


@dataclass
class ListedItem:
    """One item: what is true of it in every language, and whose words to read.

    ``places`` are ``(place, role)``, ``institutions`` ``(institution, role, stated place or None)``, ``encounters``
    the places guests come from, ``inside`` those within a country, by whose names it is found too; places,
    institutions and themes are those of the applications above this one, which have a name per language. ``calls`` have
    ``opens_on``, ``closes_on`` and, per language, how to answer them.
    """

    page: object
    kind: str
    key: UUID | None = None
    number: int = 0
    kinds: tuple = ()
    #: What says in words what was done, in the active language.
    phrase: Callable = str
    #: How an agreement was concluded, as data says it.
    manner: str = ""
    #: What tells all its agreements in a language, as the row holds them.
    agreements: Callable = lambda code: []
    when: str = ""
    years: tuple = ()
    #: How often it comes back; empty where it does not.
    recurrence: str = ""
    outcome: str = ""
    #: The identifier that all the editions of a series have in common.
    series: UUID | None = None
    edition: object = None
    starts_at: time | None = None
    ends_at: time | None = None
    time_zone: str = ""
    usual_month: int | None = None
    calls: tuple = ()
    places: tuple = ()
    themes: tuple = ()
    institutions: tuple = ()
    encounters: tuple = ()
    inside: tuple = ()
    #: The identifier of the item it belongs to.
    part_of: UUID | None = None
    other_names: tuple = ()
    #: ``(instance, field)`` of further words: an audience, the aims of an agreement.
    words: tuple = ()

    def entries(self):
        """One index entry for each language, not saved yet."""
        return [self.entry_in(code) for code in languages.CODES]

    def entry_in(self, code):
        page = self.page
        name, summary = localized(page, "name", code), text.summary(page, code)
        earliest, latest = bounds(self.when)
        facets = self.facets(code)
        row = IndexEntry(
            item=self.key or page.translation_key,
            language=code,
            kind=self.kind,
            page_id=page.pk,
            path=page.url_in(code),
            order=f"{page.path}.{self.number:04d}",
            name=str(name),
            name_language=name.lang,
            name_is_fallback=name.is_fallback,
            summary=summary.value,
            summary_language=summary.language,
            where=self.where(code),
            part_of=self.part_of,
            series=self.series,
            **self.phrases_in(code),
            manner=self.manner,
            when=self.when,
            earliest=earliest,
            latest=latest,
            recurs=bool(self.recurrence),
            recurrence=self.recurrence,
            outcome=self.outcome,
            outcome_note=text.in_one_line(self.edition, "outcome_note", code) if self.edition else "",
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            time_zone=self.time_zone,
            usual_month=self.usual_month,
            calls=[call_as_dict(call, code) for call in self.calls],
            kinds=list(dict.fromkeys([self.kind, *self.kinds])),
            years=sorted(set(self.years)),
            facets=facets,
            places=[place_as_dict(place, role, code) for place, role in self.all_places()],
            institutions=[institution_as_dict(*part, code) for part in self.institutions],
            sources=[source_as_dict(source, code) for source in page.sources.all()],
            checked_on=page.checked_on,
            updated_at=page.last_published_at,
            **{name: [one["code"] for one in facet] for name, facet in facets.items()},
        )
        fill_search(row, self, code)
        return row

    def all_places(self):
        return [*self.places, *self.encounters, *self.inside]

    def phrases_in(self, code):
        """What was done, in the words of a language: ``{"phrase", "agreements"}``."""
        with translation.override(code):
            return {"phrase": str(self.phrase()), "agreements": self.agreements(code)}

    def where(self, code):
        """``[{name, language}]`` of its places and their countries, each once. Encounters are not where it is."""
        places = [one for place, _role in self.places for one in (place, place.country) if one is not None]
        return [localized_name(one, code) for one in {place.pk: place for place in places}.values()]

    def facets(self, code):
        """``{"countries", "regions", "themes": [{code, name, language}]}``, each code once."""
        places = [place for place, _role in self.places]
        found = {
            "countries": [place.country for place in places],
            "regions": [place.region for place in places],
            "themes": self.themes,
        }
        return {
            name: list({one.code: choice_as_dict(one, code) for one in some if one is not None}.values())
            for name, some in found.items()
        }


def page_itself(page):
    """The entries of a page that stands for nothing but itself: search finds it."""
    return [ListedItem(page=page, kind=IndexEntry.Kind.PAGE)]


def choice_as_dict(one, code):
    """A country, a region or a theme. A place says whether it is a country: an overseas territory, part of one."""
    choice = localized_name(one, code) | {"code": one.code}
    if not hasattr(one, "is_territory"):
        return choice
    return choice | {"is_country": one.is_country, **territory_as_dict(one, code)}


def territory_as_dict(place, code):
    """Of an overseas territory the country it is part of: ``{territory, territory_language}``; else an empty name."""
    whole = localized_name(place.within, code) if place.is_territory else {"name": "", "language": code}
    return {"territory": whole["name"], "territory_language": whole["language"]}


def place_as_dict(place, role, code):
    country = localized_name(place.country, code) if place.country else {"name": "", "language": code}
    return localized_name(place, code) | {
        "key": place.key,
        "code": place.code or "",
        "kind": place.kind,
        "is_point": place.kind in place.POINTS,
        "native_name": place.native_name,
        "native_language": place.native_language,
        "located": located(place, code),
        **territory_as_dict(place, code),
        "hint": place.label_hint,
        "latitude": None if place.latitude is None else float(place.latitude),
        "longitude": None if place.longitude is None else float(place.longitude),
        "country": place.country.code if place.country else "",
        "region": place.region.code if place.region else "",
        "country_name": country["name"],
        "country_language": country["language"],
        "country_located": located(place.country, code) if place.country else "",
        "role": role,
        "spellings": otherwise(place, code),
        "around": [
            localized_name(one, code) | {"spellings": otherwise(one, code)}
            for one in (place.country, place.region)
            if one
        ],
    }


def institution_as_dict(institution, role, place, code):
    country = place and place.country
    return localized_name(institution, code) | {
        "key": institution.key,
        "kind": institution.kind,
        "role": role,
        "country": country.code if country else "",
        "spellings": otherwise(institution, code),
    }


def call_as_dict(call, code):
    """A call for applications: its first and its last day, in ISO 8601 or None, and how to answer it."""
    days = {name: (day := getattr(call, name)) and day.isoformat() for name in ("opens_on", "closes_on")}
    return days | {"how": text.in_one_line(call, "how", code)}


def otherwise(one, code):
    """What else it is called, in any language, than readers of this one are shown."""
    name = str(localized(one, "name", code))
    return [other for other in dict.fromkeys([*text.names(one), *text.spellings(one)]) if other and other != name]


def source_as_dict(source, code):
    return {
        "backs": str(localized(source, "backs", code)),
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "language": source.language,
        "consulted_on": source.consulted_on and source.consulted_on.isoformat(),
    }
