"""The few strokes every drawing is made of: circles, rectangles, paths, and bands of sea.

Coordinates grow to the right and downwards, in units of the canvas. Each function gives one SVG element as text,
or, where it says so, the ``d`` of a path or a list of elements.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Canvas:
    """The rectangle a drawing fills, whole: its width and height in units."""

    width: int
    height: int

    @property
    def short(self):
        """The shorter side, by which round things are measured."""
        return min(self.width, self.height)

    @property
    def is_wide(self):
        return self.width > self.height

    def ground(self, colour):
        """The whole canvas in one colour."""
        return rectangle(0, 0, self.width, self.height, colour)


def number(value):
    """A coordinate with at most one decimal, as short as SVG takes it: ``12``, ``12.5``."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def circle(x, y, radius, fill, extra=""):
    """A disc; ``extra`` holds further attributes."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{fill}"{extra}/>'


def ring(x, y, radius, colour, thickness, extra=""):
    """A circle drawn as a line, of the colour and thickness given."""
    return circle(x, y, radius, "none", f' stroke="{colour}" stroke-width="{number(thickness)}"{extra}')


def ellipse(x, y, radius_x, radius_y, fill):
    """An upright oval."""
    return f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(radius_x)}" ry="{number(radius_y)}" fill="{fill}"/>'


def rectangle(x, y, width, height, fill, extra=""):
    """A filled rectangle; ``extra`` holds further attributes."""
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect {place} fill="{fill}"{extra}/>'


def shape(outline, fill):
    """A filled path."""
    return f'<path d="{outline}" fill="{fill}"/>'


def line(course, colour, thickness, extra=""):
    """An unfilled path with round ends; a piece of no length (``h0``) is a dot."""
    return (
        f'<path d="{course}" fill="none" stroke="{colour}" stroke-width="{number(thickness)}"'
        f' stroke-linecap="round"{extra}/>'
    )


def level(x, y, length):
    """The ``d`` of one level stroke, from its left end."""
    return f"M{number(x)} {number(y)}h{number(length)}"


def dot(x, y):
    """The ``d`` of one dot, for ``line``."""
    return f"M{number(x)} {number(y)}h0"


def swell(canvas, y, height, length, bottom, shift=0):
    """The ``d`` of one band of sea: waves of this height and length along ``y``, filled down to ``bottom``."""
    waves = int((canvas.width + 2 * length) / (length / 2)) + 1
    half = number(length / 2)
    crest = f"q{number(length / 4)} {number(-height)} {half} 0" + f"t{half} 0" * waves
    return f"M{number(-length + shift)} {number(y)}{crest}V{number(bottom)}H{number(-length)}Z"


def sea(chance, canvas, top, colours, height=10):
    """Elements: the sea from ``top`` to the foot of the canvas, one band a colour, swelling as it comes nearer."""
    depth, bands = canvas.height - top, len(colours)
    elements = [rectangle(0, top, canvas.width, depth, colours[0])]
    for nearness, colour in enumerate(colours[1:], 1):
        y = top + depth * (nearness / bands) ** 1.15
        band = swell(
            canvas,
            y,
            height * (0.7 + nearness * 0.55),
            150 + 60 * nearness,
            canvas.height,
            chance.randint(0, 140),
        )
        elements.append(shape(band, colour))
    return elements


def glints(chance, x, top, bottom, width, colour, count=8):
    """The light on the sea under ``x``: level strokes, wider as they come nearer, thinner where the sea is shallow."""
    course = ""
    for index in range(count):
        y = top + 14 + (bottom - top - 30) * (index / count) ** 1.35
        half = width * (0.25 + 0.75 * (index + 1) / count) * chance.uniform(0.6, 1.05)
        middle = x + chance.uniform(-0.22, 0.22) * half
        course += level(middle - half, y, 2 * half)
    return line(course, colour, min(7, (bottom - top) / 24))
