"""A card as a picture: drawn as SVG, with our own fonts alone, then made into a PNG."""

from html import escape

import resvg_py

from cannes_intl.illustration import fonts

from . import HEIGHT, WIDTH
from .lettering import LATIN, family_for, fitted, native_family, width_of

AZUR, NUIT, MIMOSA, CIEL, WHITE = "#0f3fb4", "#0a1f4d", "#ffcb2e", "#d3ecfb", "#ffffff"

MARGIN = 64
ART_LEFT = 800
COLUMN = ART_LEFT - 2 * MARGIN
KICKER_BASE, KICKER_SIZE = 104, 34
NAME_TOP, NAME_TOP_ALONE, NAME_BOTTOM = 132, 76, 466
LARGEST, SMALLEST, LEADING = 124, 44, 1.06
NATIVE_SIZE, NATIVE_ROOM = 46, 76
CITY_BASE, CITY_SIZE = 548, 34
SERVICE_BASE, SERVICE_SIZE = 586, 25
ASCENT = 0.74  # of the size: where a first line's capitals begin, in Jost
SPACING = -0.012  # of the size, between the letters of a large name


def png(card):
    """The card as PNG bytes, 1200 by 630 pixels."""
    drawn = svg(card)
    families = [family for family in fonts.coverage() if f'"{family}"' in drawn]
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=drawn,
            width=WIDTH,
            height=HEIGHT,
            skip_system_fonts=True,
            font_files=[str(fonts.card_file(family)) for family in families],
        )
    )


def svg(card):
    """The card as an SVG image: the words on the left, the page's poster on the right."""
    parts = [
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{AZUR}"/>',
        art(card.poster),
        f'<path d="M{ART_LEFT} 0v{HEIGHT}" stroke="{WHITE}" stroke-width="12"/>',
        f'<path d="M{MARGIN} 504h72" stroke="{MIMOSA}" stroke-width="6"/>',
        one_line(card.kicker, KICKER_BASE, KICKER_SIZE, MIMOSA),
        *name(card),
        one_line(card.city, CITY_BASE, CITY_SIZE, WHITE),
        one_line(card.service, SERVICE_BASE, SERVICE_SIZE, CIEL, families=LATIN[::-1]),
    ]
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def art(poster):
    """The poster, cut to the right part of the card."""
    return (
        f'<svg x="{ART_LEFT}" width="{WIDTH - ART_LEFT}" height="{HEIGHT}" preserveAspectRatio="xMidYMid slice"'
        f' viewBox="0 0 {poster.width} {poster.height}">{poster.elements}</svg>'
    )


def name(card):
    """The page's name, as large as it fits, and under it the name in the place's own language."""
    native = native_family(card.native_name, card.native_language) if card.native_name else None
    if native and width_of(card.native_name, native, NATIVE_SIZE) > COLUMN:
        native = None
    base = top = NAME_TOP if card.kicker else NAME_TOP_ALONE
    bottom = NAME_BOTTOM - (NATIVE_ROOM if native else 0)
    family = family_for(card.name, LATIN)
    if family:
        lettering = fitted(card.name, family, COLUMN, bottom - top, LARGEST, SMALLEST, LEADING)
        for number, line in enumerate(lettering.lines):
            base = top + lettering.size * (ASCENT + 0.14 + number * LEADING)
            yield text(line, base, lettering.size, WHITE, family, spacing=lettering.size * SPACING)
    if native:
        yield text(card.native_name, base + NATIVE_ROOM, NATIVE_SIZE, CIEL, native)


def one_line(words, base, size, colour, families=LATIN):
    """A line that shrinks to the column, or nothing where no font has its characters."""
    family = family_for(words, families) if words else None
    if family is None:
        return ""
    lettering = fitted(words, family, COLUMN, size * LEADING, size, size // 2, LEADING)
    return text(lettering.lines[0], base, lettering.size, colour, family)


def text(words, base, size, colour, family, spacing=0):
    weight = 600 if family == "Jost" else 500
    return (
        f'<text x="{MARGIN}" y="{base:.1f}" font-family="{family}" font-weight="{weight}" font-size="{size}"'
        f' letter-spacing="{spacing:.2f}" fill="{colour}">{escape(words)}</text>'
    )
