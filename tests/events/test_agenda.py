"""Honest time on the pages: what is to come, what comes back, what is called off, what states no date."""

from datetime import date, time

import pytest

from cannes_intl.listings.models import IndexEntry
from events.agenda import by_time
from events.models import Edition
from tests import builders
from tests.reading import open_page, words

pytestmark = pytest.mark.django_db

DAY = date(2027, 5, 1)
SECTIONS = ("upcoming", "cancelled", "yearly", "recurring", "undated", "announced")


def lists(on=DAY, **options):
    """``{section: [(name, when)]}`` of the sections that hold something; the past years by their number."""
    rows = IndexEntry.objects.of(["event"], "fr")
    told = by_time(rows, on=on, **options)
    told = {name: told[name] for name in SECTIONS} | dict(told["years"])
    return {name: [(row.name, row.when) for row in rows] for name, rows in told.items() if rows}


def event(*editions, **values):
    """An event with these editions: ``(when, outcome)``."""
    page = builders.event(when=None, published=False, **values)
    page.editions = [Edition(when=when, outcome=outcome) for when, outcome in editions]
    return builders.publish(page)


def announced(*dates, **values):
    """An event with an edition announced for each of these dates."""
    return event(*((when, "announced") for when in dates), **values)


def series(*editions, **values):
    """A yearly series with these editions."""
    return event(*editions, **{"recurrence": "yearly", **values})


def sections(site, address):
    """``{heading: words}`` of the sections of a page, in their order."""
    parts = open_page(site, address).all("main section:has(h2)")
    return {words(part.h2): words(part) for part in parts}


def headings(site, address):
    return list(sections(site, address))


# ---- where an edition stands -------------------------------------------------------------------------------


def test_a_cancelled_event_is_never_to_come():
    builders.event(outcome="cancelled")
    assert lists() == {"cancelled": [("Semaine du Japon", "2027-05-17/2027-05-28")]}


def test_what_was_cancelled_is_told_under_its_year_once_the_date_has_passed():
    builders.event(outcome="cancelled")
    assert lists(date(2027, 5, 29)) == {2027: [("Semaine du Japon", "2027-05-17/2027-05-28")]}


def test_an_event_without_a_date_is_neither_to_come_nor_past():
    builders.event(when="")
    assert lists() == {"undated": [("Semaine du Japon", "")]}


def test_an_event_ending_today_is_still_to_come_and_past_tomorrow():
    builders.event(when="2027-05-01")
    assert lists(DAY) == {"upcoming": [("Semaine du Japon", "2027-05-01")]}
    assert lists(date(2027, 5, 2)) == {"announced": [("Semaine du Japon", "2027-05-01")]}


def test_an_event_that_has_begun_is_to_come_until_it_has_ended():
    builders.event()
    assert list(lists(date(2027, 5, 20))) == ["upcoming"]
    assert list(lists(date(2027, 5, 28))) == ["upcoming"]
    assert list(lists(date(2027, 5, 29))) == ["announced"]


def test_what_states_no_end_has_not_ended_and_what_states_no_beginning_ends_as_stated():
    announced("../2027-05", "2027-05/..")
    assert lists() == {"upcoming": [("Semaine du Japon", "2027-05/.."), ("Semaine du Japon", "../2027-05")]}
    assert lists(date(2027, 6, 1)) == {
        "upcoming": [("Semaine du Japon", "2027-05/..")],
        "announced": [("Semaine du Japon", "../2027-05")],
    }


def test_what_took_place_is_past_even_while_its_year_lasts():
    event(("2027", "took place"), ("2027-06", "changed"))
    assert lists() == {2027: [("Semaine du Japon", "2027"), ("Semaine du Japon", "2027-06")]}


def test_what_nobody_recorded_stays_an_announcement():
    builders.event(when="2022", outcome="not recorded")
    assert lists() == {"announced": [("Semaine du Japon", "2022")]}


def test_an_interval_of_several_years_stands_once_under_the_year_it_ended():
    builders.event(when="2018/2020", outcome="took place")
    assert lists() == {2020: [("Semaine du Japon", "2018/2020")]}


# ---- in which order ----------------------------------------------------------------------------------------


def test_the_soonest_comes_first_and_a_day_before_the_month_or_year_that_holds_it():
    announced("2027", "2027-06-10", "2027-06", "2027-06-02/2027-06-04", "2027-04-20/2027-07-01")
    assert [when for _name, when in lists()["upcoming"]] == [
        "2027-04-20/2027-07-01",
        "2027-06-02/2027-06-04",
        "2027-06-10",
        "2027-06",
        "2027",
    ]


