"""The editors' list of past editions of which nobody has recorded what became."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import GroupPagePermission

from cannes_intl.home.groups import TRANSLATORS, create_groups
from events.models import Edition
from tests import builders

from . import frozen

pytestmark = pytest.mark.django_db

DAY = date(2027, 5, 29)


@pytest.fixture(autouse=True)
def may(monkeypatch):
    frozen.at(monkeypatch, "2027-05-29T10:00Z")


def waiting(on=DAY):
    return [(edition.page.name_fr, edition.when) for edition in Edition.objects.without_outcome(on=on)]


def panel(client):
    html = client.get("/admin/").content.decode()
    assert "admin" in html
    return html.split("editions-to-complete", 1)[1].split("</section>")[0] if "editions-to-complete" in html else ""


def test_an_edition_waits_from_the_day_after_it_ended():
    builders.event()
    assert waiting(date(2027, 5, 28)) == []
    assert waiting(DAY) == [("Semaine du Japon", "2027-05-17/2027-05-28")]


@pytest.mark.parametrize("outcome", ["took place", "changed", "cancelled", "not recorded"])
def test_an_edition_whose_outcome_is_recorded_waits_no_more(outcome):
    builders.event(outcome=outcome)
    assert waiting() == []


@pytest.mark.parametrize("when", ["", "2027", "2027-05-29", "2027-05-29/.."])
def test_what_is_not_past_does_not_wait(when):
    builders.event(when=when)
    assert waiting() == []


def test_what_states_no_end_waits_once_it_has_begun():
    builders.event(when="2026/..")
    assert waiting() == [("Semaine du Japon", "2026/..")]


def test_drafts_do_not_wait_and_the_oldest_comes_first():
    builders.event(published=False, name_fr="Brouillon", name_en="Draft", when="2020")
    builders.event(name_fr="Récent", name_en="Recent", when="2025")
    builders.event(name_fr="Ancien", name_en="Old", when="2022")
    assert [name for name, _when in waiting()] == ["Ancien", "Récent"]


@pytest.mark.parametrize(
    ("interface", "heading", "when"),
    [
        ("fr", "Éditions passées à compléter", "du 17 au 28 mai 2027"),
        ("en", "Past editions to complete", "from 17 to 28 May 2027"),
    ],
)
def test_the_dashboard_leads_to_each_event_to_complete(client, interface, heading, when):
    page = builders.event()
    client.force_login(builders.administrator(interface=interface))
    html = panel(client)
    assert heading in html
    assert when in html
    assert f'href="/admin/pages/{page.pk}/edit/"' in html


def test_the_dashboard_says_nothing_where_nothing_waits(client):
    builders.event(when="2099")
    client.force_login(builders.administrator())
    assert panel(client) == ""


def test_only_whoever_may_edit_an_event_is_told_of_it(client):
    builders.event()
    create_groups()
    user = get_user_model().objects.create_user("luc", "luc@example.org", "thé-vert-2026")
    group = Group.objects.get(name=TRANSLATORS)
    user.groups.add(group)
    client.force_login(user)
    assert "Semaine du Japon" in panel(client)
    GroupPagePermission.objects.filter(group=group).delete()
    assert panel(client) == ""


def test_the_dashboard_holds_nothing_the_strict_policy_refuses(client):
    builders.event()
    client.force_login(builders.administrator())
    html = panel(client)
    assert html
    for refused in ("<script", "style=", "onclick", "javascript:"):
        assert refused not in html
