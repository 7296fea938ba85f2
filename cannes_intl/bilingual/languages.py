"""The languages of the site, and what each of them needs that no library knows.

Everything here follows ``settings.SITE_LANGUAGES``; only the tables of linguistic data name languages.
A third language is one line in the settings, its row in each table below (the system check
``bilingual.W001`` says which are lacking), ``makemigrations``, ``migrate`` and a locale folder.
One in preparation has columns, forms, previews and index entries as the others have, and no visitor reads it.
"""

import re
from dataclasses import dataclass

from babel import Locale
from django.conf import settings
from django.utils.html import strip_tags
from django.utils.translation import get_language
from modeltranslation.utils import build_localized_fieldname

DEFAULT = settings.LANGUAGE_CODE
#: Every language of the site: what is stored, written and previewed.
CODES = [code for code, _name in settings.SITE_LANGUAGES]
#: Those that visitors have: addresses, links, files. The others are in preparation.
PUBLIC = [code for code, _name in settings.LANGUAGES]
OTHERS = [code for code in CODES if code != DEFAULT]

# The language of the msgids in code and templates: it needs no catalogue of its own.
MESSAGE_LANGUAGE = "en"

# PostgreSQL's text search configuration for each language.
SEARCH_CONFIGURATIONS = {"fr": "french", "en": "english", "it": "italian"}

# Whose typographic habits catalogues are checked for, and what editors type is set by.
TYPOGRAPHIES = {"fr": "french", "en": "english"}

# The Open Graph locale, and the territory whose habits Babel follows for dates.
TERRITORIES = {"fr": "fr_FR", "en": "en_GB", "it": "it_IT"}


# Words that lose their vowel before another one, in a language's own spelling: “d’octobre”.
ELISIONS = {"fr": (re.compile(r"\b([Dd])e (?=[aeiouyàâéèêîïôùûœ])"), r"\1’")}


@dataclass(frozen=True)
class Localized:
    """A wording as a reader gets it: the text, the language it was written for, the language asked for.

    A proper name is written the same for every language, and is still read aloud in its ``own``.
    """

    value: object
    language: str
    requested: str
    own: str = ""

    @property
    def is_fallback(self):
        """True when the text was written for another language than the one asked for."""
        return bool(self.value) and self.language != self.requested

    @property
    def lang(self):
        """The language to read the text aloud in."""
        return self.own or self.language

    @property
    def differs_from_reader(self):
        """True when the text is in another language than the reader's, and must say so with ``lang``."""
        return bool(self.value) and self.lang != self.requested

    def __str__(self):
        return str(self.value or "")

    def __bool__(self):
        return bool(self.value)


def current():
    """The active language, if it is one of the site's (``en-gb`` is ``en``); otherwise the default."""
    active = get_language() or DEFAULT
    for code in (active, active.split("-")[0]):
        if code in CODES:
            return code
    return DEFAULT


def spoken_name(code):
    """A language's name as the reader's own language writes it inside a sentence: “français”, “French”."""
    return Locale.parse(code, sep="-").get_display_name(current())


def elided(text):
    """A sentence made of parts, spelt as the reader's language joins them: “de octobre” → “d’octobre”."""
    pattern, spelling = ELISIONS.get(current(), (None, None))
    return pattern.sub(spelling, text) if pattern else text


def column(name, code):
    """The column that holds the words of field ``name`` in one language: ``column("name", …)`` → ``name_…``."""
    return build_localized_fieldname(name, code)


def columns(*names):
    """The columns of the fields, in every language, in the order of the settings."""
    return [column(name, code) for name in names for code in CODES]


def public_columns(*names):
    """The same, in the languages that visitors have."""
    return [column(name, code) for name in names for code in PUBLIC]


def is_blank(value):
    """True when nothing can be read: no text, or rich text holding neither letters nor an embedded image."""
    html = str(getattr(value, "source", value) or "")
    if "<embed" in html or "<hr" in html:
        return False
    return not strip_tags(html).replace("&nbsp;", "").replace("\u00a0", "").strip()


def preferred(code):
    """The languages to try, in order, for a reader of ``code``: their own, the default, any other."""
    return [code, *[other for other in [DEFAULT, *OTHERS] if other != code]]


def side_by_side(code):
    """The languages of what shows them all beside each other, the reader's first; in a preview that may be any."""
    return [other for other in preferred(code) if other == code or other in PUBLIC]


def localized(instance, name, code=None):
    """What a reader of ``code`` is shown for the field ``name``: theirs, or the default language's, and which.

    A field ``name_language`` beside it, filled for a proper name, says in which language that is.
    """
    requested = code or current()
    for language in (requested, DEFAULT):
        value = getattr(instance, column(name, language), None)
        if not is_blank(value):
            return Localized(value, language, requested, getattr(instance, f"{name}_language", ""))
    return Localized("", requested, requested)
