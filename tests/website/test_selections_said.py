"""A selection says what it is: on the page, in its title, on paper, on the map; and each way out of it."""

import re

import pytest

from cannes_intl.website.listing.models import ListingRow
from cannes_intl.website.listing.relations import relations
from events.models import Edition
from tests import builders
from tests.website.frozen import at

pytestmark = pytest.mark.django_db


def read(site, address, status=200):
    answer = site.get(address)
    assert answer.status_code == status
    return re.sub(r"\s+", " ", answer.content.decode())


def title(html):
    return re.search("<title[^>]*>(.*?)</title>", html).group(1)


# ---- in words ----------------------------------------------------------------------------------------


def test_the_title_of_a_selection_names_what_is_selected(site, loaded):
    assert title(read(site, "/fr/partenariats/?country=JP&q=ville")).startswith("Partenariats – ville – Japon – ")
    assert title(read(site, "/en/programmes/?theme=film")).startswith("Programmes – Film – ")
    assert title(read(site, "/fr/partenariats/")).startswith("Partenariats – Ville de Cannes")


def test_the_title_of_a_refusal_says_so(site, loaded):
    assert title(read(site, "/fr/partenariats/?year=abc", 400)).startswith("Demande non comprise – Partenariats")


def test_each_condition_is_named_and_can_be_left_out(site, loaded):
    html = read(site, "/fr/partenariats/?theme=film&country=ZA&view=table")
    assert '<a href="?theme=film&amp;view=table"><span class="vh">Retirer : </span>Afrique du Sud' in html.replace(
        "\u202f", " "
    )
    assert 'href="?country=ZA&amp;view=table"' in html


def test_leaving_out_the_only_condition_gives_everything(site, loaded):
    assert '<a href="."><span class="vh">' in read(site, "/fr/partenariats/?theme=film")


def test_words_that_find_nothing_in_a_list_can_be_looked_for_in_the_whole_site(site, loaded):
    html = read(site, "/fr/programmes/?q=zzzz+%26+wwww")
    assert 'href="/fr/recherche/?q=zzzz%20%26%20wwww"' in html


# ---- in places ---------------------------------------------------------------------------------------


def marked(html):
    return set(re.findall(r'id="place-([\w-]+)"', html))


def test_the_map_of_a_country_marks_what_lies_there_alone(site, loaded):
    assert marked(read(site, "/fr/partenariats/?country=DE&view=map")) == {"berlin"}
    html = read(site, "/fr/partenariats/?country=ZA&view=map")
    assert marked(html) == set()
    assert "Sans point sur la carte" in html


def test_the_map_of_a_continent_marks_what_lies_there_alone(site, loaded):
    assert marked(read(site, "/fr/partenariats/?region=002&view=map")) == {"dakar", "grand-bassam"}


def test_each_place_of_a_line_stands_with_its_country(site, loaded):
    html = read(site, "/fr/programmes/?view=table")
    assert "Londres (Royaume-Uni), Łódź (Pologne), Roumanie, Berlin (Allemagne), Italie" in html
    assert "La Réunion (France)" in html


def test_what_is_in_cannes_and_elsewhere_is_led_to_beside_the_regions(site, loaded):
    html = read(site, "/fr/partenariats/")
    assert html.count("À Cannes et ailleurs") == 2
    assert '<a href="#in-cannes">' in html


def test_countries_of_the_site_map_stand_in_the_readers_alphabet(site, loaded):
    html = read(site, "/fr/plan-du-site/")
    branch = html[html.index('href="/fr/partenariats/afrique-centrale/"') :]
    names = re.findall(r'href="/fr/partenariats/[\w-]+/">([^<]+)<', branch)
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
    assert ListingRow.objects.filter(page=event, language="fr").count() == 3


def test_the_map_of_events_tells_where_they_are_held_from_where_guests_come(site, loaded):
    html = read(site, "/fr/agenda/?view=map")
    legend = re.search('<ul class="legend">(.*?)</ul>', html).group(1)
    assert re.findall(r'class="k (\w)"></i>([^<]+)<', legend) == [
        ("p", "Lieu d’un rendez-vous"),
        ("e", "Rencontre : festival ou artistes invités"),
    ]
    assert '<h3 id="place-shizuoka"><i class="k p">' in html
    assert '<h3 id="place-berlin"><i class="k e">' in html
