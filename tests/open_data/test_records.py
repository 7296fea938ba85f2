"""Open data: files valid whatever is selected, a dictionary that leaves nothing out, a licence nobody made up."""

import csv
import json
import re
from datetime import date, time
from io import StringIO
from uuid import UUID

import pytest

from cannes_intl.listings.models import IndexEntry
from cannes_intl.open_data.samples import emitted
from cannes_intl.open_data.schema import DICTIONARY
from cannes_intl.website.models import SiteSettings, StandardPage
from events.models import Edition, EventPage
from programmes.models import Call, ProgrammePage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FILES = [
    *("partnerships.csv", "partnerships.json", "partnerships.geojson", "programmes.csv", "programmes.json"),
    *("events.csv", "events.json", "events.ics", "updates.atom"),
]
#: How addresses begin where they are written whole: those of calendars to subscribe to, and others.
CALENDARS, WHOLE = "webcal://localhost:8000", "http://localhost:8000"
FILES_IN_EACH_LANGUAGE = [f"{WHOLE}/fr/data/partnerships.geojson", f"{WHOLE}/en/data/events.ics"]
NOTHING = "q=zzzz"
QUERIES = ["", "theme=film", NOTHING]
both_languages = pytest.mark.parametrize("language", ["fr", "en"])
every_query = pytest.mark.parametrize("query", QUERIES)


def read(site, name, language="fr", query=""):
    answer = site.get(f"/{language}/data/{name}?{query}")
    assert answer.status_code == 200, name
    return answer


def choose_licence():
    settings = SiteSettings.load()
    settings.data_licence, settings.data_licence_address = "Licence Ouverte 2.0", "https://example.org/licence"
    settings.save()


@pytest.fixture(scope="module", autouse=True)
def everything_stated(loaded, plant):
    """Content in which every name of the dictionary has something to say; the licence is for tests to choose."""

    def write():
        programme = ProgrammePage.objects.get(name_en="International Storytelling Chair")
        programme.calls = [Call(opens_on=date(2027, 1, 4), closes_on=date(2027, 2, 15))]
        builders.publish(programme)
        event = EventPage.objects.get(name_fr="Shizuoka × Cannes Week")
        hours = {"starts_at": time(10), "ends_at": time(18)}
        event.editions = [Edition(when="2025-05-17/2025-05-18", outcome="took place", **hours)]
        event.venue = builders.institution(name_fr="Palais des Festivals", name_en="Palais des Festivals")
        builders.publish(event)

    plant(write)


# ---- GeoJSON (RFC 7946) ----------------------------------------------------------------------------------


def check_position(position):
    longitude, latitude = position
    assert -180 <= longitude <= 180
    assert -90 <= latitude <= 90


@both_languages
@every_query
def test_geojson_is_a_collection_of_features_with_points_or_none(site, loaded, language, query):
    answer = read(site, "partnerships.geojson", language, query)
    assert answer["Content-Type"] == "application/geo+json"
    collection = json.loads(answer.content)
    assert collection["type"] == "FeatureCollection"
    assert isinstance(collection["features"], list)
    assert "crs" not in collection
    assert bool(collection["features"]) == (query != NOTHING)
    for feature in collection["features"]:
        assert feature.keys() == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        assert str(UUID(feature["id"])) == feature["id"]
        assert isinstance(feature["properties"], dict)
        geometry = feature["geometry"]
        if geometry is None:
            continue
        assert geometry.keys() == {"type", "coordinates"}
        if geometry["type"] == "Point":
            check_position(geometry["coordinates"])
        else:
            assert geometry["type"] == "MultiPoint"
            assert len(geometry["coordinates"]) > 1
            for position in geometry["coordinates"]:
                check_position(position)
    ids = [feature["id"] for feature in collection["features"]]
    assert len(ids) == len(set(ids))
    assert collection["without_geometry"] == sum(one["geometry"] is None for one in collection["features"])


