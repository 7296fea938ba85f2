"""Alphabetical order as readers look names up."""

from anyascii import anyascii


def sort_key(name):
    """Sorts names whatever their case, accents and script: Égypte stands with E, 静岡 with its transliteration."""
    return anyascii(str(name)).casefold()
