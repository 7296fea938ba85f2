"""Letters set aside from their accents, alike when something is written into the index and when it is looked for."""

import unicodedata

from anyascii import anyascii


def folded(text):
    """A text in small letters without accents: “Łódź” → “lodz”. Other scripts than Latin stay as they are."""
    plain = unicodedata.normalize("NFKC", text or "").casefold().replace("’", "'")
    return "".join(character if character.isascii() else _folded(character) for character in plain)


def _folded(character):
    name = unicodedata.name(character, "")
    return anyascii(character).casefold() if name.startswith(("LATIN", "COMBINING")) else character
