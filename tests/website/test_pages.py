"""Every page type, in each language, with the city's content and without any."""

import pytest
from django.test import Client

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.errors import static_page
from programmes.models import ProgrammePage

pytestmark = pytest.mark.django_db
LANGUAGES = ["fr", "en"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_loaded_page_answers_in_its_language(site, loaded, code):
    for page in BilingualPage.objects.live().filter(depth__gte=2):
        response = site.get(page.url_in(code))
        html = response.content.decode()
        assert response.status_code == 200, page.url_in(code)
        assert f'<html lang="{code}">' in html
        assert html.count("<h1") == 1
        assert f'<link rel="canonical" href="http://localhost:8000{page.url_in(code)}">' in html
        assert html.count('rel="alternate" hreflang=') == 3


def test_no_visitor_gets_a_cookie(site, loaded):
    for path in ("/", "/fr/", "/en/partnerships/", "/fr/rien/"):
        assert not site.get(path).cookies


def test_a_page_without_english_is_shown_in_french_and_says_so(site, loaded):
    page = ProgrammePage.objects.get(url_slug_en="touring-shows")
    page.summary_en = ""
    page.save_revision().publish()
    html = site.get("/en/programmes/touring-shows/").content.decode()
    assert 'role="note"' in html
    assert '<span lang="fr">Créer des spectacles' in html or 'lang="fr">' in html
    assert 'href="http://localhost:8000/fr/programmes/spectacles-itinerants/"' in html
    assert 'rel="alternate" hreflang=' not in html
    assert "/en/programmes/touring-shows/" not in site.get("/sitemap.xml").content.decode()


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
    html = response.content.decode()
    assert '<html lang="fr">' in html
    assert "site.css" in html


def test_the_bare_origin_leads_to_the_browsers_language(site):
    response = site.get("/", headers={"accept-language": "en-GB,en;q=0.9"})
    assert (response.status_code, response["Location"]) == (302, "/en/")
    assert "Accept-Language" in response["Vary"]
    assert site.get("/", headers={"accept-language": "ja"})["Location"] == "/fr/"


def test_a_form_sent_without_its_token_is_refused_with_the_designed_page(loaded):
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    response = careful.post("/fr/_util/login/", {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert '<html lang="fr">' in response.content.decode()


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_what_a_real_browser_sends_to_a_page_is_refused_as_a_method_not_as_a_forgery(loaded, method):
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    response = getattr(careful, method)("/fr/")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert '<html lang="fr">' in response.content.decode()


@pytest.mark.parametrize("status", [500, 503])
def test_the_pages_of_last_resort_are_bilingual_and_ask_nothing_of_anyone(status, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = static_page(status)
    html = response.content.decode()
    assert response.status_code == status
    assert '<html lang="fr">' in html
    assert 'lang="en"' in html