def test_on_one_day_the_earlier_hour_comes_first():
    page = builders.event(when=None, published=False)
    page.editions = [Edition(when="2027-06-10", starts_at=time(hour)) for hour in (20, 9)]
    builders.publish(page)
    told = by_time(IndexEntry.objects.of(["event"], "fr"), on=DAY)
    assert [row.starts_at for row in told["upcoming"]] == [time(9), time(20)]


def test_the_past_is_told_by_year_the_newest_first():
    event(*((when, "took place") for when in ("2024-03", "2026-02-01", "2026-11-20", "2025")))
    told = lists()
    assert list(told) == [2026, 2025, 2024]
    assert [when for _name, when in told[2026]] == ["2026-11-20", "2026-02-01"]


# ---- series ------------------------------------------------------------------------------------------------


def test_a_series_without_editions_stands_under_every_year():
    series()
    assert lists() == {"yearly": [("Semaine du Japon", "")]}


def test_a_series_that_does_not_come_back_every_year_is_not_told_as_if_it_did(client):
    series(recurrence="every two years", usual_month=5)
    assert lists() == {"recurring": [("Semaine du Japon", "")]}
    told = sections(client, "/fr/agenda/")
    assert list(told) == ["À venir", "Rendez-vous récurrents"]
    assert told["Rendez-vous récurrents"].endswith("Une semaine de rencontres. tous les deux ans en mai")


def test_a_series_whose_next_edition_is_announced_is_to_come_and_not_under_every_year():
    series(("2026-05", "took place"), ("2027-05", "announced"))
    assert lists() == {
        "upcoming": [("Semaine du Japon", "2027-05")],
        2026: [("Semaine du Japon", "2026-05")],
    }


def test_a_series_whose_editions_are_all_past_stands_once_under_every_year_and_its_editions_in_the_archive():
    series(("2024", "took place"), ("2025", "announced"), ("2026", "took place"))
    assert lists() == {
        "yearly": [("Semaine du Japon", "2026")],
        "announced": [("Semaine du Japon", "2025")],
        2026: [("Semaine du Japon", "2026")],
        2024: [("Semaine du Japon", "2024")],
    }


def test_where_its_other_editions_are_not_known_a_past_edition_is_not_told_as_a_series():
    series(("2024", "took place"))
    assert list(lists(whole=False)) == [2024]


def test_an_edition_without_a_date_beside_one_to_come_says_that_it_states_none():
    series(("", "announced"), ("2027-05-20", "announced"))
    assert lists() == {"upcoming": [("Semaine du Japon", "2027-05-20")], "undated": [("Semaine du Japon", "")]}


def test_two_editions_without_a_date_are_one_series_and_one_undated_edition():
    series(("", "announced"), ("", "announced"))
    assert lists() == {"yearly": [("Semaine du Japon", "")], "undated": [("Semaine du Japon", "")]}


# ---- on the page -------------------------------------------------------------------------------------------


def test_every_item_stands_on_the_page_once_as_an_item(client):
    series(("2024", "took place"), ("2026", "announced"), ("", "cancelled"))
    series(name_fr="Sans édition", name_en="None")
    builders.event(name_fr="Bientôt", name_en="Soon", when="2099-05-17/2099-05-28")
    builders.event(name_fr="Annulé", name_en="Off", when="2099", outcome="cancelled")
    for language in ("fr", "en"):
        page = open_page(client, {"fr": "/fr/agenda/", "en": "/en/calendar/"}[language])
        marked = page.values("main [data-item]", "data-item")
        assert sorted(marked) == sorted(str(row.item) for row in IndexEntry.objects.of(["event"], language))


def test_a_year_asked_for_gives_what_it_states_and_the_undated_apart_without_repeating(client):
    series(("2019", "took place"), ("2026", "took place"))
    series(name_fr="Sans édition", name_en="None")
    builders.event(name_fr="Saison", name_en="Season", when="2018/2020", outcome="took place")
    told = sections(client, "/fr/agenda/?year=2019")
    assert list(told) == ["En 2020", "En 2019", "Date non précisée"]
    assert "Sans édition" in told["Date non précisée"]
    marked = open_page(client, "/fr/agenda/?year=2019").values("main [data-item]", "data-item")
    told = {str(row.item): row.when for row in IndexEntry.objects.of(["event"], "fr")}
    assert [told[item] for item in marked] == ["2018/2020", "2019"]  # the undated are no part of the selection


def test_words_that_choose_among_editions_do_not_tell_a_series(client):
    series(("2024", "took place"), ("2099", "announced"))
    assert headings(client, "/fr/agenda/?year=2024") == ["En 2024"]


def test_an_announcement_of_the_past_is_told_as_announced_and_never_as_having_happened(client):
    builders.event(when="2022")
    told = sections(client, "/fr/agenda/")
    assert list(told) == ["À venir", "Archives"]
    assert told["Archives"].endswith("annoncé pour 2022")


