"""The factsheet of a country: one A4 page for a delegation or a classroom, every language facing the others."""

import gzip
import re
from datetime import date

import pytest
from django.test import Client

from cannes_intl.bilingual.slugs import reserved_slugs
from cannes_intl.website.models import SiteSettings
from events.models import AgendaPage
from partnerships.factsheet import Factsheet, word
from partnerships.models import CountryPage
from tests import builders

from .markup import page_html
from .test_countries import SENTENCES, main

pytestmark = pytest.mark.django_db

JAPAN = "/fr/partenariats/japon/fiche/"


def sheet_address(page, code):
    return page.url_in(code) + {"fr": "fiche/", "en": "factsheet/"}[code]


def sides(html):
    """``{language: words}`` of the halves of a sheet, in their order."""
    found = re.findall(r'<section lang="(\w+)"[^>]*>(.*?)</section>', html, re.DOTALL)
    return {language: main(f"<main>{half}</main>") for language, half in found}


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_country_has_a_sheet_that_says_in_both_languages_what_there_is(site, loaded, code):
    pages = list(CountryPage.objects.live())
    assert len(pages) == 15
    for page in pages:
        halves = sides(page_html(site, sheet_address(page, code)))
        assert set(halves) == {"fr", "en"}
        for language, said in halves.items():
            assert SENTENCES[page.url_in(language)] in said


def test_the_readers_language_comes_first(site, loaded):
    assert list(sides(page_html(site, JAPAN))) == ["fr", "en"]
    assert list(sides(page_html(site, "/en/partnerships/japan/factsheet/"))) == ["en", "fr"]


def test_the_relation_is_told_with_its_year_in_both_languages(site, loaded):
    halves = sides(page_html(site, JAPAN))
    assert "Accord conclu en 2018" in halves["fr"]
    assert "Agreement reached in 2018" in halves["en"]
    assert "Thème : Gastronomie" in halves["fr"]
    assert "chaque année" in halves["fr"]
    assert "every year" in halves["en"]


def test_programmes_are_told_with_their_institutions_here(site, loaded):
    html = page_html(site, "/fr/partenariats/pologne/fiche/")
    names = re.findall(r'<p class="meta">([^<]*cinéma[^<]*)</p>', html)
    assert names == ["École nationale de cinéma de Łódź"]


def test_what_was_announced_is_told_as_announced(site, loaded):
    halves = sides(page_html(site, "/fr/partenariats/senegal/fiche/"))
    assert "Archives Cannes-Dakar annoncé pour 2022" in halves["fr"]
    assert "Archive Cannes-Dakar announced for 2022" in halves["en"]


@pytest.mark.parametrize(
    ("path", "name"),
    [("japon", '<span lang="ja">静岡市</span>'), ("chine", '<span lang="zh">三亚市</span>')],
)
def test_a_partner_city_is_named_as_its_inhabitants_write_it(site, loaded, path, name):
    assert page_html(site, f"/fr/partenariats/{path}/fiche/").count(name) == 2


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        (JAPAN, '<h1><span lang="fr">Japon</span> / <span lang="en">Japan</span></h1>'),
        ("/fr/partenariats/canada/fiche/", '<h1><span lang="fr">Canada</span></h1>'),
        (
            "/en/partnerships/reunion/factsheet/",
            '<h1><span lang="en">Réunion (France)</span> / <span lang="fr">La Réunion (France)</span></h1>',
        ),
    ],
)
def test_the_heading_names_the_country_in_each_language_once(site, loaded, path, heading):
    assert heading in page_html(site, path)


def test_a_guest_of_an_event_is_on_no_sheet(site, loaded):
    """The festival of Berlin is a guest; the school of Berlin is a partner."""
    said = " ".join(sides(page_html(site, "/fr/partenariats/allemagne/fiche/")).values())
    assert "École de Berlin" in said
    assert "Festival" not in said


def test_contacts_are_those_the_city_has_given_and_no_others(site, loaded):
    said = sides(page_html(site, JAPAN))["fr"]
    assert "Ville de Cannes – Relations internationales http" in said
    details = SiteSettings.load()
    details.telephone, details.email = "04 00 00 00 00", "relations@example.org"
    details.data_licence = "Licence Ouverte 2.0"
    details.save()
    halves = sides(page_html(site, JAPAN))
    assert "04 00 00 00 00 relations@example.org http" in halves["fr"]
    assert "04 00 00 00 00 relations@example.org http" in halves["en"]
    assert "Données ouvertes sous Licence Ouverte 2.0." in halves["fr"]


def test_it_says_where_to_read_on_in_each_language(site, loaded, settings):
    settings.SITE_URL = "https://international.example.fr"
    halves = sides(page_html(site, JAPAN))
    assert "https://international.example.fr/fr/partenariats/japon/" in halves["fr"]
    assert "https://international.example.fr/en/partnerships/japan/" in halves["en"]


def test_the_day_it_was_made_is_said_in_each_language(loaded):
    page = CountryPage.objects.get(place__code="JP")
    sheet = Factsheet(page, on=date(2027, 3, 1))
    assert [side.printed for side in sheet.sides] == ["1er mars 2027", "1 March 2027"]


def test_a_country_page_leads_to_its_sheet(site, loaded):
    html = page_html(site, "/fr/partenariats/japon/")
    assert f'href="{JAPAN}">Fiche à imprimer (une page A4, français et anglais)</a>' in html
    html = page_html(site, "/en/partnerships/japan/")
    assert 'href="/en/partnerships/japan/factsheet/">Factsheet to print (one A4 page, French and English)</a>' in html


def test_the_language_switch_leads_to_the_other_address(site, loaded):
    assert 'class="lang" href="/en/partnerships/japan/factsheet/"' in page_html(site, JAPAN)


def test_search_engines_are_sent_to_the_country_page(site, loaded):
    html = page_html(site, JAPAN)
    assert '<link rel="canonical" href="http://localhost:8000/fr/partenariats/japon/fiche/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert "hreflang" not in html.split("<body>")[0]
    assert "fiche" not in site.get("/sitemap.xml").content.decode()


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
        builders.event(parent=AgendaPage.objects.get(), places=[japan], when=f"20{30 + number}")
    sheet = Factsheet(CountryPage.objects.get(url_slug_fr="japon"), date(2026, 11, 26))
    assert (sheet.sides[0].number, sheet.sides[0].left_out, sheet.density) == (7, 4, "dense terse")
    halves = sides(page_html(site, JAPAN))
    assert "Et 4 autres éléments sur cette page" in halves["fr"]
    assert "And 4 more on this page:" in halves["en"]
    assert 'class="sheet dense terse"' in page_html(site, JAPAN)
    assert "autres éléments" not in page_html(site, "/fr/partenariats/chine/fiche/")
