"""Country and region codes, checked against ISO 3166 (pycountry) and UN M49 (Babel's territories)."""

from functools import cache

import pycountry
from babel import Locale, localedata
from babel.languages import get_official_languages

from cannes_intl.bilingual import languages


@cache
def names_elsewhere(code):
    """How a country is called where it is, in its official languages by CLDR, and its ISO code of three letters.

    “Polska”, “日本”, “USA”. Empty for what is no country.
    """
    country = pycountry.countries.get(alpha_2=code) if code else None
    if country is None:
        return []
    names = [Locale.parse(language).territories.get(code) for language in _official(code)]
    return [*dict.fromkeys(filter(None, names)), country.alpha_3]


def _official(code):
    """The official languages of a territory that CLDR has names in."""
    return [language for language in get_official_languages(code, de_facto=True) if localedata.exists(language)]


def is_known_code(code, kind):
    """True when the code exists, in the list that belongs to its kind of place."""
    if code.isdigit():
        return code in Locale(languages.MESSAGE_LANGUAGE).territories
    if "-" in code:
        return pycountry.subdivisions.get(code=code) is not None
    return pycountry.countries.get(alpha_2=code) is not None
