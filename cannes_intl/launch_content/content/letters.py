"""Characters the city writes: what the fonts of the site must hold."""

from pathlib import Path

from django.conf import settings

FOLDER = Path(__file__).parent


def letters():
    """The characters of the loaded content and of the interface, in every language, as one text, each once."""
    files = [*FOLDER.glob("*.json"), *FOLDER.glob("*.py")]
    for folder in settings.LOCALE_PATHS:
        files += Path(folder).glob("*/LC_MESSAGES/*.po")
    found = set().union(*(path.read_text(encoding="utf-8") for path in files))
    return "".join(sorted(found))


def letters_in_database():
    """The characters of the names editors have given to pages, places and institutions, as one text."""
    from cannes_intl.bilingual.languages import columns
    from cannes_intl.bilingual.models import BilingualPage
    from partnerships.models import Institution, Place

    rows = [
        *BilingualPage.objects.values_list(*columns("name")),
        *Place.objects.values_list(*columns("name"), "native_name"),
        *Institution.objects.values_list(*columns("name")),
    ]
    found = {character for row in rows for name in row for character in name or ""}
    return "".join(sorted(found))