def test_longitude_comes_first_and_only_cities_have_a_point(site, loaded):
    (shizuoka,) = json.loads(read(site, "partnerships.geojson", query="country=JP").content)["features"]
    longitude, latitude = shizuoka["geometry"]["coordinates"]
    assert round(longitude) == 138
    assert round(latitude) == 35
    for one in json.loads(read(site, "partnerships.json").content)["items"]:
        for place in one["places"]:
            if place["kind"] != "city":
                assert place["latitude"] is place["longitude"] is None


# ---- CSV (RFC 4180) ----------------------------------------------------------------------------------------


@both_languages
@every_query
@pytest.mark.parametrize("name", ["partnerships.csv", "programmes.csv", "events.csv"])
def test_csv_opens_in_a_spreadsheet_with_its_accents_and_runs_nothing(site, loaded, name, language, query):
    answer = read(site, name, language, query)
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert re.fullmatch(rf'attachment; filename="cannes-{name[:-4]}-{language}\.csv"', answer["Content-Disposition"])
    assert answer.content.startswith(b"\xef\xbb\xbfid,")
    text = answer.content.decode("utf-8-sig")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    head, *lines = csv.reader(StringIO(text, newline=""), strict=True)
    assert all(len(line) == len(head) for line in lines)
    assert len(head) == len(set(head))
    assert not [cell for line in lines for cell in line if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.rows_made_wrong("the name is shorter to write in the row")
def test_csv_keeps_signs_of_its_own_inside_cells(site, loaded):
    IndexEntry.objects.filter(name="Sanya", language="fr").update(name='=1+1, "Sanya"\nla tropicale', summary="@a\r\nb")
    text = read(site, "partnerships.csv", query="country=CN").content.decode("utf-8-sig")
    (line,) = csv.DictReader(StringIO(text, newline=""), strict=True)
    assert line["name_fr"] == '\'=1+1, "Sanya"\nla tropicale'
    assert line["summary_fr"].startswith("'@")


# ---- what the files say ----------------------------------------------------------------------------------


def test_the_dictionary_names_all_that_the_files_say_and_nothing_else(site, loaded):
    choose_licence()
    said = {}
    for name in FILES:
        query = "year=2019" if name.endswith("json") else ""
        for queried in ("", query):
            for table, path, _value in emitted(name.split(".")[1], read(site, name, query=queried).content):
                said.setdefault(table, set()).add(path)
    documented = {table: {name for field in fields for name in field.names} for table, fields in DICTIONARY.items()}
    assert said == documented


def test_a_name_is_documented_once(site):
    for fields in DICTIONARY.values():
        names = [name for field in fields for name in field.names]
        assert len(names) == len(set(names))


def test_hours_and_calls_stand_in_the_data(site, loaded):
    (event,) = json.loads(read(site, "events.json", query="country=JP").content)["items"]
    assert (event["starts_at"], event["ends_at"], event["time_zone"]) == ("10:00", "18:00", "Europe/Paris")
    items = json.loads(read(site, "programmes.json").content)["items"]
    (programme,) = [one for one in items if one["name_en"] == "International Storytelling Chair"]
    (call,) = programme["calls"]
    assert (call["opens_on"], call["closes_on"]) == ("2027-01-04", "2027-02-15")
    text = read(site, "programmes.csv").content.decode("utf-8-sig")
    (line,) = [one for one in csv.DictReader(StringIO(text, newline="")) if one["id"] == programme["id"]]
    assert line["calls"] == "2027-01-04/2027-02-15"


def test_hours_that_nobody_stated_have_no_time_zone(site, loaded):
    items = json.loads(read(site, "events.json").content)["items"]
    others = [one for one in items if one["name_fr"] != "Shizuoka × Cannes Week"]
    assert len(others) > 2
    for one in others:
        assert (one["starts_at"], one["ends_at"], one["time_zone"]) == (None, None, "")


def test_a_proper_name_says_its_language_and_a_translated_one_is_in_each(site, loaded):
    items = json.loads(read(site, "programmes.json").content)["items"]
    institutions = {one["name_fr"]: one for item in items for one in item["institutions"]}
    assert institutions["Université Stanford"]["name_en"] == "Stanford University"
    assert institutions["Université Stanford"]["name_language"] == ""
    (event,) = [
        one
        for one in json.loads(read(site, "events.json").content)["items"]
        if one["name_fr"] == "Déjeuner des festivals internationaux"
    ]
    assert (event["name_en"], event["name_language"]) == ("Déjeuner des festivals internationaux", "fr")
    names = {(item["name_fr"], item["name_en"]): item["name_language"] for item in items}
    assert names["La Fabrique Cinéma de l’Institut français", "La Fabrique Cinéma de l’Institut français"] == "fr"
    assert names["Spectacles itinérants", "Touring shows"] == ""


def test_a_borrowed_name_is_not_in_the_data_even_where_it_is_said_to_be_a_proper_one(site, loaded):
    page = EventPage.objects.get(name_fr="Bollywood Express")
    page.name_en = ""
    builders.publish(page)
    (event,) = [
        one for one in json.loads(read(site, "events.json").content)["items"] if one["name_fr"] == "Bollywood Express"
    ]
    assert (event["name_en"], event["name_language"]) == ("", "")


def test_how_an_agreement_was_concluded_stands_in_the_data_where_it_is_stated(site, loaded):
    items = json.loads(read(site, "partnerships.json").content)["items"]
    manners = {one["name_fr"]: (one["when"], one["manner"]) for one in items if one["kind"] == "agreement"}
    assert manners == {
        "Shizuoka": ("2018", "agreed"),
        "Sanya": ("2019", "signed"),
        "Shawinigan": ("2019", "signed"),
        "Grand-Bassam": ("", ""),
    }
    assert {one["manner"] for one in items if one["kind"] != "agreement"} == {""}


def test_a_place_has_the_same_key_wherever_the_content_is_loaded(site, loaded):
    items = json.loads(read(site, "partnerships.json").content)["items"]
    keys = {place["name_fr"]: place["key"] for item in items for place in item["places"]}
    assert keys["Shizuoka"] == "shizuoka"
    assert keys["Grand-Bassam"] == "grand-bassam"
    assert keys["Afrique du Sud"] == "country-za"


# ---- licence, other sites' scripts -----------------------------------------------------------------------


def test_no_licence_is_told_before_the_city_has_chosen_one(site, loaded):
    for name in FILES:
        answer = read(site, name)
        assert "Link" not in answer, name
        assert "Licence Ouverte" not in answer.content.decode(), name
    choose_licence()
    for name in FILES:
        answer = read(site, name)
        assert answer["Link"] == '<https://example.org/licence>; rel="license"', name
        if not name.endswith((".csv", ".ics")):
            assert "Licence Ouverte 2.0" in answer.content.decode(), name
            assert "https://example.org/licence" in answer.content.decode(), name


def test_scripts_of_other_sites_may_read_the_data_and_nothing_else(site, loaded):
    for name in FILES:
        for query in ("", "country=XX"):
            assert site.get(f"/fr/data/{name}?{query}")["Access-Control-Allow-Origin"] == "*", name
    for path in ("/fr/", "/fr/donnees-ouvertes/", "/fr/partenariats/", "/sitemap.xml"):
        answer = site.get(path)
        assert answer.status_code == 200
        assert "Access-Control-Allow-Origin" not in answer, path


# ---- the pages -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "heading", "addresses"),
    [
        (
            "/fr/donnees-ouvertes/",
            "Dictionnaire des données",
            FILES_IN_EACH_LANGUAGE,
        ),
        ("/en/open-data/", "Data dictionary", FILES_IN_EACH_LANGUAGE),
        ("/fr/aide/", "Lire les dates", ["/fr/donnees-ouvertes/", "/fr/suivre/"]),
        ("/en/help/", "Reading dates", ["/en/open-data/", "/en/follow/"]),
        ("/fr/suivre/", "Par thème", [f"{CALENDARS}/fr/data/events.ics", f"{WHOLE}/fr/data/updates.atom?country=JP"]),
        ("/en/follow/", "By theme", [f"{CALENDARS}/en/data/events.ics", f"{WHOLE}/en/data/updates.atom?theme=film"]),
    ],
)
def test_the_pages_about_data_help_and_following_stand_where_they_should(site, loaded, path, heading, addresses):
    page = open_page(site, path)
    assert heading in page.texts("main h2")
    assert set(addresses) <= set(page.links())


