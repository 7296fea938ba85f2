"""Drawings around a table: the sea laid on a plate, a table laid for many."""

from math import cos, pi, sin, sqrt

from .palettes import NUIT
from .strokes import circle, level, line, ring, sea, shape, swell
from .strokes import number as n


def gastronomy(chance, canvas, palette):
    """A laid table seen from above; on the plate, the horizon."""
    cloth, china, rim, sky, water, foam, drink = palette
    width, height, short = canvas.width, canvas.height, canvas.short
    x, y, radius = width * 0.5 + chance.uniform(-0.02, 0.02) * width, height * 0.47, short * 0.41
    well = radius * 0.68
    surface = y + radius * chance.uniform(-0.02, 0.1)
    weave = [
        line(
            swell(canvas, row * 54 + 20, 6, 180, row * 54 + 20, chance.randint(0, 90)),
            china,
            3,
            ' stroke-opacity="0.16"',
        )
        for row in range(int(height / 50) + 1)
    ]
    dishes = []
    for left, top, size in ((0.97, 0.93, 0.36), (0.02, 0.1, 0.27)):
        for share, colour in ((1, china), (0.7, rim), (0.62, drink)):
            dishes.append(circle(width * left, height * top, short * size * share, colour))
    plate = [
        circle(x + 8, y + 12, radius, NUIT, ' fill-opacity="0.18"'),
        circle(x, y, radius, china),
        ring(x, y, radius * 0.9, rim, 5),
        circle(x, y, well, sky),
    ]
    glasses = [
        circle(width * 0.83, height * 0.13, short * 0.1, china),
        circle(width * 0.83, height * 0.13, short * 0.075, foam),
        circle(width * 0.14, height * 0.86, short * 0.07, rim),
        circle(width * 0.14, height * 0.86, short * 0.045, sky),
    ]
    served = _sea_in_the_plate(chance, x, y, well, surface, water, foam)
    return [canvas.ground(cloth), *weave, *dishes, *plate, *served, *glasses]


def _sea_in_the_plate(chance, x, y, radius, surface, water, foam):
    """The part of the disc under ``surface`` filled with water, and the broken lines of foam on it."""
    half = sqrt(radius**2 - (surface - y) ** 2)
    arc = f"A{n(radius)} {n(radius)} 0 0 0 {n(x + half)} {n(surface)}"
    course = ""
    for step in range(1, 7):
        height = surface + (radius - (surface - y)) * step / 7.2
        half_line = sqrt(max(0, radius**2 - (height - y) ** 2)) - 20
        if half_line > 14:
            first = half_line * 2 * chance.uniform(0.1, 0.5)
            course += level(x - half_line, height, first)
            course += level(x - half_line + first + 26, height, 2 * half_line - first - 26)
    return [shape(f"M{n(x - half)} {n(surface)}{arc}Z", water), line(course, foam, 8)]


def festivals(chance, canvas, palette):
    """A round table laid for many, or a reel of film: the same drawing, by the sea."""
    ground, table, rim, *guests = palette
    x, y, short = canvas.width * 0.5, canvas.height * 0.45, canvas.short
    count, turn = chance.choice((10, 11, 12)), chance.uniform(0, 1)
    elements = [
        canvas.ground(ground),
        *sea(chance, canvas, canvas.height * 0.72, (ground, guests[0], guests[1]), 12),
        circle(x, y, short * 0.43, rim),
        circle(x, y, short * 0.405, table),
    ]
    for index in range(count):
        angle = turn + index * 2 * pi / count
        seat = x + short * 0.295 * cos(angle), y + short * 0.295 * sin(angle)
        elements.append(circle(*seat, short * 0.066, guests[index % len(guests)]))
        if index % 3 == 0:
            elements.append(circle(*seat, short * 0.03, table))
    middle = ((0.15, rim), (0.105, guests[2]), (0.035, table))
    return elements + [circle(x, y, short * size, colour) for size, colour in middle]
