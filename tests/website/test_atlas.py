"""The maps of the city's own content: which places, where they lead, on which pages."""

import gzip
import re
from itertools import combinations

import pytest
from django.utils import translation

from cannes_intl.website.map.drawing import SCALES, Kind
from cannes_intl.website.map.labels import HALF_HEIGHT, text_width
from cannes_intl.website.map.projection import EUROPE, WORLD
from partnerships.models import CountryPage, Place
from tests import builders

from .reading import atlas, drawn, leads_to, listed

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
    assert not names & {"Cannes", "France", "Afrique du Sud", "Afrique centrale", "Italie", "Québec"}


@pytest.mark.parametrize("code", ["fr", "en"])
def test_no_name_of_a_real_place_lies_on_another_or_on_a_dot(loaded, code):
    """Read back from the drawing itself, with the largest type of the style sheet."""
    with translation.override(code):
        pages = atlas()
        drawings = [(WORLD, str(pages.world())), (EUROPE, str(pages.europe()))]
    for frame, text in drawings:
        size = SCALES[frame].type_size
        boxes = []
        for x, y, side, name in re.findall(r'<text x="(\S+)" y="(\S+)" text-anchor="(\w+)">([^<]+)', text):
            width = text_width(name.replace("&#x27;", "'"), size)
            left = float(x) - {"start": 0, "middle": width / 2, "end": width}[side]
            boxes.append((left, float(y) - size * HALF_HEIGHT, left + width, float(y) + size * HALF_HEIGHT))
        dots = re.findall(r'class="dot" cx="(\S+)" cy="(\S+)" r="(\S+)"', text)
        boxes += [
            (float(x) - float(r), float(y) - float(r), float(x) + float(r), float(y) + float(r)) for x, y, r in dots
        ]
        named = boxes[: -len(dots)]
        assert len(named) >= 6
        for one, other in combinations(named, 2):
            assert not overlap(one, other)
        for name in named:
            assert not any(overlap(name, dot) for dot in boxes[-len(dots) :])


def overlap(one, other):
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def test_every_real_place_has_its_name_on_the_map(loaded):
    pages = atlas()
    text = str(pages.world()) + str(pages.europe())
    named = set(re.findall(r"<text[^>]*>([^<]+)", text))
    assert {mark.name for mark in pages.marks} <= named


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
    html = site.get("/fr/").content.decode()
    assert 'Mumbai<span class="vh"> (<span lang="en">Bollywood Express</span>)</span>' in html


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
    arcs = lambda html: html.count('<path class="a" pathLength="1"')  # noqa: E731
    before = site.get("/fr/").content.decode()
    assert "Acapulco" not in before
    page = builders.publish(page)
    html = site.get("/fr/").content.decode()
    dot = f'<a class="pin a" href="{page.url_in("fr")}" tabindex="-1" data-place="{place.pk}">'
    assert dot in html
    assert f'<a href="{page.url_in("fr")}" data-place="{place.pk}">Acapulco</a>' in html
    assert html.index(f'data-place="{place.pk}">Acapulco') < html.index(dot)
    assert arcs(html) == arcs(before) + 1
    page.unpublish()
    html = site.get("/fr/").content.decode()
    assert "Acapulco" not in html
    assert arcs(html) == arcs(before)


@pytest.mark.rows_made_wrong("the map of the home page reads places, not rows")
def test_a_name_borrowed_from_french_says_so_in_the_list_and_on_the_map(site, loaded):
    Place.objects.filter(name_fr="Le Caire").update(name_en="")
    html = site.get("/en/").content.decode()
    assert '<span lang="fr">Le Caire</span>' in html
    assert re.search(r'<a class="pin e"[^>]* lang="fr">', html)


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
    html = site.get(path).content.decode()
    assert "<svg class=" in html
    assert note in html


def test_a_country_page_shows_its_places_and_a_dot_does_not_lead_to_the_page_it_is_on(site, loaded):
    html = site.get("/fr/partenariats/japon/").content.decode()
    assert re.findall(r'<a class="pin a" href="([^"]+)"', html) == ["/fr/partenariats/japon/shizuoka/"]
    html = site.get("/fr/partenariats/japon/shizuoka/").content.decode()
    assert html.count('<g class="pin a">') == 1
    assert 'class="pin a" href' not in html


def test_a_country_without_a_place_to_mark_has_no_map(site, loaded):
    assert 'class="locator"' not in site.get("/fr/partenariats/afrique-du-sud/").content.decode()
    assert 'class="locator"' in site.get("/fr/partenariats/japon/").content.decode()


@pytest.mark.parametrize(
    ("path", "most"),
    [("/fr/", 20_000), ("/fr/partenariats/japon/", 10_000), ("/fr/partenariats/japon/shizuoka/", 10_000)],
)
def test_a_page_with_a_map_stays_within_its_budget(site, loaded, path, most):
    assert len(gzip.compress(site.get(path).content)) <= most


def test_editors_see_where_the_dot_of_a_place_falls(client, loaded):
    client.force_login(builders.administrator())
    lodz = Place.objects.get(name_fr="Łódź")
    html = client.get(f"/admin/snippets/partnerships/place/edit/{lodz.pk}/").content.decode()
    x, y = EUROPE.point(51.7592, 19.456)
    assert 'class="map-preview"' in html
    assert f'<circle class="dot" cx="{x:g}" cy="{y:g}"' in html
    poland = Place.objects.get(code="PL")
    html = client.get(f"/admin/snippets/partnerships/place/edit/{poland.pk}/").content.decode()
    assert "map-preview" not in html
