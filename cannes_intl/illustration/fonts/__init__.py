"""The site's fonts: which characters each file holds, for pages and for social cards.

``sources/`` holds the families as their authors gave them; ``make fonts`` cuts them (``subsetting``, which needs the
development packages) into ``static/fonts/`` and ``cards/``. At run time only ``cards/`` is read from here.
"""

import json
import unicodedata
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent

# French and English: letters, figures, punctuation, the narrow no-break space. No control character, no soft hyphen.
FRENCH_AND_ENGLISH = frozenset(
    set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) - {0xA4, 0xA6, 0xAC, 0xAD, 0xB3, 0xB9, 0xBE}
) | frozenset(map(ord, "ŒœŸ–—‘’‚“”•…€\u202f"))
# Romanian and Japanese names, as the city's partners write them in Latin letters: București, Ōsaka.
NAMES_OF_PARTNERS = frozenset(map(ord, "ȘșȚțŌōŪū"))
# Letters of Europe's other languages that a name may bring: a second file, fetched by the pages that need it.
OTHER_NAMES = frozenset(
    map(
        ord,
        "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĽľĻļŁłŃńŇňŅņŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț",
    )
)


def is_latin(character):
    """True for a letter of the Latin script, and for what every script shares: figures, spaces, signs."""
    kind = unicodedata.category(character)[0]
    return unicodedata.name(character, "").startswith("LATIN") if kind in "LM" else kind in "NPSZ"


def main_characters(text):
    """Code points of the files every page loads: French, English, and the Latin letters of ``text``."""
    return FRENCH_AND_ENGLISH | NAMES_OF_PARTNERS | {ord(one) for one in text if is_latin(one)}


def unicode_range(characters):
    """Code points as CSS writes them: ``U+0020-007E, U+0141``."""
    runs = []
    for point in sorted(characters):
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return ", ".join(f"U+{first:04X}" + (f"-{last:04X}" if last > first else "") for first, last in runs)


@cache
def coverage():
    """The characters each font of the social cards draws: ``{family: text}``."""
    return json.loads((FOLDER / "cards" / "coverage.json").read_text(encoding="utf-8"))


def card_file(family):
    """The file of a family of the social cards."""
    return FOLDER / "cards" / f"{family}.ttf"
