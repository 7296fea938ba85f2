"""The refusal page: nothing an editor asks of the admin against the rules of publication is a 500."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import TaskState, Workflow

from cannes_intl.website.models import Theme
from events.models import EventPage
from partnerships.models import PartnerCityPage
from tests import builders
from tests.bilingual.admin_form import edit_address
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db

NOT_PUBLIC = {
    "fr": "Thèmes\u202f: «\u202fGastronomie\u202f» n’est pas public\u202f: publiez-le d’abord.",
    "en": "Themes: “Gastronomy” is not public: publish it first.",
}
NAMED = {"fr": "Semaine du Japon", "en": "Japan week"}
NOTHING_CHANGED = {
    "fr": "Ce qui suit a été refusé\u202f; rien n’a été changé.",
    "en": "What follows was refused; nothing was changed.",
}


@pytest.fixture
def submitted(db):
    """An event that waits for approval, whose theme was withdrawn since; and the step it waits in."""
    theme = builders.theme()
    event = builders.event(themes=[theme], published=False)
    Workflow.objects.first().start(builders.draft(event), builders.administrator("paul"))
    theme.unpublish()
    return event, TaskState.objects.get()


def approve(editor, submitted, **headers):
    event, step = submitted
    address = reverse("wagtailadmin_pages:workflow_action", args=[event.pk, "approve", step.pk])
    return editor.post(address, {"comment": ""}, headers=headers)


def test_an_approval_that_is_refused_names_the_page_and_why_and_leaves_it_waiting(editor, interface, submitted):
    answer = approve(editor, submitted)
    page = ReadPage(answer.content.decode())
    assert (answer.status_code, page.language) == (409, interface)
    assert page.links()[edit_address(submitted[0])] == NAMED[interface]
    assert NOT_PUBLIC[interface] in page.texts("main li")
    assert NOTHING_CHANGED[interface] in page.main
    assert TaskState.objects.get().status == TaskState.STATUS_IN_PROGRESS
    assert not builders.fresh(submitted[0]).live


def test_a_dialog_that_is_refused_says_so_in_the_dialog(editor, interface, submitted):
    answer = approve(editor, submitted, x_requested_with="XMLHttpRequest")
    told = answer.json()
    page = ReadPage(told["html"])
    assert told["step"] == "action"
    assert page.texts("li") == [NOT_PUBLIC[interface]]
    assert page.links("h2") == {edit_address(submitted[0]): NAMED[interface]}


def test_a_script_that_is_refused_is_told_in_json(editor, interface, submitted):
    answer = approve(editor, submitted, accept="application/json")
    assert (answer.status_code, answer.json()["error_message"]) == (400, NOT_PUBLIC[interface])


def test_the_admin_s_interface_for_scripts_refuses_to_publish_what_lacks_french(editor, interface):
    draft = builders.standard_page(name_fr="", name_en="English alone", published=False)
    answer = editor.post(f"/admin/api/main/pages/{draft.pk}/action/publish/")
    assert answer.status_code == 400
    sentence = {"fr": "Écrivez ceci en français avant de publier.", "en": "Write this in French before publishing."}
    assert answer.json()["name_fr"] == [sentence[interface]]
    assert not builders.fresh(draft).live


def test_the_admin_s_interface_for_scripts_refuses_to_delete_what_is_used(editor):
    programme = builders.programme()
    builders.event(programme=programme)
    answer = editor.post(f"/admin/api/main/pages/{programme.pk}/action/delete/")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "refused")
    assert type(programme).objects.filter(pk=programme.pk).exists()


@pytest.mark.rows_made_wrong("the theme is withdrawn in its table, as before a rule there was")
def test_a_public_copy_that_is_refused_names_the_page_that_was_to_be_copied(editor, interface):
    event = builders.event(themes=[builders.theme()])
    Theme.objects.update(live=False)
    posted = {"new_title": "Autre", "new_slug": "autre", "new_parent_page": event.get_parent().pk}
    answer = editor.post(
        reverse("wagtailadmin_pages:copy", args=[event.pk]), {**posted, "publish_copies": "on", "copy_subpages": ""}
    )
    page = ReadPage(answer.content.decode())
    assert answer.status_code == 409
    assert page.links()[edit_address(event)] == NAMED[interface]
    assert NOT_PUBLIC[interface] in page.texts("main li")
    assert EventPage.objects.count() == 1


def test_a_body_without_french_is_refused_in_words_an_editor_can_read(editor, interface):
    city = builders.draft(PartnerCityPage.objects.get())
    city.body = [builders.text("", "<p>Hello.</p>")]
    city.save_revision(clean=False)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    page = ReadPage(editor.post(f"{address}?id={city.pk}").content.decode())
    sentence = {
        "fr": "Corps de la page\u202f: Écrivez ceci en français avant de publier.",
        "en": "Body: Write this in French before publishing.",
    }
    assert page.texts("main li") == [sentence[interface]]


def test_errors_outside_the_admin_are_left_to_others(client, monkeypatch, city):
    """The same error on a visitor's page is a fault of the site, which is recorded as one."""

    def refuse(*args):
        raise ValidationError("refused")

    monkeypatch.setattr(PartnerCityPage, "around", refuse)
    client.raise_request_exception = False
    assert client.get(city.url_in("fr")).status_code == 500
