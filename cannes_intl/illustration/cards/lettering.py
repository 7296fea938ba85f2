"""Text fitting: which font draws some words in a box of given size, how large, on which lines."""

from dataclasses import dataclass
from functools import cache

from PIL import ImageFont

from cannes_intl.illustration import fonts

LATIN = ("Jost", "InstrumentSans")
# Chinese and Japanese write the same character with other strokes: the language chooses.
NATIVE = {"ja": ("NotoSansJP",), "zh": ("NotoSansSC",)}
ELLIPSIS = "…"
MEASURED_AT = 1000
STEP = 4


@dataclass(frozen=True)
class Lettering:
    """Lines of text, the family that draws them and its size in pixels."""

    lines: list
    family: str
    size: int


def family_for(text, families):
    """The first of the families that has every character of the text; None where a box would be drawn instead."""
    wanted = set(text)
    return next((family for family in families if wanted <= set(fonts.coverage()[family])), None)


def native_family(text, language):
    """The family for a name in its own language and script."""
    return family_for(text, (*NATIVE.get(language.split("-")[0], ()), *LATIN))


@cache
def _measured(family):
    return ImageFont.truetype(fonts.card_file(family), MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)


def width_of(text, family, size):
    """Pixels from the beginning of the text to its end, on one line."""
    return _measured(family).getlength(text) * size / MEASURED_AT


def fitted(text, family, width, height, largest, smallest, leading):
    """The text as large as the box allows, wrapped between words; at its smallest it is cut, with an ellipsis.

    ``width`` and ``height`` are the box in pixels, ``leading`` the height of a line as a multiple of the size.
    """
    for size in range(largest, smallest, -STEP):
        room = int(height / (size * leading))
        lines = wrapped(text, family, size, width)
        if lines is not None and len(lines) <= room:
            return Lettering(balanced(text, family, size, width, len(lines)), family, size)
    room = int(height / (smallest * leading))
    lines = wrapped(text, family, smallest, width) or broken(text, family, smallest, width)
    return Lettering(broken_word(lines, family, smallest, width, room), family, smallest)


def wrapped(text, family, size, width):
    """The lines of a text no wider than ``width``; None when a word alone is wider. No-break spaces hold."""
    lines = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, family, size) <= width:
            lines[-1] = longer
        elif width_of(word, family, size) <= width:
            lines.append(word)
        else:
            return None
    return lines


def balanced(text, family, size, width, number):
    """The same number of lines, as narrow as that allows, so that none is left with one word."""
    best = wrapped(text, family, size, width)
    for narrower in range(int(width), int(width / 3), -10):
        lines = wrapped(text, family, size, narrower)
        if lines is None or len(lines) > number:
            break
        best = lines
    return best


def broken(text, family, size, width):
    """The lines of a text whose words are wider than the box, broken wherever a line is full."""
    lines = [""]
    for character in text:
        if width_of(lines[-1] + character, family, size) > width:
            lines.append("")
        lines[-1] += character
    return [line.strip() for line in lines]


def broken_word(lines, family, size, width, room):
    """The first lines, the last of them ending in an ellipsis when some are left out."""
    if len(lines) <= room:
        return lines
    last = lines[room - 1]
    while last and width_of(last + ELLIPSIS, family, size) > width:
        last = last[:-1]
    return [*lines[: room - 1], last.rstrip() + ELLIPSIS]
