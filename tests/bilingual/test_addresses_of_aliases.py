"""Addresses of aliases: readers find them, search engines are sent to the original."""

import pytest
from wagtail.models import Page

from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"


def test_an_alias_points_to_its_original_and_is_told_to_no_search_engine(city, client):
    archive = builders.standard_page(name_fr="Archives", name_en="Archive")
    alias = city.create_alias(parent=Page.objects.get(pk=archive.pk), update_slug="izu")
    again = alias.create_alias(parent=Page.objects.get(pk=archive.pk), update_slug="izu-2")
    original = open_page(client, FRENCH)
    assert original.count("link[rel=alternate][hreflang]") == 3
    sitemap = client.get("/sitemap.xml").content.decode()
    assert f"{FRENCH}<" in sitemap
    for page in (builders.fresh(alias), builders.fresh(again)):
        read = open_page(client, page.url_in("fr"))
        assert read.heading == "Shizuoka la verte"
        assert read.one("link[rel=canonical]")["href"] == original.one("link[rel=canonical]")["href"]
        assert read.one('meta[property="og:url"]')["content"].endswith(FRENCH)
        assert read.count("link[rel=alternate][hreflang]") == 0
        assert page.url_in("fr") not in sitemap
        assert read.one("link[rel=canonical]")["href"].endswith(FRENCH)
    english = open_page(client, builders.fresh(alias).url_in("en"))
    assert english.one("link[rel=canonical]")["href"].endswith(ENGLISH)
