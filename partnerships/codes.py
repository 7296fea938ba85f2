"""Codes of places, checked against the published lists: ISO 3166 by pycountry, UN M49 by Babel's territories."""

import pycountry
from babel import Locale

from cannes_intl.bilingual import languages


def is_known_code(code, kind):
    """True when the code exists, in the list that belongs to its kind of place."""
    if code.isdigit():
        return code in Locale(languages.MESSAGE_LANGUAGE).territories
    if "-" in code:
        return pycountry.subdivisions.get(code=code) is not None
    return pycountry.countries.get(alpha_2=code) is not None
