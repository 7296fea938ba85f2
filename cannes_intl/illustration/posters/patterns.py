"""Drawings that fill the canvas with a pattern: a tide of squares, tiles of the trades, two swells that meet."""

from math import ceil, cos, pi, sin

from .strokes import circle, line, rectangle, ring, shape, swell

TILE = 200


def digital(chance, canvas, palette):
    """A tide of squares, larger and smaller as waves pass through them; the brightest are lit."""
    ground, top, middle, low, lit = palette
    columns = 20 if canvas.is_wide else 12
    side = canvas.width / columns
    rows = int(canvas.height / side)
    phase = chance.uniform(0, 6)
    across, down = chance.choice((0.42, 0.5, 0.6)), chance.choice((0.36, 0.5))
    squares = {top: "", middle: "", low: "", lit: ""}
    for row in range(rows):
        for column in range(columns):
            wave = sin(column * across + row * down + 1.4 * sin(row * 0.33 + phase) + phase)
            value = 0.5 + 0.5 * wave
            size = side * (0.16 + 0.74 * value)
            depth = row / rows + 0.12 * sin(column * 0.55 + phase)
            if value > 0.93 and chance.random() < 0.5:
                colour = lit
            else:
                colour = top if depth < 0.36 else middle if depth < 0.66 else low
            x, y = (column + 0.5) * side - size / 2, (row + 0.5) * side - size / 2
            squares[colour] += f"M{x:.0f} {y:.0f}h{size:.0f}v{size:.0f}h-{size:.0f}z"
    return [canvas.ground(ground), *[shape(outline, colour) for colour, outline in squares.items() if outline]]


def industry(chance, canvas, palette):
    """Tiles of the trades: waves, arches, film and its reel, no two alike in a row."""
    elements = []
    for row in range(ceil(canvas.height / TILE)):
        kinds = chance.sample(list(TILES), min(len(TILES), canvas.width // TILE))
        for column, kind in enumerate(kinds):
            ground = palette[(column + 2 * row) % 4]
            form = [colour for colour in palette if colour != ground][chance.randint(0, 2)]
            accent = palette[4 + (column + row) % 2]
            turn = chance.choice((0, 90, 180, 270))
            place = f"translate({column * TILE} {row * TILE})"
            if turn and kind not in LEVEL_TILES:
                place += f" rotate({turn} {TILE // 2} {TILE // 2})"
            drawn = [rectangle(0, 0, TILE, TILE, ground), *TILES[kind](ground, form, accent)]
            elements += [f'<g transform="{place}">', *drawn, "</g>"]
    return elements


def _quarter(_ground, form, accent):
    """A quarter of a disc in a quarter of a disc."""
    return [shape("M0 0H200A200 200 0 0 1 0 200Z", form), shape("M0 0H92A92 92 0 0 1 0 92Z", accent)]


def _waves(_ground, form, _accent):
    """Four lines of waves, always level."""
    return [
        f'<path d="M0 {y}q25 -26 50 0t50 0 50 0 50 0" fill="none" stroke="{form}" stroke-width="13"/>'
        for y in (40, 80, 120, 160)
    ]


def _halves(_ground, form, accent):
    """Two half discs, one above the other."""
    return [shape("M0 100A100 100 0 0 1 200 100Z", form), shape("M0 200A100 100 0 0 1 200 200Z", accent)]


def _dots(_ground, form, _accent):
    """Sixteen dots."""
    places = [(40 + column * 40, 40 + row * 40) for column in range(4) for row in range(4)]
    return [line("".join(f"M{x} {y}h0" for x, y in places), form, 22)]


def _arcs(_ground, form, accent):
    """Four arcs around one corner, as sound or ripples."""
    return [
        f'<path d="M0 {radius}A{radius} {radius} 0 0 0 {radius} 0" fill="none"'
        f' stroke="{form if radius % 80 else accent}" stroke-width="22"/>'
        for radius in (60, 100, 140, 180)
    ]


def _sail(_ground, form, accent):
    """A sail, or a leaf, and a disc."""
    return [shape("M0 0A200 200 0 0 1 200 200A200 200 0 0 1 0 0Z", form), circle(152, 48, 26, accent)]


def _perforations(ground, form, _accent):
    """A strip of film."""
    holes = "".join(f"M62 {12 + row * 40}h20v16h-20zM118 {12 + row * 40}h20v16h-20z" for row in range(5))
    return [rectangle(46, 0, 108, 200, form), shape(holes, ground)]


def _reel(ground, form, accent):
    """A reel of film."""
    holes = [
        circle(100 + 50 * cos(index * 2 * pi / 5), 100 + 50 * sin(index * 2 * pi / 5), 22, ground) for index in range(5)
    ]
    return [circle(100, 100, 88, form), *holes, circle(100, 100, 12, accent)]


TILES = {
    "quarter": _quarter,
    "waves": _waves,
    "halves": _halves,
    "dots": _dots,
    "arcs": _arcs,
    "sail": _sail,
    "perforations": _perforations,
    "reel": _reel,
}
LEVEL_TILES = {"waves"}


def design(chance, canvas, palette):
    """Two swells of circles that meet, over a band of sea: two ways of thinking, one pattern."""
    ground, one, other, light, water = palette
    y, short = canvas.height * chance.uniform(0.52, 0.6), canvas.short
    left, right = (canvas.width * 0.12, y), (canvas.width * 0.9, y * 0.62)
    steps = range(9, 0, -1)
    return [
        canvas.ground(ground),
        *[ring(*left, short * 0.095 * step, one, short * 0.034) for step in steps],
        *[ring(*right, short * 0.095 * step, other, short * 0.034, ' stroke-opacity="0.86"') for step in steps],
        circle(*left, short * 0.06, light),
        circle(*right, short * 0.06, light),
        shape(swell(canvas, canvas.height * 0.86, 12, 220, canvas.height, chance.randint(0, 100)), water),
    ]
