"""Honest time on the pages: what is to come, what comes back, what is called off, what states no date."""

from datetime import date, time

import pytest

from events.agenda import by_time
from events.models import Edition, EventPage
from tests import builders

pytestmark = pytest.mark.django_db

DAY = date(2027, 5, 1)


def lists(on=DAY):
    told = by_time(EventPage.objects.live().told(), on=on)
    return {name: [page.name_fr for page in pages] for name, pages in told.items() if name != "today" and pages}


def test_a_cancelled_event_is_never_to_come():
    builders.event(outcome="cancelled")
    assert lists() == {"cancelled": ["Semaine du Japon"]}


def test_an_event_without_a_date_is_neither_to_come_nor_past():
    builders.event(when="")
    assert lists() == {"undated": ["Semaine du Japon"]}


def test_an_event_ending_today_is_still_to_come_and_past_tomorrow():
    builders.event(when="2027-05-01")
    assert lists(DAY) == {"upcoming": ["Semaine du Japon"]}
    assert lists(date(2027, 5, 2)) == {"archive": ["Semaine du Japon"]}


def test_a_series_whose_next_edition_is_announced_is_to_come():
    page = builders.event(recurrence="yearly")
    page.editions = [Edition(when="2026-05", outcome="took place"), Edition(when="2027-05", outcome="announced")]
    page.save_revision().publish()
    assert lists() == {"upcoming": ["Semaine du Japon"]}


def test_the_home_page_does_not_announce_what_is_cancelled(client):
    builders.event(outcome="cancelled")
    assert "Semaine du Japon" not in client.get("/fr/").content.decode()
    assert "annulé" in client.get("/fr/agenda/").content.decode()


@pytest.mark.parametrize(
    ("when", "french", "english"),
    [
        ("2027", "annoncé pour 2027", "announced for 2027"),
        ("2027-05", "annoncé pour mai 2027", "announced for May 2027"),
        ("2027-05-17", "annoncé pour le 17 mai 2027", "announced for 17 May 2027"),
        ("2027-05-17/2027-05-28", "annoncé du 17 au 28 mai 2027", "announced from 17 to 28 May 2027"),
        ("2027-05/2027-06", "annoncé de mai 2027 à juin 2027", "announced from May 2027 to June 2027"),
        ("2027~", "annoncé vers 2027", "announced about 2027"),
        ("2027-05/..", "annoncé à partir de mai 2027", "announced from May 2027"),
    ],
)
def test_an_announcement_reads_as_a_sentence(client, when, french, english):
    page = builders.event(when=when)
    for language, sentence in (("fr", french), ("en", english)):
        html = client.get(page.url_in(language)).content.decode()
        text = " ".join(html.split("<dl")[1].split("</dl>")[0].replace("<", " <").split())
        for tag in ("<span>", "</span>", "<b>", "</b>"):
            text = text.replace(f" {tag}", " ").replace(tag, " ")
        assert sentence in " ".join(text.split())


def test_every_edition_is_told_with_its_hours(client):
    page = builders.event(recurrence="yearly", usual_month=5)
    page.editions = [
        Edition(when="2026-05-12", outcome="took place"),
        Edition(
            when="2027-05-11", outcome="announced", starts_at=time(20), ends_at=time(22, 30), time_zone="Asia/Tokyo"
        ),
    ]
    page.save_revision().publish()
    html = client.get(page.url_in("fr")).content.decode()
    assert "12 mai 2026" in html
    assert "de 20:00 à 22:30" in html
    assert "heure de Tokyo" in html


def test_a_series_says_in_which_month_it_is_held(client):
    page = builders.event(when=None, recurrence="yearly", usual_month=8)
    assert "en août" in client.get(page.url_in("fr")).content.decode()
    assert "in August" in client.get(page.url_in("en")).content.decode()


def test_places_are_listed_one_by_one(client):
    page = builders.event()
    page.places = [builders.shizuoka(), builders.place(name_fr="Séville", name_en="Seville")]
    page.save_revision().publish()
    html = client.get(page.url_in("fr")).content.decode()
    assert "Lieux" in html
    assert "Shizuoka, Séville" not in html
