"""In which languages a page exists, and what readers, search engines and other pages are told of it."""

import pytest
from django.utils import translation

from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"


def canonical(page):
    return page.one("head > link[rel=canonical]")["href"]


def alternates(page):
    """``{language: address}`` of what the page says it is in other languages."""
    links = page.tree.select("head > link[rel=alternate][hreflang]")
    return {link["hreflang"]: link["href"] for link in links}


def sitemap(client):
    """``{address: {language: address of it in that language}}``."""
    found = open_page(client, "/sitemap.xml")
    return {
        found_in.find("loc").text: {link["hreflang"]: link["href"] for link in found_in.find_all("xhtml:link")}
        for found_in in found.all("url")
    }


def test_a_page_exists_in_a_language_when_its_name_and_main_text_do(city):
    assert city.exists_in("fr")
    assert city.exists_in("en")
    for field in ("name_en", "summary_en"):
        page = builders.fresh(city)
        setattr(page, field, "")
        assert not page.exists_in("en")


def test_a_page_without_english_answers_in_french_and_says_so(city, client, settings):
    city.summary_en = ""
    city.save()
    french, english = open_page(client, FRENCH), open_page(client, ENGLISH)
    assert (french.language, english.language) == ("fr", "en")
    assert "Une ville de thé et de céramique." in english.texts("main [lang=fr]")
    assert (french.count("[role=note]"), english.count("[role=note]")) == (0, 1)
    for page in (french, english):
        assert canonical(page) == settings.SITE_URL + FRENCH
        assert alternates(page) == {}
        assert page.count("meta[name=robots]") == 0


def test_a_page_in_both_languages_points_from_each_to_the_other(city, client, settings):
    for address in (FRENCH, ENGLISH):
        page = open_page(client, address)
        assert canonical(page) == settings.SITE_URL + address
        assert alternates(page) == {
            code: settings.SITE_URL + target
            for code, target in (("fr", FRENCH), ("en", ENGLISH), ("x-default", FRENCH))
        }
        assert page.count("[role=note]") == 0


def test_the_sitemap_names_a_page_only_in_the_languages_it_exists_in(city, client, settings):
    half = builders.partner_city(name_fr="Madrid", name_en="", summary_en="", place=builders.place())
    named = sitemap(client)
    french, english = settings.SITE_URL + FRENCH, settings.SITE_URL + ENGLISH
    assert named[english] == named[french] == {"fr": french, "en": english, "x-default": french}
    madrid = f"{settings.SITE_URL}/fr/{half.url_trail_fr}"
    assert {address: others for address, others in named.items() if "/madrid/" in address} == {madrid: {}}


def test_a_draft_is_not_in_the_sitemap(client, settings):
    page = builders.standard_page(name_fr="Brouillon", name_en="Draft", published=False)
    address = f"{settings.SITE_URL}/fr/brouillon/"
    assert address not in sitemap(client)
    builders.publish(builders.draft(page))
    assert address in sitemap(client)


def test_language_links_and_alternates_cost_no_query(city, django_assert_num_queries):
    with django_assert_num_queries(0):
        links = city.language_links()
        alternates = city.alternates()
    assert [link["url"] for link in links] == [FRENCH, ENGLISH]
    assert [link["current"] for link in links] == [True, False]
    assert len(alternates) == 3


def test_a_language_that_is_not_the_site_s_reads_in_french(city, client):
    with translation.override("de"):
        assert str(city) == "Shizuoka la verte"
        assert city.get_url() == FRENCH
    with translation.override("en-gb"):
        assert str(city) == "Green Shizuoka"
        assert city.get_url() == ENGLISH
