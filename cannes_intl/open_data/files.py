"""CSV (RFC 4180), JSON and GeoJSON (RFC 7946) files of a selection."""

import csv
import json
import re
from io import StringIO

from django.conf import settings
from django.utils.translation import gettext as _

from cannes_intl.bilingual.languages import public_columns
from cannes_intl.partial_dates.edtf import OPEN
from cannes_intl.website.structured_data import site_name

from .records import cities, points, records

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take UTF-8 for something else
# Where a spreadsheet takes a cell for a formula: at its start, and after what some of them separate cells by.
STARTS_OF_FORMULAS = re.compile(r"^(?=[\t\r\n])|(?:^|(?<=[;\t\r\n]))(?=[=+\-@＝＋－＠])")
SEPARATOR = " | "


def counted(listing):
    """What an item of the listing is, in one sentence."""
    return {
        "partnerships": _("Partner cities and programmes: whatever stands under a country."),
        "programmes": _("Programmes."),
        "events": _("Editions of events; a series without editions is one item."),
        "updates": _("Partner cities, programmes, editions of events."),
    }[listing]


def header(selection, told, details):
    """What each file says of itself: whose it is, what is counted, what is left out, under which licence."""
    said = {
        "listing": selection.listing,
        "language": selection.language,
        "publisher": site_name(details),
        "source": f"{settings.SITE_URL}/{selection.language}/",
        "query": selection.parameters(),
        "counted": counted(selection.listing),
        "count": len(told),
        "left_out": 0,
        "updated_at": max((one["updated_at"] for one in told if one["updated_at"]), default=None),
    }
    if "year" in said["query"]:
        said["undated"] = len(selection.undated)
    if details.data_licence:
        said["licence"] = details.data_licence
    if details.data_licence_address:
        said["licence_address"] = details.data_licence_address
    return said


def written(told):
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def as_json(selection, details):
    told = records(list(selection.rows))
    return written({**header(selection, told, details), "items": told})


def as_geojson(selection, details):
    """One feature for each item: a point, several, or none where no city is stated."""
    told = records(list(selection.rows))
    features = [feature(one) for one in told]
    return written(
        {
            "type": "FeatureCollection",
            **header(selection, told, details),
            "without_geometry": sum(one["geometry"] is None for one in features),
            "features": features,
        }
    )


def feature(one):
    return {
        "type": "Feature",
        "id": one["id"],
        "geometry": geometry(points(one)),
        "properties": {name: value for name, value in one.items() if name != "id"},
    }


def geometry(found):
    """A GeoJSON geometry of ``[[longitude, latitude]]``; None without any."""
    if not found:
        return None
    if len(found) == 1:
        return {"type": "Point", "coordinates": found[0]}
    return {"type": "MultiPoint", "coordinates": found}


def as_csv(selection, details):
    """One line for each item; several values of a cell stand between upright strokes. Geometry is WKT."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(csv_header())
    for one in records(list(selection.rows)):
        writer.writerow([escape_formula(cell) for cell in csv_row(one)])
    return (BYTE_ORDER_MARK + file.getvalue()).encode()


def csv_header():
    """The names of the columns, the same in every language."""
    return [
        *("id", "kind", "kinds", "series", *public_columns("name"), "name_language", *public_columns("summary")),
        *("when", "manner", "years", "agreement_kinds", "agreement_manners", "agreement_dates", "agreement_ends"),
        *("starts_at", "ends_at", "time_zone", "recurs", "usual_month", "outcome"),
        *(*public_columns("outcome_note"), "calls", *public_columns("calls_how")),
        *("countries", *public_columns("countries"), "regions"),
        *(*public_columns("regions"), "themes", *public_columns("themes"), *public_columns("cities"), "geometry"),
        *(*public_columns("institutions"), "source", "source_url", "checked_on", "updated_at", *public_columns("url")),
    ]


def csv_row(one):
    """The cells of a record, in the order of the head."""

    def each(name, key):
        return joined(part[key] for part in one[name])

    def in_every_language(name):
        return [each(name, column) for column in public_columns("name")]  # as many as the name has columns

    def in_words(name):
        return [one[column] for column in public_columns(name)]

    in_cities = [joined(city[name] for city in cities(one)) for name in public_columns("name")]
    agreements = [each("agreements", name) for name in ("kind", "manner", "when", "until")]
    how = [each("calls", name) for name in public_columns("how")]
    return [
        *(one["id"], one["kind"], SEPARATOR.join(one["kinds"]), one["series"], *in_words("name")),
        *(one["name_language"], *in_words("summary"), one["when"], one["manner"]),
        *(SEPARATOR.join(map(str, one["years"])), *agreements, one["starts_at"] or "", one["ends_at"] or ""),
        *(one["time_zone"], "true" if one["recurs"] else "false", str(one["usual_month"] or ""), one["outcome"]),
        *(*in_words("outcome_note"), joined(map(interval, one["calls"])), *how),
        *(
            each("countries", "code"),
            *in_every_language("countries"),
            each("regions", "code"),
            *in_every_language("regions"),
        ),
        *(each("themes", "code"), *in_every_language("themes"), *in_cities),
        *(to_wkt(points(one)), *in_every_language("institutions"), each("sources", "title"), each("sources", "url")),
        *(one["checked_on"] or "", one["updated_at"] or "", *in_words("url")),
    ]


def joined(values):
    """Several values in one cell. Each keeps its place, an empty one too, so that cells can be read side by side."""
    values = [value or "" for value in values]
    return SEPARATOR.join(values) if any(values) else ""


def interval(call):
    """A call for applications as an EDTF interval: ``2027-01-04/2027-02-15``, open where a day is not known.

    Empty where neither is.
    """
    days = call["opens_on"], call["closes_on"]
    return "/".join(day or OPEN for day in days) if any(days) else ""


def to_wkt(found):
    """Points as well-known text: ``POINT (138.38 34.97)``; empty without any."""
    said = [f"({longitude} {latitude})" for longitude, latitude in found]
    if len(said) > 1:
        return f"MULTIPOINT ({', '.join(said)})"
    return f"POINT {said[0]}" if said else ""


def escape_formula(cell):
    """A cell that no spreadsheet takes for a formula, whatever it separates cells by."""
    return STARTS_OF_FORMULAS.sub("'", cell)
