"""The machine-readable formats of a selection: what each is called, its content type, and which listings have it.

Only their names stand here, so that pages can link to them; ``open_data.formats`` writes them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """``is_attachment`` when browsers save the file rather than show it."""

    name: str
    content_type: str
    is_attachment: bool = False


#: By file extension.
FORMATS = {
    "csv": Format("CSV", "text/csv; charset=utf-8", is_attachment=True),
    "json": Format("JSON", "application/json"),
    "geojson": Format("GeoJSON", "application/geo+json"),
    "ics": Format("iCal", "text/calendar; charset=utf-8", is_attachment=True),
    "atom": Format("Atom", "application/atom+xml; charset=utf-8"),
}
#: The formats of each listing, in the order they are offered.
FORMATS_OF_LISTING = {
    "partnerships": ("csv", "json", "geojson"),
    "programmes": ("csv", "json"),
    "events": ("csv", "json", "ics"),
    "updates": ("atom",),
}
