"""Abstract posters in the place of missing photographs: a theme's artwork, a slug and a roll give one drawing for ever.

The vocabulary is Cannes' own: sea, horizon, light, film frame, aperture, reel, stage. A poster never pictures the
partner (no landmark, no landscape, no emblem, no flag) and holds no word, so there is nothing to translate and
nothing to read aloud.

Whoever changes a drawing raises ``VERSION``: it stands in the addresses, which browsers keep for a year, and in the
seed. Another ``roll`` gives another drawing of the same artwork, and leaves every published one alone.
"""

from dataclasses import dataclass
from hashlib import sha256
from random import Random

from django.urls import reverse
from django.utils.safestring import mark_safe

from . import cinema, open_air, patterns, table, theatre
from .palettes import PALETTES
from .strokes import Canvas

__all__ = ["DEFAULT_ARTWORK", "DRAWINGS", "SHAPES", "VERSION", "Poster"]

VERSION = "v1"

DRAWINGS = {
    "horizon": open_air.horizon,
    "gastronomy": table.gastronomy,
    "pyrotechnics": open_air.pyrotechnics,
    "heritage": theatre.heritage,
    "digital": patterns.digital,
    "industry": patterns.industry,
    "screenwriting": cinema.screenwriting,
    "audiovisual": cinema.audiovisual,
    "film": cinema.film,
    "stage": theatre.stage,
    "festivals": table.festivals,
    "design": patterns.design,
}
DEFAULT_ARTWORK = "horizon"

# The portrait stands on cards and pages, the banner at the head of lists and countries, the panorama on the home
# page, the strip on errors.
SHAPES = {
    "portrait": Canvas(600, 800),
    "banner": Canvas(1200, 600),
    "panorama": Canvas(1200, 800),
    "strip": Canvas(1200, 300),
}


@dataclass(frozen=True)
class Poster:
    """One drawing: its artwork (a key of ``DRAWINGS``), the slug it is drawn for, the roll, the shape."""

    artwork: str
    slug: str
    roll: int = 0
    shape: str = "portrait"

    @property
    def width(self):
        """Its own width in pixels; pages scale it."""
        return SHAPES[self.shape].width

    @property
    def height(self):
        return SHAPES[self.shape].height

    @property
    def elements(self):
        """The SVG elements of the drawing, as one text, within a box of ``width`` by ``height``."""
        seed = sha256(f"poster_{VERSION}:{self.artwork}:{self.slug}:{self.roll}".encode()).digest()
        chance = Random(int.from_bytes(seed[:8], "big"))  # noqa: S311 art, not secrets
        palettes = PALETTES[self.artwork]
        palette = palettes[seed[9] % len(palettes)]
        return "".join(DRAWINGS[self.artwork](chance, SHAPES[self.shape], palette))

    @property
    def url(self):
        """Its address, the same in every language and for ever."""
        return reverse("poster", args=[self])

    def svg(self):
        """The drawing as an SVG image, 1 to 6 kB, that fills the box it is given and is cut at its edges."""
        return mark_safe(  # noqa: S308 nothing of what an editor wrote stands in it
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" width="{self.width}"'
            f' height="{self.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">'
            f"{self.elements}</svg>"
        )
