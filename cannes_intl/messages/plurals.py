"""Plural forms of a language, after gettext's Plural-Forms line.

The rules are those that Babel keeps for gettext. CLDR's, in ``Locale.plural_form``, give French a third form, for
millions, which Django's own catalogue does not have.
"""

import re
from collections import Counter
from functools import cache
from gettext import c2py

from babel.messages.plurals import PLURALS
from django.utils.translation import to_locale


def plural_forms(language: str) -> str | None:
    """The one Plural-Forms line allowed for a language, or for what it is a variant of; None where Babel has none."""
    rule = PLURALS.get(to_locale(language)) or PLURALS.get(language.partition("-")[0])
    return "nplurals={}; plural={};".format(*rule) if rule else None


def number_of_forms(rule: str) -> int:
    count = re.search(r"nplurals\s*=\s*(\d)", rule)
    return int(count[1]) if count else 2


@cache
def forms_of_one_number(rule: str) -> frozenset[int]:
    """The plural forms that a rule uses for a single number, as English does its first; French has none."""
    formula = re.search(r"plural\s*=\s*([^;]+)", rule)
    try:
        form_of = c2py(formula[1] if formula else "")
    except ValueError:
        return frozenset()
    numbers = Counter(form_of(number) for number in range(1000))
    return frozenset(form for form, count in numbers.items() if count == 1)
