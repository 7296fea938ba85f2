"""What the site knows is never refused, whatever is listed under it; what it does not know is refused with help."""

import csv
import json
from io import StringIO
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.text import slugify
from icalendar import Calendar

from cannes_intl.listings.formats import FORMATS_OF_LISTING as FORMS
from cannes_intl.listings.selection import Selection
from cannes_intl.website.models import StandardPage, Theme
from events.models import EventPage
from partnerships.models import Agreement, Institution, PartnershipsPage, Place
from programmes.models import ProgrammePage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FILES = [f"{listing}.{form}" for listing, forms in FORMS.items() for form in forms]
LISTS = ("/fr/partenariats/", "/fr/programmes/", "/fr/agenda/")


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


@pytest.mark.parametrize("query", ["country=EG", "region=009", "theme=pottery", "kind=with-performing-company"])
def test_a_file_of_what_is_known_and_has_nothing_is_a_valid_empty_file(site, loaded, query):
    if query == "theme=pottery":
        builders.theme("pottery", "Céramique", "Pottery")
    if query == "region=009":
        builders.place("continent", "Océanie", "Oceania", "009")
    answers = {file: site.get(f"/fr/data/{file}?{query}") for file in FILES}
    assert {file: answer.status_code for file, answer in answers.items()} == dict.fromkeys(FILES, 200)
    found = {file: held(file.split(".")[1], answer.content) for file, answer in answers.items()}
    assert found == {file: [] for file in FILES}


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
    page = open_page(site, f"{path}?country=EG&view={view}")
    assert page.texts('option[selected][value="EG"]') == ["Égypte (0)"]
    assert page.text('main [role="status"]') == "Aucun élément. Tout afficher"
    assert page.links("main .count")[path] == "Tout afficher"
    assert page.texts(".choices a") == ["Retirer\u202f: Égypte ×"]


def test_in_english_it_is_named_in_english(site, loaded):
    page = open_page(site, "/en/partnerships/?country=EG")
    assert page.text('main [role="status"]') == "No items. Show everything"
    assert page.texts(".choices a") == ["Leave out: Egypt ×"]


def test_with_other_conditions_each_may_be_left_out(site, loaded):
    ways = open_page(site, "/fr/partenariats/?country=EG&theme=film").links(".choices")
    assert list(ways) == ["?theme=film"]
    assert ways["?theme=film"].startswith("Sans «\u202fÉgypte\u202f»\u202f: ")


def test_what_has_nothing_is_offered_in_no_menu(site, loaded):
    for path in LISTS:
        for address in (path, f"{path}?theme=film"):
            offered = open_page(site, address).values('select[name="country"] option', "value")
            assert len(offered) > 1, address
            assert "EG" not in offered


def test_search_knows_it_too_and_names_it(site, loaded):
    page = open_page(site, "/fr/recherche/?country=EG&q=cinéma")
    assert "Seulement\u202f: Égypte." in page.main
    assert page.items == []
    assert open_page(site, "/fr/recherche/?year=1999&q=cinéma").items == []


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
            assert selection.facets.choice(name, code)["name"] != code


@pytest.mark.parametrize(
    "query", ["country=FR", "country=ZZ", "country=002", "region=JP", "region=ZZ", "theme=pottery", "kind=with-baker"]
)
def test_what_is_not_known_stays_refused(site, loaded, query):
    for path in (*LISTS, "/fr/recherche/", *(f"/fr/data/{file}" for file in FILES)):
        assert site.get(f"{path}?{query}").status_code == 400


def test_a_place_that_is_no_country_is_refused_as_a_country(loaded):
    others = Place.objects.exclude(code=None).exclude(kind__in=Place.BROWSED)
    assert {"continent", "sub-region"} & {place.kind for place in others}
    for place in others:
        assert not Selection("updates", {"country": place.code}, "fr").is_valid


def test_a_draft_that_was_never_public_is_not_known(site, loaded):
    builders.theme("pottery", "Céramique", "Pottery", live=False)
    assert site.get("/fr/data/updates.atom?theme=pottery").status_code == 400


