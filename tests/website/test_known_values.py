"""What the site knows is never refused, whatever is listed under it; what it does not know is refused with help."""

import csv
import json
import re
from html import unescape
from io import StringIO
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.text import slugify
from icalendar import Calendar

from cannes_intl.website.listing.forms import FORMS
from cannes_intl.website.listing.selection import Selection
from cannes_intl.website.models import StandardPage, Theme
from events.models import EventPage
from partnerships.models import Agreement, Institution, PartnershipsPage, Place
from programmes.models import ProgrammePage
from tests import builders

pytestmark = pytest.mark.django_db

FILES = [f"{listing}.{form}" for listing, forms in FORMS.items() for form in forms]
LISTS = ("/fr/partenariats/", "/fr/programmes/", "/fr/agenda/")


def main(site, path, status=200):
    answer = site.get(path)
    assert answer.status_code == status, path
    return answer.content.decode().split("<main")[1].split("</main>")[0]


def plain(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def links(html):
    return {
        unescape(address): plain(text) for address, text in re.findall(r'<a [^>]*?href="([^"]+)"[^>]*>(.*?)</a>', html)
    }


def held(form, content):
    """The identifiers in a file."""
    if form == "csv":
        return [line["id"] for line in csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""))]
    if form in ("json", "geojson"):
        return [one["id"] for one in json.loads(content)["items" if form == "json" else "features"]]
    if form == "ics":
        return [str(one["UID"]) for one in Calendar.from_ical(content).walk("VEVENT")]
    return ElementTree.fromstring(content).findall("{http://www.w3.org/2005/Atom}entry")


# ---- what is known ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("query", ["country=EG", "region=009", "theme=pottery", "kind=with-performing-company"])
def test_a_file_of_what_is_known_and_has_nothing_is_a_valid_empty_file(site, loaded, file, query):
    builders.theme("pottery", "Céramique", "Pottery")
    builders.place("continent", "Océanie", "Oceania", "009")
    answer = site.get(f"/fr/data/{file}?{query}")
    assert answer.status_code == 200
    assert held(file.split(".")[1], answer.content) == []


def test_a_subscription_outlives_its_last_item(site, loaded):
    theme = builders.theme("pottery", "Céramique", "Pottery")
    page = builders.programme(themes=[theme])
    for language in ("fr", "en"):
        assert len(held("atom", site.get(f"/{language}/data/updates.atom?theme=pottery").content)) == 1
    page.unpublish()
    for language, title in (("fr", "Céramique"), ("en", "Pottery")):
        answer = site.get(f"/{language}/data/updates.atom?theme=pottery")
        assert answer.status_code == 200
        assert held("atom", answer.content) == []
        assert title in answer.content.decode()


@pytest.mark.parametrize("view", ["list", "map", "table"])
@pytest.mark.parametrize("path", LISTS)
def test_a_list_of_what_has_nothing_names_it_in_words_keeps_it_chosen_and_leads_out(site, loaded, path, view):
    page = main(site, f"{path}?country=EG&view={view}")
    assert '<option value="EG" selected>Égypte (0)</option>' in page
    assert "Aucun élément." in plain(page)
    assert links(page)[path] == "Tout afficher"
    assert "Retirer : Égypte ×" in links(page).values()


def test_in_english_it_is_named_in_english(site, loaded):
    page = plain(main(site, "/en/partnerships/?country=EG"))
    assert "No items." in page
    assert "Leave out: Egypt ×" in page


def test_with_other_conditions_each_may_be_left_out(site, loaded):
    ways = links(main(site, "/fr/partenariats/?country=EG&theme=film"))
    assert ways["?theme=film"].startswith("Sans « Égypte » :")
    assert "?country=EG" not in ways


def test_what_has_nothing_is_offered_in_no_menu(site, loaded):
    for path in LISTS:
        assert 'value="EG"' not in main(site, path)
        assert 'value="EG"' not in main(site, f"{path}?theme=film")


def test_search_knows_it_too_and_names_it(site, loaded):
    assert "Égypte" in plain(main(site, "/fr/recherche/?country=EG&q=cinéma"))
    assert main(site, "/fr/recherche/?year=1999&q=cinéma")


def every_known():
    """``(filter, code)`` of all there is in the database and in the lists of kinds of the code."""
    for place in Place.objects.exclude(code=None).exclude(code="FR"):
        name = {"continent": "region"}.get(place.kind, "country")
        if place.kind in ("country", "overseas territory", "sub-region", "continent"):
            yield name, place.code
    yield from (("theme", theme.code) for theme in Theme.objects.all())
    kinds = {slugify(kind) for model in (Agreement, ProgrammePage, EventPage) for kind in model.Kind}
    kinds |= {f"with-{slugify(kind)}" for kind in Institution.Kind} | {"agreement", "programme", "event"}
    yield from (("kind", kind) for kind in kinds - {"not-specified"})


def test_every_place_theme_and_kind_is_known_to_every_listing(loaded):
    known = list(every_known())
    assert len(known) > 60
    for listing in [*FORMS, "search"]:
        for name, code in known:
            selection = Selection(listing, {name: code}, "fr")
            assert selection.is_valid, (listing, name, code)
            assert selection.facets.told(name, code)["name"] != code or name == "kind"


@pytest.mark.parametrize(
    "query", ["country=FR", "country=ZZ", "country=002", "region=JP", "region=ZZ", "theme=pottery", "kind=with-baker"]
)
def test_what_is_not_known_stays_refused(site, loaded, query):
    for path in (*LISTS, "/fr/recherche/", *(f"/fr/data/{file}" for file in FILES)):
        assert site.get(f"{path}?{query}").status_code == 400


