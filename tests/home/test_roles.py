"""The table of roles, read against every address of the admin."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import transaction
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Collection, Site, Task, Workflow

from cannes_intl.home.accounts import groups_within
from cannes_intl.home.roles import RIGHTS, ROLES, SUPERUSERS, TRANSLATORS, may
from cannes_intl.website.site_settings import SiteSettings
from tests import builders
from tests.home.admin_addresses import SHOWN, addresses, is_empty, purpose
from tests.test_readme import rows

pytestmark = pytest.mark.django_db

#: Open to whoever has lost a password, or has none; and the one that signs everybody out.
OPEN_TO_ALL = ("wagtailadmin_login", "wagtailadmin_password_reset", "wagtailadmin_sprite", "wagtailadmin_javascript")
NOT_ASKED = (*OPEN_TO_ALL, "wagtailadmin_logout", "wagtailadmin_error_test")


@pytest.fixture(scope="module", autouse=True)
def planted(plant):
    """Something of each kind, a browser of each role, and one of nobody's."""

    def write():
        call_command("create_groups", verbosity=0)
        browsers = {role: browser_of(account(role, role)) for role in ROLES[:-1]}
        browsers[SUPERUSERS] = browser_of(builders.administrator())
        page, other = builders.standard_page(), builders.standard_page("Autre", "Other", published=False)
        page.save_revision()
        other.get_workflow().start(other, get_user_model().objects.get(username=TRANSLATORS))
        snippets = [builders.theme(), builders.place(), builders.institution()]
        for snippet in snippets:
            snippet.save_revision()
        return {
            "browsers": browsers | {None: Client(raise_request_exception=False)},
            "page": page,
            "submitted": other,
            "arguments": {
                "image": builders.image(size=(20, 20)).pk,
                "doc": Document.objects.create(title="Plan", file=ContentFile(b"%PDF", "plan.pdf")).pk,
                "redirects": Redirect.objects.create(old_path="/x", redirect_link="/y").pk,
                "collection": Collection.get_first_root_node().add_child(name="Presse").pk,
                "task": Task.objects.get().pk,
                "workflow": Workflow.objects.get().pk,
                "sites": Site.objects.get().pk,
                "settings": SiteSettings.load().pk,
                "groups": Group.objects.get(name=TRANSLATORS).pk,
                "users_users": get_user_model().objects.get(username=TRANSLATORS).pk,
                **{
                    f"{one._meta.model_name}:revisions_{view} revision_id": one.latest_revision_id
                    for one in snippets
                    for view in ("revert", "unschedule")
                },
                **{one._meta.model_name: one.pk for one in snippets},
            },
        }

    return plant(write)


def account(username, group=None):
    user = get_user_model().objects.create(username=username, email=f"{len(username)}@example.org")
    user.groups.set(Group.objects.filter(name=group))
    return user


def browser_of(user):
    browser = Client(raise_request_exception=False)
    browser.force_login(user)
    return browser


def argument_of(planted):
    """What an address of the admin is asked with, by the name of the address and of the argument."""
    page, submitted, known = planted["page"], planted["submitted"], planted["arguments"]
    fixed = {
        "revision_id_a": "earliest",
        "revision_id_b": "latest",
        "parent_page_id": builders.home().pk,
        "destination_id": builders.home().pk,
        "page_pk": page.pk,
        "page_to_move_id": page.pk,
        "object_id": str(page.pk),
        "task_state_id": submitted.current_workflow_task_state.pk,
        "workflow_state_id": submitted.current_workflow_state.pk,
        "workflow_pk": known["workflow"],
        "action": "publish",
        "action_name": "unpublish",
        "filter_spec": "width-10",
        "content_type_app_name": "website",
        "content_type_model_name": "standardpage",
        "session_id": 1,
        "uploaded_file_id": 1,
    }
    models = {
        "wagtailsettings": ("website", "sitesettings"),
        "wagtailadmin_workflows": ("wagtailcore", "groupapprovaltask"),
        "wagtailadmin_tag": ("taggit", "tag"),
        "wagtail_bulk_action": ("wagtailcore", "page"),
        "": ("website", "standardpage"),
    }

    def argument(name, wanted):
        is_page = name.startswith(("wagtailadmin_pages", "wagtailadmin_api:pages"))
        if wanted in ("app_label", "app_name", "model_name"):
            return next(model for start, model in models.items() if name.startswith(start))[wanted == "model_name"]
        if wanted == "action_name" and "workflow" in name:
            return "approve"
        if wanted == "page_id" or (is_page and wanted == "pk"):
            return (submitted if "workflow" in name else page).pk
        if is_page and wanted == "revision_id":
            return page.latest_revision_id
        if wanted in fixed:
            return fixed[wanted]
        return next((value for part, value in known.items() if part in f"{name} {wanted}"), 1)

    return argument


