"""What was refused at its date is told to its editors: by e-mail once, on the dashboard as long as it lasts."""

from datetime import datetime

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page
from wagtail.users.models import UserProfile

from cannes_intl.website.models import Theme
from tests import builders, frozen
from tests.bilingual.admin_form import edit_address
from tests.reading import open_page

pytestmark = pytest.mark.django_db

PANEL = "#refused-at-their-date-section"
NAMED = {"fr": "Semaine du Japon", "en": "Japan week"}
REASON = {
    "fr": "Thèmes\u202f: «\u202fGastronomie\u202f» n’est pas public\u202f: publiez-le d’abord.",
    "en": "Themes: “Gastronomy” is not public: publish it first.",
}


@pytest.fixture
def refused(monkeypatch):
    """An event that was due and is refused, as the runs of the schedule left it."""
    frozen.at(monkeypatch, "2027-03-01T08:00Z")
    for interface in ("fr", "en"):
        builders.administrator(f"paul-{interface}", interface)
    unwilling = UserProfile.get_for_user(builders.administrator("lise"))
    unwilling.rejected_notifications = False
    unwilling.save()
    theme = builders.theme()
    event = builders.draft(builders.event(themes=[theme], published=False))
    event.go_live_at = datetime.fromisoformat("2027-03-01T10:00Z")
    event.save_revision().publish()
    Theme.objects.update(live=False)
    frozen.at(monkeypatch, "2027-03-01T12:00Z")
    for _run in range(2):
        with pytest.raises(CommandError):
            call_command("publish_scheduled")
    return event


def test_each_editor_is_told_once_by_e_mail_in_the_language_of_their_admin(refused):
    told = {message.to[0]: message for message in mail.outbox}
    assert len(told) == len(mail.outbox)
    assert "lise@example.org" not in told
    for interface in ("fr", "en"):
        message = told[f"paul-{interface}@example.org"]
        assert NAMED[interface] in message.subject
        assert f"- {REASON[interface]}" in message.body.splitlines()
        assert message.body.strip().endswith(edit_address(refused))
    assert "1 mars 2027 11:00" in told["paul-fr@example.org"].body


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_dashboard_lists_it_to_who_may_mend_it(refused, language):
    reader = Client()
    reader.force_login(builders.administrator(f"anne-{language}", language))
    page = open_page(reader, "/admin/")
    assert page.links(PANEL)[edit_address(refused)] == NAMED[language]
    assert REASON[language] in page.texts(f"{PANEL} li li")
    Theme.objects.get().save_revision().publish()
    call_command("publish_scheduled")
    assert Page.objects.get(pk=refused.pk).live
    assert open_page(reader, "/admin/").count(PANEL) == 0


def test_the_dashboard_lists_it_not_to_who_may_not(refused):
    outsider = builders.administrator("jean")
    outsider.is_superuser = False
    outsider.save()
    outsider.user_permissions.add(Permission.objects.get(codename="access_admin"))
    reader = Client()
    reader.force_login(outsider)
    assert open_page(reader, "/admin/").count(PANEL) == 0
