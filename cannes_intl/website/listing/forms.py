"""The machine forms of a selection: what each is called, and which listings have it."""

from collections.abc import Callable
from dataclasses import dataclass

from .calendar import as_calendar
from .feed import as_atom
from .writing import as_csv, as_geojson, as_json


@dataclass(frozen=True)
class MachineForm:
    """``write(selection, details)`` gives the bytes; ``is_saved`` when browsers keep the file rather than show it."""

    name: str
    content_type: str
    write: Callable
    is_saved: bool = False


MACHINE_FORMS = {
    "csv": MachineForm("CSV", "text/csv; charset=utf-8", as_csv, is_saved=True),
    "json": MachineForm("JSON", "application/json", as_json),
    "geojson": MachineForm("GeoJSON", "application/geo+json", as_geojson),
    "ics": MachineForm("iCal", "text/calendar; charset=utf-8", as_calendar, is_saved=True),
    "atom": MachineForm("Atom", "application/atom+xml; charset=utf-8", as_atom),
}
#: The forms of each listing, in the order they are offered.
FORMS = {
    "partnerships": ("csv", "json", "geojson"),
    "programmes": ("csv", "json"),
    "events": ("csv", "json", "ics"),
    "updates": ("atom",),
}
