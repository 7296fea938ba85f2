"""Label placement: each name takes the free spot that hides least, the first name first. None overlaps another."""

from dataclasses import dataclass
from math import ceil, hypot
from unicodedata import east_asian_width

# Widths of Instrument Sans semi-bold, in sizes; what is not named is a small letter.
WIDTHS = {**dict.fromkeys(" Iijl'’.,", 0.28), **dict.fromkeys("ftrJ()-", 0.42), **dict.fromkeys("mwMWœŒ", 0.95)}
CAPITAL, SMALL, IDEOGRAPH = 0.72, 0.6, 1.0

HALF_HEIGHT, CLEAR = 0.6, 0.3  # in sizes: of a name; what one above or below its dot stands further off
PADDING = 2.0  # in units
DISTANCES = (1.5, 3.0, 5.0)  # from the dot, in reaches
LEADER_FROM = 2.4  # a name that stands off further has a line to its dot

# What it costs to hide a dot of land or a piece of an arc, to stand off a unit, to need a line, to have it
# run over another dot or name.
LAND_DOT, ARC_POINT, UNIT, LEADER, BLOCKED, RANK = 2.0, 14.0, 0.5, 16.0, 80.0, 0.2

# Direction from the dot, and the side of the name that faces it.
RIGHT, LEFT = (1.0, 0.0, "start"), (-1.0, 0.0, "end")
ABOVE, BELOW = (0.0, -1.0, "middle"), (0.0, 1.0, "middle")
CORNERS = ((0.8, -0.8, "start"), (0.8, 0.8, "start"), (-0.8, -0.8, "end"), (-0.8, 0.8, "end"))
HINTS = {"right": RIGHT, "left": LEFT, "above": ABOVE, "below": BELOW}


@dataclass(frozen=True)
class Anchor:
    """A dot, the room it takes around itself, and the name it wants beside it: none when the text is empty."""

    key: str | None  # None for home
    text: str
    x: float
    y: float
    reach: float  # radius of its room, in units
    hint: str = ""  # the side an editor wants the name on

    @property
    def box(self):
        return Box(self.x - self.reach, self.y - self.reach, self.x + self.reach, self.y + self.reach)


@dataclass(frozen=True)
class Box:
    """A rectangle in the units of a frame."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other):
        return (
            self.left < other.right and self.right > other.left and self.top < other.bottom and self.bottom > other.top
        )

    def holds(self, point):
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom

    def lies_in(self, frame):
        across = -frame.bleed <= self.left and self.right <= frame.width + frame.bleed
        return across and self.top >= 0 and self.bottom <= frame.height


@dataclass(frozen=True)
class Label:
    """Where a name stands: its point, the side of it that faces the dot, whether a line leads there, its room."""

    x: float
    y: float
    side: str
    has_leader: bool
    box: Box


def place_labels(anchors, arcs, land, size):
    """Find room for names. ``{key: Label}``; a name without room is left out, and the list has it.

    ``arcs`` are points along the arcs, ``size`` is the height of the type, in units. The same anchors in the
    same order give the same labels.
    """
    placed = {}
    for anchor in anchors:
        if anchor.text:
            taken = [other.box for other in anchors if (other.x, other.y) != (anchor.x, anchor.y)]
            label = _best(anchor, taken + [label.box for label in placed.values()], arcs, land, size)
            if label:
                placed[anchor.key] = label
    return placed


def text_width(text, size):
    """About how wide a name is drawn, in units."""
    return size * sum(map(_letter_width, text))


def _letter_width(letter):
    if east_asian_width(letter) in "WF":
        return IDEOGRAPH
    return WIDTHS.get(letter, CAPITAL if letter.isupper() else SMALL)


def _best(anchor, taken, arcs, land, size):
    """The cheapest free spot, on the side an editor wants if there is one free there."""
    directions = (RIGHT, LEFT, ABOVE, BELOW, *CORNERS)
    wanted = HINTS.get(anchor.hint)
    width = text_width(anchor.text, size)
    down = max(DISTANCES) * anchor.reach + size
    across = down + width
    around = Box(anchor.x - across, anchor.y - down, anchor.x + across, anchor.y + down)
    taken, arcs = list(filter(around.overlaps, taken)), list(filter(around.holds, arcs))
    for choice in [(wanted,), directions] if wanted else [directions]:
        spots = [_label(anchor, direction, far, size, width) for far in DISTANCES for direction in choice]
        free = [spot for spot in spots if spot.box.lies_in(land.frame) and not any(map(spot.box.overlaps, taken))]
        costs = [_cost(anchor, spot, taken, arcs, land) + rank * RANK for rank, spot in enumerate(free)]
        if free:
            return free[costs.index(min(costs))]
    return None


def _label(anchor, direction, far, size, width):
    across, down, side = direction
    clear = size * CLEAR if side == "middle" else 0.0
    x, y = anchor.x + across * far * anchor.reach, anchor.y + down * (far * anchor.reach + clear)
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[side]
    box = Box(left - PADDING, y - size * HALF_HEIGHT, left + width + PADDING, y + size * HALF_HEIGHT)
    return Label(round(x, 1), round(y, 1), side, far > LEADER_FROM, box)


def _cost(anchor, spot, taken, arcs, land):
    box = spot.box
    hidden = land.dots_under(box.left - PADDING, box.top - PADDING, box.right + PADDING, box.bottom + PADDING)
    crossed = sum(map(box.holds, arcs))
    away = hypot(spot.x - anchor.x, spot.y - anchor.y)
    cost = LAND_DOT * hidden + ARC_POINT * crossed + UNIT * away
    if spot.has_leader:
        line = [_between((anchor.x, anchor.y), (spot.x, spot.y), part) for part in (0.25, 0.5, 0.75)]
        cost += LEADER + BLOCKED * any(other.holds(point) for other in taken for point in line)
    return cost


def _between(start, end, part):
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def along(curve, spacing):
    """Points along a quadratic Bézier curve ``(start, control, end)``, about ``spacing`` units apart."""
    start, _control, end = curve
    count = max(2, ceil(hypot(end[0] - start[0], end[1] - start[1]) / spacing))
    points = []
    for number in range(1, count):
        t = number / count
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t**2)
        points.append(tuple(sum(w * p[axis] for w, p in zip(weights, curve, strict=True)) for axis in (0, 1)))
    return points
