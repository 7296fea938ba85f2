"""Drawings of a house one enters: curtains that open on the sea, arches that lead to it."""

from .strokes import dot, ellipse, level, line, rectangle, sea, shape
from .strokes import number as n


def stage(chance, canvas, palette):
    """The curtains of a theatre, open on the sun and the sea; footlights below."""
    glow, back, cloth, fold, light, *water = palette
    width, height = canvas.width, canvas.height
    shore = height * chance.uniform(0.6, 0.72)
    behind = [
        canvas.ground(back),
        ellipse(width / 2, shore, canvas.short * 0.36, canvas.short * 0.5, glow),
        ellipse(width / 2, shore, canvas.short * 0.24, canvas.short * 0.34, light),
        *sea(chance, canvas, shore, water, 10),
    ]
    folds, waist = chance.choice((3, 4, 5)), chance.uniform(0.4, 0.6)
    curtain = [_fold(canvas, order / folds, waist, (cloth, fold)[order % 2]) for order in range(folds)]
    scallop = width / 6
    valance = f"M0 0H{width}V{n(height * 0.07)}" + f"a{n(scallop / 2)} {n(height * 0.055)} 0 0 1 {n(-scallop)} 0" * 6
    footlights = "".join(dot(width * (index + 0.5) / 9, height - 30) for index in range(9))
    return [
        *behind,
        *curtain,
        f'<g transform="matrix(-1 0 0 1 {width} 0)">',
        *curtain,
        "</g>",
        shape(f"{valance}Z", fold),
        line(footlights, light, 26),
    ]


def _fold(canvas, outwards, waist, colour):
    """One fold of the left curtain, from the middle of the stage (0) outwards (1), drawn in at its waist."""
    width, height = canvas.width, canvas.height
    top, foot = width * (0.44 - outwards * 0.38), width * (0.25 - outwards * 0.24)
    gathered = f"Q{n(top * 0.98)} {n(height * waist)} {n(foot * 0.5)} {n(height * 0.72)}"
    falling = f"Q{n(foot * 0.75)} {n(height * 0.86)} {n(foot)} {height}"
    return shape(f"M-9 0H{n(top)}{gathered}{falling}H-9Z", colour)


def heritage(chance, canvas, palette):
    """Arch within arch, drifting to one side, to a window on the sea; the floor's tiles are those of no place."""
    wall, stone, shade, sky, water, foam, _tile, lit = palette
    count, lean = 6, chance.choice((-1, 1))
    floor = canvas.height * 0.83
    span = canvas.short * 0.98
    step = span / 2 / 7.4
    elements = [canvas.ground(wall)]
    for index in range(count):
        radius = span / 2 - index * step
        x = canvas.width * 0.5 + lean * index * step * 0.42
        spring, foot = canvas.height * 0.44 + index * step * 0.34, floor - index * step * 0.1
        colour = sky if index == count - 1 else (stone, shade)[index % 2]
        elements.append(shape(_arch(x, radius, spring, foot), colour))
    shore = canvas.height * 0.63
    elements.append(rectangle(x - radius, shore, 2 * radius, foot - shore, water))
    course = ""
    for row, reach in enumerate((0.6, 0.8, 0.5, 0.75)):
        length = radius * reach * (0.7 + 0.9 * chance.random())
        course += level(x - radius * reach, shore + 26 + row * 30, length)
    elements.append(line(course, foam, 7))
    return elements + _tiles(chance, canvas, floor, (foam, water, lit))


def _arch(x, radius, spring, foot):
    """The ``d`` of a round arch: its middle, half its width, where it begins to curve, where it stands."""
    curve = f"A{n(radius)} {n(radius)} 0 0 1 {n(x + radius)} {n(spring)}"
    return f"M{n(x - radius)} {n(foot)}V{n(spring)}{curve}V{n(foot)}Z"


def _tiles(chance, canvas, floor, colours):
    """A floor of square tiles, chequered, a few of the pale ones lit."""
    pale, dark, lit = colours
    side = canvas.width / (24 if canvas.is_wide else 12)
    dark_tiles, lit_tiles = "", ""
    for row in range(int((canvas.height - floor) / side) + 1):
        for column in range(int(canvas.width / side + 0.5)):
            tile = f"M{n(column * side)} {n(floor + row * side)}h{n(side)}v{n(side)}h{n(-side)}z"
            if (row + column) % 2:
                dark_tiles += tile
            elif chance.random() < 0.2:
                lit_tiles += tile
    return [
        rectangle(0, floor, canvas.width, canvas.height - floor, pale),
        shape(dark_tiles, dark),
        shape(lit_tiles, lit),
    ]
