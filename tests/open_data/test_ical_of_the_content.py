"""The calendar of a selection, as others follow it, of the city's own content, which states no day yet."""

import pytest

from tests.open_data.calendar_file import left_out, read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("query", ["", "country=JP", "q=zzzz"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_calendar_is_valid_and_counts_what_it_leaves_out(site, loaded, language, query):
    calendar = read(site, f"/{language}/data/events.ics?{query}")
    assert calendar.walk("VEVENT") == []
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Paris"]
    assert left_out(calendar) == {"": 4, "country=JP": 1, "q=zzzz": 0}[query]


def test_what_is_left_out_is_told_in_words(site, loaded):
    described = str(read(site, "/fr/data/events.ics?country=JP")["DESCRIPTION"])
    assert described == (
        "Les événements dont les jours sont indiqués. "
        "1 événement de cette sélection n’y figure pas, faute de jours précis."
    )
    assert str(read(site, "/en/data/events.ics?q=zzzz")["DESCRIPTION"]) == "The events whose days are stated."


def test_a_calendar_bears_a_name_and_says_where_and_how_often_to_read_it_again(site, loaded):
    calendar = read(site, "/fr/data/events.ics?country=JP")
    assert (
        calendar["NAME"]
        == calendar["X-WR-CALNAME"]
        == ("Ville de Cannes – Relations internationales – Événements – Japon")
    )
    assert calendar["SOURCE"] == "http://localhost:8000/fr/data/events.ics?country=JP"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:P1D" in calendar.to_ical()
