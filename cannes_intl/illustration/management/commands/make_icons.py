"""``manage.py make_icons``: icons of browsers and telephones, from ``static/img/icon.svg``. For developers."""

from io import BytesIO
from pathlib import Path

import resvg_py
from django.conf import settings
from django.core.management.base import BaseCommand
from PIL import Image

SIZES = (16, 32, 48)
TOUCH_SIZE = 180
# Telephones cut the corners themselves, and show what is transparent as black.
TOUCH_BACKGROUND = "#0f3fb4"


class Command(BaseCommand):
    help = "Draw favicon.ico and apple-touch-icon.png from static/img/icon.svg."
    requires_system_checks = []

    def handle(self, *args, **options):
        folder = Path(settings.BASE_DIR) / "static" / "img"
        svg = (folder / "icon.svg").read_text(encoding="utf-8")
        smaller, biggest = [drawn(svg, size) for size in SIZES[:-1]], drawn(svg, SIZES[-1])
        biggest.save(folder / "favicon.ico", sizes=[(size, size) for size in SIZES], append_images=smaller)
        drawn(svg, TOUCH_SIZE, TOUCH_BACKGROUND).convert("RGB").save(folder / "apple-touch-icon.png", optimize=True)
        for name in ("favicon.ico", "apple-touch-icon.png"):
            self.stdout.write(f"{name}: {(folder / name).stat().st_size} bytes")


def drawn(svg, size, background=None):
    """The icon as a picture of ``size`` pixels square."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, background=background, skip_system_fonts=True)
    return Image.open(BytesIO(bytes(png)))
