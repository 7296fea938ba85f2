"""Where time is the subject, what is told comes in its order, whatever order editors gave it."""

import csv
from datetime import time
from io import StringIO

import pytest

from cannes_intl.listings.selection import Selection
from events.models import Edition
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

WHENS = ["", "2027-05-20", "2027", "2021-06-01/2021-06-03", "../2026", "2027-01-01", "2027-05"]
IN_TIME = ["2021-06-01/2021-06-03", "../2026", "2027-01-01", "2027", "2027-05", "2027-05-20", ""]


def test_events_are_listed_by_their_dates_in_the_table_and_in_the_data(client):
    for number, when in enumerate(WHENS):
        builders.event(name_fr=f"É{number}", name_en=f"E{number}", when=when)
    names = [f"É{WHENS.index(when)}" for when in IN_TIME]
    assert open_page(client, "/fr/agenda/?view=table").texts("main tbody th") == names
    assert [one["name_fr"] for one in client.get("/fr/data/events.json").json()["items"]] == names
    written = client.get("/fr/data/events.csv").content.decode("utf-8-sig")
    assert [row["name_fr"] for row in csv.DictReader(StringIO(written, newline=""))] == names


def test_events_of_one_day_come_by_their_hours_then_as_editors_order_them():
    for name, starts_at in (("a", time(20)), ("b", None), ("c", time(9)), ("d", None)):
        page = builders.event(name_fr=name, name_en=name, when=None)
        page.editions = [Edition(when="2027-05-20", starts_at=starts_at)]
        builders.publish(page)
    assert [row.name for row in Selection("events", {}, "fr").rows] == ["b", "d", "c", "a"]


def test_programmes_keep_the_editors_order():
    for name, period in (("a", "2020"), ("b", "2010")):
        builders.programme(name_fr=name, name_en=name, period=period)
    assert [row.name for row in Selection("programmes", {}, "fr").rows] == ["a", "b"]


def test_an_event_tells_what_is_to_come_by_date_then_what_is_past_the_newest_first(client):
    page = builders.event(when=None, recurrence="yearly")
    page.editions = [
        Edition(when="2019-05-01", outcome="took place"),
        Edition(when="2098-05-01", outcome="announced"),
        Edition(when="2021-05-01", outcome="announced"),
        Edition(when="2096-05-01", outcome="announced"),
        Edition(when="2097-05-01", outcome="cancelled"),
        Edition(when="2095-05-01", outcome="announced"),  # at the head of the page
        Edition(when="", outcome="announced", outcome_note_fr="Date à venir.", outcome_note_en="No date yet."),
        Edition(when="2020-05-01", outcome="took place"),
    ]
    builders.publish(page)
    heads = ["1er mai 2096", "1er mai 2097", "1er mai 2098", "1er mai 2021", "1er mai 2020", "1er mai 2019"]
    assert open_page(client, page.url_in("fr")).texts("section.prose > h2") == [*heads, "Date non précisée"]
