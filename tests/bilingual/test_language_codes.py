"""A name that is the same in every language is read aloud in its own, and is not taken for a missing translation."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

NAME = "Déjeuner des festivals"


@pytest.fixture(scope="module", autouse=True)
def named(plant):
    """Two events: one with a name of its own, and one whose name is translated."""

    def write():
        builders.event(name_fr="Autre", name_en="Other")
        return builders.event(name_fr=NAME, name_en=NAME, name_language="fr")

    return plant(write)


@pytest.fixture
def event(db, named):
    return builders.fresh(named)


def test_the_heading_and_the_breadcrumb_say_its_language(client, event):
    page = open_page(client, event.url_in("en"))
    assert page.texts("h1 > span[lang=fr]") == [NAME]
    assert page.texts("[aria-current=page] > span[lang=fr]") == [NAME]


def test_readers_of_its_language_are_told_nothing(client, event):
    page = open_page(client, event.url_in("fr"))
    assert (page.heading, page.text("[aria-current=page]")) == (NAME, NAME)
    assert page.count("h1 [lang], [aria-current=page] [lang]") == 0


def test_a_list_and_a_table_say_its_language(client, event):
    for address in ("/en/calendar/", "/en/calendar/?view=table"):
        page = open_page(client, address)
        assert {*page.texts("main a > span[lang=fr]")} == {NAME}
        assert page.count(f"main a:not(:has([lang=fr])):-soup-contains('{NAME}')") == 0
        assert "Other" in page.texts("main a")


def test_the_page_is_in_both_languages_all_the_same(client, event):
    page = open_page(client, event.url_in("en"))
    assert event.exists_in("en")
    assert page.language == "en"
    assert page.values("link[rel=canonical]", "href") == [f"http://localhost:8000{event.url_in('en')}"]
    assert page.heading == NAME
    assert page.count("[role=note]") == 0


@pytest.mark.parametrize(
    ("interface", "sentence"),
    [
        ("fr", "La page a un autre nom dans une autre langue\u202f: laisser ce champ vide."),
        ("en", "The page has another name in another language: leave this empty."),
    ],
)
def test_a_translated_name_is_no_proper_name(event, interface, sentence):
    event.name_en = "Lunch of the festivals"
    with translation.override(interface), pytest.raises(ValidationError) as refused:
        event.full_clean()
    with translation.override(interface):
        assert refused.value.message_dict["name_language"] == [sentence]


def test_quotation_marks_and_capitals_are_each_language_s_own(event):
    event.name_fr, event.name_en = "« Poétiser le territoire »", "“Poétiser le Territoire”"
    event.full_clean()


def test_a_language_that_does_not_exist_is_refused(event):
    event.name_language = "xx"
    with pytest.raises(ValidationError) as refused:
        event.full_clean()
    assert refused.value.message_dict.keys() == {"name_language"}


def test_a_proper_name_may_lack_in_a_language(event):
    event.name_en = ""
    event.full_clean()
    assert not event.exists_in("en")
