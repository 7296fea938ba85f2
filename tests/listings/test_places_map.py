"""The maps of the city's own content: which places, where they lead, on which pages."""

import gzip
from itertools import combinations, product

import pytest
from django.utils import translation

from cannes_intl.illustration.map.drawing import SCALES, Kind
from cannes_intl.illustration.map.labels import HALF_HEIGHT, text_width
from cannes_intl.illustration.map.projection import EUROPE, WORLD
from cannes_intl.listings.indexing import rebuild
from cannes_intl.listings.places_map import SitePlacesMap
from partnerships.models import CountryPage, Place
from tests import builders
from tests.listings.places_shown import drawn, leads_to, listed
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db


# ---- the city's own content --------------------------------------------------------------------------


def test_the_places_of_the_city_are_marked_by_their_strongest_tie(loaded):
    by_kind = {}
    for name, kind in drawn().items():
        by_kind.setdefault(kind, set()).add(name)
    assert by_kind == {
        Kind.AGREEMENT: {"Shizuoka", "Sanya", "Shawinigan", "Grand-Bassam"},
        Kind.PROGRAMME: {
            "Berlin",
            "Dakar",
            "La Réunion (France)",
            "Łódź",
            "Londres",
            "Los Angeles",
            "San Francisco",
        },
        Kind.ENCOUNTER: {"Busan", "Le Caire", "Mumbai", "Sarajevo", "Sofia"},
    }


def test_the_list_holds_every_guest_also_where_there_is_a_programme(loaded):
    found = listed()
    assert list(found) == ["Accords", "Programmes", "Rencontres"]
    assert found["Accords"] == ["Grand-Bassam", "Sanya", "Shawinigan", "Shizuoka"]
    assert found["Rencontres"] == ["Berlin", "Busan", "Le Caire", "Mumbai", "Sarajevo", "Sofia"]
    assert "Berlin" in found["Programmes"]


def test_neither_france_nor_cannes_nor_a_country_is_marked(loaded):
    names = {*drawn(), *(name for names in listed().values() for name in names)}
    assert {"Shizuoka", "La Réunion (France)"} <= names
    assert not names & {"Cannes", "France", "Afrique du Sud", "Afrique centrale", "Italie", "Québec"}


@pytest.mark.parametrize("code", ["fr", "en"])
def test_no_name_of_a_real_place_lies_on_another_or_on_a_dot(loaded, code):
    """Read back from the drawing itself, with the largest type of the style sheet."""
    with translation.override(code):
        pages = SitePlacesMap()
        drawings = [(WORLD, ReadPage(str(pages.world()))), (EUROPE, ReadPage(str(pages.europe())))]
    for frame, drawing in drawings:
        named = [box_of_name(text, SCALES[frame].type_size) for text in drawing.all("text")]
        dots = [box_of_dot(dot) for dot in drawing.all("circle.dot")]
        assert len(named) >= 6
        assert not [pair for pair in combinations(named, 2) if overlap(*pair)]
        assert not [pair for pair in product(named, dots) if overlap(*pair)]


def box_of_name(text, size):
    """``(left, top, right, bottom)`` of a name."""
    x, y, width = float(text["x"]), float(text["y"]), text_width(text.string, size)
    left = x - {"start": 0, "middle": width / 2, "end": width}[text["text-anchor"]]
    return left, y - size * HALF_HEIGHT, left + width, y + size * HALF_HEIGHT


def box_of_dot(dot):
    x, y, radius = (float(dot[name]) for name in ("cx", "cy", "r"))
    return x - radius, y - radius, x + radius, y + radius


def overlap(one, other):
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def test_every_real_place_has_its_name_on_the_map(loaded):
    pages = SitePlacesMap()
    named = ReadPage(str(pages.world()) + str(pages.europe())).texts("text")
    assert {mark.name for mark in pages.marks} <= set(named)


# ---- where a place leads -------------------------------------------------------------------------------


def test_a_partner_city_leads_to_its_page_and_a_place_of_one_programme_to_it(loaded):
    assert leads_to("Shizuoka") == "/fr/partenariats/japon/shizuoka/"
    assert leads_to("San Francisco") == "/fr/programmes/design-thinking/"
    with translation.override("en"):
        assert leads_to("London") == "/en/programmes/audiovisual-and-screenplay/"


def test_a_place_of_several_programmes_leads_to_its_country(loaded):
    assert leads_to("Berlin") == "/fr/partenariats/allemagne/"


