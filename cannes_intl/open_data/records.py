"""Open data record of a listed item: the same in every format, with its words in every language."""

from copy import copy

from django.conf import settings

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column
from cannes_intl.listings.models import IndexEntry

CITY = "city"


def records(rows):
    """The records of some rows, in their order. One query, for the rows of the same items in the other languages."""
    keys = [row.item for row in rows]
    translated = {}
    for row in IndexEntry.objects.filter(item__in=keys):
        translated.setdefault(row.item, {})[row.language] = row
    return [record(complete(translated[key])) for key in keys]


def complete(by_language):
    """The rows of one item in every public language. One that is not written yet borrows from another, and says so."""
    found = {}
    for code in languages.PUBLIC:
        found[code] = by_language.get(code) or copy(next(iter(by_language.values())))
        found[code].name_is_fallback |= code not in by_language
    return found


def record(by_language):
    """``{field: value}`` of one item; fields with words end in their language, and are empty where it has none."""
    row = by_language[languages.DEFAULT]
    told = {"id": str(row.item), "kind": row.kind, "kinds": row.kinds[1:], "series": str(row.series or "")}
    told |= {column("name", code): "" if one.name_is_fallback else one.name for code, one in by_language.items()}
    told["name_language"] = proper(by_language)
    told |= {column("summary", code): own(one.summary, one.summary_language, code) for code, one in by_language.items()}
    return told | {
        "when": row.when,
        "manner": row.manner,
        "years": row.years,
        "starts_at": hour_record(row.starts_at),
        "ends_at": hour_record(row.ends_at),
        "time_zone": (row.time_zone or settings.TIME_ZONE) if row.starts_at or row.ends_at else "",
        "recurs": row.recurs,
        "usual_month": row.usual_month,
        "outcome": row.outcome,
        **{
            column("outcome_note", code): own(one.outcome_note, one.language, code) for code, one in by_language.items()
        },
        "calls": [call_record(by_language, number) for number in range(len(row.calls))],
        "agreements": [agreement(by_language, number) for number in range(len(row.agreements))],
        **{name: coded(by_language, name) for name in ("countries", "regions", "themes")},
        "places": [place_record(by_language, number) for number in range(len(row.places))],
        "institutions": [institution(by_language, number) for number in range(len(row.institutions))],
        "sources": [
            {name: source[name] for name in ("title", "publisher", "url", "consulted_on")} for source in row.sources
        ],
        "checked_on": row.checked_on and row.checked_on.isoformat(),
        "updated_at": row.updated_at and row.updated_at.isoformat(timespec="seconds"),
        **{column("url", code): settings.SITE_URL + one.path for code, one in by_language.items()},
    }


def proper(by_language):
    """The language of a name that is the same in every language; empty where each has its own."""
    spoken = {one.name_language for one in by_language.values()}
    return spoken.pop() if len(spoken) == 1 and not any(one.name_is_fallback for one in by_language.values()) else ""


def hour_record(time):
    """``20:00``; None where it is not known."""
    return time and time.isoformat(timespec="minutes")


def own(words, language, code):
    """The words, if they are really in that language: no language pretends."""
    return words if language == code else ""


def name_record(by_language, read):
    """``{name_<language>: name}``, empty in a language that has none."""
    return {
        column("name", code): own(read(row)["name"], read(row)["language"], code) for code, row in by_language.items()
    }


def coded(by_language, name):
    """``[{code, name_<language>…}]`` of the item's countries, regions or themes."""
    codes = getattr(by_language[languages.DEFAULT], name)
    return [
        {"code": code} | name_record(by_language, lambda row, number=number: row.facets[name][number])
        for number, code in enumerate(codes)
    ]


def in_each(by_language, name, number, key):
    """``{key_<language>: words}`` of one of several, empty in a language that has none."""
    return {
        column(key, code): own(getattr(row, name)[number][key], row.language, code) for code, row in by_language.items()
    }


def call_record(by_language, number):
    """A call for applications of the item: its days, and how to answer it."""
    told = by_language[languages.DEFAULT].calls[number]
    days = {name: told[name] for name in ("opens_on", "closes_on")}
    return days | in_each(by_language, "calls", number, "how")


def agreement(by_language, number):
    """An agreement of a partner city, as far as it is stated."""
    told = by_language[languages.DEFAULT].agreements[number]
    facts = {name: told[name] for name in ("id", "kind", "manner", "when", "until", "themes")}
    return facts | in_each(by_language, "agreements", number, "aims")


def place_record(by_language, number):
    """A place of the item, and what it is to it. Only a city is told with coordinates."""
    told = by_language[languages.DEFAULT].places[number]
    point = told["kind"] == CITY and told["longitude"] is not None
    return {
        "key": told["key"],
        "code": told["code"],
        "kind": told["kind"],
        "role": told["role"],
        "country": told["country"],
        **name_record(by_language, lambda row: row.places[number]),
        "latitude": told["latitude"] if point else None,
        "longitude": told["longitude"] if point else None,
    }


def institution(by_language, number):
    """An institution of the item. A name that is the same in every language says which language it is in."""
    told = by_language[languages.DEFAULT].institutions[number]
    named = {code: row.institutions[number] for code, row in by_language.items()}
    alike = len({one["language"] for one in named.values()}) == 1
    names = {column("name", code): one["name"] for code, one in named.items()}
    return {
        "kind": told["kind"],
        "role": told["role"],
        **names,
        "name_language": told["language"] if alike else "",
        "country": told["country"],
    }


def cities(told):
    """The places of a record that stand for it on a map: its cities; of a partnership, those abroad alone."""
    at_home = told["kind"] == IndexEntry.Kind.EVENT
    return [one for one in told["places"] if one["longitude"] is not None and (one["country"] or at_home)]


def points(told):
    """``[[longitude, latitude]]`` of a record's cities, each once."""
    found = [[one["longitude"], one["latitude"]] for one in cities(told)]
    return [point for number, point in enumerate(found) if point not in found[:number]]
