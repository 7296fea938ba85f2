"""The factsheet of a country: one A4 page for a delegation or a classroom, every language facing the others."""

import gzip
from datetime import date

import pytest
from django.test import Client

from cannes_intl.bilingual.slugs import reserved_slugs
from cannes_intl.website.models import SiteSettings
from events.models import AgendaPage
from partnerships.factsheet import Factsheet, word
from partnerships.models import CountryPage
from tests import builders
from tests.partnerships.test_country import SENTENCES
from tests.reading import open_page, words

pytestmark = pytest.mark.django_db

JAPAN = "/fr/partenariats/japon/fiche/"


def sheet_address(page, code):
    return page.url_in(code) + {"fr": "fiche/", "en": "factsheet/"}[code]


def sides(site, address):
    """``{language: words}`` of the halves of a sheet, in their order, with plain spaces."""
    halves = open_page(site, address).all("main section[lang]")
    return {half["lang"]: " ".join(words(half).split()) for half in halves}


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_country_has_a_sheet_that_says_in_both_languages_what_there_is(site, loaded, code):
    pages = list(CountryPage.objects.live())
    assert len(pages) == 15
    for page in pages:
        halves = sides(site, sheet_address(page, code))
        assert set(halves) == {"fr", "en"}
        for language, said in halves.items():
            assert SENTENCES[page.url_in(language)] in said


def test_the_readers_language_comes_first(site, loaded):
    assert list(sides(site, JAPAN)) == ["fr", "en"]
    assert list(sides(site, "/en/partnerships/japan/factsheet/")) == ["en", "fr"]


def test_the_relation_is_told_with_its_year_in_both_languages(site, loaded):
    halves = sides(site, JAPAN)
    assert "Accord conclu en 2018" in halves["fr"]
    assert "Agreement reached in 2018" in halves["en"]
    assert "Thème : Gastronomie" in halves["fr"]
    assert "chaque année" in halves["fr"]
    assert "every year" in halves["en"]


def test_programmes_are_told_with_their_institutions_here(site, loaded):
    said = open_page(site, "/fr/partenariats/pologne/fiche/").texts('section[lang="fr"] .item p.meta')
    assert [one for one in said if "cinéma" in one] == ["École nationale de cinéma de Łódź"]


def test_what_was_announced_is_told_as_announced(site, loaded):
    halves = sides(site, "/fr/partenariats/senegal/fiche/")
    assert "Archives Cannes-Dakar annoncé pour 2022" in halves["fr"]
    assert "Archive Cannes-Dakar announced for 2022" in halves["en"]


@pytest.mark.parametrize(
    ("path", "name"),
    [("japon", ("ja", "静岡市")), ("chine", ("zh", "三亚市"))],
)
def test_a_partner_city_is_named_as_its_inhabitants_write_it(site, loaded, path, name):
    found = open_page(site, f"/fr/partenariats/{path}/fiche/").all("section .item h3 > span:not([lang='fr'])")
    assert [(one["lang"], one.text) for one in found] == [name, name]


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        (JAPAN, {"fr": "Japon", "en": "Japan"}),
        ("/fr/partenariats/canada/fiche/", {"fr": "Canada"}),
        ("/en/partnerships/reunion/factsheet/", {"en": "Réunion (France)", "fr": "La Réunion (France)"}),
    ],
)
def test_the_heading_names_the_country_in_each_language_once(site, loaded, path, heading):
    page = open_page(site, path)
    assert page.heading == " / ".join(heading.values())
    assert [(one["lang"], one.text) for one in page.all("h1 > [lang]")] == list(heading.items())


def test_a_guest_of_an_event_is_on_no_sheet(site, loaded):
    """The festival of Berlin is a guest; the school of Berlin is a partner."""
    said = " ".join(sides(site, "/fr/partenariats/allemagne/fiche/").values())
    assert "École de Berlin" in said
    assert "Festival" not in said


def test_contacts_are_those_the_city_has_given_and_no_others(site, loaded):
    said = sides(site, JAPAN)["fr"]
    assert "Ville de Cannes – Relations internationales http" in said
    details = SiteSettings.load()
    details.telephone, details.email = "04 00 00 00 00", "relations@example.org"
    details.data_licence = "Licence Ouverte 2.0"
    details.save()
    halves = sides(site, JAPAN)
    assert "04 00 00 00 00 relations@example.org http" in halves["fr"]
    assert "04 00 00 00 00 relations@example.org http" in halves["en"]
    assert "Données ouvertes sous Licence Ouverte 2.0." in halves["fr"]


