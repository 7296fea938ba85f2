"""The fonts: every letter the city writes, in two small files, the same from the same sources."""

import re

import pytest
from fontTools.ttLib import TTFont

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.illustration import fonts
from cannes_intl.illustration.fonts import subsetting
from cannes_intl.launch_content.content.letters import letters, letters_in_database
from cannes_intl.launch_content.management.commands.make_fonts import with_ranges
from tests.house import REPOSITORY
from tests.reading import open_page

STATIC = REPOSITORY / "static"
PAGE_FONTS = STATIC / "fonts"
CARD_FONTS = fonts.FOLDER / "cards"
BUDGET = 60_000


def characters(path):
    return {chr(point) for point in TTFont(path, lazy=True).getBestCmap()}


def main_files():
    return [PAGE_FONTS / f"{family}-latin.woff2" for family in subsetting.PAGE_FAMILIES]


def lacking(text):
    """``{file: letters}`` of the Latin letters of a text that a file every page loads does not hold."""
    wanted = {one for one in text if fonts.is_latin(one) and not one.isspace()}
    missing = {path.name: "".join(sorted(wanted - characters(path))) for path in main_files()}
    return {name: letters for name, letters in missing.items() if letters}


def test_the_files_every_page_loads_hold_every_latin_letter_of_the_content_and_the_interface():
    latin = "".join(one for one in letters() if one.isalpha())
    assert "Ł" in latin and "静" in latin
    missing = lacking(latin)
    assert not missing, f"Letters no font of every page has: {missing}. Run: make fonts"


def test_the_names_in_the_database_ask_for_no_second_file(loaded, db):
    assert "Ł" in letters_in_database()
    assert not lacking(letters_in_database())


def test_a_missing_letter_is_named():
    assert lacking("Ķekava") == {"jost-latin.woff2": "Ķ", "instrument-sans-latin.woff2": "Ķ"}


def test_a_page_of_each_type_is_set_in_the_main_files(loaded, db, site):
    """Letters in other scripts (静岡) are the reader's own system's to draw; punctuation is ours."""
    pages = BilingualPage.objects.live().filter(depth__gte=2).select_related("content_type")
    one_of_each = {page.content_type: page for page in pages}
    assert len(one_of_each) > 6
    wanted = set()
    for page in one_of_each.values():
        for code in languages.CODES:
            wanted |= set(open_page(site, page.url_in(code)).tree.get_text())
    missing = lacking("".join(wanted))
    assert not missing, f"Characters no font of every page has: {missing}. Run: make fonts"


@pytest.mark.parametrize("character", ["\u202f", "\u00a0", "’", "«", "×", "œ", "É", "Ł", "ź", "ș", "ō"])
def test_the_main_files_hold(character):
    assert all(character in characters(path) for path in main_files())


def test_the_narrow_space_is_a_fifth_of_an_em():
    for path in main_files():
        font = TTFont(path)
        assert font["hmtx"][font.getBestCmap()[0x202F]][0] == 200
        assert font["head"].unitsPerEm == 1000


def test_the_second_files_repeat_nothing_and_the_ranges_say_what_each_file_holds():
    sheet = (STATIC / "css" / "site.css").read_text(encoding="utf-8")
    held = {path.name: set(TTFont(path, lazy=True).getBestCmap()) for path in PAGE_FONTS.glob("*.woff2")}
    assert len(held) == 4
    for family in subsetting.PAGE_FAMILIES:
        assert not held[f"{family}-latin.woff2"] & held[f"{family}-latin-ext.woff2"]
    assert with_ranges(sheet, held) == sheet, "The ranges in site.css are not those of the fonts. Run: make fonts"
    for name, points in held.items():
        assert f"{name}) format" in sheet and fonts.unicode_range(points) in " ".join(sheet.split())


def test_what_stands_in_for_a_font_takes_the_height_of_its_lines():
    """Two cuts each: of Arial, or Liberation Sans, and of DejaVu Sans. That nothing moves sideways, a gate measures."""
    sheet = " ".join((STATIC / "css" / "site.css").read_text(encoding="utf-8").split())
    for family, stand_in in (("jost", "Jost-fb"), ("instrument-sans", "Inst-fb")):
        height = TTFont(PAGE_FONTS / f"{family}-latin.woff2", lazy=True)["hhea"]
        faces = re.findall(
            rf"{stand_in}\d?; [^}}]*size-adjust: ([\d.]+)%; ascent-override: ([\d.]+)%; "
            r"descent-override: ([\d.]+)%; line-gap-override: 0%",
            sheet,
        )
        assert len(faces) == 2
        for size, ascent, descent in (map(float, face) for face in faces):
            assert size * ascent / 10 == pytest.approx(height.ascent, abs=1)
            assert size * descent / 10 == pytest.approx(-height.descent, abs=1)


def test_all_fonts_together_weigh_at_most_60_kb():
    weights = {path.name: path.stat().st_size for path in PAGE_FONTS.glob("*.woff2")}
    assert sum(weights.values()) <= BUDGET, weights


def test_a_range_is_written_as_css_writes_it():
    assert fonts.unicode_range(map(ord, "abcéŁ")) == "U+0061-0063, U+00E9, U+0141"


@pytest.mark.costly("cuts every font anew")
def test_the_fonts_are_what_make_fonts_makes_of_the_sources(tmp_path):
    subsetting.make_page_fonts(letters(), tmp_path)
    subsetting.make_card_fonts(letters(), tmp_path)
    made = sorted(tmp_path.iterdir())
    assert len(made) == 9
    committed = {path.name: path for folder in (PAGE_FONTS, CARD_FONTS) for path in folder.iterdir()}
    differing = [path.name for path in made if path.read_bytes() != committed[path.name].read_bytes()]
    assert not differing, f"{differing} are not what the sources give. Run: make fonts"


def test_each_family_stands_beside_its_licence():
    for licence in ("OFL-Jost.txt", "OFL-Instrument-Sans.txt"):
        assert "SIL OPEN FONT LICENSE" in (PAGE_FONTS / licence).read_text()
    sources = {re.split("[-.]", path.name)[0] for path in subsetting.SOURCES.glob("*.[tw]*[f2]")}
    assert sources == {"Jost", "InstrumentSans", "NotoSansJP", "NotoSansSC"}
    for licence in ("OFL-Jost.txt", "OFL-InstrumentSans.txt", "OFL-NotoSans.txt"):
        assert "SIL OPEN FONT LICENSE" in (subsetting.SOURCES / licence).read_text()


def test_the_cards_fonts_draw_native_names_and_say_what_they_draw():
    coverage = fonts.coverage()
    assert set(coverage["NotoSansJP"]) >= set("静岡市")
    assert set(coverage["NotoSansSC"]) >= set("三亚市")
    for family, drawn in coverage.items():
        assert set(drawn) == characters(CARD_FONTS / f"{family}.ttf")
