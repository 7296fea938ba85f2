"""Social cards: the picture other sites show beside a link to a page, one per page and language.

A card is drawn once for what it shows. Its address and its file carry a digest of that, so both may be kept for
ever; another name, another poster, another drawing is another card, and takes the place of the one before.
Cards are drawn after a publication, or on the first request of an address whose file is missing.
"""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256

from django.urls import reverse

from cannes_intl.illustration.posters import VERSION as POSTERS_VERSION
from cannes_intl.illustration.posters import Poster

__all__ = ["FOLDER", "VERSION", "Card"]

# Whoever changes the drawing raises it: addresses are kept for a year.
VERSION = "v1"
DIGEST_LENGTH = 20
# In the media storage.
FOLDER = "cards"


@dataclass(frozen=True)
class Card:
    """What a page's card shows in one language. An empty line is left out."""

    page_id: int
    language: str
    kicker: str
    name: str
    native_name: str
    native_language: str
    city: str
    service: str
    poster: Poster

    @property
    def digest(self):
        """A short text that is another one as soon as the card shows anything else."""
        shows = json.dumps([VERSION, POSTERS_VERSION, asdict(self)], ensure_ascii=False, default=str)
        return sha256(shows.encode()).hexdigest()[:DIGEST_LENGTH]

    @property
    def folder(self):
        return folder_of(self.page_id)

    @property
    def file_name(self):
        """Its file in the media storage."""
        return f"{self.folder}/{self.language}-{self.digest}.png"

    @property
    def url(self):
        """The path of its address."""
        return reverse("social_card", args=[self.language, self.page_id, self.digest])

    @property
    def alternative(self):
        """What the picture says, for who cannot see it."""
        words = [self.name, self.kicker, self.city, self.service]
        return " – ".join(word for word in words if word)


def folder_of(page_id):
    """Where the cards of a page stand in the media storage, one file per language."""
    return f"{FOLDER}/{page_id}"
