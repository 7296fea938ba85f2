"""Publication and withdrawal by date: each by itself, at its moment, and nothing is forgotten that was refused."""

from datetime import datetime
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connections
from django.urls import reverse
from wagtail.models import Revision
from wagtail.signals import page_published

from cannes_intl.bilingual.management.commands.publish_scheduled import SCHEDULE_LOCK
from cannes_intl.bilingual.models import ScheduleRefusal, ScheduleRun
from cannes_intl.website.models import Theme
from tests import builders, frozen
from tests.bilingual.admin_form import accepted, edit_address, edit_form
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db

BEFORE = "2027-03-01T08:00Z"
TEN = "2027-03-01T10:00Z"
ELEVEN = "2027-03-01T11:00Z"
LATER = "2027-03-01T12:00Z"


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """A function that stops the clock at a moment; it begins before everything that is due."""

    def stop(moment):
        frozen.at(monkeypatch, moment)

    stop(BEFORE)
    return stop


def schedule(instance, live=None, expiry=None):
    """Publish the newest draft with these dates."""
    draft = builders.draft(instance)
    draft.go_live_at, draft.expire_at = (moment and datetime.fromisoformat(moment) for moment in (live, expiry))
    draft.save_revision().publish()


def drafted(name, **values):
    return builders.standard_page(name_fr=name, name_en=f"{name} in English", published=False, **values)


def run(refused=0):
    """Run the command; what it said when it failed for that many refusals, or else what it said."""
    told, faults = StringIO(), StringIO()
    if not refused:
        call_command("publish_scheduled", stdout=told, stderr=faults)
        return told.getvalue()
    with pytest.raises(CommandError, match=f"^{refused} "):
        call_command("publish_scheduled", stdout=told, stderr=faults)
    return faults.getvalue()


def live(*instances):
    return [builders.fresh(one).live for one in instances]


def scheduled_with_a_theme_withdrawn():
    """An event due at ten whose theme is a draft again, as a table written by hand leaves it."""
    theme = builders.theme()
    event = builders.event(themes=[theme], published=False)
    schedule(event, TEN)
    Theme.objects.update(live=False)
    return event


# ---- each by itself --------------------------------------------------------------------------------------------


def test_what_is_refused_stops_nothing_else_and_is_done_once_it_is_mended(clock):
    event, other = scheduled_with_a_theme_withdrawn(), drafted("Autre")
    schedule(other, ELEVEN)
    clock(LATER)
    said = run(refused=1)
    assert "«\u202fGastronomie\u202f» n’est pas public" in said
    assert live(event, other) == [False, True]
    record = ScheduleRun.objects.get()
    assert (record.done, record.refused, record.finished_at) == (1, 1, datetime.fromisoformat(LATER))
    assert run(refused=1) == said
    Theme.objects.get().save_revision().publish()
    assert "1" in run()
    assert live(event) == [True]
    assert not ScheduleRefusal.objects.exists()
    assert ScheduleRun.objects.get().refused == 0


def test_a_refusal_is_kept_in_each_language_until_the_page_is_taken_off_the_schedule(clock):
    event = scheduled_with_a_theme_withdrawn()
    clock(LATER)
    run(refused=1)
    refusal = ScheduleRefusal.objects.get()
    assert (refusal.instance.pk, refusal.due_at) == (event.pk, datetime.fromisoformat(TEN))
    assert refusal.reasons == {
        "fr": ["Thèmes\u202f: «\u202fGastronomie\u202f» n’est pas public\u202f: publiez-le d’abord."],
        "en": ["Themes: “Gastronomy” is not public: publish it first."],
    }
    Revision.objects.update(approved_go_live_at=None)
    run()
    assert not ScheduleRefusal.objects.exists()


def test_a_fault_of_the_site_at_one_page_stops_no_other(clock):
    broken, other = drafted("Cassée"), drafted("Autre")
    schedule(broken, TEN)
    schedule(other, ELEVEN)
    Revision.objects.filter(object_id=str(broken.pk)).update(content=["not a page"])
    clock(LATER)
    run(refused=1)
    assert live(broken, other) == [False, True]
    assert ScheduleRefusal.objects.get().reasons["en"] == [
        "The site met an error of its own. It has been recorded for those who run the site."
    ]


def test_a_theme_that_public_pages_name_does_not_expire_and_what_expires_beside_it_does(clock):
    theme, page = builders.theme(), builders.standard_page()
    builders.event(themes=[theme])
    schedule(theme, expiry=TEN)
    schedule(page, expiry=TEN)
    clock(LATER)
    assert "Semaine du Japon" in run(refused=1)
    assert live(theme, page) == [True, False]
    assert builders.fresh(page).expired


