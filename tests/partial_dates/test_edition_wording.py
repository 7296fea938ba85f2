"""The hours of an edition: its first hour on its first day, its last on its last, the same in every form."""

from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cannes_intl.partial_dates.edition_wording import hour, hours
from events.models import Edition
from tests import builders, frozen
from tests.open_data.calendar_file import read
from tests.reading import open_page

pytestmark = pytest.mark.django_db

HELD = {"when": "2027-05-04/2027-05-19", "starts_at": time(10), "ends_at": time(18)}


def event(**values):
    page = builders.event(when=None, published=False)
    page.editions = [Edition(outcome="announced", **values)]
    return builders.publish(page)


@pytest.mark.parametrize(
    ("of_day", "french", "english"),
    [
        (time(18, 30), "18 h 30", "6:30 p.m."),
        (time(18), "18 h", "6 p.m."),
        (time(9, 5), "9 h 05", "9:05 a.m."),
        (time(0), "0 h", "midnight"),
    ],
)
def test_an_hour_is_written_as_each_language_writes_it_and_never_broken(of_day, french, english):
    with translation.override("fr"):
        assert hour(of_day) == french.replace(" ", "\u00a0")
    with translation.override("en"):
        assert hour(of_day) == english.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("values", "french", "english"),
    [
        (
            {"when": "2027-05-04", "starts_at": time(10), "ends_at": time(18)},
            "de 10 h à 18 h",
            "from 10 a.m. to 6 p.m.",
        ),
        ({"when": "2027-05-04", "starts_at": time(10)}, "à 10 h", "at 10 a.m."),
        ({"when": "2027-05-04", "ends_at": time(18)}, "jusqu’à 18 h", "until 6 p.m."),
        (
            {**HELD, "time_zone": "Asia/Tokyo"},
            "de 10 h le premier jour à 18 h le dernier (heure de Tokyo)",
            "from 10 a.m. on the first day to 6 p.m. on the last (Tokyo time)",
        ),
        ({**HELD, "ends_at": None}, "à 10 h le premier jour", "at 10 a.m. on the first day"),
        ({**HELD, "starts_at": None}, "jusqu’à 18 h le dernier jour", "until 6 p.m. on the last day"),
        ({"when": "2027-05-04/..", "starts_at": time(10)}, "à 10 h le premier jour", "at 10 a.m. on the first day"),
        ({"when": "2027-05-04"}, "", ""),
    ],
)
def test_hours_say_which_day_they_belong_to(values, french, english):
    for language, words in (("fr", french), ("en", english)):
        with translation.override(language):
            assert hours(Edition(**values)).replace("\u00a0", " ") == words


def test_list_page_and_table_say_the_same_hours(client, monkeypatch):
    frozen.at(monkeypatch, "2027-01-15T10:00Z")
    page = event(**HELD)
    for address in ("/fr/agenda/", "/fr/agenda/?view=table", page.url_in("fr")):
        said = open_page(client, address).main.replace("\u00a0", " ")
        assert "du 4 au 19 mai 2027 de 10 h le premier jour à 18 h le dernier" in said, address


def test_the_help_of_the_hours_says_which_days_they_are_of():
    with translation.override("fr"):
        of = {name: str(Edition._meta.get_field(name).help_text) for name in ("starts_at", "ends_at")}
    assert "le premier jour" in of["starts_at"]
    assert "le dernier jour" in of["ends_at"]


# ---- in a calendar -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (HELD, "De 10 h le premier jour à 18 h le dernier."),
        ({**HELD, "ends_at": None}, "À 10 h le premier jour."),
        ({**HELD, "starts_at": None}, "Jusqu’à 18 h le dernier jour."),
    ],
)
def test_several_days_are_whole_days_and_their_hours_are_told(client, values, told):
    event(**values)
    (entry,) = read(client).walk("VEVENT")
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2027, 5, 4), date(2027, 5, 20))
    assert entry["DESCRIPTION"].replace("\u00a0", " ") == f"{told}\n\nUne semaine de rencontres."
    assert entry["DESCRIPTION"].params["LANGUAGE"] == "fr"


