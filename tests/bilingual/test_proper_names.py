"""A name that is the same in every language is read aloud in its own, and is not taken for a missing translation."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from tests import builders

pytestmark = pytest.mark.django_db

NAME = "Déjeuner des festivals"


@pytest.fixture
def event():
    return builders.event(name_fr=NAME, name_en=NAME, name_language="fr")


def test_the_heading_and_the_breadcrumb_say_its_language(client, event):
    page = client.get(event.url_in("en")).content.decode()
    assert f'<span lang="fr">{NAME}</span></h1>' in page
    assert f'<span aria-current="page"><span lang="fr">{NAME}</span></span>' in page


def test_readers_of_its_language_are_told_nothing(client, event):
    page = client.get(event.url_in("fr")).content.decode()
    assert f"{NAME}</h1>" in page
    assert 'lang="fr">' + NAME not in page


def test_a_list_and_a_table_say_its_language(client, event):
    builders.event(name_fr="Autre", name_en="Other")
    for address in ("/en/calendar/", "/en/calendar/?view=table"):
        assert f'<span lang="fr">{NAME}</span></a>' in client.get(address).content.decode()


def test_the_page_is_in_both_languages_all_the_same(client, event):
    page = client.get(event.url_in("en")).content.decode()
    assert event.exists_in("en")
    assert '<html lang="en"' in page
    assert f'<link rel="canonical" href="http://localhost:8000{event.url_in("en")}">' in page
    assert 'class="notice"' not in page


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
