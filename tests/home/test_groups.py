"""Who may do what, proved in the admin itself by people of each group."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupApprovalTask, GroupCollectionPermission, GroupPagePermission, Workflow
from wagtail.snippets.models import get_snippet_models

from cannes_intl.home.roles import ADMINISTRATORS, EDITORS, TRANSLATORS
from cannes_intl.website.models import StandardPage
from tests import builders
from tests.bilingual.admin_form import accepted, create_form, edit_form
from tests.bilingual.conftest import start_in_french  # noqa: F401 a language of a request outlives it

pytestmark = pytest.mark.django_db

ADMINISTRATION = {
    "users": "/admin/users/",
    "sites": "/admin/sites/",
    "redirects": "/admin/redirects/",
    "site details": "/admin/settings/website/sitesettings/",
}


@pytest.fixture(scope="module", autouse=True)
def about(plant):
    """A public page, on a site with the groups."""

    def write():
        call_command("create_groups", verbosity=0)
        return builders.standard_page(name_en="About")

    return plant(write)


@pytest.fixture
def sign_in(client):
    """Signs the browser in as somebody of one group."""

    def sign_in(group):
        user, _created = get_user_model().objects.get_or_create(username=f"one of {group}")
        user.groups.set([Group.objects.get(name=group)])
        client.logout()
        client.force_login(user)
        return client

    return sign_in


def everything():
    """Each row the command may touch, with its key."""
    return {
        "groups": sorted(Group.objects.values_list("pk", "name")),
        "permissions": sorted(Group.permissions.through.objects.values_list("pk", "group", "permission")),
        "pages": sorted(GroupPagePermission.objects.values_list("pk", "group", "page", "permission")),
        "files": sorted(GroupCollectionPermission.objects.values_list("pk", "group", "collection", "permission")),
        "workflows": sorted(Workflow.objects.values_list("pk", "name")),
        "approvers": sorted(GroupApprovalTask.groups.through.objects.values_list("pk", "group")),
    }


def buttons(form):
    return {button.get("name") for button in form.html.find_all(["button", "input"])}


def open_to(client, address):
    """Whether the browser gets there; Wagtail sends away whoever may not."""
    response = client.get(address, follow=True)
    return response.status_code == 200 and response.request["PATH_INFO"].startswith(address)


# ---- the command ---------------------------------------------------------------------------------


def test_running_twice_changes_nothing():
    before = everything()
    assert all(before.values())
    call_command("create_groups", verbosity=0)
    assert everything() == before


def test_wagtails_own_groups_are_gone_and_ours_are_there():
    assert set(Group.objects.values_list("name", flat=True)) == {"Éditeurs", "Traducteurs", "Administrateurs"}


def test_a_group_of_wagtail_that_somebody_is_in_stays():
    group = Group.objects.create(name="Moderators")
    builders.administrator().groups.add(group)
    call_command("create_groups", verbosity=0)
    assert Group.objects.filter(name="Moderators").exists()


def test_a_right_ticked_by_hand_is_taken_back():
    translators, page = Group.objects.get(name=TRANSLATORS), builders.home()
    before = everything()
    GroupPagePermission.objects.create(group=translators, page=page, permission_type="publish")
    assert everything() != before
    call_command("create_groups", verbosity=0)
    assert everything() == before


def test_a_workflow_the_city_renamed_keeps_its_approvers():
    task = GroupApprovalTask.objects.get()
    task.name = "Relecture du cabinet"
    task.save()
    task.groups.set([Group.objects.get(name=ADMINISTRATORS)])
    call_command("create_groups", verbosity=0)
    task = GroupApprovalTask.objects.get()
    assert (task.name, [group.name for group in task.groups.all()]) == ("Relecture du cabinet", [ADMINISTRATORS])


# ---- translators ---------------------------------------------------------------------------------


def test_a_translator_is_offered_to_save_and_to_submit_but_not_to_publish(sign_in, about):
    offered = buttons(edit_form(sign_in(TRANSLATORS), about))
    assert "action-submit" in offered
    assert not offered & {"action-publish", "action-unpublish"}


def test_what_a_translator_saves_stays_a_draft(sign_in, about):
    assert accepted(edit_form(sign_in(TRANSLATORS), about).post(name_en="About us"))
    assert builders.fresh(about).name_en == "About"
    assert builders.draft(about).name_en == "About us"


def test_a_translator_who_asks_to_publish_anyway_does_not(sign_in, about):
    edit_form(sign_in(TRANSLATORS), about).post("publish", name_en="About us")
    assert builders.draft(about).name_en == "About us"
    assert builders.fresh(about).name_en == "About"


def test_a_translator_cannot_publish_by_date(sign_in, about):
    form = edit_form(sign_in(TRANSLATORS), about)
    form.post("publish", name_en="About us", go_live_at="2020-01-01 00:00", expire_at="")
    call_command("publish_scheduled", verbosity=0)
    assert builders.draft(about).name_en == "About us"
    assert builders.fresh(about).name_en == "About"


@pytest.mark.parametrize(
    ("view", "status"),
    [("unpublish", 302), ("delete", 302), ("move", 302), ("copy", 200)],  # the form, with an error
)
def test_a_translator_cannot_take_away_or_multiply_a_public_page(sign_in, about, view, status):
    asked = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": builders.home().pk}
    answer = sign_in(TRANSLATORS).post(reverse(f"wagtailadmin_pages:{view}", args=[about.pk]), asked)
    assert answer.status_code == status
    assert answer.get("Location", reverse("wagtailadmin_home")) == reverse("wagtailadmin_home")
    assert builders.fresh(about).live
    assert StandardPage.objects.count() == 1


def test_a_translator_adds_no_page(sign_in):
    address = reverse("wagtailadmin_pages:add", args=["website", "standardpage", builders.home().pk])
    assert open_to(sign_in(EDITORS), address)
    assert not open_to(sign_in(TRANSLATORS), address)


# ---- approval ------------------------------------------------------------------------------------


def test_what_a_translator_submits_is_public_once_an_editor_approves_it(sign_in, about):
    assert accepted(edit_form(sign_in(TRANSLATORS), about).post("submit", name_en="About us"))
    assert builders.fresh(about).name_en == "About"

    task = builders.fresh(about).current_workflow_task_state
    assert task is not None
    approve = reverse("wagtailadmin_pages:workflow_action", args=[about.pk, "approve", task.pk])
    sign_in(EDITORS).post(approve)
    assert builders.fresh(about).name_en == "About us"


def test_a_translator_cannot_approve_what_they_submitted(sign_in, about):
    client = sign_in(TRANSLATORS)
    assert accepted(edit_form(client, about).post("submit", name_en="About us"))
    task = builders.fresh(about).current_workflow_task_state
    client.post(reverse("wagtailadmin_pages:workflow_action", args=[about.pk, "approve", task.pk]))
    assert builders.fresh(about).current_workflow_task_state == task
    assert builders.fresh(about).name_en == "About"


# ---- editors and administrators ----------------------------------------------------------------------


@pytest.mark.parametrize("group", [EDITORS, ADMINISTRATORS])
def test_an_editor_publishes(sign_in, about, group):
    form = edit_form(sign_in(group), about)
    assert "action-publish" in buttons(form)
    assert accepted(form.post("publish", name_en="About us"))
    assert builders.fresh(about).name_en == "About us"


def test_an_editor_adds_a_page(sign_in):
    form = create_form(sign_in(EDITORS), StandardPage, builders.home()).write_body(builders.text())
    assert accepted(form.post("publish", name_fr="Mentions légales", url_slug_fr="mentions-legales"))
    assert StandardPage.objects.get(name_fr="Mentions légales").live


@pytest.mark.parametrize("address", ["/admin/images/add/", "/admin/documents/multiple/add/"])
def test_editors_add_files_and_translators_only_choose_among_them(sign_in, address):
    assert open_to(sign_in(EDITORS), address)
    assert not open_to(sign_in(TRANSLATORS), address)
    assert open_to(sign_in(TRANSLATORS), "/admin/images/chooser/")


@pytest.mark.parametrize("area", ADMINISTRATION)
def test_only_administrators_look_after_the_site_itself(sign_in, area):
    assert open_to(sign_in(ADMINISTRATORS), ADMINISTRATION[area])
    for group in (EDITORS, TRANSLATORS):
        assert not open_to(sign_in(group), ADMINISTRATION[area])


def test_editors_publish_every_snippet_and_translators_change_it(sign_in):
    assert get_snippet_models(), "No snippet is registered with the admin."
    editor, translator = (Group.objects.get(name=name) for name in (EDITORS, TRANSLATORS))
    for model in get_snippet_models():
        name = model._meta.model_name
        held = {
            group.name: set(
                group.permissions.filter(content_type__app_label=model._meta.app_label).values_list(
                    "codename", flat=True
                )
            )
            for group in (editor, translator)
        }
        of_editors = {codename for codename in held[EDITORS] if codename.endswith(f"_{name}")}
        of_translators = {codename for codename in held[TRANSLATORS] if codename.endswith(f"_{name}")}
        assert of_editors >= {f"{action}_{name}" for action in ("add", "change", "delete", "publish")}
        assert of_translators == {f"change_{name}"}
