"""The editors' list of past editions of which nobody has recorded what became."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import GroupPagePermission

from cannes_intl.home.groups import create_groups
from cannes_intl.home.roles import TRANSLATORS
from events.models import Edition
from tests import builders, frozen
from tests.reading import open_page

pytestmark = pytest.mark.django_db

DAY = date(2027, 5, 29)


@pytest.fixture(autouse=True)
def may(monkeypatch):
    frozen.at(monkeypatch, "2027-05-29T10:00Z")


def waiting(on=DAY):
    return [(edition.page.name_fr, edition.when) for edition in Edition.objects.without_outcome(on=on)]


PANEL = "#editions-to-complete-section"


def dashboard(client):
    page = open_page(client, "/admin/")
    assert page.count("#main h1") == 1
    return page


def test_an_edition_waits_from_the_day_after_it_ended():
    builders.event()
    assert waiting(date(2027, 5, 28)) == []
    assert waiting(DAY) == [("Semaine du Japon", "2027-05-17/2027-05-28")]


def event(*editions):
    """An event with these editions: ``(when, outcome)``."""
    page = builders.event(when=None, published=False)
    page.editions = [Edition(when=when, outcome=outcome) for when, outcome in editions]
    return builders.publish(page)


def test_an_edition_whose_outcome_is_recorded_waits_no_more():
    recorded = ("took place", "changed", "cancelled", "not recorded")
    event(("2027-05-12", "announced"), *(("2027-05-17", outcome) for outcome in recorded))
    assert waiting() == [("Semaine du Japon", "2027-05-12")]


def test_what_is_not_past_does_not_wait():
    event(*((when, "announced") for when in ("", "2027", "2027-05-28", "2027-05-29", "2027-05-29/..")))
    assert waiting() == [("Semaine du Japon", "2027-05-28")]


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
    panel = dashboard(client)
    assert panel.text(f"{PANEL} h2") == heading
    (line,) = panel.texts(f"{PANEL} li")
    assert line.endswith(f" ({when})")
    assert list(panel.links(f"{PANEL} li")) == [f"/admin/pages/{page.pk}/edit/"]


def test_the_dashboard_says_nothing_where_nothing_waits(client):
    builders.event(when="2099")
    client.force_login(builders.administrator())
    assert dashboard(client).count(PANEL) == 0


def test_only_whoever_may_edit_an_event_is_told_of_it(client):
    builders.event()
    create_groups()
    user = get_user_model().objects.create_user("luc", "luc@example.org", "thé-vert-2026")
    group = Group.objects.get(name=TRANSLATORS)
    user.groups.add(group)
    client.force_login(user)
    assert "Semaine du Japon" in dashboard(client).text(PANEL)
    GroupPagePermission.objects.filter(group=group).delete()
    assert dashboard(client).count(PANEL) == 0


def test_the_dashboard_holds_nothing_the_strict_policy_refuses(client):
    builders.event()
    client.force_login(builders.administrator())
    panel = dashboard(client).one(PANEL)
    inside = [panel, *panel.find_all(True)]
    assert "a" in [element.name for element in inside]
    assert not [element for element in inside if element.name in ("script", "style")]
    attributes = {name for element in inside for name in element.attrs}
    assert "href" in attributes
    assert "style" not in attributes
    assert not [name for name in attributes if name.startswith("on")]
    assert not [link for link in panel.select("[href], [src]") if "javascript:" in str(link)]
