"""Sample values for the data dictionary: read back, name by name, from the files themselves."""

import csv
import json
from io import StringIO
from xml.etree import ElementTree

from icalendar import Calendar

from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.selection import Selection

from .atom import as_atom
from .files import as_csv, as_geojson, as_json
from .ical import as_calendar

ENOUGH = 20  # items of each kind, among which an example of everything is looked for
OF_THE_SAMPLE = {("header", name) for name in ("listing", "counted", "count", "updated_at")}  # true of no file
FIXED = {"VERSION", "PRODID"}  # of every iCalendar file, whatever it holds


class Sample(Selection):
    """Some items of each kind, so that examples cost the same however many there are."""

    @property
    def rows(self):
        of_each = (IndexEntry.objects.of([kind], self.language)[:ENOUGH] for kind in IndexEntry.LISTINGS[self.listing])
        return [row for rows in of_each for row in rows]


def examples(details):
    """``{(table, name): text}``: for each name of the dictionary, the first thing that stands there."""
    sample = Sample("updates", {})
    files = {
        "csv": as_csv(sample, details),
        "json": as_json(sample, details),
        "geojson": as_geojson(sample, details),
        "ics": as_calendar(Selection("events", {}), details),
        "atom": as_atom(Selection("updates", {}), details),
    }
    found = {}
    for form, written in files.items():
        for table, name, value in emitted(form, written):
            if value not in ("", None, [], {}) and (table, name) not in OF_THE_SAMPLE:
                found.setdefault((table, name), value if isinstance(value, str) else json.dumps(value))
    return found


def emitted(form, written):
    """Each ``(table of the dictionary, name, value)`` of a file's bytes, as often as it stands there."""
    return READERS[form](written)


def in_csv(written):
    for line in csv.DictReader(StringIO(written.decode("utf-8-sig"), newline="")):
        for name, value in line.items():
            yield "csv", name, value


def in_json(written):
    told = json.loads(written)
    items = told.pop("items")
    yield from (("header", name, value) for name, value in told.items())
    for one in items:
        yield from (("json", name, value) for name, value in parts(one))


def parts(told, path=""):
    """``(path, value)`` of what stands in a record: ``places[].name_…`` for each place."""
    for name, value in told.items():
        if value and isinstance(value, list) and isinstance(value[0], dict):
            for one in value:
                yield from parts(one, f"{path}{name}[].")
        elif value != []:
            yield f"{path}{name}", value


def in_geojson(written):
    told = json.loads(written)
    for feature in told.pop("features"):
        yield from (("geojson", f"features[].{name}", value) for name, value in feature.items() if name != "properties")
        yield "geojson", "features[].properties", ""
    for name in ("type", "without_geometry"):
        yield "geojson", name, told.pop(name)
    yield from (("header", name, value) for name, value in told.items())


def in_ics(written):
    for component in Calendar.from_ical(written).walk():
        if component.name in ("VCALENDAR", "VEVENT"):
            for name, value in component.items():
                if name not in FIXED:
                    yield "ics", f"{component.name} {name}", value.to_ical().decode()


def in_atom(written):
    feed = ElementTree.fromstring(written)  # noqa: S314 - our own bytes, written a moment ago
    for element in feed:
        name = element.tag.split("}")[1]
        if name in ("entry", "author"):
            start = "entry" if name == "entry" else "feed/author"
            yield from (("atom", f"{start}/{inner.tag.split('}')[1]}", said(inner)) for inner in element)
        else:
            yield "atom", f"feed/{name}", said(element)


def said(element):
    return element.text or element.get("href") or element.get("term")


READERS = {"csv": in_csv, "json": in_json, "geojson": in_geojson, "ics": in_ics, "atom": in_atom}
