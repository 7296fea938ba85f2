"""Events in the visitor's calendar: only days that are stated, right across time zones, and never a year."""

from datetime import UTC, date, datetime, time

import pytest

from cannes_intl.listings.models import IndexEntry
from cannes_intl.open_data import ical as calendars
from events.models import Edition
from tests import builders, frozen
from tests.open_data.calendar_file import left_out, read
from tests.reading import open_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def winter(monkeypatch):
    frozen.at(monkeypatch, "2027-01-15T10:00Z")


def address(page, language="fr"):
    return f"/{language}/data/events/{page.translation_key}.ics"


def entries(client, page, language="fr"):
    """What an event's own calendar holds."""
    return read(client, address(page, language)).walk("VEVENT")


def listed(client, page, language="fr"):
    """What the calendar of all events holds of one of them."""
    found = read(client, f"/{language}/data/events.ics").walk("VEVENT")
    return [entry for entry in found if entry["URL"].endswith(page.url_in(language))]


def event(*editions, **values):
    """An event with these editions, each ``{field: value}``, or with one, announced for May 2027 unless told."""
    page = builders.event(when=None, published=False)
    stated = {"when": "2027-05-17/2027-05-28", "outcome": "announced"}
    page.editions = [Edition(**stated | one) for one in editions or [values]]
    return builders.publish(page)


@pytest.fixture(scope="module")
def planted_week(plant):
    return plant(event)


@pytest.fixture
def week(planted_week, db):
    """Japan week, from 17 to 28 May 2027, announced."""
    return builders.fresh(planted_week)


def test_whole_days_end_the_day_after_the_last_one(client, week):
    (entry,) = entries(client, week)
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


def test_the_entry_speaks_the_readers_language(client, week):
    (entry,) = entries(client, week, "en")
    assert entry["summary"] == "Japan week"
    assert entry["summary"].params["LANGUAGE"] == "en"
    assert "/en/" in entry["url"]


def test_a_place_the_event_concerns_is_not_told_as_where_it_is_held(client):
    page = event()
    page.places = [builders.shizuoka()]
    page = builders.publish(page)
    assert open_page(client, page.url_in("fr")).texts("dl.facts dt") == ["Quand", "Lieu"]
    (entry,) = entries(client, page)
    assert "location" not in entry
    page.venue = builders.institution(name_fr="Palais des Festivals", name_en="Palais des Festivals")
    (entry,) = entries(client, builders.publish(page))
    assert entry["location"] == "Palais des Festivals"


def test_a_cancelled_edition_says_so(client):
    (entry,) = entries(client, event(outcome="cancelled"))
    assert entry["status"] == "CANCELLED"


def test_without_a_stated_day_to_come_there_is_neither_button_nor_file(client):
    stated = ("2027", "2027-05", "2027-05/2027-06", "2020-05-17", "2027-05-17/..", "")
    page = event(*({"when": when} for when in stated))
    assert client.get(address(page)).status_code == 404
    shown = open_page(client, page.url_in("fr"))
    assert shown.heading == "Semaine du Japon"
    assert "Ajouter à mon agenda" not in shown.main
    assert not [address for address in shown.links() if address.endswith(".ics")]


def test_a_dated_event_offers_its_file(client, week):
    assert open_page(client, week.url_in("fr")).links()[address(week)] == "Ajouter à mon agenda"
    assert open_page(client, week.url_in("en")).links()[address(week, "en")] == "Add to my calendar"


def test_a_draft_has_no_file(client, week):
    assert client.get(address(week)).status_code == 200
    week.unpublish()
    assert client.get(address(week)).status_code == 404


# ---- the calendar of a selection ---------------------------------------------------------------------------


def test_an_entry_has_the_items_identifier_in_every_language(client, week):
    keys = [entry["UID"] for language in ("fr", "en") for entry in listed(client, week, language)]
    keys += [entry["UID"] for language in ("fr", "en") for entry in entries(client, week, language)]
    assert keys == [str(IndexEntry.objects.get(language="fr", page=week).item)] * 4


