"""A selection says what it is: on the page, in its title, on paper, on the map; and each way out of it."""

import pytest

from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.related import relations
from events.models import Edition
from tests import builders
from tests.frozen import at
from tests.reading import open_page, words

pytestmark = pytest.mark.django_db


# ---- in words ----------------------------------------------------------------------------------------


def test_the_title_of_a_selection_names_what_is_selected(site, loaded):
    assert open_page(site, "/fr/partenariats/?country=JP&q=ville").title.startswith(
        "Partenariats – ville – Japon – Ville de Cannes"
    )
    assert open_page(site, "/en/programmes/?theme=film").title.startswith("Programmes – Film – City of Cannes")
    assert open_page(site, "/fr/partenariats/").title.startswith("Partenariats – Ville de Cannes")


def test_the_title_of_a_refusal_says_so(site, loaded):
    page = open_page(site, "/fr/partenariats/?year=abc", 400)
    assert page.title.startswith("Demande non comprise – Partenariats")


def test_each_condition_is_named_and_can_be_left_out(site, loaded):
    page = open_page(site, "/fr/partenariats/?theme=film&country=ZA&view=table")
    assert page.links(".choices") == {
        "?theme=film&view=table": "Retirer\u202f: Afrique du Sud ×",
        "?country=ZA&view=table": "Retirer\u202f: Cinéma ×",
    }


def test_leaving_out_the_only_condition_gives_everything(site, loaded):
    assert open_page(site, "/fr/partenariats/?theme=film").links(".choices") == {".": "Retirer\u202f: Cinéma ×"}


def test_words_that_find_nothing_in_a_list_can_be_looked_for_in_the_whole_site(site, loaded):
    page = open_page(site, "/fr/programmes/?q=zzzz+%26+wwww")
    assert "/fr/recherche/?q=zzzz%20%26%20wwww" in page.links()


# ---- in places ---------------------------------------------------------------------------------------


def marked(page):
    """The places of a listing's map that have a mark."""
    return [key.removeprefix("place-") for key in page.values("main h3[id]", "id")]


def test_the_map_of_a_country_marks_what_lies_there_alone(site, loaded):
    assert marked(open_page(site, "/fr/partenariats/?country=DE&view=map")) == ["berlin"]
    page = open_page(site, "/fr/partenariats/?country=ZA&view=map")
    assert page.texts("main h3") == ["Sans point sur la carte"]
    assert page.count("main h3[id]") == page.count("figure") == 0


def test_the_map_of_a_continent_marks_what_lies_there_alone(site, loaded):
    page = open_page(site, "/fr/partenariats/?region=002&view=map")
    assert sorted(marked(page)) == ["dakar", "grand-bassam"]


def test_each_place_of_a_line_stands_with_its_country(site, loaded):
    places = open_page(site, "/fr/programmes/?view=table").texts("tbody td:nth-of-type(2)")
    assert "Londres (Royaume-Uni), Łódź (Pologne), Roumanie, Berlin (Allemagne), Italie" in places
    assert [line for line in places if "La Réunion (France)" in line]


def test_what_is_in_cannes_and_elsewhere_is_led_to_beside_the_regions(site, loaded):
    page = open_page(site, "/fr/partenariats/")
    assert page.text("#in-cannes > h2") == page.links("nav.local")["#in-cannes"] == "À Cannes et ailleurs"


def test_countries_of_the_site_map_stand_in_the_readers_alphabet(site, loaded):
    page = open_page(site, "/fr/plan-du-site/")
    branch = page.one('main a[href="/fr/partenariats/afrique-centrale/"]').find_parent("ul")
    names = [words(country) for country in branch.select(":scope > li > a")]
    assert names[:5] == ["Afrique centrale", "Afrique de l’Ouest", "Afrique du Sud", "Allemagne", "Canada"]
    assert "La Réunion (France)" in names


# ---- in time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", ["year=2018", "theme=film&view=table"])
def test_a_selection_asked_of_a_country_is_that_of_the_list(site, loaded, query):
    answer = site.get(f"/en/partnerships/japan/?{query}")
    assert (answer.status_code, answer["Location"]) == (302, f"/en/partnerships/?{query}&country=JP")


def test_what_is_no_selection_stays_on_the_page_of_the_country(site, loaded):
    assert site.get("/en/partnerships/japan/?utm_source=letter").status_code == 200


def test_an_event_is_related_by_its_next_edition(loaded, monkeypatch):
    theme = builders.theme("zz")
    programme = builders.programme(themes=[theme])
    event = builders.event(themes=[theme], when="2027-03-01")
    event.editions = [Edition(when=when) for when in ("2030-01-01", "2027-03-01", "2026-01-01")]
    builders.publish(event)
    at(monkeypatch, "2026-11-26T12:00Z")
    (relation,) = relations(programme)
    assert relation.row.when == "2027-03-01"
    assert IndexEntry.objects.filter(page=event, language="fr").count() == 3


def test_the_map_of_events_tells_where_they_are_held_from_where_guests_come(site, loaded):
    page = open_page(site, "/fr/agenda/?view=map")
    assert [(mark["class"], words(mark.parent)) for mark in page.all(".legend i")] == [
        (["k", "p"], "Lieu d’un rendez-vous"),
        (["k", "e"], "Rencontre\u202f: festival ou artistes invités"),
    ]
    assert page.one("h3#place-shizuoka > i.k.p")
    assert page.one("h3#place-berlin > i.k.e")