@both_languages
def test_every_address_on_these_pages_answers(site, loaded, language):
    pages = {"fr": ["/fr/donnees-ouvertes/", "/fr/suivre/"], "en": ["/en/open-data/", "/en/follow/"]}[language]
    addresses = {address.removeprefix(WHOLE) for path in pages for address in open_page(site, path).links()}
    files = {address for address in addresses if address.startswith(("/fr/data/", "/en/data/"))}
    assert len(files) > 20
    for address in files:
        assert site.get(address, follow=True).status_code == 200, address


def test_codes_are_those_of_what_is_listed_in_the_readers_language(site, loaded):
    french, english = (
        open_page(site, path).texts("dl.codes > div") for path in ("/fr/donnees-ouvertes/", "/en/open-data/")
    )
    assert {"JP Japon", "gastronomy Gastronomie"} <= set(french)
    assert "JP Japan" in english
    assert not [code for code in english if code.startswith("FR ")]


def test_the_page_shows_what_stands_in_the_files(site, loaded):
    examples = open_page(site, "/fr/donnees-ouvertes/").texts("details td:last-child")
    assert "Shizuoka, Japon" not in examples  # no name of a column
    first = IndexEntry.objects.of(["agreement"], "fr").first()
    assert str(first.item) in examples
    assert [example for example in examples if example.startswith("urn:uuid:")]


