"""``manage.py make_fonts``: the site's fonts, cut anew to what the city writes. For developers."""

import logging
import re
import textwrap
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from cannes_intl.illustration.fonts import FOLDER, unicode_range
from cannes_intl.launch_content.content.letters import letters, letters_in_database

# As `make check` wants long lists to be written.
LONGEST_LINE, INDENTED = 120, " " * 4


class Command(BaseCommand):
    help = "Cut the fonts of pages and social cards to the characters the site writes, from the sources kept with it."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--names-in-database",
            action="store_true",
            help="Add the letters of the names editors have given; without it the result is the same on every machine.",
        )

    def handle(self, *args, names_in_database, **options):
        from cannes_intl.illustration.fonts import subsetting

        logging.getLogger("fontTools").setLevel(logging.WARNING)  # it tells every glyph it drops
        text = letters() + (letters_in_database() if names_in_database else "")
        static = Path(settings.BASE_DIR) / "static"
        held = subsetting.make_page_fonts(text, static / "fonts")
        subsetting.make_card_fonts(text, FOLDER / "cards")
        sheet = static / "css" / "site.css"
        sheet.write_text(with_ranges(sheet.read_text(encoding="utf-8"), held), encoding="utf-8")
        for path in sorted([*(static / "fonts").glob("*.woff2"), *(FOLDER / "cards").glob("*.ttf")]):
            self.stdout.write(f"{path.name}: {path.stat().st_size} bytes")


def with_ranges(sheet, held):
    """The style sheet with the range each font file holds, so that no page fetches a file it does not need."""
    for name, characters in held.items():
        face = rf"({re.escape(name)}[^}}]*unicode-range:)[^;}}]+"
        lines = textwrap.wrap(unicode_range(characters), LONGEST_LINE - len(INDENTED), break_on_hyphens=False)
        sheet = re.sub(face, rf"\g<1>\n{INDENTED}" + f"\n{INDENTED}".join(lines), sheet)
    return sheet
