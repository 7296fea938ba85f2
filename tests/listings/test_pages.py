"""The listings as visitors filter them, and as machines read them."""

import csv
import json
from io import StringIO

import pytest

from cannes_intl.listings.models import IndexEntry
from cannes_intl.website.models import SiteSettings
from partnerships.models import PartnerCityPage
from tests import builders
from tests.reading import open_page, under

pytestmark = pytest.mark.django_db


def lines(site, path):
    answer = site.get(path)
    return list(csv.DictReader(StringIO(answer.content.decode("utf-8-sig"), newline="")))


# ---- filters ---------------------------------------------------------------------------------------------


UNDATED = under("Date non précisée")


def test_a_listing_is_filtered_by_country_and_says_how_many(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=JP")
    assert page.text('[role="status"]').startswith("1 élément.")
    assert "/fr/partenariats/japon/shizuoka/" in page.links()
    assert "Grand-Bassam" not in page.main
    assert page.texts("#filter-country option[selected]") == ["Japon (1)"]


def test_a_year_selects_what_is_stated_and_tells_the_undated_apart(site, loaded):
    page = open_page(site, "/fr/partenariats/?year=2019")
    dated = page.text(".browse")
    assert "Sanya" in dated
    assert "Shawinigan" in dated
    assert "Grand-Bassam" not in dated
    assert "Grand-Bassam" in page.text(UNDATED)


def test_what_stands_apart_is_said_to_be_no_part_of_the_selection(site, loaded):
    page = open_page(site, "/fr/partenariats/?year=2019")
    assert "ni dans ses fichiers" in page.text(f"{UNDATED} .aside")
    assert page.all(f"{UNDATED} li")
    assert page.count(f"{UNDATED} [data-item]") == 0
    assert len(lines(site, "/fr/data/partnerships.csv?year=2019")) == len(page.items) == 2


def test_a_code_is_known_in_small_letters_too(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=jp")
    assert page.text('[role="status"]').startswith("1 élément.")
    assert page.values("a.lang", "href") == ["/en/partnerships/?country=JP"]


def test_the_language_switch_keeps_the_selection(site, loaded):
    page = open_page(site, "/fr/partenariats/?theme=film&page=1&other=1&country=ZA")
    assert page.values("a.lang", "href") == ["/en/partnerships/?country=ZA&theme=film"]


def test_what_the_form_leaves_empty_is_not_in_the_address(site, loaded):
    answer = site.get("/fr/partenariats/?country=JP&region=&theme=&kind=&year=&q=&view=table")
    assert (answer.status_code, answer["Location"]) == (302, "/fr/partenariats/?country=JP&view=table")
    assert site.get("/en/partnerships/?country=&q=")["Location"] == "/en/partnerships/"


def test_the_form_and_the_language_switch_keep_the_view(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=JP&view=map")
    assert page.values('form.filters input[type="hidden"][name="view"]', "value") == ["map"]
    assert page.values("a.lang", "href") == ["/en/partnerships/?country=JP&view=map"]
    assert "/fr/data/partnerships.csv?country=JP" in page.links(".downloads")


def test_a_view_that_is_not_known_is_refused(site, loaded):
    page = open_page(site, "/fr/partenariats/?view=poster", 400)
    assert "list, map, table" in page.text('[role="alert"]')


def test_an_item_in_several_countries_stands_under_each_and_under_the_one_asked_for_alone(site, loaded):
    name = "Chaire internationale de storytelling"
    assert open_page(site, "/fr/partenariats/").texts(".country li > a").count(name) == 2
    asked = open_page(site, "/fr/partenariats/?country=DE")
    assert asked.texts(".country li > a").count(name) == 1
    assert "/fr/partenariats/allemagne/" in asked.links()
    assert "/fr/partenariats/etats-unis/" not in asked.links()


@pytest.mark.parametrize(
    ("address", "country", "told"),
    [
        ("/fr/partenariats/", "/fr/partenariats/japon/", ["1 ville partenaire", "1 rendez-vous"]),
        ("/en/partnerships/", "/en/partnerships/senegal/", ["1 programme", "1 archived event"]),
    ],
)
def test_a_country_says_how_many_of_what(site, loaded, address, country, told):
    page = open_page(site, address)
    assert page.texts(f'.country:has(a[href="{country}"]) .meta span') == told


def test_guests_are_encounters_and_never_partners(site, loaded):
    page = open_page(site, "/fr/partenariats/")
    partners = " ".join(page.texts(".browse section:not(#encounters)"))
    assert "Shizuoka" in partners
    for guest in ("Sarajevo", "Busan", "Sofia", "Mumbai"):
        assert guest in page.texts("#encounters b")
        assert guest not in partners
    assert "/fr/agenda/dejeuner-des-festivals-internationaux/" in page.links("#encounters")


def test_overseas_stands_apart_from_foreign_countries_and_france_nowhere(site, loaded):
    page = open_page(site, "/fr/partenariats/")
    foreign = " ".join(page.texts('.browse section[id^="region-"]'))
    assert "Japon" in foreign
    assert "La Réunion" not in foreign
    assert "La Réunion (France)" in page.texts("#overseas h3")
    assert "/fr/partenariats/japon/" in page.links(".browse")
    assert "/fr/partenariats/france/" not in page.links(".browse")


def test_the_map_counts_what_it_cannot_mark_and_names_it(site, loaded):
    without = open_page(site, "/fr/partenariats/?view=map").texts(
        'h3:-soup-contains("Sans point sur la carte") + ul > li'
    )
    assert len(without) == 2
    assert "Spectacles itinérants" in without


def test_the_table_is_a_table(site, loaded):
    page = open_page(site, "/fr/partenariats/?view=table")
    assert page.count('main table th[scope="col"]') == 5
    assert page.count('main table th[scope="row"]') == 11
    assert page.text("main table > caption")


def test_the_canonical_address_has_no_query(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=JP")
    assert page.values('link[rel="canonical"]', "href") == ["http://localhost:8000/fr/partenariats/"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("country=XX", "Aucun pays n’a ici le code «\u202fXX\u202f»."),
        ("region=1", "Aucune région du monde n’a ici le code «\u202f1\u202f»."),
        ("theme=nothing", "Aucun thème n’a ici le code «\u202fnothing\u202f»."),
        ("kind=nothing", "Aucun type n’a ici le code «\u202fnothing\u202f»."),
        ("year=abc", "Une année a quatre chiffres"),
        ("year=0000", "Une année a quatre chiffres"),
        ("page=abc", "Une page est un nombre"),
        ("page=0", "Une page est un nombre"),
        ("country=zz", "Aucun pays n’a ici le code «\u202fzz\u202f»."),
        (f"q={'a' * 201}", "Chercher moins de mots"),
    ],
)
def test_a_value_that_is_not_known_is_refused_with_the_form_and_the_way_out(site, loaded, query, said):
    page = open_page(site, f"/fr/partenariats/?{query}", 400)
    assert said in page.text('[role="alert"]')
    assert page.links('[role="alert"]') == {"/fr/partenariats/": "Tout afficher"}
    assert page.one("form.filters")
    assert site.get(f"/fr/data/partnerships.json?{query}").status_code == 400


def test_a_nul_byte_is_refused(site, loaded):
    assert site.get("/fr/partenariats/?q=%00").status_code == 400
    assert site.get("/fr/data/partnerships.csv?country=%00").status_code == 400


def test_a_page_past_the_last_one_is_not_found(site, loaded):
    assert site.get("/fr/partenariats/?country=JP&page=1").status_code == 200
    assert site.get("/fr/partenariats/?country=JP&page=2").status_code == 404
    assert site.get("/fr/partenariats/?page=2").status_code == 404
    for far in ("20000", "9" * 20):
        assert site.get(f"/fr/partenariats/?page={far}").status_code == 404
        assert site.get(f"/fr/partenariats/?country=JP&page={far}").status_code == 404


def test_what_would_give_nothing_is_not_offered(site, loaded):
    offered = open_page(site, "/fr/partenariats/?country=JP").texts("#filter-theme option")
    assert "Gastronomie (1)" in offered
    assert not [choice for choice in offered if "Patrimoine" in choice]


@pytest.mark.parametrize("view", ["list", "map", "table"])
def test_what_holds_nothing_says_so_and_shows_no_empty_frame(site, loaded, view):
    page = open_page(site, f"/fr/partenariats/?country=JP&year=2019&view={view}")
    assert page.text('[role="status"]').startswith("Aucun élément.")
    assert page.count("main table") == page.count(".stage") == 0
    page = open_page(site, f"/en/partnerships/?year=1999&view={view}")
    assert page.text('[role="status"]').startswith("No items.")
    assert "Without" not in page.main


@pytest.mark.parametrize(
    ("address", "ways"),
    [
        (
            "/fr/partenariats/?country=JP&year=2019",
            {
                "?year=2019": "Sans «\u202fJapon\u202f»\u202f: 2 éléments",
                "?country=JP": "Sans «\u202f2019\u202f»\u202f: 1 élément",
            },
        ),
        (
            "/en/partnerships/?country=JP&q=Sanya&view=table",
            {"?country=JP&view=table": "Without “Sanya”: 1 item", "?q=Sanya&view=table": "Without “Japan”: 1 item"},
        ),
        ("/fr/partenariats/?country=JP&year=2018", {}),
        ("/fr/partenariats/?year=1999", {}),
    ],
)
def test_where_conditions_together_hold_nothing_each_may_be_left_out(site, loaded, address, ways):
    offered = open_page(site, address).links(".count .choices")
    assert {query: words for query, words in offered.items() if words.startswith(("Sans ", "Without "))} == ways


def test_words_are_found_misspelt_without_accents_and_in_other_scripts(site, loaded):
    for words in ("Shizuoaka", "shizuoka", "静岡市", "gastronomique"):
        assert "/fr/partenariats/japon/shizuoka/" in open_page(site, f"/fr/partenariats/?q={words}").links()
    assert "/en/programmes/audiovisual-and-screenplay/" in open_page(site, "/en/programmes/?q=Lodz").links()


def test_a_borrowed_name_says_its_language_in_the_list(site, loaded):
    page = PartnerCityPage.objects.get(name_fr="Sanya")
    page.name_fr, page.name_en = "Sanya la tropicale", ""
    builders.publish(page)
    listed = open_page(site, "/en/partnerships/?country=CN")
    assert listed.texts('[data-item] > a > span[lang="fr"]') == ["Sanya la tropicale"]


@pytest.mark.parametrize(
    ("address", "said"), [("/fr/agenda/?country=SN", "annoncé pour"), ("/en/agenda/?year=2022", "announced for")]
)
def test_what_was_announced_is_listed_as_announced(site, loaded, address, said):
    page = open_page(site, address)
    assert page.text('[data-item]:has(a:-soup-contains("Cannes-Dakar")) .when') == f"{said} 2022"


# ---- data --------------------------------------------------------------------------------------------------


def test_an_item_has_one_identifier_in_every_form_and_language(site, loaded):
    key = str(IndexEntry.objects.get(name="Shizuoka", language="fr", kind="agreement").item)
    for language in ("fr", "en"):
        address = f"/{language}/data/partnerships"
        assert [line["id"] for line in lines(site, f"{address}.csv?country=JP")] == [key]
        assert [one["id"] for one in site.get(f"{address}.json?country=JP").json()["items"]] == [key]
        assert [one["id"] for one in site.get(f"{address}.geojson?country=JP").json()["features"]] == [key]


def test_each_line_of_data_says_names_in_every_language_codes_dates_and_where_it_comes_from(site, loaded):
    (line,) = lines(site, "/en/data/partnerships.csv?country=JP")
    assert line["countries"] == "JP"
    assert (line["countries_fr"], line["countries_en"]) == ("Japon", "Japan")
    assert line["when"] == "2018"
    assert line["source"]
    assert line["url_fr"].endswith("/fr/partenariats/japon/shizuoka/")
    assert line["geometry"].startswith("POINT (138.")


def test_no_language_pretends_in_the_data(site, loaded):
    page = PartnerCityPage.objects.get(name_fr="Sanya")
    page.summary_en = ""
    builders.publish(page)
    (line,) = lines(site, "/en/data/partnerships.csv?country=CN")
    assert line["summary_fr"]
    assert line["summary_en"] == ""


def test_an_item_in_several_cities_is_one_feature_with_a_point_for_each(site, loaded):
    told = site.get("/fr/data/partnerships.geojson").json()
    shapes = {one["properties"]["name_en"]: one["geometry"] and one["geometry"]["type"] for one in told["features"]}
    assert shapes["Shizuoka"] == "Point"
    assert shapes["Audiovisual and screenplay projects"] == "MultiPoint"
    assert told["count"] == len(told["features"])
    places = [place for one in told["features"] for place in one["properties"]["places"]]
    assert {place["kind"] for place in places if place["latitude"] is not None} == {"city"}


def test_a_partnership_has_no_point_in_cannes_and_what_is_held_there_has_one(site, loaded):
    features = site.get("/fr/data/partnerships.geojson").json()["features"]
    points = {one["properties"]["name_fr"]: one["geometry"] for one in features}
    assert points["La Fabrique Cinéma de l’Institut français"] is None
    assert points["Jeunes talents au Pavillon africain"] is None
    assert points["« Poétiser le territoire »"]["type"] == "Point"
    (line,) = [one for one in lines(site, "/fr/data/partnerships.csv") if "Fabrique" in one["name_fr"]]
    assert (line["cities_fr"], line["geometry"]) == ("", "")
    (lunch,) = [one for one in lines(site, "/fr/data/events.csv") if "Déjeuner" in one["name_fr"]]
    assert (lunch["cities_fr"].split(" | ")[0], lunch["geometry"].startswith("MULTIPOINT")) == ("Cannes", True)


def test_an_item_without_a_city_has_no_geometry_and_is_counted(site, loaded):
    builders.programme(name_fr="Sans ville", institutions=[(builders.institution(), builders.japan())])
    told = site.get("/fr/data/partnerships.geojson").json()
    without = [one["properties"]["name_fr"] for one in told["features"] if one["geometry"] is None]
    assert "Sans ville" in without
    assert told["without_geometry"] == len(without)
    assert told["count"] == len(told["features"]) == 12


@pytest.mark.rows_made_wrong("no other way brings a formula to the start of a cell")
def test_no_cell_can_run_as_a_formula(site, loaded):
    for start in ("=", "+", "-", "@", "\t", "\r"):
        IndexEntry.objects.filter(name="Sanya", language="fr").update(summary=f"{start}cmd()")
        (line,) = lines(site, "/fr/data/partnerships.csv?country=CN")
        assert line["summary_fr"] == f"'{start}cmd()"
        assert not [cell for cell in line.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_spreadsheet_reads_the_accents_and_takes_a_file(site, loaded):
    answer = site.get("/fr/data/partnerships.csv")
    assert answer.content.startswith(b"\xef\xbb\xbfid,kind,")
    assert answer.content.endswith(b"\r\n")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == 'attachment; filename="cannes-partnerships-fr.csv"'


def test_an_empty_selection_gives_valid_files(site, loaded):
    query = "?country=JP&year=1999"
    assert lines(site, f"/fr/data/partnerships.csv{query}") == []
    told = site.get(f"/fr/data/partnerships.json{query}").json()
    assert (told["count"], told["items"], told["undated"]) == (0, [], 0)
    told = site.get(f"/fr/data/partnerships.geojson{query}").json()
    assert (told["type"], told["features"]) == ("FeatureCollection", [])


def test_the_data_says_its_licence_once_the_city_has_chosen_one(site, loaded):
    assert "licence" not in site.get("/fr/data/programmes.json").json()
    details = SiteSettings.load()
    details.data_licence = "Licence Ouverte 2.0"
    details.save()
    assert site.get("/fr/data/programmes.json").json()["licence"] == "Licence Ouverte 2.0"


def test_data_that_has_not_changed_is_not_sent_again(site, loaded):
    first = site.get("/fr/data/events.json")
    again = site.get("/fr/data/events.json", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert site.post("/fr/data/events.json").status_code == 405


def test_the_listing_links_to_its_data_with_the_selection(site, loaded):
    page = open_page(site, "/fr/partenariats/?country=JP")
    assert "/fr/data/partnerships.geojson?country=JP" in page.links(".downloads")
    assert json.loads(site.get("/fr/data/partnerships.geojson?country=JP").content)["query"] == {"country": "JP"}