def test_a_page_that_moved_is_still_led_to(site, loaded):
    page = StandardPage.objects.get(role="open data")
    page.url_slug_fr, page.name_fr = "nos-donnees", "Nos données"
    builders.publish(page)
    for path in ("/fr/partenariats/", "/fr/aide/"):
        ways = open_page(site, path).links()
        assert ways["/fr/nos-donnees/"] == "Nos données"
        assert not [address for address in ways if "donnees-ouvertes" in address]
    page.unpublish()
    ways = open_page(site, "/fr/partenariats/").links("body")
    assert "/fr/suivre/" in ways
    assert not [address for address in ways if address.endswith(("nos-donnees/", "donnees-ouvertes/"))]


def test_the_pages_say_of_the_licence_what_the_city_said(site, loaded):
    licence = "#licence + p"
    before = open_page(site, "/fr/donnees-ouvertes/").text(licence)
    assert "livre III du code des relations entre le public et l’administration" in before
    choose_licence()
    after = open_page(site, "/fr/donnees-ouvertes/")
    assert after.links(licence) == {"https://example.org/licence": "Licence Ouverte 2.0"}
    assert after.one(f'{licence} > a[rel="license"]')


def test_the_pages_stand_on_a_site_without_content(site):
    builders.home()
    for role in ("open data", "follow", "help"):
        page = builders.standard_page(name_fr=f"Page {role}", name_en=f"The {role}", role=role)
        assert open_page(site, page.url_in("fr")).heading == f"Page {role}"


def test_a_list_offers_its_files_feed_and_calendar(site, loaded):
    page = open_page(site, "/fr/agenda/?country=JP")
    offered = page.links(".downloads")
    assert offered["/fr/data/events.ics?country=JP"] == "iCal"
    assert "/fr/data/updates.atom?kind=event&country=JP" in offered
    calendar = page.one('.downloads a[href="/fr/data/events.ics?country=JP"]')
    assert calendar["type"] == "text/calendar; charset=utf-8"
