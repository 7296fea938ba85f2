"""Drawings of the cinema: a page of script, a strip of film, the iris of a lens. The sea is in each."""

from math import cos, pi, sin

from .strokes import circle, glints, level, line, rectangle, sea, shape
from .strokes import number as n

# A page of script, line by line: a scene's heading, action, a character's name, what is said.
SCRIPTS = (
    ("scene", "action", "action", "name", "speech", "speech", "action", "name", "speech"),
    ("scene", "action", "name", "speech", "speech", "name", "speech", "action", "action"),
    ("scene", "action", "action", "action", "name", "speech", "name", "speech", "speech"),
)


def screenwriting(chance, canvas, palette):
    """A page of script whose foot is the sea."""
    paper, ink, accent, *water = palette
    width, height = canvas.width, canvas.height
    shore, left, y = height * 0.64, width * 0.13, height * 0.11
    measure = min(width * 0.74, 640)
    script = chance.choice(SCRIPTS)
    leading = (shore - y - 26) / len(script)
    written, marked = "", ""
    for kind in script:
        if kind == "scene":
            marked += level(left, y, measure * 0.5)
        elif kind == "action":
            written += level(left, y, measure * chance.uniform(0.72, 1))
        elif kind == "name":
            marked += level(left + measure * 0.4, y, measure * 0.16)
        else:
            written += level(left + measure * 0.22, y, measure * chance.uniform(0.38, 0.56))
        y += leading
    sun = width * (0.76 if canvas.is_wide else 0.6)
    return [
        canvas.ground(paper),
        line(written, ink, leading * 0.3),
        line(marked, accent, leading * 0.3),
        *([circle(sun, shore, height * 0.26, accent)] if canvas.is_wide else []),
        *sea(chance, canvas, shore, water, 13),
        glints(chance, sun, shore + 10, height * 0.97, width * 0.16, paper, 5),
    ]


def audiovisual(chance, canvas, palette):
    """A strip of film across the canvas: the sun goes down from frame to frame."""
    ground, strip, sun, water, foam, *skies = palette
    count = 4 if canvas.is_wide else 3
    tilt = chance.choice((-8, -5, 6, 9))
    frames = [
        part
        for index in range(-1, count + 1)
        for part in _frame(chance, canvas, index, skies[(index + 1) % len(skies)], (sun, water, foam))
    ]
    middle = f"{n(canvas.width / 2)} {n(canvas.height / 2)}"
    return [
        canvas.ground(ground),
        f'<g transform="rotate({tilt} {middle})">',
        *_strip(canvas, strip, ground),
        *frames,
        "</g>",
    ]


def _frame(chance, canvas, index, sky, colours):
    """One frame of the strip, the sun lower and further right in each."""
    sun, water, foam = colours
    if canvas.is_wide:
        width, height = canvas.width * 0.27, canvas.height * 0.6
        x, y = index * (width + canvas.width * 0.018), canvas.height * 0.2
    else:
        width, height = canvas.width * 0.56, canvas.height * 0.3
        x, y = (canvas.width - width) / 2, canvas.height * 0.03 + index * (height + canvas.height * 0.025)
    shore = y + height * 0.62
    course = ""
    for step in range(3):
        left = x + width * chance.uniform(0.08, 0.5)
        course += level(left, shore + height * (0.08 + 0.09 * step), width * chance.uniform(0.2, 0.38))
    down, across = 0.2 + 0.12 * (index + 1), 0.26 + 0.16 * (index + 1)
    return [
        rectangle(x, y, width, height, sky),
        circle(x + width * across, y + height * down, height * 0.16, sun),
        rectangle(x, shore, width, height * 0.38, water),
        line(course, foam, 6),
    ]


def _strip(canvas, colour, ground):
    """The strip itself and its two rows of perforations, longer than the canvas since it is tilted."""
    if canvas.is_wide:
        top, bottom = canvas.height * 0.09, canvas.height * 0.91 - 26
        holes = "".join(
            f"M{step * 46 - 120} {n(y)}h24v26h-24z" for step in range(canvas.width // 46 + 6) for y in (top, bottom)
        )
        return [
            rectangle(-160, canvas.height * 0.05, canvas.width + 320, canvas.height * 0.9, colour),
            shape(holes, ground),
        ]
    left, width = canvas.width * 0.1, canvas.width * 0.8
    holes = "".join(
        f"M{n(x)} {step * 46 - 120}h26v24h-26z"
        for step in range(canvas.height // 46 + 6)
        for x in (left + 14, left + width - 40)
    )
    return [rectangle(left, -160, width, canvas.height + 320, colour), shape(holes, ground)]


def film(chance, canvas, palette):
    """The sea through the iris of a lens, half open."""
    sky, water, foam, sun, *blades = palette
    x, y = canvas.width * 0.5, canvas.height * 0.46
    count = chance.choice((6, 7, 8))
    opening = canvas.short * chance.uniform(0.25, 0.31)
    twist, turn = chance.choice((1.02, 1.2)), chance.uniform(0, 6.28)
    lines = ((0.7, 0.6), (0.5, 0.9), (0.62, 0.5), (0.3, 0.8))
    course = "".join(
        level(x - opening * reach, y + opening * (0.34 + step * 0.17), opening * reach * 2 * share)
        for step, (reach, share) in enumerate(lines)
    )
    return [
        canvas.ground(sky),
        circle(x + opening * 0.3, y - opening * 0.1, opening * 0.34, sun),
        rectangle(0, y + opening * 0.18, canvas.width, canvas.height, water),
        line(course, foam, 7),
        *_iris(canvas, (x, y), opening, count, turn, twist, blades),
    ]


def _iris(canvas, centre, opening, count, turn, twist, colours):
    """The blades of the iris, each laid over the one before; neighbours differ in colour, the last and first too."""
    x, y = centre
    far = canvas.width + canvas.height
    blades = []
    for index in range(count):
        start, end = turn + index * 2 * pi / count, turn + (index + 1) * 2 * pi / count
        corners = [
            (opening, start),
            (opening, end),
            (far, end + twist),
            (far, start + twist),
        ]
        outline = "L".join(f"{n(x + reach * cos(angle))} {n(y + reach * sin(angle))}" for reach, angle in corners)
        meets_the_first = index == count - 1 and count % len(colours) == 1
        blades.append(shape(f"M{outline}Z", colours[1 if meets_the_first else index % len(colours)]))
    return blades
