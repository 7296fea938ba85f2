"""Every page type, in each language, with the city's content and without any."""

import pytest
from django.test import Client

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.errors import static_page
from programmes.models import ProgrammePage
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db
LANGUAGES = ["fr", "en"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_loaded_page_answers_in_its_language(site, loaded, code):
    pages = BilingualPage.objects.live().filter(depth__gte=2)
    assert len(pages) > 30
    for page in pages:
        read = open_page(site, page.url_in(code))
        assert read.language == code
        assert read.heading
        assert read.values('link[rel="canonical"]', "href") == [f"http://localhost:8000{page.url_in(code)}"]
        assert read.values('link[rel="alternate"][hreflang]', "hreflang") == ["fr", "en", "x-default"]


def test_no_visitor_gets_a_cookie(site, loaded):
    for path, status in {"/": 302, "/fr/": 200, "/en/partnerships/": 200, "/fr/rien/": 404}.items():
        answer = site.get(path)
        assert answer.status_code == status
        assert not answer.cookies


def test_a_page_without_english_is_shown_in_french_and_says_so(site, loaded):
    page = ProgrammePage.objects.get(url_slug_en="touring-shows")
    page.summary_en = ""
    page.save_revision().publish()
    read = open_page(site, "/en/programmes/touring-shows/")
    assert read.text('[role="note"]') == "This page is not available in English yet. Here it is in French."
    assert read.text('.lead > span[lang="fr"]').startswith("Créer des spectacles")
    french = "http://localhost:8000/fr/programmes/spectacles-itinerants/"
    assert read.values('link[rel="canonical"]', "href") == [french]
    assert read.count('link[rel="alternate"][hreflang]') == 0
    told = site.get("/sitemap.xml").content.decode()
    assert french in told
    assert "/en/programmes/touring-shows/" not in told


@pytest.mark.parametrize("path", ["/fr/", "/fr/partenariats/", "/fr/programmes/", "/fr/agenda/", "/fr/plan-du-site/"])
def test_the_queries_of_a_list_do_not_grow_with_the_site(site, loaded, path, django_assert_max_num_queries):
    with django_assert_max_num_queries(60) as before:
        site.get(path)
    for number in range(4):
        source = ProgrammePage.objects.get(url_slug_fr="audiovisuel-et-scenario")
        source.copy(update_attrs={"slug": f"copie-{number}", "title": f"Copie {number}"})
    with django_assert_max_num_queries(len(before)):
        site.get(path)


def test_the_sitemap_lists_every_page_in_each_language_with_its_alternates(site, loaded):
    xml = site.get("/sitemap.xml").content.decode()
    pages = BilingualPage.objects.live().filter(depth__gte=2).count()
    assert xml.count("<url>") == 2 * pages
    assert xml.count("xhtml:link") == 6 * pages


def assert_is_designed(response):
    """A page in French with a heading, the site's own style, and the way home."""
    page = ReadPage(response.content.decode())
    assert page.language == "fr"
    assert page.heading
    assert len([sheet for sheet in page.values('link[rel="stylesheet"]', "href") if "css/site" in sheet]) == 1
    assert "/fr/" in page.links()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/fr/rien/", 404),
        ("post", "/fr/", 405),
        ("put", "/fr/", 405),
        ("get", "/fr/?q=%00", 400),
        ("trace", "/fr/", 405),
    ],
)
def test_refusals_have_a_designed_page_in_the_readers_language(site, loaded, method, path, status):
    response = getattr(site, method)(path)
    assert response.status_code == status
    assert_is_designed(response)


def test_the_bare_origin_leads_to_the_browsers_language(site):
    response = site.get("/", headers={"accept-language": "en-GB,en;q=0.9"})
    assert (response.status_code, response["Location"]) == (302, "/en/")
    assert "Accept-Language" in response["Vary"]
    assert site.get("/", headers={"accept-language": "ja"})["Location"] == "/fr/"


def test_a_form_sent_without_its_token_is_refused_with_the_designed_page(loaded):
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    response = careful.post("/fr/_util/login/", {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert_is_designed(response)


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_what_a_real_browser_sends_to_a_page_is_refused_as_a_method_not_as_a_forgery(loaded, method):
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    response = getattr(careful, method)("/fr/")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert_is_designed(response)


@pytest.mark.parametrize("status", [500, 503])
def test_the_pages_of_last_resort_are_bilingual_and_ask_nothing_of_anyone(status, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = static_page(status)
    page = ReadPage(response.content.decode())
    assert response.status_code == status
    assert page.language == "fr"
    assert page.links('main [lang="en"]') == {"/en/": "Go to the home page"}