def test_a_place_that_is_no_country_is_refused_as_a_country(loaded):
    for place in Place.objects.exclude(code=None).exclude(kind__in=Place.BROWSED):
        assert not Selection("updates", {"country": place.code}, "fr").is_valid


def test_a_draft_that_was_never_public_is_not_known(site, loaded):
    builders.theme("pottery", "Céramique", "Pottery", live=False)
    assert site.get("/fr/data/updates.atom?theme=pottery").status_code == 400


def test_what_is_no_longer_public_is_known_by_its_code_and_its_name_is_not_told(site, loaded):
    builders.theme("pottery", "Céramique", "Pottery").save_revision().publish()
    Theme.objects.get(code="pottery").unpublish()
    page = main(site, "/fr/partenariats/?theme=pottery")
    assert "Céramique" not in page
    assert '<option value="pottery" selected>pottery (0)</option>' in page
    assert site.get("/fr/data/updates.atom?theme=pottery").status_code == 200


def queries(site, path):
    site.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert site.get(path).status_code == 200
    return len(asked)


def test_only_what_nothing_listed_has_costs_a_query_more(site, loaded):
    builders.theme("pottery", "Céramique", "Pottery")
    usual = queries(site, "/fr/data/updates.atom?theme=film")
    assert queries(site, "/fr/data/updates.atom?kind=with-performing-company") <= usual
    assert queries(site, "/fr/data/updates.atom?theme=pottery") <= usual + 1
    assert queries(site, "/fr/data/partnerships.csv?country=EG") <= queries(site, "/fr/data/partnerships.csv") + 2


# ---- a country that is only encountered -----------------------------------------------------------------


@pytest.mark.parametrize("view", ["list", "map", "table"])
def test_a_country_that_is_only_encountered_leads_to_its_events_and_is_no_partner(site, loaded, view):
    page = main(site, f"/fr/partenariats/?country=EG&view={view}")
    before, encounters = page.split('id="encounters"')
    assert "Aucun partenariat n’est indiqué pour ce pays" in encounters
    assert "<b>Le Caire</b>" in encounters
    assert "Busan" not in encounters
    assert "/fr/agenda/dejeuner-des-festivals-internationaux/" in links(encounters)
    assert "data-item" not in page
    assert "Le Caire" not in before


def test_a_partner_country_without_answer_to_the_other_conditions_is_not_called_encountered(site, loaded):
    assert 'id="encounters"' not in main(site, "/fr/partenariats/?country=JP&theme=film")
    assert 'id="encounters"' not in main(site, "/fr/partenariats/?country=JP")


def test_a_guest_is_in_no_file_of_its_country(site, loaded):
    for file in FILES:
        assert b"Caire" not in site.get(f"/fr/data/{file}?country=EG").content


# ---- a refusal helps -----------------------------------------------------------------------------------------


def test_a_file_refused_says_what_is_wrong_in_a_sentence_and_leads_on(site, loaded):
    page = main(site, "/fr/data/partnerships.csv?country=ZZ&theme=film&page=2", 400)
    assert "Aucun pays n’a ici le code « ZZ »." in plain(page)
    assert "choix" not in plain(page).split("Le même fichier")[0]
    assert links(page) == {
        "/fr/data/partnerships.csv?theme=film": "Le même fichier, sans ce qui n’a pas été compris",
        "/fr/partenariats/?theme=film": "La liste et son formulaire",
        "/fr/donnees-ouvertes/#codes": "Les codes de chaque choix",
        "/fr/": "Aller à la page d’accueil",
    }
    for address in links(page):
        assert site.get(address).status_code == 200
    assert 'id="codes"' in main(site, "/fr/donnees-ouvertes/")


def test_each_parameter_that_is_wrong_has_its_sentence(site, loaded):
    said = plain(main(site, "/en/data/events.json?country=ZZ&region=ZZ&theme=zz&kind=zz&year=abc", 400))
    for sentence in (
        "No country has the code “ZZ” here.",
        "No region of the world has the code “ZZ” here.",
        "No theme has the code “zz” here.",
        "No kind has the code “zz” here.",
        "A year has four digits, for example 2019.",
    ):
        assert sentence in said


@pytest.mark.parametrize(
    ("file", "ways"),
    [
        ("programmes.json", {"/en/data/programmes.json", "/en/programmes/"}),
        ("events.ics", {"/en/data/events.ics", "/en/agenda/"}),
        ("updates.atom", {"/en/data/updates.atom", "/en/follow/"}),
    ],
)
def test_where_nothing_else_is_asked_the_whole_file_is_offered(site, loaded, file, ways):
    found = links(main(site, f"/en/data/{file}?theme=%3Cb%3E", 400))
    assert set(found) == ways | {"/en/open-data/#codes", "/en/"}
    assert found[f"/en/data/{file}"] == "The whole file"
    for address in found:
        assert site.get(address).status_code == 200


def test_a_refusal_shows_what_was_written_as_text(site, loaded):
    page = main(site, "/fr/data/partnerships.csv?theme=%3Cb%3E&q=%3Ci%3E", 400)
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "/fr/data/partnerships.csv?q=%3Ci%3E" in links(page)


def test_a_refusal_leads_to_no_page_that_is_not_public(site, loaded):
    PartnershipsPage.objects.get().unpublish()
    StandardPage.objects.get(role="open data").unpublish()
    page = main(site, "/fr/data/partnerships.csv?country=ZZ", 400)
    assert set(links(page)) == {"/fr/data/partnerships.csv", "/fr/suivre/", "/fr/"}
