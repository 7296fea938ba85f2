"""Data dictionary: the names each format uses, what they mean, how they are written.

A test holds it to what the writers write: every name they emit is here, and nothing else.
"""

from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cannes_intl.bilingual.languages import public_columns

TEXT = pgettext_lazy("format of data", "text")
CODE = pgettext_lazy("format of data", "code")
NUMBER = pgettext_lazy("format of data", "whole number")
DEGREES = pgettext_lazy("format of data", "decimal degrees, WGS 84")
YES_OR_NO = pgettext_lazy("format of data", "true or false")
ADDRESS = pgettext_lazy("format of data", "web address")
LANGUAGE = pgettext_lazy("format of data", "language code, BCP 47")
HOUR = pgettext_lazy("format of data", "hours and minutes, ISO 8601")
DAY = pgettext_lazy("format of data", "day, ISO 8601")
MOMENT = pgettext_lazy("format of data", "day and time, ISO 8601")
YEARS = pgettext_lazy("format of data", "years")
COUNTRY = pgettext_lazy("format of data", "ISO 3166-1 alpha-2; UN M49 for part of a continent")
REGION = pgettext_lazy("format of data", "UN M49")
UUID, EDTF, ZONE, WKT = "UUID", "EDTF (ISO 8601-2)", "IANA", "WKT"
DURATION = pgettext_lazy("format of data", "duration, ISO 8601")


@dataclass(frozen=True)
class Field:
    """A name of a form and what stands there. A worded one has a name for each language: ``name_<language>``."""

    name: str
    meaning: Any
    format: Any = TEXT
    is_worded: bool = False

    @property
    def names(self):
        return public_columns(self.name) if self.is_worded else [self.name]


def in_every_language(name, meaning, format=TEXT):
    return Field(name, meaning, format, is_worded=True)


def inside(name, *fields):
    """The fields of each element of a list."""
    return [replace(field, name=f"{name}[].{field.name}") for field in fields]


HEADER = [
    Field("listing", _("The listing the file was made of."), CODE),
    Field("language", _("The language of the address that was asked for. The items hold every language."), LANGUAGE),
    Field("publisher", _("Who publishes the data: the source to be named when they are used.")),
    Field("source", _("The site."), ADDRESS),
    Field("query", _("What was asked for: the parameters of the address."), "JSON"),
    Field("counted", _("What an item is, in one sentence.")),
    Field("count", _("How many items the file holds."), NUMBER),
    Field(
        "left_out",
        _("How many items of the selection the file cannot hold. JSON and GeoJSON hold all of them."),
        NUMBER,
    ),
    Field(
        "undated",
        _("When a year is asked for: how many items would be there, had a year been stated for them."),
        NUMBER,
    ),
    Field("updated_at", _("When the item published last was published."), MOMENT),
    Field("licence", _("The licence the city has chosen.")),
    Field("licence_address", _("Where the text of the licence stands."), ADDRESS),
]

ID = Field(
    "id",
    _("The item’s identifier. It is the same in every form and language, and stays when the page is renamed."),
    UUID,
)
SERIES = Field(
    "series", _("Of an event: the identifier that all its editions have in common. Empty for anything else."), UUID
)
KIND = Field("kind", _("What it is: an agreement with a city, a programme, an event."), CODE)
KINDS = Field("kinds", _("Its kinds in more detail, as filters use them."), CODE)
NAME = in_every_language("name", _("Its name. Empty where it has none in that language."))
NAME_LANGUAGE = Field(
    "name_language", _("The language of that name, where it is the same in every language."), LANGUAGE
)
SUMMARY = in_every_language(
    "summary", _("The sentence at the head of its page. Empty where it has none in that language.")
)
WHEN = Field(
    "when", _("The date as the city states it: of the first dated agreement, of a programme, of an edition."), EDTF
)
MANNER = Field("manner", _("How that agreement was concluded: agreed, signed. Empty where it is not stated."), CODE)
YEARS_STATED = Field(
    "years",
    _("The years its dates state, those of all its agreements for a partner city. Empty where none is stated."),
    YEARS,
)
AGREEMENT_KIND = _(
    "What an agreement is: twinning, memorandum, friendship-pact, cooperation. Empty where it is not specified."
)
AGREEMENT_MANNER = _("How an agreement was concluded: agreed, signed. Empty where it is not stated.")
AGREEMENT_DATE = _(
    "When an agreement was concluded, in the order of these dates. Empty, and last, where it is not stated."
)
AGREEMENT_END = _("When an agreement ends. Empty where it is not stated.")
HOURS = [
    Field("starts_at", _("The hour an edition begins, on its first day, where it is known."), HOUR),
    Field("ends_at", _("The hour an edition ends, on its last day, where it is known."), HOUR),
    Field("time_zone", _("The time zone of these hours."), ZONE),
]
RECURS = Field("recurs", _("Whether it comes back: a habit, not a date."), YES_OR_NO)
USUAL_MONTH = Field("usual_month", _("The month it is held in every time, from 1 to 12."), NUMBER)
OUTCOME = Field(
    "outcome",
    _(
        "What became of an edition: announced, took place, changed (took place otherwise), cancelled, not recorded. "
        "“Announced” with a past date does not mean that it took place."
    ),
    CODE,
)
OUTCOME_NOTE = in_every_language(
    "outcome_note", _("One sentence on what became of an edition. Empty where there is none in that language.")
)
CHECKED_ON = Field("checked_on", _("The day somebody at the city last checked the page."), DAY)
UPDATED_AT = Field(
    "updated_at", _("When its page was last published. A new name of a place or a theme does not change it."), MOMENT
)
URL = in_every_language("url", _("The address of its page."), ADDRESS)

