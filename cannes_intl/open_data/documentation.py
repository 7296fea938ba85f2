"""Documentation of the open data, for its pages: files, names, codes, addresses."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column
from cannes_intl.listings.facets import Facets
from cannes_intl.listings.formats import FORMATS, FORMATS_OF_LISTING

from .samples import examples
from .schema import DICTIONARY, TEXT

LONGEST_EXAMPLE = 60
CAPTIONS = {
    "header": gettext_lazy("JSON and GeoJSON: what the file says of itself"),
    "json": gettext_lazy("JSON: each item"),
    "csv": gettext_lazy("CSV: each column"),
    "geojson": gettext_lazy("GeoJSON"),
    "ics": gettext_lazy("iCal: the calendar (VCALENDAR) and each event (VEVENT)"),
    "atom": gettext_lazy("Atom: the feed and each entry"),
}
CODES = {
    "country": gettext_lazy("Countries"),
    "region": gettext_lazy("Regions of the world"),
    "theme": gettext_lazy("Themes"),
    "kind": gettext_lazy("Kinds"),
}


def listing_names():
    return {
        "partnerships": _("Partner cities and programmes"),
        "programmes": pgettext("site", "Programmes"),
        "events": pgettext("calendar", "Events"),
        "updates": pgettext("feed", "What is new"),
    }


def open_data(details):
    """``{files, tables, codes, parameters}`` of the page about open data, in the reader's language."""
    facets = Facets(languages.current())
    codes = [
        {"parameter": name, "label": label, "choices": facets.choices("updates", name, {})}
        for name, label in CODES.items()
    ]
    found = examples(details)
    return {
        "files": files(),
        "tables": [
            {"caption": CAPTIONS[table], "fields": [field_row(table, field, found) for field in DICTIONARY[table]]}
            for table in CAPTIONS
        ],
        "codes": [one for one in codes if one["choices"]],
        "parameters": parameters(facets),
    }


def files():
    """``[{name, forms: [{name, addresses: [{language, address, path}]}]}]``: every file, in each language."""
    return [
        {"name": name, "forms": [form_of(listing, form) for form in FORMATS_OF_LISTING[listing]]}
        for listing, name in listing_names().items()
    ]


def form_of(listing, form):
    addresses = []
    for code in languages.PUBLIC:
        with translation.override(code):
            path = reverse(f"{listing}_{form}")
            addresses.append({"language": code, "address": settings.SITE_URL + path, "path": path})
    return {"name": FORMATS[form].name, "addresses": addresses}


def field_row(table, field, found):
    """A line of the dictionary; the example is of the reader's language, where the name has one for each."""
    name = column(field.name, languages.current()) if field.is_worded else field.name
    example = found.get((table, name), "")
    shortened = example if len(example) <= LONGEST_EXAMPLE else f"{example[:LONGEST_EXAMPLE]}…"
    row = {"names": field.names, "meaning": field.meaning, "format": field.format, "example": shortened}
    return row | {"is_words": field.format is TEXT}


def parameters(facets):
    """``[{name, meaning, query, address}]``: what an address may ask for, each with one that gives much."""
    meanings = {
        "country": _("The items of one country, by its code."),
        "region": _("The items of one region of the world, by its code."),
        "theme": _("The items of one theme, by its code."),
        "kind": _("The items of one kind, by its code."),
        "year": _("The items for which that year is stated."),
    }
    examples = {"q": "cannes"}
    for name in meanings:
        choices = facets.choices("partnerships", name, {})
        if choices:
            examples[name] = max(choices, key=lambda choice: choice["count"])["code"]
    meanings["q"] = _("The items in which these words are found, even misspelt.")
    meanings["page"] = _("Of the feed alone: its second page, its third one… The other files hold all the items.")
    address = reverse("partnerships_json")
    examples_of_queries = []
    for name, meaning in meanings.items():
        query = urlencode({name: examples[name]}) if name in examples else ""
        examples_of_queries.append({"name": name, "meaning": meaning, "query": query, "address": f"{address}?{query}"})
    return examples_of_queries


def following():
    """``{all, groups}``: the feed and the calendar of everything, then of each country and of each theme."""
    facets = Facets(languages.current())
    groups = []
    for name in ("country", "theme"):
        with_events = {choice["code"] for choice in facets.choices("events", name, {})}
        lines = [
            choice | followed({name: choice["code"]}, has_events=choice["code"] in with_events)
            for choice in facets.choices("updates", name, {})
        ]
        groups.append({"label": CODES[name], "lines": lines})
    return {"all": followed({}), "groups": [group for group in groups if group["lines"]]}


def followed(query, has_events=True):
    """``{feed, calendar, subscription}``: the absolute addresses; a calendar's also as telephones take it (webcal)."""
    calendar = settings.SITE_URL + reverse("events_ics", query=query or None) if has_events else ""
    return {
        "feed": settings.SITE_URL + reverse("updates_atom", query=query or None),
        "calendar": calendar,
        "subscription": calendar and f"webcal://{calendar.split('://')[1]}",
    }
