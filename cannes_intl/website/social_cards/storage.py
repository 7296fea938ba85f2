"""Storage of social cards in the media folder: found there, or drawn and kept, one per page and language."""

import logging

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from cannes_intl.illustration.cards import drawing

from . import FOLDER, folder_of

logger = logging.getLogger(__name__)
END_OF_PNG = b"IEND\xaeB`\x82"


def kept(card):
    """The card's PNG bytes. What is missing, or cut short by a full disk, is drawn and kept for the next time.

    A storage that refuses is logged, and the card is drawn again each time.
    """
    return _found(card) or draw(card)


def draw(card):
    """Draw the card, keep it in place of the page's former one in its language, and return its PNG bytes."""
    png = drawing.png(card)
    try:
        forget(card.page_id, language=card.language)
        default_storage.save(card.file_name, ContentFile(png))
    except OSError:
        logger.exception("The social card %s could not be kept. It is drawn again at each request.", card.file_name)
    return png


def forget(page_id, language=""):
    """Delete a page's cards, those of one language or all."""
    folder = folder_of(page_id)
    try:
        _folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        if language in ("", name.rsplit("-", 1)[0]):
            default_storage.delete(f"{folder}/{name}")


def pages_with_cards():
    """The numbers of the pages that have cards in the storage."""
    try:
        folders, _names = default_storage.listdir(FOLDER)
    except FileNotFoundError:
        return set()
    return {int(name) for name in folders if name.isdigit()}


def _found(card):
    try:
        with default_storage.open(card.file_name) as file:
            png = file.read()
    except OSError:
        return None
    return png if png.endswith(END_OF_PNG) else None
