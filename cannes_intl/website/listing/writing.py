"""A selection as a file: CSV (RFC 4180), JSON, GeoJSON (RFC 7946)."""

import csv
import json
from io import StringIO

from django.conf import settings
from django.utils.translation import gettext as _

from cannes_intl.bilingual.languages import columns

from .records import points

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take UTF-8 for something else
STARTS_OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")
SEPARATOR = " | "
CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "geojson": "application/geo+json",
}


def counted(listing):
    """What an item of the listing is, in one sentence."""
    return {
        "partnerships": _("Partner cities and programmes: whatever stands under a country."),
        "programmes": _("Programmes."),
        "events": _("Editions of events; a series without editions is one item."),
    }[listing]


def header(selection, licence, number):
    """What each file says of itself: what is counted, how many, which were left out, under which licence."""
    told = {
        "listing": selection.listing,
        "language": selection.language,
        "source": f"{settings.SITE_URL}/{selection.language}/",
        "query": selection.parameters(),
        "counted": counted(selection.listing),
        "count": number,
        "left_out": 0,
    }
    if "year" in told["query"]:
        told["undated"] = len(selection.undated)
    return told | ({"licence": licence} if licence else {})


def as_json(selection, told, licence):
    return json.dumps({**header(selection, licence, len(told)), "items": told}, ensure_ascii=False, indent=1)


def as_geojson(selection, told, licence):
    """One feature for each item: a point, several, or none where no city is stated."""
    features = [
        {
            "type": "Feature",
            "id": one["id"],
            "geometry": geometry(points(one)),
            "properties": {name: value for name, value in one.items() if name != "id"},
        }
        for one in told
    ]
    without = sum(feature["geometry"] is None for feature in features)
    collection = {
        "type": "FeatureCollection",
        **header(selection, licence, len(features)),
        "without_geometry": without,
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, indent=1)


def geometry(found):
    """A GeoJSON geometry of ``[[longitude, latitude]]``; None without any."""
    if not found:
        return None
    if len(found) == 1:
        return {"type": "Point", "coordinates": found[0]}
    return {"type": "MultiPoint", "coordinates": found}


def as_csv(selection, told, licence):
    """One line for each item; several values of a cell stand between upright strokes. Geometry is WKT."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(head())
    for one in told:
        writer.writerow([safe(cell) for cell in cells(one)])
    return BYTE_ORDER_MARK + file.getvalue()


def head():
    """The names of the columns, the same in every language."""
    return [
        *("id", "kind", "kinds", *columns("name", "summary"), "when", "years", "recurs", "outcome"),
        *("countries", *columns("countries"), "regions", "themes", *columns("themes"), "cities", "geometry"),
        *(*columns("institutions"), "source", "source_url", "checked_on", "updated_at", *columns("url")),
    ]


def cells(one):
    """The cells of a record, in the order of the head."""

    def each(name, key):
        return SEPARATOR.join(part[key] for part in one[name] if part[key])

    def worded(name):
        return [each(name, column) for column in columns("name")]  # as many as columns(name) names

    cities = [place for place in one["places"] if place["longitude"] is not None]
    return [
        *(one["id"], one["kind"], SEPARATOR.join(one["kinds"]), *(one[name] for name in columns("name", "summary"))),
        *(one["when"], SEPARATOR.join(map(str, one["years"])), "true" if one["recurs"] else "false", one["outcome"]),
        *(each("countries", "code"), *worded("countries"), each("regions", "code"), each("themes", "code")),
        *(*worded("themes"), SEPARATOR.join(place[columns("name")[0]] for place in cities), well_known(points(one))),
        *(*worded("institutions"), each("sources", "title"), each("sources", "url"), one["checked_on"] or ""),
        *(one["updated_at"] or "", *(one[name] for name in columns("url"))),
    ]


def well_known(found):
    """Points as well-known text: ``POINT (138.38 34.97)``; empty without any."""
    said = [f"({longitude} {latitude})" for longitude, latitude in found]
    if len(said) > 1:
        return f"MULTIPOINT ({', '.join(said)})"
    return f"POINT {said[0]}" if said else ""


def safe(cell):
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(STARTS_OF_FORMULAS) else cell


WRITERS = {"csv": as_csv, "json": as_json, "geojson": as_geojson}