def test_an_end_hour_alone_is_told(client):
    event(when="2027-05-04", ends_at=time(18))
    (entry,) = read(client, "/en/data/events.ics").walk("VEVENT")
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2027, 5, 4), date(2027, 5, 5))
    assert entry["DESCRIPTION"] == "Until 6\u00a0p.m.\n\nA week of encounters."


def test_a_start_hour_alone_is_a_moment_without_an_end(client):
    event(when="2027-05-04", starts_at=time(18, 30))
    (entry,) = read(client).walk("VEVENT")
    assert entry.decoded("DTSTART").astimezone(UTC) == datetime(2027, 5, 4, 16, 30, tzinfo=UTC)
    assert "DTEND" not in entry
    assert entry["DESCRIPTION"] == "Une semaine de rencontres."  # the moment says it


def test_an_evening_past_midnight_keeps_its_hours(client):
    event(when="2027-05-04/2027-05-05", starts_at=time(20), ends_at=time(2))
    (entry,) = read(client).walk("VEVENT")
    assert entry.decoded("DTEND").astimezone(UTC) == datetime(2027, 5, 5, 0, tzinfo=UTC)


def test_hours_beside_a_borrowed_summary_are_in_the_readers_language_and_no_one_language_is_claimed(client):
    page = event(**HELD)
    page.summary_en = ""
    builders.publish(page)
    (entry,) = read(client, "/en/data/events.ics").walk("VEVENT")
    told = entry["DESCRIPTION"].replace("\u00a0", " ")
    assert told.startswith("From 10 a.m. on the first day to 6 p.m. on the last.\n\nUne semaine")
    assert "LANGUAGE" not in entry["DESCRIPTION"].params


# ---- hours that cannot be ----------------------------------------------------------------------------------

NO_SUCH_HOUR = {
    "fr": "Ce jour-là, on passe à l’heure d’été\u202f: 2\u00a0h\u00a030 n’existe pas.",
    "en": "The clocks go forward that day: 2:30\u00a0a.m. does not exist.",
}


def refused(**values):
    """``{field: [words]}`` of what is wrong with an edition, as its form finds it."""
    edition = Edition(outcome="announced", **values)
    try:
        edition.full_clean(exclude=["page"])
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("field", ["starts_at", "ends_at"])
def test_an_hour_that_the_clocks_leave_out_is_refused_beside_its_field(language, field):
    with translation.override(language):
        (told,) = refused(**{"when": "2027-03-28", field: time(2, 30)}).get(field, [""])
    assert told == NO_SUCH_HOUR[language]


@pytest.mark.parametrize(
    "values",
    [
        {"when": "2027-03-28", "starts_at": time(3)},
        {"when": "2027-03-28", "starts_at": time(2, 30), "time_zone": "Asia/Tokyo"},
        {"when": "2027-03-27/2027-03-28", "starts_at": time(2, 30)},  # the night before
        {"when": "2027-10-31", "starts_at": time(2, 30)},  # it comes twice
        {"when": "2027-05-04/2027-05-05", "starts_at": time(20), "ends_at": time(20)},
        {"when": "../2027-05-04", "ends_at": time(20)},
        {"when": "9999-12-31", "starts_at": time(20), "time_zone": "America/Los_Angeles"},
    ],
)
def test_hours_that_are_on_the_clock_are_taken(values):
    assert refused(**values) == {}


def test_an_end_at_the_hour_of_the_beginning_is_refused_beside_its_field():
    with translation.override("fr"):
        assert refused(when="2027-05-04", starts_at=time(20), ends_at=time(20)) == {
            "ends_at": ["La fin est à la même heure que le début. Laissez-la vide si elle n’est pas connue."]
        }


@pytest.mark.parametrize(("when", "field"), [("2027-05-04/..", "ends_at"), ("../2027-05-04", "starts_at")])
def test_an_hour_of_an_end_that_is_open_is_refused(when, field):
    with translation.override("en"):
        assert refused(when=when, **{field: time(20)}) == {field: ["An hour needs the day it belongs to."]}


def test_hours_beside_what_is_no_date_are_refused_without_harm():
    assert set(refused(when="2027-05-17-18", starts_at=time(20))) == {"when", "starts_at"}