CODE_AND_NAME = {
    "countries": (_("The countries it stands under."), COUNTRY),
    "regions": (_("The continents of these countries."), REGION),
    "themes": (_("Its themes."), CODE),
}
CODE_NAME = in_every_language("name", _("The name of that code."))

JSON = [
    *(ID, KIND, KINDS, SERIES, NAME, NAME_LANGUAGE, SUMMARY, WHEN, MANNER, YEARS_STATED),
    *(*HOURS, RECURS, USUAL_MONTH, OUTCOME, OUTCOME_NOTE),
    *inside(
        "calls",
        Field("opens_on", _("The first day of a call for applications, where it is known."), DAY),
        Field("closes_on", _("The last day of a call for applications, where it is known."), DAY),
        in_every_language("how", _("How to answer the call. Empty where it is not told in that language.")),
    ),
    *inside(
        "agreements",
        Field(
            "id",
            _("The agreement’s identifier. It is the same in every language, and stays when it is corrected."),
            UUID,
        ),
        Field("kind", AGREEMENT_KIND, CODE),
        Field("manner", AGREEMENT_MANNER, CODE),
        Field("when", AGREEMENT_DATE, EDTF),
        Field("until", AGREEMENT_END, EDTF),
        Field("themes", _("The codes of its themes."), CODE),
        in_every_language("aims", _("What it provides for. Empty where it is not told in that language.")),
    ),
    *(
        field
        for name, (meaning, code) in CODE_AND_NAME.items()
        for field in inside(name, Field("code", meaning, code), CODE_NAME)
    ),
    *inside(
        "places",
        Field("key", _("A stable name of the place.")),
        Field("code", _("The code of a country or a region; a city has none."), COUNTRY),
        Field("kind", _("What the place is: city, country, sub-region…"), CODE),
        Field(
            "role",
            _("What it is to the item: agreement, programme, event, or encounter, where guests come from."),
            CODE,
        ),
        Field("country", _("The country it lies in."), COUNTRY),
        in_every_language("name", _("The name of the place.")),
        Field("latitude", _("Of a city alone."), DEGREES),
        Field("longitude", _("Of a city alone."), DEGREES),
    ),
    *inside(
        "institutions",
        Field("kind", _("What the institution is: university, festival, venue…"), CODE),
        Field("role", _("Its part: partner, organiser, venue, guest…"), CODE),
        in_every_language("name", _("The name of the institution.")),
        NAME_LANGUAGE,
        Field("country", _("The country stated for its part."), COUNTRY),
    ),
    *inside(
        "sources",
        Field("title", _("The title of a document or page the information comes from.")),
        Field("publisher", _("Who published that source.")),
        Field("url", _("Where that source stands."), ADDRESS),
        Field("consulted_on", _("The day that source was last read."), DAY),
    ),
    *(CHECKED_ON, UPDATED_AT, URL),
]