def test_a_guest_leads_to_its_event_and_those_who_hear_the_list_are_told_which(site, loaded):
    assert leads_to("Mumbai") == "/fr/agenda/bollywood-express/"
    (mumbai,) = [link for link in open_page(site, "/fr/").all(".atlas .lists a") if "Mumbai" in link.text]
    assert mumbai.text == "Mumbai (Bollywood Express)"
    assert mumbai.select_one('.vh > [lang="en"]').text == "Bollywood Express"


# ---- what editors do -----------------------------------------------------------------------------------


def test_a_new_partner_city_is_on_the_map_once_published_and_gone_once_unpublished(site, loaded):
    place = builders.place(
        name_fr="Acapulco",
        name_en="Acapulco",
        within=Place.objects.get(code="US"),
        latitude="16.8531",
        longitude="-99.8237",
    )
    page = builders.partner_city(CountryPage.objects.get(url_slug_fr="etats-unis"), place, published=False)
    before = open_page(site, "/fr/")
    assert before.count(f'.atlas [data-place="{place.key}"]') == 0
    page = builders.publish(page)
    home = open_page(site, "/fr/")
    listed, dot = home.all(f'.atlas [data-place="{place.key}"]')  # the list comes first
    assert (listed.text, listed["href"]) == ("Acapulco", page.url_in("fr"))
    assert (dot["class"], dot["href"], dot["tabindex"]) == (["pin", "a"], page.url_in("fr"), "-1")
    assert home.count("svg .arcs path.a") == before.count("svg .arcs path.a") + 1
    page.unpublish()
    home = open_page(site, "/fr/")
    assert "Acapulco" not in home.text(".atlas")
    assert home.count("svg .arcs path.a") == before.count("svg .arcs path.a")


def test_a_name_borrowed_from_french_says_so_in_the_list_and_on_the_map(site, loaded):
    Place.objects.filter(name_fr="Le Caire").update(name_en="")
    rebuild()
    home = open_page(site, "/en/")
    assert home.texts('.atlas .lists a > [lang="fr"]') == ["Le Caire"]
    assert home.texts('.atlas a.pin.e[lang="fr"] text') == ["Le Caire"]


# ---- on the pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "note"),
    [
        ("/fr/", "n’impliquent aucune prise de position de la Ville de Cannes"),
        ("/en/", "imply no position on the part of the City of Cannes"),
        ("/fr/partenariats/japon/", "n’impliquent aucune prise de position de la Ville de Cannes"),
        ("/en/partnerships/japan/shizuoka/", "imply no position on the part of the City of Cannes"),
    ],
)
def test_every_map_disclaims_a_position(site, loaded, path, note):
    page = open_page(site, path)
    assert page.count("main .map > svg") > 0
    assert note in page.text("main .mapnote")


def test_a_country_page_shows_its_places_and_a_dot_does_not_lead_to_the_page_it_is_on(site, loaded):
    country = open_page(site, "/fr/partenariats/japon/")
    assert country.values(".locator a.pin.a", "href") == ["/fr/partenariats/japon/shizuoka/"]
    city = open_page(site, "/fr/partenariats/japon/shizuoka/")
    assert [dot.name for dot in city.all(".locator .pin")] == ["g"]


def test_a_country_without_a_place_to_mark_has_no_map(site, loaded):
    page = open_page(site, "/fr/partenariats/afrique-du-sud/")
    assert page.heading == "Afrique du Sud"
    assert page.count("svg .land") == page.count(".locator") == 0
    assert open_page(site, "/fr/partenariats/japon/").count(".locator svg .land") == 1


@pytest.mark.parametrize(
    ("path", "most"),
    [("/fr/", 20_000), ("/fr/partenariats/japon/", 10_000), ("/fr/partenariats/japon/shizuoka/", 10_000)],
)
def test_a_page_with_a_map_stays_within_its_budget(site, loaded, path, most):
    assert len(gzip.compress(site.get(path).content)) <= most


def test_editors_see_where_the_dot_of_a_place_falls(client, loaded):
    client.force_login(builders.administrator())
    lodz = Place.objects.get(name_fr="Łódź")
    form = open_page(client, f"/admin/snippets/partnerships/place/edit/{lodz.pk}/")
    drawn = [(dot["cx"], dot["cy"]) for dot in form.all(".map-preview circle.dot")]
    x, y = EUROPE.point(51.7592, 19.456)
    assert (f"{x:g}", f"{y:g}") in drawn
    poland = Place.objects.get(code="PL")
    form = open_page(client, f"/admin/snippets/partnerships/place/edit/{poland.pk}/")
    assert form.one('[name="latitude"]').get("value", "") == ""
    assert form.count(".map-preview") == 0
