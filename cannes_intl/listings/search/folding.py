"""Accent folding: letters without their accents, alike when text is indexed and when it is looked for."""

import unicodedata

from anyascii import anyascii

ALIKE = str.maketrans({"’": "'", "×": "x"})


def folded(text):
    """A text in small letters without accents: “Łódź” → “lodz”. Other scripts than Latin stay as they are."""
    plain = unicodedata.normalize("NFKC", text or "").casefold().translate(ALIKE)
    return "".join(character if character.isascii() else _folded(character) for character in plain)


def _folded(character):
    name = unicodedata.name(character, "")
    return anyascii(character).casefold() if name.startswith(("LATIN", "COMBINING")) else character


def is_of_a_word(character):
    """True of letters, digits and the marks that some scripts write above or below them."""
    return unicodedata.category(character)[0] in "LMN"


def plain_words(text):
    """The words of a text, folded, without what stands between them: “Grand-Bassam” → ``["grand", "bassam"]``."""
    return "".join(character if is_of_a_word(character) else " " for character in folded(text)).split()