CSV = [
    *(ID, KIND, KINDS, SERIES, NAME, NAME_LANGUAGE, SUMMARY, WHEN, MANNER, YEARS_STATED),
    Field("agreement_kinds", AGREEMENT_KIND, CODE),
    Field("agreement_manners", AGREEMENT_MANNER, CODE),
    Field("agreement_dates", AGREEMENT_DATE, EDTF),
    Field("agreement_ends", AGREEMENT_END, EDTF),
    *(*HOURS, RECURS, USUAL_MONTH, OUTCOME, OUTCOME_NOTE),
    Field("calls", _("The days of its calls for applications; two dots where one is not known."), EDTF),
    in_every_language("calls_how", _("How to answer these calls, in the same order.")),
    *(
        field
        for name, (meaning, code) in CODE_AND_NAME.items()
        for field in (
            Field(name, meaning, code),
            in_every_language(name, _("The names of these codes, in the same order.")),
        )
    ),
    in_every_language("cities", _("Its cities, in the order of the geometry; Cannes is told for events alone.")),
    Field("geometry", _("The points of these cities, longitude first."), WKT),
    in_every_language("institutions", _("The institutions: partners, organisers, venue, guests.")),
    Field("source", _("Where the information comes from.")),
    Field("source_url", _("Where these sources stand."), ADDRESS),
    *(CHECKED_ON, UPDATED_AT, URL),
]

GEOJSON = [
    Field("type", _("A collection of features, with the members of the table above."), "FeatureCollection"),
    Field("without_geometry", _("How many items state no city: they are there, without a point."), NUMBER),
    Field("features[].type", _("A feature is an item."), "Feature"),
    replace(ID, name="features[].id"),
    Field(
        "features[].geometry",
        _("The points of its cities, longitude first; null without a city."),
        "Point, MultiPoint, null",
    ),
    Field("features[].properties", _("What the JSON file says of the item, but for its identifier."), "JSON"),
]

ICS = [
    Field("VCALENDAR NAME", _("The name of the calendar; also as X-WR-CALNAME.")),
    Field("VCALENDAR X-WR-CALNAME", _("The same, for older applications.")),
    Field("VCALENDAR DESCRIPTION", _("What it holds, and how many events it leaves out.")),
    Field(
        "VCALENDAR X-LEFT-OUT",
        _("How many events of the selection it leaves out, their days not being stated."),
        NUMBER,
    ),
    Field("VCALENDAR URL", _("The site."), ADDRESS),
    Field("VCALENDAR SOURCE", _("Where the calendar is read again."), ADDRESS),
    Field("VCALENDAR REFRESH-INTERVAL", _("How often it is worth reading again."), DURATION),
    Field("VCALENDAR X-PUBLISHED-TTL", _("The same, for older applications."), DURATION),
    replace(ID, name="VEVENT UID"),
    Field("VEVENT DTSTAMP", _("When its page was last published."), MOMENT),
    Field("VEVENT LAST-MODIFIED", _("When its page was last published."), MOMENT),
    Field("VEVENT DTSTART", _("The first day, or the moment it begins."), "RFC 5545"),
    Field("VEVENT DTEND", _("The day after the last one, or the moment it ends."), "RFC 5545"),
    Field("VEVENT SUMMARY", _("Its name.")),
    Field("VEVENT DESCRIPTION", _("The sentence at the head of its page.")),
    Field("VEVENT LOCATION", _("The venue, where it is known.")),
    Field("VEVENT URL", _("The address of its page."), ADDRESS),
    Field("VEVENT TRANSP", _("It does not mark you as busy."), "TRANSPARENT"),
    Field(
        "VEVENT STATUS",
        _(
            "CONFIRMED: it took place. CANCELLED: it was cancelled. TENTATIVE: it was announced, its date is past, "
            "nothing is recorded. Without it, nothing is claimed."
        ),
        CODE,
    ),
]

ATOM = [
    Field("feed/id", _("The identifier of the feed, one for each selection and language."), UUID),
    Field("feed/title", _("The name of the feed.")),
    Field("feed/subtitle", _("What it holds, and how many items it leaves out.")),
    Field("feed/updated", _("When the item published last was published."), MOMENT),
    Field("feed/author/name", _("Who publishes it.")),
    Field("feed/author/uri", _("The site."), ADDRESS),
    Field("feed/rights", _("The licence the city has chosen.")),
    Field("feed/link", _("The feed, its other pages, the site, the text of the licence."), ADDRESS),
    Field("feed/left-out", _("How many items it leaves out, the day of their publication not being known."), NUMBER),
    replace(ID, name="entry/id"),
    Field("entry/title", _("Its name, with its language where it is another one.")),
    Field("entry/summary", _("The sentence at the head of its page.")),
    Field("entry/updated", _("When its page was last published."), MOMENT),
    Field("entry/link", _("The address of its page."), ADDRESS),
    Field("entry/category", _("Its kind, countries and themes."), CODE),
]

DICTIONARY = {"header": HEADER, "csv": CSV, "json": JSON, "geojson": GEOJSON, "ics": ICS, "atom": ATOM}