def test_what_is_no_longer_public_is_known_by_its_code_and_its_name_is_not_told(site, loaded):
    builders.theme("pottery", "Céramique", "Pottery").save_revision().publish()
    Theme.objects.get(code="pottery").unpublish()
    page = open_page(site, "/fr/partenariats/?theme=pottery")
    assert page.texts('option[selected][value="pottery"]') == ["pottery (0)"]
    assert "Céramique" not in page.html
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
    page = open_page(site, f"/fr/partenariats/?country=EG&view={view}")
    assert "Aucun partenariat n’est indiqué pour ce pays" in page.text("#encounters .aside")
    assert page.texts("#encounters li b") == ["Le Caire"]
    assert "/fr/agenda/dejeuner-des-festivals-internationaux/" in page.links("#encounters")
    assert page.items == []
    assert "Le Caire" not in page.main.replace(page.text("#encounters"), "")


def test_a_partner_country_without_answer_to_the_other_conditions_is_not_called_encountered(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=JP&theme=film")
    assert page.text('main [role="status"]').startswith("Aucun élément.")
    assert page.count("#encounters") == 0
    page = open_page(site, "/fr/partenariats/?country=JP")
    assert len(page.items) == 1
    assert page.count("#encounters") == 0


def test_a_guest_is_in_no_file_of_its_country(site, loaded):
    for file in FILES:
        content = site.get(f"/fr/data/{file}?country=EG").content
        assert held(file.split(".")[1], content) == []
        assert b"Caire" not in content


# ---- a refusal helps -----------------------------------------------------------------------------------------


def test_a_file_refused_says_what_is_wrong_in_a_sentence_and_leads_on(site, loaded):
    page = open_page(site, "/fr/data/partnerships.csv?country=ZZ&theme=film&page=2", 400)
    assert page.text("main .prose > p") == "Aucun pays n’a ici le code «\u202fZZ\u202f»."
    assert page.links() == {
        "/fr/data/partnerships.csv?theme=film": "Le même fichier, sans ce qui n’a pas été compris",
        "/fr/partenariats/?theme=film": "La liste et son formulaire",
        "/fr/donnees-ouvertes/#codes": "Les codes de chaque choix",
        "/fr/": "Aller à la page d’accueil",
    }
    for address in page.links():
        assert site.get(address).status_code == 200, address
    assert open_page(site, "/fr/donnees-ouvertes/").count("main #codes") == 1


def test_each_parameter_that_is_wrong_has_its_sentence(site, loaded):
    page = open_page(site, "/en/data/events.json?country=ZZ&region=ZZ&theme=zz&kind=zz&year=abc", 400)
    said = page.text("main .prose > p")
    sentences = (
        "No country has the code “ZZ” here.",
        "No region of the world has the code “ZZ” here.",
        "No theme has the code “zz” here.",
        "No kind has the code “zz” here.",
        "A year has four digits, for example 2019.",
    )
    assert {one: said.count(one) for one in sentences} == dict.fromkeys(sentences, 1)


@pytest.mark.parametrize(
    ("file", "ways"),
    [
        ("programmes.json", {"/en/data/programmes.json", "/en/programmes/"}),
        ("events.ics", {"/en/data/events.ics", "/en/agenda/"}),
        ("updates.atom", {"/en/data/updates.atom", "/en/follow/"}),
    ],
)
def test_where_nothing_else_is_asked_the_whole_file_is_offered(site, loaded, file, ways):
    found = open_page(site, f"/en/data/{file}?theme=%3Cb%3E", 400).links()
    assert set(found) == ways | {"/en/open-data/#codes", "/en/"}
    assert found[f"/en/data/{file}"] == "The whole file"
    for address in found:
        assert site.get(address).status_code == 200


def test_a_refusal_shows_what_was_written_as_text(site, loaded):
    page = open_page(site, "/fr/data/partnerships.csv?theme=%3Cb%3E&q=%3Ci%3E", 400)
    assert "«\u202f<b>\u202f»" in page.text("main .prose > p")
    assert page.count("main b") == page.count("main i") == 0
    assert "/fr/data/partnerships.csv?q=%3Ci%3E" in page.links()


def test_a_refusal_leads_to_no_page_that_is_not_public(site, loaded):
    PartnershipsPage.objects.get().unpublish()
    StandardPage.objects.get(role="open data").unpublish()
    page = open_page(site, "/fr/data/partnerships.csv?country=ZZ", 400)
    assert set(page.links()) == {"/fr/data/partnerships.csv", "/fr/suivre/", "/fr/"}