def test_what_states_no_day_is_counted_and_not_entered(client):
    stated = ("2027", "2027-05", "2027-05-17/..", "../2027-05-17", "2027-05-17~", "")
    page = event(*({"when": when} for when in stated))
    assert listed(client, page) == []
    assert left_out(read(client)) == len(stated)


def test_an_entry_claims_no_more_than_what_is_recorded(client):
    recorded = {
        "2027-05-17": ("announced", None),
        "2020-05-11": ("announced", "TENTATIVE"),
        "2020-05-12": ("not recorded", "TENTATIVE"),
        "2020-05-13": ("took place", "CONFIRMED"),
        "2020-05-14": ("changed", None),
        "2020-05-15": ("cancelled", "CANCELLED"),
        "2027-05-16": ("cancelled", "CANCELLED"),
    }
    page = event(*({"when": when, "outcome": outcome} for when, (outcome, _status) in recorded.items()))
    told = {str(entry.decoded("DTSTART")): entry.get("STATUS") for entry in listed(client, page)}
    assert told == {when: status for when, (_outcome, status) in recorded.items()}


def test_the_day_of_an_event_is_not_past_yet(week):
    row = IndexEntry.objects.get(language="fr", page=week)
    assert calendars.status_of(row, date(2027, 5, 28)) == ""
    assert calendars.status_of(row, date(2027, 5, 29)) == "TENTATIVE"


def test_each_time_zone_comes_with_its_rules_whatever_the_year(client):
    page = event(when="2045-07-17", starts_at=time(20), time_zone="Europe/London")
    calendar = read(client, address(page))
    assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/London"
    (entry,) = calendar.walk("VEVENT")
    assert entry.decoded("DTSTART").astimezone(UTC) == datetime(2045, 7, 17, 19, tzinfo=UTC)
    summer = calendar.walk("VTIMEZONE")[0].daylight[0].to_ical().decode()
    assert "20450326T" in summer


def test_several_days_with_one_hour_alone_stay_whole_days(client):
    page = event(when="2027-05-17/2027-05-28", starts_at=time(20))
    (entry,) = listed(client, page)
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2027, 5, 17), date(2027, 5, 29))


def test_an_entry_that_ends_as_it_begins_has_no_end(client):
    page = event(when="2027-05-17", starts_at=time(20), ends_at=time(20))
    (entry,) = listed(client, page)
    assert "DTEND" not in entry


def test_long_words_are_folded_between_letters_and_commas_escaped(client):
    page = event()
    page.summary_fr = "Éà, çü; ëî\\ " * 20
    builders.publish(page)
    (entry,) = listed(client, page)
    assert entry["DESCRIPTION"] == page.summary_fr.strip()


def test_a_calendar_read_again_is_the_same_to_the_byte(client):
    page = event(when="2027-05-17", starts_at=time(20))
    for file in ("/fr/data/events.ics", address(page)):
        answer = client.get(file)
        assert client.get(file).content == answer.content
        again = client.get(file, headers={"If-None-Match": answer["ETag"]})
        assert again.status_code == 304


def test_an_events_file_may_be_read_by_other_sites_and_is_named_after_it(client, week):
    answer = client.get(address(week))
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Content-Disposition"] == 'attachment; filename="semaine-du-japon.ics"'


def test_past_editions_stand_in_the_selections_calendar_and_not_in_the_events_own(client):
    page = event({"when": "2020-05-17", "outcome": "took place"}, {"when": "2027-05-17"})
    days = [entry.decoded("DTSTART") for entry in listed(client, page)]
    assert sorted(days) == [date(2020, 5, 17), date(2027, 5, 17)]
    (entry,) = entries(client, page)
    assert entry.decoded("DTSTART") == date(2027, 5, 17)


def test_an_edition_is_found_by_the_identifier_it_has_in_the_data(client, week):
    item = client.get("/fr/data/events.json").json()["items"][0]["id"]
    assert item != str(week.translation_key)
    assert client.get(f"/fr/data/events/{item}.ics").content == client.get(address(week)).content


def test_the_last_day_a_date_can_have_is_left_out_and_breaks_nothing(client):
    page = event(when="9999-12-31")
    assert listed(client, page) == []
    assert left_out(read(client)) == 1
