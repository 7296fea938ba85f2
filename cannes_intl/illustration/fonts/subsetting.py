"""Font subsetting to what the site writes. The same sources and the same words give the same bytes.

Needs fontTools with Brotli, which are development packages: ``make fonts`` runs it, the site never does.
"""

import copy
import json
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from . import FOLDER, OTHER_NAMES, main_characters

SOURCES = FOLDER / "sources"
NARROW_NO_BREAK_SPACE = 0x202F
FIRST_OF_EAST_ASIA = 0x2E80
NARROW = 0.2  # of an em: a fifth, as French printers set it

# Family on pages: its source, and the axes that are kept as a range or pinned.
PAGE_FAMILIES = {
    "jost": ("Jost.ttf", {"wght": (400, 700)}),
    "instrument-sans": ("InstrumentSans.ttf", {"wdth": 100, "wght": (400, 700)}),
}
# Family on cards: its source, its weight and what it is called there.
CARD_FAMILIES = {
    "Jost": ("Jost.ttf", {"wght": 600}),
    "InstrumentSans": ("InstrumentSans.ttf", {"wdth": 100, "wght": 500}),
}
NATIVE_FAMILIES = {"NotoSansJP": "NotoSansJP-*.woff2", "NotoSansSC": "NotoSansSC-*.woff2"}
FAMILY_NAMES = {1, 4}
TYPOGRAPHIC_NAMES = {16, 17, 21, 22, 25}
FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum"]


def add_narrow_space(font):
    """Give the font a narrow no-break space of its own, so that French punctuation never borrows another font's."""
    cmap = font.getBestCmap()
    if NARROW_NO_BREAK_SPACE in cmap:
        return
    name = "uni202F"
    font["gvar"].variations[name] = []  # first: it is read by the glyphs the font has
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = copy.deepcopy(font["glyf"][cmap[0x20]])
    font["hmtx"][name] = (round(font["head"].unitsPerEm * NARROW), 0)
    if "HVAR" in font:
        del font["HVAR"]  # it lists advances by glyph; without it they come from gvar
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW_NO_BREAK_SPACE] = name


def cut(font, characters):
    """Keep the glyphs of these characters, the features pages use, and the names that say whose font it is."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["DSIG", "vhea", "vmtx", "BASE"]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=set(characters) & set(font.getBestCmap()))
    cutter.subset(font)
    return font


def made(source, axes, characters=None):
    """A family's source with the wanted characters (None: all of them), its axes narrowed or pinned."""
    font = TTFont(SOURCES / source, recalcTimestamp=False)
    add_narrow_space(font)
    cut(font, font.getBestCmap() if characters is None else characters)
    return instantiateVariableFont(font, axes)


def make_page_fonts(text, folder):
    """Write the two files of each family for pages: what every page loads, and the letters of other names.

    ``text`` holds every character the city writes. Returns ``{file name: its code points}``.
    """
    main = main_characters(text)
    held = {}
    for family, (source, axes) in PAGE_FAMILIES.items():
        for part, characters in (("latin", main), ("latin-ext", OTHER_NAMES - main)):
            font = made(source, axes, characters)
            font.flavor = "woff2"
            font.save(folder / f"{family}-{part}.woff2")
            held[f"{family}-{part}.woff2"] = set(font.getBestCmap())
    return held


def make_card_fonts(text, folder):
    """Write the fonts of the social cards, and ``coverage.json``: which characters each of them draws.

    The Latin ones are whole, so that any name an editor writes is drawn; the Chinese and Japanese ones hold the
    characters of ``text`` alone. A renderer looks for no glyph in a second file of the same family: one file each.
    """
    fonts = {family: made(source, axes) for family, (source, axes) in CARD_FAMILIES.items()}
    for family, pattern in NATIVE_FAMILIES.items():
        fonts[family] = merged(sorted(SOURCES.glob(pattern)), {ord(one) for one in text}, folder)
    coverage = {}
    for family, font in fonts.items():
        call(font, family)
        font.save(folder / f"{family}.ttf")
        coverage[family] = "".join(map(chr, sorted(font.getBestCmap())))
    lines = json.dumps(coverage, ensure_ascii=False, indent=1)
    (folder / "coverage.json").write_text(f"{lines}\n", encoding="utf-8")


def call(font, family):
    """Give the font one plain family name, by which drawings ask for it."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID not in TYPOGRAPHIC_NAMES]
    for record in names.names:
        if record.nameID in FAMILY_NAMES:
            record.string = family


def merged(parts, characters, folder):
    """One font from the parts a family was cut into, with the wanted characters alone."""
    pieces = []
    for part in parts:
        font = cut(TTFont(part, recalcTimestamp=False), {one for one in characters if one >= FIRST_OF_EAST_ASIA})
        font.flavor = None
        piece = folder / f"{part.stem}.part"
        font.save(piece)
        pieces.append(piece)
    whole = Merger().merge([str(piece) for piece in pieces])
    whole["head"].created = whole["head"].modified = font["head"].created
    whole.recalcTimestamp = False
    for piece in pieces:
        Path(piece).unlink()
    return whole
