"""What editors do wrong, or in another order: said beside the field, in their language, and nothing is lost."""

import uuid

import pytest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Page

from cannes_intl.website.models import Theme
from events.models import AgendaPage, EventPage
from partnerships.models import Institution, Place
from programmes.models import ProgrammePage, ProgrammesPage
from tests import builders
from tests.bilingual.admin_form import (
    AdminForm,
    accepted,
    create_address,
    create_form,
    edit_address,
    edit_form,
    error_beside,
)
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db

REQUIRED = {"fr": "Champ requis.", "en": "This field is required."}
TAKEN = {
    "fr": "L’adresse «\u202f%s\u202f» est déjà celle d’une page voisine. Choisissez-en une autre.",
    "en": "The address “%s” is already used by another page beside this one. Choose another one.",
}


@pytest.fixture(scope="module", autouse=True)
def programmed(plant):
    """One event, on one day and of one programme; the section of each stands with them."""

    def write():
        programme = builders.programme()
        return builders.event(name_fr="Cannes-Dakar", name_en="Cannes to Dakar", when="2027-05-17", programme=programme)

    return plant(write)


@pytest.fixture
def event(db):
    return EventPage.objects.get()


@pytest.fixture
def event_form(served_once, event):
    return served_once(edit_address(event))


@pytest.fixture
def new_event_form(served_once, db):
    return served_once(create_address(EventPage, AgendaPage.objects.get()))


def event_named(interface):
    """What the event is called in the editor's language."""
    return {"fr": "Cannes-Dakar", "en": "Cannes to Dakar"}[interface]


def main_text(answer):
    """The words of a page that was sent back."""
    assert answer.status_code == 200, answer.status_code
    return ReadPage(answer.content.decode()).main


@pytest.mark.parametrize("action", ["save", "publish"])
def test_a_new_page_with_a_taken_address_is_sent_back_with_what_was_typed(new_event_form, action, interface):
    answer = new_event_form.post(
        action, name_fr="Autre", url_slug_fr="cannes-dakar", name_en="Other", summary_fr="Ce qui fut tapé."
    )
    assert TAKEN[interface] % "cannes-dakar" in error_beside(answer, "url_slug_fr")
    assert "Ce qui fut tapé." in main_text(answer)
    assert EventPage.objects.count() == 1


def test_a_new_page_with_a_taken_english_address_is_sent_back_too(new_event_form, interface):
    answer = new_event_form.post(
        "publish", name_fr="Autre", name_en="Other", url_slug_en="cannes-to-dakar", summary_fr="Un."
    )
    assert TAKEN[interface] % "cannes-to-dakar" in error_beside(answer, "url_slug_en")
    assert EventPage.objects.count() == 1


def test_a_copy_with_a_reserved_address_steps_aside(editor, event):
    answer = editor.post(
        reverse("wagtailadmin_pages:copy", args=[event.pk]),
        {"new_title": "Données", "new_slug": "data", "new_parent_page": AgendaPage.objects.get().pk},
    )
    assert answer.status_code == 302
    assert EventPage.objects.exclude(pk=event.pk).get().url_slug_fr == "data-2"


# ---- drafts, and what they name ----------------------------------------------------------------------------


def test_what_only_a_draft_names_is_not_deleted(editor, event, interface):
    theme, place, venue = builders.theme(), builders.shizuoka(), builders.institution()
    event.organising_place, event.venue, event.themes = place, venue, [theme]
    event.save_revision()
    for snippet in (theme, place, venue):
        answer = editor.post(reverse(type(snippet).snippet_viewset.get_url_name("delete"), args=[snippet.pk]))
        assert event_named(interface) in main_text(answer)
    assert (Theme.objects.count(), Place.objects.filter(pk=place.pk).count(), Institution.objects.count()) == (1, 1, 1)


def test_what_only_a_row_of_a_draft_names_is_not_deleted(editor, city):
    theme = builders.theme()
    city.agreements = [builders.agreement(themes=[theme])]
    city.save_revision()
    assert [page.pk for page in theme.uses()] == [city.pk]


def test_a_draft_that_names_what_is_gone_can_still_be_opened(editor, event):
    event.venue = builders.institution()
    event.save_revision()
    Institution.objects.all()._raw_delete("default")  # as an old revision finds it
    assert builders.draft(event).venue is None
    assert edit_form(editor, event).fields["venue"] == ""