def test_a_page_due_before_the_theme_it_names_goes_live_with_it(clock):
    theme = builders.theme()
    event = builders.event(themes=[theme], published=False)
    schedule(event, TEN)
    Theme.objects.update(live=False)
    schedule(theme, ELEVEN)
    clock(LATER)
    run()
    assert live(event, theme) == [True, True]


def test_a_second_run_leaves_the_work_to_the_first(clock):
    page = drafted("Page")
    schedule(page, TEN)
    clock(LATER)
    first = connections.create_connection("default")
    try:
        with first.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [SCHEDULE_LOCK])
            assert run() == "Une autre exécution est en cours.\n"
    finally:
        first.close()
    assert live(page) == [False]
    assert not ScheduleRun.objects.exists()


def test_a_dry_run_says_how_much_is_due_and_changes_nothing(clock):
    page = drafted("Page")
    schedule(page, TEN)
    clock(LATER)
    told = StringIO()
    call_command("publish_scheduled", "--dryrun", stdout=told)
    assert "1" in told.getvalue()
    assert live(page) == [False]


# ---- at its moment ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "one_second_before", "moment"),
    [
        ("2027-03-28 09:00", "2027-03-28T06:59:59Z", "2027-03-28T07:00Z"),
        ("2027-10-31 09:00", "2027-10-31T07:59:59Z", "2027-10-31T08:00Z"),
    ],
    ids=["summer time begins", "summer time ends"],
)
def test_a_page_goes_live_at_the_hour_that_clocks_in_cannes_show(client, clock, typed, one_second_before, moment):
    page = drafted("Page")
    client.force_login(builders.administrator("paul"))
    assert accepted(edit_form(client, page).post("publish", go_live_at=typed))
    clock(one_second_before)
    run()
    assert live(page) == [False]
    clock(moment)
    run()
    assert live(page) == [True]


def test_what_goes_live_and_expires_before_anybody_comes_is_never_public(clock):
    unseen, changed = drafted("Jamais vue"), builders.standard_page()
    draft = builders.draft(changed)
    draft.name_fr = "Changée"
    draft.save_revision()
    for page in (unseen, changed):
        schedule(page, TEN, expiry=ELEVEN)
    seen = []
    page_published.connect(lambda instance, **kwargs: seen.append(instance.pk), weak=False, dispatch_uid="seen")
    try:
        clock(LATER)
        run()
    finally:
        page_published.disconnect(dispatch_uid="seen")
    assert live(unseen, changed) == [False, False]
    assert [builders.fresh(page).expired for page in (unseen, changed)] == [True, True]
    assert (seen, builders.fresh(changed).name_fr) == ([], "À propos")
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_what_has_expired_is_published_by_nobody(clock):
    page, theme = drafted("Page"), builders.theme()
    for instance in (page, theme):
        draft = builders.draft(instance)
        draft.expire_at = datetime.fromisoformat(TEN)
        draft.save_revision(clean=False)
    clock(LATER)
    for instance in (page, theme):
        with pytest.raises(ValidationError, match="Cette date est passée"):
            builders.fresh(instance).get_latest_revision().publish()
    assert live(page) == [False]


def test_what_expires_goes_live_again_at_its_later_date(clock):
    page = builders.standard_page()
    schedule(page, expiry=TEN)
    schedule(page, ELEVEN)
    clock("2027-03-01T10:30Z")
    run()
    assert live(page) == [False]
    clock(LATER)
    run()
    assert live(page) == [True]


# ---- what is scheduled counts ----------------------------------------------------------------------------------


def test_a_theme_of_a_scheduled_page_is_not_withdrawn_nor_deleted():
    theme = builders.theme()
    event = builders.event(themes=[theme], published=False)
    schedule(event, TEN)
    newer = builders.draft(event)
    newer.themes = []
    newer.save_revision()
    assert [page.pk for page in theme.public_uses()] == [event.pk]
    assert [page.pk for page in theme.uses()] == [event.pk]
    with pytest.raises(ValidationError, match="Semaine du Japon"):
        theme.unpublish()
    assert live(theme) == [True]


def test_the_admin_names_the_scheduled_page_that_keeps_a_theme_public(client):
    theme = builders.theme()
    event = builders.event(themes=[theme], published=False)
    schedule(event, TEN)
    client.force_login(builders.administrator("paul", "en"))
    answer = client.post(reverse(Theme.snippet_viewset.get_url_name("unpublish"), args=[theme.pk]))
    page = ReadPage(answer.content.decode())
    assert page.heading == "Used elsewhere"
    assert page.links()[edit_address(event)] == "Japan week"