def test_a_name_borrowed_from_french_says_so_on_a_ticket(client):
    builders.event(name_en="", summary_en="")
    page = open_page(client, "/en/calendar/")
    assert page.text('.tickets h3 a > span[lang="fr"]') == "Semaine du Japon"
    assert page.text('.tickets p > span[lang="fr"]') == "Une semaine de rencontres."


def test_the_home_page_keeps_the_same_order_of_time(client):
    series()
    builders.event(name_fr="Passé", name_en="Past", when="2022")
    builders.event(name_fr="Bientôt", name_en="Soon", when="2099-05-17")
    told = sections(client, "/fr/")
    assert list(told) == ["À venir", "Chaque année"]
    assert "Bientôt" in told["À venir"]
    assert "Passé" not in open_page(client, "/fr/").main


def test_the_home_page_does_not_announce_what_is_cancelled(client):
    builders.event(when="2099", outcome="cancelled")
    builders.event(name_fr="Bientôt", name_en="Soon", when="2099-05-17")
    assert open_page(client, "/fr/").texts("main .tickets h3") == ["Bientôt"]
    assert sections(client, "/fr/agenda/")["Annulé"].endswith("annulé\u202f: 2099")


# ---- on an event's page ------------------------------------------------------------------------------------


def test_an_announcement_reads_as_a_sentence(client):
    told = {
        "2027-05-17": ("annoncé pour le 17 mai 2027", "announced for 17 May 2027"),
        "2027": ("annoncé pour 2027", "announced for 2027"),
        "2027-05": ("annoncé pour mai 2027", "announced for May 2027"),
        "2027-05-17/2027-05-28": ("annoncé du 17 au 28 mai 2027", "announced from 17 to 28 May 2027"),
        "2027-05/2027-06": ("annoncé de mai 2027 à juin 2027", "announced from May 2027 to June 2027"),
        "2027~": ("annoncé vers 2027", "announced about 2027"),
        "2027-05/..": ("annoncé à partir de mai 2027", "announced from May 2027"),
    }
    page = announced(*told)
    for language, sentences in (("fr", [one[0] for one in told.values()]), ("en", [one[1] for one in told.values()])):
        said = open_page(client, page.url_in(language)).texts("dl.facts dd, .after section > p.meta")
        assert sorted(said) == sorted(sentences)


def test_every_edition_is_told_with_its_hours(client):
    page = builders.event(recurrence="yearly", usual_month=5)
    page.editions = [
        Edition(when="2026-05-12", outcome="took place"),
        Edition(
            when="2027-05-11", outcome="announced", starts_at=time(20), ends_at=time(22, 30), time_zone="Asia/Tokyo"
        ),
    ]
    page.save_revision().publish()
    told = open_page(client, page.url_in("fr"))
    assert told.text("dl.facts dd") == ("annoncé pour le 11 mai 2027 de 20\u00a0h à 22\u00a0h\u00a030 (heure de Tokyo)")
    assert told.texts(".after section h2") == ["12 mai 2026"]


def test_a_series_says_in_which_month_it_is_held(client):
    page = builders.event(when=None, recurrence="yearly", usual_month=8)
    assert open_page(client, page.url_in("fr")).text("dl.facts dd") == "Chaque année, en août"
    assert open_page(client, page.url_in("en")).text("dl.facts dd") == "Every year, in August"


def test_places_are_listed_one_by_one(client):
    page = builders.event()
    page.places = [builders.shizuoka(), builders.place(name_fr="Séville", name_en="Seville")]
    page.save_revision().publish()
    page = open_page(client, page.url_in("fr"))
    assert page.texts("dl.facts dt") == ["Quand", "Lieux"]
    assert page.texts("dl.facts div:nth-of-type(2) dd") == ["Shizuoka ( Japon )", "Séville"]


# ---- with the city's content: last, because it stays until the module ends -----------------------------------


def test_the_loaded_agenda_has_its_series_and_its_archive_and_says_that_nothing_dated_is_announced(site, loaded):
    told = sections(site, "/fr/agenda/")
    assert list(told) == ["À venir", "Chaque année", "Archives"]
    assert told["À venir"] == "À venir Aucun rendez-vous daté n’est annoncé."
    archived = open_page(site, "/fr/agenda/").texts("main section:last-of-type h3")
    assert archived.index("Bollywood Express") < archived.index("Cannes-Dakar")
    assert headings(site, "/en/agenda/") == ["Coming up", "Every year", "Archive"]


def test_a_selection_has_the_same_sections_and_does_not_say_that_nothing_is_announced(site, loaded):
    told = sections(site, "/fr/agenda/?country=SN")
    assert list(told) == ["Archives"]
    assert told["Archives"].endswith("annoncé pour 2022")
    assert "Aucun rendez-vous" not in open_page(site, "/fr/agenda/?country=SN").main
