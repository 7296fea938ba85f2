"""The writer of each machine-readable format: ``write(selection, details)`` gives the bytes of the file."""

from .atom import as_atom
from .files import as_csv, as_geojson, as_json
from .ical import as_calendar

#: By file extension, as in ``listings.formats``.
WRITERS = {"csv": as_csv, "json": as_json, "geojson": as_geojson, "ics": as_calendar, "atom": as_atom}
