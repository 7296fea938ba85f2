"""Plural rules come from Babel's table for gettext, and are those that Django's own catalogues follow."""

import re
from pathlib import Path

import django
import pytest

from cannes_intl.messages.plurals import number_of_forms, plural_forms


@pytest.mark.parametrize("language", ["fr", "en", "it", "de", "nl"])
def test_a_language_has_the_plural_forms_of_django_s_own_catalogue(language):
    path = Path(django.__file__).parent / "conf" / "locale" / language / "LC_MESSAGES" / "django.po"
    assert plural_forms(language) == re.search(r'"Plural-Forms: (.*)\\n"', path.read_text("utf-8"))[1]


def test_french_has_two_forms_and_none_for_millions():
    assert plural_forms("fr") == "nplurals=2; plural=(n > 1);"


@pytest.mark.parametrize(
    ("language", "forms"), [("fr-ca", 2), ("pl", 3), ("ar", 6), ("ja", 1), ("zh-hans", 1), ("pt-br", 2)]
)
def test_a_language_the_site_does_not_have_yet_has_its_rule_already(language, forms):
    assert number_of_forms(plural_forms(language)) == forms


def test_brazil_forms_its_plurals_otherwise_than_portugal():
    assert plural_forms("pt-br") == "nplurals=2; plural=(n > 1);"
    assert plural_forms("pt-pt") == "nplurals=2; plural=(n != 1);"


def test_a_language_that_babel_has_no_rule_for_has_none():
    assert plural_forms("kab") is None
