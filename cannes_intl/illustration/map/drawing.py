"""The drawing: land, arcs from Cannes, dots and names, as SVG for a page.

It is an illustration. It is hidden from assistive technology and out of the tab order: the list of the same
places, which comes first on the page, is the way in. Colours and widths are the style sheet's.
"""

from dataclasses import dataclass
from enum import Enum

from django.utils.html import format_html, format_html_join

from .labels import Anchor, along, place_labels
from .land import land_of
from .projection import EUROPE, WORLD

HOME = ("Cannes", 43.5513, 7.0128)
BEND = 0.2  # of its length: how far an arc bulges, always to the north
ARC_SPACING = 12.0
HIT, RING, HOME_DOT, HOME_REACH = 12.0, 10.5, 5.2, 9.0  # radii in units, before the scale of a drawing


class Kind(Enum):
    """What ties a place to Cannes, the strongest first. The value is its class in the style sheet."""

    AGREEMENT = "a"
    PROGRAMME = "p"
    ENCOUNTER = "e"

    @property
    def strength(self):
        return -list(Kind).index(self)

    @property
    def radius(self):
        return 6.2 if self is Kind.AGREEMENT else 4.0

    @property
    def has_arc(self):
        return self is not Kind.ENCOUNTER


@dataclass(frozen=True)
class Mark:
    """A place to be marked: coordinates in degrees, where its dot leads (nowhere when empty)."""

    key: str
    name: str
    latitude: float
    longitude: float
    kind: Kind
    url: str = ""
    language: str = ""  # of the name, when it is not the reader's
    hint: str = ""  # the side an editor wants the name on: left, right, above, below

    @property
    def order(self):
        """The strongest first, then from north to south: never the order the database gives."""
        return -self.kind.strength, -self.latitude, self.longitude, self.key


@dataclass(frozen=True)
class Scale:
    """How large things are drawn in a frame: dots against those of the world, and the largest type that is used."""

    dots: float
    type_size: float
    reach: float


# The type sizes are the largest the style sheet sets: what has room for them has room for smaller ones.
SCALES = {WORLD: Scale(1.0, 18.0, 9.0), EUROPE: Scale(1.75, 27.0, 11.0)}
LOCATOR = Scale(1.0, 26.0, 14.0)


def world(marks):
    """The world. Names that the enlargement of Europe carries are left to it."""
    return _drawing(WORLD, marks, SCALES[WORLD], named=lambda mark: not _in_europe(mark))


def europe(marks):
    """Europe enlarged, to be shown beside the world; empty when nothing is marked there."""
    marks = [mark for mark in marks if _in_europe(mark)]
    return _drawing(EUROPE, marks, SCALES[EUROPE], names_home=True) if marks else ""


def locator(marks):
    """Where a few places are, for their own page: on the world, or in Europe when all are there."""
    if not marks:
        return ""
    if all(map(_in_europe, marks)):
        return _drawing(EUROPE, marks, SCALES[EUROPE], names_home=True)
    return _drawing(WORLD, marks, LOCATOR)


def _in_europe(mark):
    return EUROPE.point(mark.latitude, mark.longitude) is not None


def _drawing(frame, marks, scale, named=lambda mark: True, names_home=False):
    marks = sorted(marks, key=lambda mark: mark.order)
    home = frame.point(*HOME[1:])
    points = {mark: frame.point(mark.latitude, mark.longitude) for mark in marks}
    curves = [(mark, _arc(home, points[mark])) for mark in marks if mark.kind.has_arc]
    anchors = [Anchor(None, HOME[0] if names_home else "", *home, HOME_REACH * scale.dots)]
    anchors += [
        Anchor(mark.key, mark.name if named(mark) else "", *points[mark], scale.reach, mark.hint) for mark in marks
    ]
    arcs = [point for _mark, curve in curves for point in along(curve, ARC_SPACING)]
    labels = place_labels(anchors, arcs, land_of(frame), scale.type_size)
    return format_html(
        '<svg class="{}" viewBox="0 0 {} {}" width="{}" height="{}" direction="ltr" aria-hidden="true"'
        ' focusable="false"><path class="land" fill="none" d="{}"/><g class="arcs" fill="none">{}</g>{}{}</svg>',
        frame.name,
        _short(frame.width),
        _short(frame.height),
        round(frame.width),
        round(frame.height),
        land_of(frame).path,
        format_html_join(
            "", '<path class="{}" pathLength="1" d="{}"/>', ((m.kind.value, _path(curve)) for m, curve in curves)
        ),
        # The strongest are drawn last, above the others.
        format_html_join(
            "", "{}", ((_pin(mark, points[mark], labels.get(mark.key), scale),) for mark in reversed(marks))
        ),
        _home(home, labels.get(None), scale),
    )


def _arc(start, end):
    """A quadratic Bézier curve ``(start, control, end)`` that bulges to the north."""
    across, down = end[0] - start[0], end[1] - start[1]
    normal = (down, -across) if across >= 0 else (-down, across)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return start, (middle[0] + normal[0] * BEND, middle[1] + normal[1] * BEND), end


def _path(curve):
    (x1, y1), (x2, y2), (x3, y3) = curve
    return f"M{_short(x1)} {_short(y1)}Q{x2:.0f} {y2:.0f} {_short(x3)} {_short(y3)}"


def _pin(mark, point, label, scale):
    """A dot with its name, leading where the place leads. A name without room is what a mouse is told."""
    x, y = map(_short, point)
    hit = format_html(
        '<circle class="hit" fill="none" cx="{}" cy="{}" r="{}"/><circle class="dot" cx="{}" cy="{}" r="{}"/>{}',
        x,
        y,
        _short(HIT * scale.dots),
        x,
        y,
        _short(mark.kind.radius * scale.dots),
        _name(mark.name, point, label) if label else format_html("<title>{}</title>", mark.name),
    )
    language = format_html(' lang="{}"', mark.language) if mark.language else ""
    if not mark.url:
        return format_html('<g class="pin {}"{}>{}</g>', mark.kind.value, language, hit)
    return format_html(
        '<a class="pin {}" href="{}" tabindex="-1" data-place="{}"{}>{}</a>',
        mark.kind.value,
        mark.url,
        mark.key,
        language,
        hit,
    )


def _home(point, label, scale):
    x, y = map(_short, point)
    return format_html(
        '<g class="home"><circle class="ring" fill="none" cx="{}" cy="{}" r="{}"/>'
        '<circle cx="{}" cy="{}" r="{}"/>{}</g>',
        x,
        y,
        _short(RING * scale.dots),
        x,
        y,
        _short(HOME_DOT * scale.dots),
        _name(HOME[0], point, label) if label else "",
    )


def _name(name, point, label):
    leader = ""
    if label.has_leader:
        ends = map(_short, (*point, label.x, label.y))
        leader = format_html('<path class="lead-line" d="M{} {}L{} {}"/>', *ends)
    return format_html(
        '{}<text x="{}" y="{}" text-anchor="{}">{}</text>', leader, _short(label.x), _short(label.y), label.side, name
    )


def _short(number):
    """Units as SVG wants them: one decimal, none when it is round."""
    return f"{number:.1f}".removesuffix(".0")