def asked(browser, method, path):
    """What a request comes to, with all that it writes undone: ``refused``, ``login``, or the status of its answer."""
    undone = transaction.savepoint()
    answer = getattr(browser, method)(path, follow=True)
    transaction.savepoint_rollback(undone)
    led_to = [place for place, _status in answer.redirect_chain]
    if any(place.startswith(reverse("wagtailadmin_login")) for place in led_to):
        return "login"
    if reverse("wagtailadmin_home") in led_to or answer.status_code in (400, 403, 404):
        return "refused"
    return answer.status_code


def reaches(browser, path):
    """Whether a browser gets to an address, which may only be written to."""
    answer = asked(browser, "get", path)
    return (asked(browser, "post", path) if answer == 405 else answer) not in ("refused", "login")


@pytest.mark.costly("every address of the admin, by GET and by POST")
def test_each_role_gets_to_what_the_table_gives_it_and_to_nothing_else(planted, monkeypatch):
    monkeypatch.setattr(SimpleTemplateResponse, "rendered_content", "")  # who gets there, not what they read
    browsers, found, wrong = planted["browsers"], set(), []
    for name, path in addresses(argument_of(planted)):
        if name.startswith(NOT_ASKED):
            continue
        found.add(purpose(name))
        lowest = ROLES.index(RIGHTS[purpose(name)].lowest)
        if not is_empty(name) and not reaches(browsers[ROLES[lowest]], path):
            wrong.append(f"{ROLES[lowest]} do not get to {name}")
        for method in ("get", "post"):
            if asked(browsers[None], method, path) != "login":
                wrong.append(f"Anybody gets to {name} by {method}")
            below = asked(browsers[ROLES[lowest - 1]], method, path) if lowest else "refused"
            if below not in ("refused", 405) and method not in SHOWN.get(name, ()):
                wrong.append(f"{ROLES[lowest - 1]} get to {name} by {method}: {below}")
    assert wrong == []
    assert found == set(RIGHTS)


@pytest.mark.parametrize("action", ["publish", "unpublish", "delete", "move"])
def test_what_a_translator_does_to_many_pages_is_done_to_none(planted, action):
    page, draft = planted["page"], planted["submitted"]
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    asked_for = {"chooser": builders.home().get_parent().pk, "include_descendants": "on"}
    planted["browsers"][TRANSLATORS].post(f"{address}?id={page.pk}&id={draft.pk}", asked_for)
    assert (builders.fresh(page).live, builders.fresh(draft).live) == (True, False)
    assert builders.fresh(page).path == page.path


def test_a_role_may_all_that_those_below_it_may():
    groups = [Group.objects.get(name=role) for role in ROLES[:-1]]
    for above, group in enumerate(groups, start=1):
        within = groups_within(get_user_model().objects.get(username=group.name))
        assert set(within) == set(groups[:above])


def test_the_readme_shows_the_table():
    shown = rows("Deploying")
    for name, right in RIGHTS.items():
        assert [right.words, *("yes" if may(role, name) else "" for role in ROLES)] in shown