def test_a_section_that_holds_a_named_page_is_not_deleted_and_says_why(editor, interface):
    section = Page.objects.get(pk=ProgrammesPage.objects.get().pk)
    answer = editor.post(reverse("wagtailadmin_pages:delete", args=[section.pk]))
    assert event_named(interface) in main_text(answer)
    assert Page.objects.filter(pk=section.pk).exists()


def test_of_sections_deleted_together_the_one_that_holds_a_named_page_stays_and_says_why(editor, interface):
    """Wagtail itself refuses the named page; what stands under the pages chosen it does not look at."""
    section, other = ProgrammesPage.objects.get(), builders.standard_page()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    answer = editor.post(f"{address}?id={section.pk}&id={other.pk}")
    assert answer.status_code == 409
    assert event_named(interface) in ReadPage(answer.content.decode()).main
    assert list(Page.objects.filter(pk__in=[section.pk, other.pk]).values_list("pk", flat=True)) == [section.pk]


@pytest.mark.parametrize("model", [Theme, Place], ids=lambda model: model.__name__)
def test_a_snippet_drafted_in_english_alone_is_saved(editor, model):
    values = {"name_en": "Madrid", "code": "madrid"} if model is Theme else {"name_en": "Madrid", "kind": "city"}
    form = AdminForm(editor, reverse(model.snippet_viewset.get_url_name("add")))
    assert accepted(form.post("save", **values))
    assert model.objects.get(name_en="Madrid").live is False


def test_a_draft_row_may_lack_its_institution_and_a_publication_may_not(editor, interface):
    programme = ProgrammePage.objects.get()
    form = edit_form(editor, programme).add_row("institutions", role="partner", uid=str(uuid.uuid4()))
    assert accepted(form.post("save"))
    answer = edit_form(editor, programme).post("publish")
    with translation.override(interface):
        assert answer.context["form"].formsets["institutions"].errors == [{"institution": [REQUIRED[interface]]}]
    assert not builders.fresh(programme).institutions.exists()


# ---- values that cannot be --------------------------------------------------------------------------------


@pytest.mark.parametrize(("when", "is_taken"), [("2027-05-17", True), ("2027-05", False), ("2027", False), ("", False)])
def test_an_hour_needs_a_day(event_form, interface, when, is_taken):
    answer = event_form.post("save", **{"editions-0-when": when, "editions-0-starts_at": "18:30"})
    assert (answer.status_code == 302) is is_taken
    if not is_taken:
        (errors,) = [row for row in answer.context["form"].formsets["editions"].errors if row]
        with translation.override(interface):
            assert errors["starts_at"] == [gettext("An hour needs the day it belongs to.")]


def test_an_agreement_does_not_end_before_it_is_concluded(city_form, interface):
    answer = city_form.post("save", **{"agreements-0-concluded": "2019", "agreements-0-until": "2015"})
    assert answer.status_code == 200
    (errors,) = [row for row in answer.context["form"].formsets["agreements"].errors if row]
    with translation.override(interface):
        assert errors["until"] == [gettext("The end comes before the beginning.")]


@pytest.fixture
def place_form(served_once, db):
    place = builders.shizuoka()
    return served_once(reverse(Place.snippet_viewset.get_url_name("edit"), args=[place.pk]))


@pytest.mark.parametrize("code", ["qq", "zz-klingon", "Japonais", "ja-XX"])
def test_a_language_code_that_no_language_has_is_refused(place_form, code):
    answer = place_form.post("publish", native_language=code)
    assert code in error_beside(answer, "native_language")
    assert builders.shizuoka().native_language == ""


@pytest.mark.parametrize("code", ["ja", "zh-Hant", "pt-BR", "bci"])
def test_a_language_code_of_a_language_is_accepted(place_form, code):
    assert accepted(place_form.post("publish", native_language=code))
    assert builders.shizuoka().native_language == code


def test_a_new_agenda_may_not_shadow_the_data(editor):
    Page.objects.get(pk=AgendaPage.objects.get().pk).delete()  # there may be one
    form = create_form(editor, AgendaPage, builders.home())
    answer = form.post("save", name_fr="Data", url_slug_fr="data", name_en="Data")
    assert "data" in error_beside(answer, "url_slug_fr")
