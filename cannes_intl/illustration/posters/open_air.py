"""Drawings under the open sky: the sun on the horizon, fireworks over the bay."""

from math import cos, sin, sqrt

from .strokes import circle, dot, glints, level, line, rectangle, sea

# The turn from one seed of a sunflower to the next, in radians: 2π(1 − 1/φ).
GOLDEN_ANGLE = 2.399963


def horizon(chance, canvas, palette):
    """The sun half set in the sea, its light in three circles: the artwork where no theme says more."""
    sky, halo, sun, *water = palette
    height = canvas.height * chance.uniform(0.5, 0.58)
    x = canvas.width * chance.choice((0.3, 0.42, 0.66))
    radius = canvas.short * 0.2
    halos = [
        circle(x, height, canvas.short * (0.2 + step * 0.17), halo, f' fill-opacity="{0.9 - step * 0.2:.1f}"')
        for step in (3, 2, 1)
    ]
    return [
        canvas.ground(sky),
        *halos,
        circle(x, height, radius, sun),
        *sea(chance, canvas, height, water),
        glints(chance, x, height, canvas.height * 0.86, radius, sun, 6),
    ]


def pyrotechnics(chance, canvas, palette):
    """Three fireworks over the bay and their light on the water, in dots: no ray anywhere."""
    sky, glow, *colours = palette
    sparks, deep = colours[:3], colours[3]
    shore = canvas.height * 0.74
    fireworks = _fireworks(chance, canvas)
    elements = [
        canvas.ground(sky),
        rectangle(0, shore * 0.45, canvas.width, shore * 0.55, glow, ' fill-opacity="0.35"'),
        rectangle(0, shore * 0.75, canvas.width, shore * 0.25, glow, ' fill-opacity="0.45"'),
    ]
    for order, (x, y, radius, count) in enumerate(fireworks):
        elements += _firework(x, y, radius, count, chance.uniform(0, 6.28), sparks[order:] + sparks[:order])
    elements += sea(chance, canvas, shore, (glow, deep, sky), 7)
    for order, (x, _y, radius, _count) in enumerate(fireworks):
        course = ""
        for step in range(7):
            left = x + chance.uniform(-0.7, 0.7) * radius
            course += level(left, shore + 16 + step * (canvas.height - shore - 30) / 7, chance.randint(4, 40))
        elements.append(line(course, sparks[order], 6, ' stroke-opacity="0.9"'))
    return elements


def _fireworks(chance, canvas):
    """Where the three burst: ``(x, y, radius, number of sparks)``, the largest first."""
    width, height, short = canvas.width, canvas.height, canvas.short
    if canvas.is_wide:
        return [
            (width * 0.3, height * 0.36, short * 0.34, 130),
            (width * 0.58, height * 0.27, short * 0.2, 64),
            (width * 0.82, height * 0.42, short * 0.27, 90),
        ]
    return [
        (width * chance.uniform(0.34, 0.44), height * 0.31, short * 0.35, 150),
        (width * chance.uniform(0.74, 0.8), height * chance.uniform(0.36, 0.44), short * 0.2, 70),
        (width * chance.uniform(0.2, 0.26), height * 0.58, short * 0.13, 40),
    ]


def _firework(x, y, radius, count, turn, colours):
    """One firework: sparks along a sunflower's spiral, in three zones of growing size."""
    zones = ["", "", ""]
    for index in range(count):
        distance, angle = radius * sqrt((index + 0.6) / count), turn + index * GOLDEN_ANGLE
        spark = dot(round(x + distance * cos(angle)), round(y + distance * sin(angle)))
        zones[min(2, 3 * index // count)] += spark
    sizes = (0.036, 0.05, 0.072)
    return [line(zone, colour, radius * size) for zone, colour, size in zip(zones, colours, sizes, strict=True)]
