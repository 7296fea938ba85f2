"""An event in the visitor's calendar: only days that are stated, right across time zones, and never a year."""

from datetime import UTC, date, datetime, time

import pytest
from icalendar import Calendar

from events.models import Edition
from tests import builders

pytestmark = pytest.mark.django_db


def address(page, language="fr"):
    return f"/{language}/data/events/{page.translation_key}.ics"


def entries(client, page, language="fr"):
    response = client.get(address(page, language))
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content).walk("VEVENT")


def event(**values):
    page = builders.event(when=None)
    page.editions = [Edition(**{"when": "2027-05-17/2027-05-28", "outcome": "announced", **values})]
    page.save_revision().publish()
    return page


def test_whole_days_end_the_day_after_the_last_one(client):
    (entry,) = entries(client, event())
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2027, 5, 17), date(2027, 5, 29))
    assert entry["summary"] == "Semaine du Japon"
    assert "status" not in entry


def test_hours_follow_the_clock_of_the_place(client):
    page = event(when="2027-05-17", starts_at=time(20), ends_at=time(22), time_zone="Asia/Tokyo")
    (entry,) = entries(client, page)
    assert entry.decoded("dtstart").astimezone(UTC) == datetime(2027, 5, 17, 11, tzinfo=UTC)


def test_hours_without_a_zone_are_those_of_cannes_in_summer_time(client):
    (entry,) = entries(client, event(when="2027-05-17", starts_at=time(20)))
    assert entry.decoded("dtstart").astimezone(UTC) == datetime(2027, 5, 17, 18, tzinfo=UTC)


def test_the_entry_speaks_the_readers_language(client):
    (entry,) = entries(client, event(), "en")
    assert entry["summary"] == "Japan week"
    assert entry["summary"].params["LANGUAGE"] == "en"
    assert "/en/" in entry["url"]


def test_a_place_the_event_concerns_is_not_told_as_where_it_is_held(client):
    page = event()
    page.places = [builders.shizuoka()]
    page.save_revision().publish()
    assert "location" not in entries(client, page)[0]
    page.venue = builders.institution(name_fr="Palais des Festivals", name_en="Palais des Festivals")
    page.save_revision().publish()
    assert entries(client, page)[0]["location"] == "Palais des Festivals"


def test_a_cancelled_edition_says_so(client):
    (entry,) = entries(client, event(outcome="cancelled"))
    assert entry["status"] == "CANCELLED"


@pytest.mark.parametrize("when", ["2027", "2027-05", "2027-05/2027-06", "2020-05-17", "2027-05-17/..", ""])
def test_without_a_stated_day_to_come_there_is_neither_button_nor_file(client, when):
    page = event(when=when)
    assert client.get(address(page)).status_code == 404
    assert ".ics" not in client.get(page.url_in("fr")).content.decode()


def test_a_dated_event_offers_its_file(client):
    page = event()
    assert address(page) in client.get(page.url_in("fr")).content.decode()
    assert "Ajouter à mon agenda" in client.get(page.url_in("fr")).content.decode()


def test_a_draft_has_no_file(client):
    page = event()
    page.unpublish()
    assert client.get(address(page)).status_code == 404
