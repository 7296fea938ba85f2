"""The months of the agenda: real tables of what is dated to the day and to come, and nothing where nothing is."""

from datetime import date, time

import pytest
from django.utils import translation

from cannes_intl.listings.models import IndexEntry
from events.agenda import by_time
from events.models import Edition
from events.month_table import months
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

DAY = date(2027, 5, 1)


def tables(on=DAY, language="fr"):
    with translation.override(language):
        return months(by_time(IndexEntry.objects.of(["event"], language), on=on)["upcoming"], on=on)[0]


def marked(month):
    """``{day: [name]}`` of the days with something."""
    days = [day for week in month.weeks for day in week]
    return {day.date.day: [entry.row.name for entry in day.entries] for day in days if day.entries}


@pytest.mark.parametrize("when", ["2027", "2027-05", "2027-05/2027-06", "2027-05-17/..", "../2027-05-17", ""])
def test_what_is_not_dated_to_the_day_makes_no_table(when):
    builders.event(when=when)
    assert [row.when for row in IndexEntry.objects.of(["event"], "fr")] == [when]
    assert tables() == []


@pytest.mark.parametrize(("when", "outcome"), [("2027-05-17", "cancelled"), ("2027-04-30", "announced")])
def test_what_is_cancelled_or_past_makes_no_table(when, outcome):
    builders.event(when=when, outcome=outcome)
    assert [row.when for row in IndexEntry.objects.of(["event"], "fr")] == [when]
    assert tables() == []


def test_each_day_of_an_event_is_marked_its_first_and_last_included():
    builders.event(when="2027-05-17/2027-05-19")
    (month,) = tables()
    assert marked(month) == {day: ["Semaine du Japon"] for day in (17, 18, 19)}


def test_an_event_across_two_months_stands_in_both():
    builders.event(when="2027-05-31/2027-06-01")
    assert [(month.caption, list(marked(month))) for month in tables()] == [("Mai 2027", [31]), ("Juin 2027", [1])]


def test_the_months_begin_today_and_leave_out_those_without_anything_three_at_most():
    builders.event(when="2027-03-20/2027-05-02")
    for when in ("2027-08-01", "2028-01-10", "2028-02-10"):
        builders.event(name_fr=when, name_en=when, when=when)
    assert [month.caption for month in tables()] == ["Mai 2027", "Août 2027", "Janvier 2028"]


def test_an_event_of_many_years_fills_three_months():
    builders.event(when="2020-01-01/9999-12-31")
    assert [month.caption for month in tables()] == ["Mai 2027", "Juin 2027", "Juillet 2027"]


def test_weeks_begin_on_monday_and_are_named_in_the_readers_language():
    builders.event(when="2027-05-17")
    (french,), (english,) = tables(), tables(language="en")
    assert french.weekdays[0] == ("lun.", "lundi")
    assert french.weekdays[6] == ("dim.", "dimanche")
    assert english.weekdays[0] == ("Mon", "Monday")
    assert english.caption == "May 2027"
    first = french.weeks[0]
    assert [day.is_outside for day in first] == [True] * 5 + [False] * 2
    assert [day.words for day in first[5:]] == ["samedi 1er", "dimanche 2"]


def test_the_hour_it_starts_at_stands_on_its_first_day_and_the_hour_it_ends_at_on_its_last():
    page = builders.event(when=None)
    page.editions = [Edition(when="2027-05-17/2027-05-19", starts_at=time(18), ends_at=time(22))]
    builders.publish(page)
    (month,) = tables()
    entries = [entry for week in month.weeks for day in week for entry in day.entries]
    assert [(entry.starts_at, entry.ends_at) for entry in entries] == [(time(18), None), (None, None), (None, time(22))]


def test_two_events_of_a_day_stand_in_the_order_of_their_hours():
    for name, hour in (("Soir", time(20)), ("Matin", time(9))):
        page = builders.event(name_fr=name, name_en=name, when=None)
        page.editions = [Edition(when="2027-05-17", starts_at=hour)]
        builders.publish(page)
    assert marked(tables()[0]) == {17: ["Matin", "Soir"]}


# ---- on the page -------------------------------------------------------------------------------------------


def agenda(client, address="/fr/agenda/"):
    """The agenda, its table of one month read by ``table.cal``."""
    page = open_page(client, address)
    assert page.one("table.cal")
    return page


def event(**values):
    page = builders.event(when=None)
    page.editions = [Edition(**{"when": "2099-05-20", **values})]
    return builders.publish(page)


def test_the_table_has_a_caption_columns_with_their_names_and_links_by_name(client):
    page = event(starts_at=time(20), ends_at=time(22, 30), time_zone="Asia/Tokyo")
    read = agenda(client)
    assert read.text("table.cal > caption") == "Mai 2099"
    assert read.count('table.cal th[scope="col"]') == 7
    assert read.texts("table.cal th .vh")[0] == "lundi"
    assert read.links("table.cal") == {page.url_in("fr"): "Semaine du Japon"}
    assert read.texts("td.on") == ["20 mercredi 20 Semaine du Japon de 20\xa0h à 22\xa0h\xa030 (heure de Tokyo)"]


def test_a_name_borrowed_from_french_says_so_in_the_table(client):
    page = event()
    page.name_en = page.summary_en = ""
    builders.publish(page)
    assert agenda(client, "/en/calendar/").text('table.cal span[lang="fr"]') == "Semaine du Japon"


def test_a_selection_has_the_table_of_its_own_items(client):
    page = event(when="2099-05-20")
    page.places = [builders.shizuoka()]
    builders.publish(page)
    builders.event(name_fr="Ailleurs", name_en="Elsewhere", when="2099-05-21")
    named = agenda(client, "/fr/agenda/?country=JP").text("table.cal")
    assert "Semaine du Japon" in named
    assert "Ailleurs" not in named


def test_without_anything_dated_there_is_no_table(client):
    builders.event(when="2099-05")
    page = open_page(client, "/fr/agenda/")
    assert "Semaine du Japon" in page.text("#upcoming")
    assert page.count("table") == 0


MORE = (
    "La suite figure dans la liste ci-dessus .",
    "What comes after these months stands in the list above .",
)


@pytest.mark.parametrize(
    ("later", "is_told"), [([], False), (["2099-08-01"], True), (["2099-08"], False), (["2099-07-20"], False)]
)
def test_it_is_said_where_more_months_follow_and_only_there(client, later, is_told):
    for when in ("2099-05-20", "2099-06-20", "2099-07-10", *later):
        builders.event(name_fr=when, name_en=when, when=when)
    for address, sentence in zip(("/fr/agenda/", "/en/calendar/"), MORE, strict=True):
        page = open_page(client, address)
        assert (sentence in page.texts("main p")) is is_told
        assert page.count("#upcoming") == 1
        assert page.count('main p a[href="#upcoming"]') == is_told


def test_it_is_said_where_one_event_lasts_longer_than_the_tables(client):
    event(when="2099-05-20/2099-08-01")
    assert MORE[0] in open_page(client, "/fr/agenda/").texts("main p")
