"""Posters: one drawing for ever, served without the database, in no language."""

import hashlib
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse

from cannes_intl.illustration.posters import DRAWINGS, SHAPES, VERSION, Poster
from cannes_intl.illustration.posters.palettes import PALETTES
from cannes_intl.website.images import Artwork
from tests.reading import ReadPage

# The first 16 digits of the sha256 of each drawing. A change here changes art that browsers keep for a year under
# the same address: raise VERSION with it.
GOLDEN = {
    ("gastronomy", "shizuoka", 1, "portrait"): "24d6358a00153d33",
    ("pyrotechnics", "sanya", 0, "portrait"): "3a1265079270fecb",
    ("industry", "shawinigan", 1, "portrait"): "1790037641b606ac",
    ("heritage", "grand-bassam", 0, "portrait"): "53658d918d1fbac8",
    ("screenwriting", "chaire-internationale-de-storytelling", 7, "portrait"): "7e3059c91f25622d",
    ("audiovisual", "audiovisuel-et-scenario", 0, "portrait"): "e513bec2834d45cb",
    ("design", "design-thinking", 0, "portrait"): "88c3a73d9de98faf",
    ("film", "la-fabrique-cinema", 1, "portrait"): "81ae90ff38b11901",
    ("stage", "poetiser-le-territoire", 4, "portrait"): "23f3743d553f2d0e",
    ("film", "jeunes-talents-au-pavillon-africain", 0, "portrait"): "cb3d51fa5123a077",
    ("stage", "spectacles-itinerants", 3, "portrait"): "d93cd7b1d9f7df3d",
    ("gastronomy", "shizuoka-cannes-week", 2, "portrait"): "e9f92df9284c214f",
    ("festivals", "dejeuner-des-festivals-internationaux", 0, "portrait"): "33a54e370060882a",
    ("stage", "bollywood-express", 3, "portrait"): "75a3caa2acabb6f3",
    ("industry", "cannes-dakar", 1, "portrait"): "eecd1b494b80a5fe",
    ("digital", "numerique", 0, "portrait"): "839926e3763c0584",
    ("horizon", "cannes", 0, "portrait"): "e8bb3cc6dd06ed61",
    ("design", "partenariats", 0, "banner"): "e56ff0fb7ef50637",
    ("audiovisual", "programmes", 3, "banner"): "0408a4e598d91e58",
    ("festivals", "agenda", 2, "banner"): "6bbf39d45e9482bf",
    ("gastronomy", "japon", 0, "banner"): "7955bfbd4b7084d6",
    ("pyrotechnics", "chine", 0, "banner"): "08ae580fc144a742",
    ("industry", "canada", 0, "banner"): "2dd05dcd90b208c9",
    ("heritage", "cote-d-ivoire", 0, "banner"): "7dd47129b54f7896",
    ("screenwriting", "etats-unis", 0, "banner"): "5f96f0e8da201c42",
    ("stage", "senegal", 0, "banner"): "e7ee1652c4aa1e4f",
    ("film", "la-reunion", 0, "banner"): "0933e639005f3e43",
    ("digital", "numerique", 0, "banner"): "8c4fa5c459f5565f",
    ("horizon", "cannes", 0, "banner"): "67553ba54e1bffc3",
    ("horizon", "accueil", 1, "panorama"): "4f5e828bfe66faed",
    ("horizon", "404", 1, "strip"): "456b55ec7a45e3d8",
    ("gastronomy", "cannes", 0, "panorama"): "728b8f706f05fa3a",
    ("pyrotechnics", "cannes", 0, "panorama"): "ce8e4a1a99a2b4b9",
    ("heritage", "cannes", 0, "panorama"): "ea78e8017803e932",
    ("digital", "cannes", 0, "panorama"): "69039e086cdd18cf",
    ("industry", "cannes", 0, "panorama"): "9e7cfb2af912a13a",
    ("screenwriting", "cannes", 0, "panorama"): "c2942d9ba3d98eb4",
    ("audiovisual", "cannes", 0, "panorama"): "01ba73ce1c662c93",
    ("film", "cannes", 0, "panorama"): "24d0ea89bde9e50f",
    ("stage", "cannes", 0, "panorama"): "0a19f4b6fdb73e35",
    ("festivals", "cannes", 0, "panorama"): "96d206b38fddd396",
    ("design", "cannes", 0, "panorama"): "83e5de3fe955325f",
    ("gastronomy", "cannes", 0, "strip"): "bfa87654aa59d4a4",
    ("pyrotechnics", "cannes", 0, "strip"): "be3b4be8ba954991",
    ("heritage", "cannes", 0, "strip"): "e2cde394b49d1b95",
    ("digital", "cannes", 0, "strip"): "22786de64969204c",
    ("industry", "cannes", 0, "strip"): "8a30184b4b1dc8e9",
    ("screenwriting", "cannes", 0, "strip"): "24b6bec5fe5485f0",
    ("audiovisual", "cannes", 0, "strip"): "3d40abefe38bf090",
    ("film", "cannes", 0, "strip"): "361c0933a3329927",
    ("stage", "cannes", 0, "strip"): "ba25490c97f4694d",
    ("festivals", "cannes", 0, "strip"): "7c13006fee589dc5",
    ("design", "cannes", 0, "strip"): "e31556365bf6165f",
}


