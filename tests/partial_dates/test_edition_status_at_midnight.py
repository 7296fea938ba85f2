"""The day changes at midnight in Paris, in winter and in summer time, wherever the server stands."""

import time as clock
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from events.models import Edition
from programmes.models import Call
from tests import builders, frozen
from tests.reading import open_page, under

pytestmark = pytest.mark.django_db

# In UTC: a minute before and a minute after midnight in Paris, and the day that ends there.
MIDNIGHTS = [
    ("2027-01-15T22:59Z", "2027-01-15T23:01Z", "2027-01-15"),  # winter
    ("2027-07-15T21:59Z", "2027-07-15T22:01Z", "2027-07-15"),  # summer
    ("2027-03-27T22:59Z", "2027-03-27T23:01Z", "2027-03-27"),  # before the night of 28 March, when summer time begins
    ("2027-03-28T21:59Z", "2027-03-28T22:01Z", "2027-03-28"),  # after it: the day had 23 hours
    ("2027-10-30T21:59Z", "2027-10-30T22:01Z", "2027-10-30"),  # before the night of 31 October, when it ends
    ("2027-10-31T22:59Z", "2027-10-31T23:01Z", "2027-10-31"),  # after it: the day had 25 hours
]


@pytest.fixture(params=["Europe/Paris", "UTC", "Pacific/Auckland"])
def server_zone(request, monkeypatch):
    """The time zone the server itself is set to."""
    monkeypatch.setenv("TZ", request.param)
    clock.tzset()
    yield request.param
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.parametrize(("before", "after", "day"), MIDNIGHTS)
def test_the_day_is_that_of_paris_wherever_the_server_stands(monkeypatch, server_zone, before, after, day):
    frozen.at(monkeypatch, before)
    assert timezone.localdate() == date.fromisoformat(day)
    frozen.at(monkeypatch, after)
    assert timezone.localdate() == date.fromisoformat(day) + timedelta(days=1)


@pytest.mark.parametrize(("before", "after", "day"), MIDNIGHTS)
def test_what_ends_on_a_day_is_to_come_until_midnight_in_paris(client, monkeypatch, before, after, day):
    builders.event(when=day)
    frozen.at(monkeypatch, before)
    page = open_page(client, "/fr/agenda/")
    assert "Semaine du Japon" in page.text(under("À venir"))
    assert page.count('td.on[aria-current="date"]') == 1
    assert page.count(under("Archives")) == 0
    assert "Semaine du Japon" in open_page(client, "/fr/").text("main .tickets")
    frozen.at(monkeypatch, after)
    page = open_page(client, "/fr/agenda/")
    assert "Semaine du Japon" in page.text(under("Archives"))
    assert page.count("main table") == 0
    assert "Semaine du Japon" not in open_page(client, "/fr/").main


@pytest.mark.parametrize(("before", "after", "day"), MIDNIGHTS)
def test_a_call_closes_at_midnight_in_paris(client, monkeypatch, before, after, day):
    page = builders.programme()
    page.calls = [Call(closes_on=date.fromisoformat(day))]
    page = builders.publish(page)
    frozen.at(monkeypatch, before)
    assert "Clôture prochaine" in open_page(client, page.url_in("fr")).text(under("Appel à candidatures"))
    frozen.at(monkeypatch, after)
    read = open_page(client, page.url_in("fr"))
    assert "Clôture prochaine" not in read.main
    assert read.count(under("Appel clos")) == 1


# ---- the hours of a calendar file --------------------------------------------------------------------------


def span(client, **values):
    """Start and end, in UTC, of an edition's entry in the visitor's calendar."""
    page = builders.event(when=None)
    page.editions = [Edition(outcome="announced", **values)]
    page = builders.publish(page)
    response = client.get(f"/fr/data/events/{page.translation_key}.ics")
    (entry,) = Calendar.from_ical(response.content).walk("VEVENT")
    return tuple(entry.decoded(name).astimezone(UTC) for name in ("dtstart", "dtend"))


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "start", "end", "expected"),
    [
        ("2027-03-27", time(20), time(22), (utc(2027, 3, 27, 19), utc(2027, 3, 27, 21))),
        ("2027-03-28", time(20), time(22), (utc(2027, 3, 28, 18), utc(2027, 3, 28, 20))),
        # From 1 to 4 that night are two hours only; from 1 to 4 in October, four.
        ("2027-03-28", time(1), time(4), (utc(2027, 3, 28, 0), utc(2027, 3, 28, 2))),
        ("2027-10-31", time(1), time(4), (utc(2027, 10, 30, 23), utc(2027, 10, 31, 3))),
        ("2027-10-30/2027-10-31", time(20), time(20), (utc(2027, 10, 30, 18), utc(2027, 10, 31, 19))),
    ],
)
def test_the_hours_of_a_calendar_file_follow_summer_time(client, monkeypatch, when, start, end, expected):
    frozen.at(monkeypatch, "2027-01-15T12:00Z")
    assert span(client, when=when, starts_at=start, ends_at=end) == expected


def test_another_zone_changes_its_clock_by_its_own_rule(client, monkeypatch):
    """Japan has no summer time: 20:00 in Tokyo is 11:00 UTC before and after Paris's change."""
    frozen.at(monkeypatch, "2027-01-15T12:00Z")
    for day in (27, 28):
        start, _end = span(client, when=f"2027-03-{day}", starts_at=time(20), ends_at=time(21), time_zone="Asia/Tokyo")
        assert start == utc(2027, 3, day, 11)


@pytest.mark.parametrize(("before", "after", "day"), MIDNIGHTS)
def test_a_calendar_file_is_offered_until_midnight_in_paris(client, monkeypatch, before, after, day):
    page = builders.event(when=day)
    address = f"/fr/data/events/{page.translation_key}.ics"
    frozen.at(monkeypatch, before)
    assert client.get(address).status_code == 200
    frozen.at(monkeypatch, after)
    assert client.get(address).status_code == 404
