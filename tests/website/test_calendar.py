"""Events in the visitor's calendar: only days that are stated, right across time zones, and never a year."""

import re
from datetime import UTC, date, datetime, time

import pytest
from icalendar import Calendar

from cannes_intl.website.listing import calendar as calendars
from cannes_intl.website.models import ListingRow
from events.models import Edition
from tests import builders
from tests.website.calendar_file import left_out, read

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


# ---- the calendar of a selection ---------------------------------------------------------------------------


def test_an_entry_has_the_items_identifier_in_every_language(client):
    event()
    keys = [read(client, f"/{language}/data/events.ics").walk("VEVENT")[0]["UID"] for language in ("fr", "en")]
    keys.append(entries(client, event_page())[0]["UID"])
    assert set(keys) == {str(ListingRow.objects.get(language="fr", kind="event").item)}


def event_page():
    return ListingRow.objects.filter(kind="event").first().page


@pytest.mark.parametrize("when", ["2027", "2027-05", "2027-05-17/..", "../2027-05-17", "2027-05-17~", ""])
def test_what_states_no_day_is_counted_and_not_entered(client, when):
    event(when=when)
    calendar = read(client)
    assert calendar.walk("VEVENT") == []
    assert left_out(calendar) == 1


@pytest.mark.parametrize(
    ("outcome", "when", "status"),
    [
        ("announced", "2027-05-17", None),
        ("announced", "2020-05-17", "TENTATIVE"),
        ("not recorded", "2020-05-17", "TENTATIVE"),
        ("took place", "2020-05-17", "CONFIRMED"),
        ("changed", "2020-05-17", None),
        ("cancelled", "2020-05-17", "CANCELLED"),
        ("cancelled", "2027-05-17", "CANCELLED"),
    ],
)
def test_an_entry_claims_no_more_than_what_is_recorded(client, outcome, when, status):
    event(outcome=outcome, when=when)
    (entry,) = read(client).walk("VEVENT")
    assert entry.get("STATUS") == status


def test_the_day_of_an_event_is_not_past_yet(client):
    event(when="2027-05-17")
    row = ListingRow.objects.get(language="fr", kind="event")
    assert calendars.status_of(row, date(2027, 5, 17)) == ""
    assert calendars.status_of(row, date(2027, 5, 18)) == "TENTATIVE"


def test_each_time_zone_comes_with_its_rules_whatever_the_year(client):
    event(when="2045-07-17", starts_at=time(20), time_zone="Europe/London")
    calendar = read(client)
    assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/London"
    (entry,) = calendar.walk("VEVENT")
    assert entry.decoded("DTSTART").astimezone(UTC) == datetime(2045, 7, 17, 19, tzinfo=UTC)
    rules = calendar.walk("VTIMEZONE")[0].to_ical().decode()
    assert re.search(r"DTSTART:20450326|2045\s*0326", rules)


def test_several_days_with_one_hour_alone_stay_whole_days(client):
    event(when="2027-05-17/2027-05-28", starts_at=time(20))
    (entry,) = read(client).walk("VEVENT")
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2027, 5, 17), date(2027, 5, 29))


def test_an_entry_that_ends_as_it_begins_has_no_end(client):
    event(when="2027-05-17", starts_at=time(20), ends_at=time(20))
    (entry,) = read(client).walk("VEVENT")
    assert "DTEND" not in entry


def test_long_words_are_folded_between_letters_and_commas_escaped(client):
    page = event()
    page.summary_fr = "Éà, çü; ëî\\ " * 20
    page.save_revision().publish()
    (entry,) = read(client).walk("VEVENT")
    assert entry["DESCRIPTION"] == page.summary_fr.strip()


def test_a_calendar_read_again_is_the_same_to_the_byte(client):
    event(when="2027-05-17", starts_at=time(20))
    for address in ("/fr/data/events.ics", f"/fr/data/events/{event_page().translation_key}.ics"):
        answer = client.get(address)
        again = client.get(address, headers={"If-None-Match": answer["ETag"]})
        assert again.status_code == 304


def test_an_events_file_may_be_read_by_other_sites_and_is_named_after_it(client):
    answer = client.get(address(event()))
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Content-Disposition"] == 'attachment; filename="semaine-du-japon.ics"'


def test_past_editions_stand_in_the_selections_calendar_and_not_in_the_events_own(client):
    page = event()
    page.editions = [Edition(when="2020-05-17", outcome="took place"), Edition(when="2027-05-17", outcome="announced")]
    page.save_revision().publish()
    assert len(read(client).walk("VEVENT")) == 2
    assert len(entries(client, page)) == 1


def test_an_edition_is_found_by_the_identifier_it_has_in_the_data(client):
    page = event()
    item = client.get("/fr/data/events.json").json()["items"][0]["id"]
    assert item != str(page.translation_key)
    assert client.get(f"/fr/data/events/{item}.ics").content == client.get(address(page)).content


def test_the_last_day_a_date_can_have_is_left_out_and_breaks_nothing(site):
    builders.event(when="9999-12-31")
    answer = site.get("/fr/data/events.ics")
    assert answer.status_code == 200
    assert b"X-LEFT-OUT:1" in answer.content