def fingerprint(poster):
    return hashlib.sha256(poster.svg().encode()).hexdigest()[:16]


def test_no_published_drawing_changes_without_a_new_version():
    drawn = {poster: fingerprint(Poster(*poster)) for poster in GOLDEN}
    assert (VERSION, drawn) == ("v1", GOLDEN)


def test_the_golden_drawings_cover_every_artwork_in_every_shape():
    covered = {(artwork, shape) for artwork, _slug, _roll, shape in GOLDEN}
    assert covered == {(artwork, shape) for artwork in DRAWINGS for shape in SHAPES}


def test_every_artwork_an_editor_may_choose_has_a_drawing_and_palettes():
    assert set(Artwork.values) == set(DRAWINGS) == set(PALETTES)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("artwork", DRAWINGS)
def test_a_poster_is_well_formed_small_and_holds_no_words(artwork, shape):
    for roll in range(4):
        svg = Poster(artwork, "une-ville", roll, shape).svg()
        image = ElementTree.fromstring(svg)
        assert image.get("viewBox") == f"0 0 {SHAPES[shape].width} {SHAPES[shape].height}"
        assert not "".join(image.itertext())
        assert {element.tag.split("}")[1] for element in image.iter()} <= {
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
        }
        assert "style" not in svg
        assert 500 < len(svg) < 9000


@pytest.mark.parametrize("artwork", DRAWINGS)
def test_another_slug_or_roll_gives_another_drawing(artwork):
    posters = [Poster(artwork, slug, roll) for slug in ("sanya", "shizuoka") for roll in range(4)]
    assert len({poster.svg() for poster in posters}) == len(posters)


@pytest.mark.parametrize("artwork", DRAWINGS)
def test_the_drawing_fills_its_canvas(artwork):
    """Its first or second element is the ground, or tiles that leave no hole at the foot."""
    for shape, canvas in SHAPES.items():
        svg = Poster(artwork, "une-ville", shape=shape).svg()
        if artwork == "industry":
            assert svg.count("<g ") == (canvas.width // 200) * -(-canvas.height // 200)
        else:
            assert f'<rect x="0" y="0" width="{canvas.width}" height="{canvas.height}"' in svg


# ---- served ----------------------------------------------------------------------------------------
# No test here may touch the database: pytest-django refuses a connection to tests that do not ask for one.


def test_a_poster_is_served_for_a_year_without_the_database(site):
    response = site.get("/posters/v1/portrait/film/la-fabrique-cinema-1.svg")
    assert response.status_code == 200
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response.content.decode() == Poster("film", "la-fabrique-cinema", 1).svg()
    assert not response.cookies


@pytest.mark.parametrize("language", ["fr", "en", "ja"])
def test_a_poster_is_the_same_in_every_language_and_caches_know(site, language):
    response = site.get("/posters/v1/banner/design/partenariats-0.svg", headers={"accept-language": language})
    assert "Vary" not in response
    assert "Content-Language" not in response


def test_head_is_answered_and_nothing_else_is(site):
    address = "/posters/v1/portrait/film/la-fabrique-cinema-1.svg"
    assert site.head(address).status_code == 200
    assert site.post(address).status_code == 405


def test_an_address_leads_to_the_poster_that_gave_it(site):
    for poster in (Poster("stage", "a-1-b"), Poster("digital", "Ville_2", 32767, "strip")):
        assert site.get(poster.url).content.decode() == poster.svg()
    assert Poster("stage", "a-1", 2).url == reverse("poster", args=[Poster("stage", "a-1", 2)])


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "v0/portrait/film/sanya-1",
        "v1/portrait/landscape/sanya-1",
        "v1/square/film/sanya-1",
        "v1/portrait/film/sanya",
        "v1/portrait/film/sanya-01",
        "v1/portrait/film/sanya-100000",
        "v1/portrait/film/-1",
        "v1/portrait/film/sa nya-1",
        "v1/portrait/film/é-1",
        "v1/portrait/film/" + 256 * "a" + "-1",
        "v1/portrait/film/../film/sanya-1",
    ],
)
def test_what_is_no_poster_is_the_designed_page_of_what_is_not_found(address):
    response = Client(headers={"host": "localhost", "accept-language": "en"}).get(f"/posters/{address}.svg")
    assert response.status_code == 404
    page = ReadPage(response.content.decode())
    assert (page.language, page.count("main h1")) == ("en", 1)
    assert "immutable" not in response["Cache-Control"]


def test_an_error_page_shows_its_own_art(site):
    art = ReadPage(site.post("/posters/v1/portrait/film/sanya-1.svg").content.decode()).one("main img")
    assert art["src"] == "/posters/v1/strip/horizon/404-1.svg"
    assert (art["width"], art["height"], art["alt"]) == ("1200", "300", "")