def test_it_says_where_to_read_on_in_each_language(site, loaded, settings):
    settings.SITE_URL = "https://international.example.fr"
    halves = sides(site, JAPAN)
    assert "https://international.example.fr/fr/partenariats/japon/" in halves["fr"]
    assert "https://international.example.fr/en/partnerships/japan/" in halves["en"]


def test_the_day_it_was_made_is_said_in_each_language(loaded):
    page = CountryPage.objects.get(place__code="JP")
    sheet = Factsheet(page, on=date(2027, 3, 1))
    assert [side.printed for side in sheet.sides] == ["1er mars 2027", "1 March 2027"]


def test_a_country_page_leads_to_its_sheet(site, loaded):
    links = open_page(site, "/fr/partenariats/japon/").links()
    assert links[JAPAN] == "Fiche à imprimer (une page A4, français et anglais)"
    links = open_page(site, "/en/partnerships/japan/").links()
    assert links["/en/partnerships/japan/factsheet/"] == "Factsheet to print (one A4 page, French and English)"


def test_the_language_switch_leads_to_the_other_address(site, loaded):
    assert open_page(site, JAPAN).values("header a.lang", "href") == ["/en/partnerships/japan/factsheet/"]


def test_search_engines_are_sent_to_the_country_page(site, loaded):
    page = open_page(site, JAPAN)
    canonical = page.values('head link[rel="canonical"]', "href")
    assert canonical == ["http://localhost:8000/fr/partenariats/japon/fiche/"]
    assert page.values('head meta[name="robots"]', "content") == ["noindex"]
    assert page.count("head [hreflang]") == 0
    sitemap = site.get("/sitemap.xml").content.decode()
    assert "/fr/partenariats/japon/</loc>" in sitemap
    assert "fiche" not in sitemap


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/fr/partenariats/japon/factsheet/", JAPAN),
        ("/fr/partnerships/japan/factsheet/", JAPAN),
        ("/en/partenariats/japon/fiche/", "/en/partnerships/japan/factsheet/"),
        ("/en/partnerships/japan/fiche/?from=paper", "/en/partnerships/japan/factsheet/?from=paper"),
    ],
)
def test_the_other_languages_words_lead_here_in_one_hop(site, loaded, path, target):
    answer = site.get(path)
    assert (answer.status_code, answer.url) == (301, target)
    assert site.get(target).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/fr/partenariats/atlantide/fiche/",
        "/fr/partenariats/fiche/",
        "/fr/fiche/",
        "/fr/programmes/design-thinking/fiche/",
        "/fr/partenariats/japon/shizuoka/fiche/",
        "/fr/partenariats/japon/fiche/fiche/",
    ],
)
def test_nothing_but_a_country_has_a_sheet(site, loaded, path):
    assert site.get(path).status_code == 404


def test_a_sheet_can_only_be_read(loaded):
    assert Client(headers={"host": "localhost"}).post(JAPAN).status_code == 405


def test_no_page_can_take_the_address_of_a_sheet(settings):
    assert set(settings.FACTSHEET_SLUGS.values()) <= reserved_slugs()


def test_a_language_without_a_word_of_its_own_takes_that_of_the_default_one(settings):
    settings.FACTSHEET_SLUGS = {"fr": "fiche"}
    assert word("en") == "fiche"


def test_a_sheet_is_light(site, loaded):
    weights = {
        page: len(gzip.compress(site.get(sheet_address(page, "fr")).content)) for page in CountryPage.objects.live()
    }
    assert max(weights.values()) <= 10_000


def test_a_sheet_tells_as_much_as_it_holds_and_how_much_more_there_is(site, loaded):
    japan = CountryPage.objects.get(url_slug_fr="japon").place
    for number in range(9):
        builders.event(parent=AgendaPage.objects.get(), places=[japan], when=f"20{90 + number}")
    sheet = Factsheet(CountryPage.objects.get(url_slug_fr="japon"), date(2026, 11, 26))
    assert (sheet.sides[0].number, sheet.sides[0].left_out, sheet.density) == (7, 4, "dense terse")
    halves = sides(site, JAPAN)
    assert "Et 4 autres éléments sur cette page" in halves["fr"]
    assert "And 4 more on this page:" in halves["en"]
    assert open_page(site, JAPAN).count("article.sheet.dense.terse") == 1
    china = open_page(site, "/fr/partenariats/chine/fiche/")
    assert china.heading == "Chine / China"
    assert "autres éléments" not in china.main
