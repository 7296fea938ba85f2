"""Compiling .po files to the .mo files Django reads, without GNU gettext's msgfmt."""

from pathlib import Path

from django.utils.translation import activate, get_language
from django.utils.translation.reloader import translation_file_changed

from .checking import BREAKING, check_catalogue
from .reading import BrokenCatalogue, read_catalogue
from .writing import write_whole


def compile_catalogue(path: Path, language: str) -> bool:
    """Compile a .po file to the .mo beside it, which this process then reads; False if that was up to date.

    Fuzzy messages, and plurals translated in half, are left out: the page shows what stands in the code.
    Raises ``BrokenCatalogue``, and leaves the .mo as it was, for a fault that would break a page.
    """
    breaking = [finding for finding in check_catalogue(path, language) if finding.code in BREAKING]
    if breaking:
        raise BrokenCatalogue(breaking)
    compiled = path.with_suffix(".mo")
    changed = write_whole(compiled, read_catalogue(path).to_binary())
    if changed:
        active = get_language()
        translation_file_changed(sender=None, file_path=compiled)  # forgets the active language as well
        if active:
            activate(active)
    return changed
