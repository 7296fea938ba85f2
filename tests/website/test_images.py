"""The picture of a page: its photograph in the right format, size and words, or its poster."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from cannes_intl.website.models import SiteSettings
from partnerships.models import CountryPage, PartnerCityPage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def city_page(site, code="fr"):
    return open_page(site, PartnerCityPage.objects.get().url_in(code))


# ---- posters ---------------------------------------------------------------------------------------


def test_a_city_without_photograph_shows_its_poster(site):
    theme = builders.theme(artwork="gastronomy")
    builders.partner_city(agreements=[builders.agreement(themes=[theme])], poster_roll=3)
    assert [image.attrs for image in city_page(site).all("img")] == [
        {
            "src": "/posters/v1/portrait/gastronomy/shizuoka-la-verte-3.svg",
            "width": "600",
            "height": "800",
            "alt": "",
            "fetchpriority": "high",
        }
    ]


def test_the_poster_is_the_same_in_every_language(site):
    builders.partner_city()
    assert city_page(site, "en").one("img") == city_page(site, "fr").one("img")


def test_the_artwork_is_the_chosen_one_else_that_of_the_first_theme_else_the_horizon():
    film, design = builders.theme("film", artwork="film"), builders.theme("academia", artwork="design")
    agreements = [builders.agreement(themes=[film, design])]
    city = builders.partner_city(agreements=agreements)
    assert city.poster.artwork == "design"
    city.poster_artwork = "stage"
    assert builders.publish(city).poster.artwork == "stage"
    assert builders.programme().poster.artwork == "horizon"
    assert builders.programme(name_fr="Cinéma", name_en="Film", themes=[film]).poster.artwork == "film"
    assert builders.event(themes=[film]).poster.artwork == "film"


def test_a_country_page_without_anything_in_it_has_the_horizon(site):
    country = builders.country(body=[builders.text()])
    address = f"/posters/v1/banner/horizon/{country.slug}-0.svg"
    assert open_page(site, country.url_in("fr")).values("img", "src") == [address]


def test_cards_after_the_first_row_load_their_poster_when_they_come_near(site):
    country = builders.country()
    for number in range(5):
        place = builders.place(name_fr=f"Ville {number}", within=country.place)
        builders.partner_city(country, place, name_fr=f"Ville {number}", name_en=f"City {number}")
    image = open_page(site, "/fr/").one("img")
    assert image["src"] == "/posters/v1/portrait/horizon/ville-4-0.svg"
    assert (image["loading"], image["decoding"], image["width"], image["height"]) == ("lazy", "async", "600", "800")
    assert image["alt"] == ""


# ---- photographs -----------------------------------------------------------------------------------


def test_a_photograph_takes_the_posters_place_in_every_format_and_width(site):
    builders.partner_city(photograph=builders.photograph(size=(1600, 1000)))
    page = city_page(site)
    avif, webp = page.all("source")
    image = page.one("img")
    assert "/posters/" not in image["src"]
    for offered, kind in ((avif, "avif"), (webp, "webp"), (image, "jpg")):
        candidates = [candidate.split() for candidate in offered["srcset"].split(", ")]
        assert [width for _address, width in candidates] == ["400w", "800w", "1200w"]
        assert all(address.endswith(f".{kind}") for address, _width in candidates)
    assert [avif["type"], webp["type"]] == ["image/avif", "image/webp"]
    assert avif["sizes"] == webp["sizes"] == image["sizes"]
    assert (image["width"], image["height"]) == ("400", "250")
    assert image["fetchpriority"] == "high"
    assert not image.has_attr("loading")


def test_the_files_really_are_what_their_names_say(site, settings):
    builders.partner_city(photograph=builders.photograph(size=(1600, 1000)))
    for source in city_page(site).all("source"):
        address = source["srcset"].split()[0].removeprefix(settings.MEDIA_URL)
        with Image.open(settings.MEDIA_ROOT / address) as picture:
            assert f"image/{picture.format.lower()}" == source["type"]
            assert picture.size == (400, 250)


def test_the_alternative_text_is_in_the_readers_language(site):
    builders.partner_city(photograph=builders.photograph())
    for code, words in (("fr", "La baie de Cannes au matin"), ("en", "The bay of Cannes in the morning")):
        image = city_page(site, code).one("img")
        assert image["alt"] == words
        assert not image.has_attr("lang")


def test_borrowed_alternative_text_says_its_language(site):
    builders.partner_city(photograph=builders.photograph(alternative_en=""))
    image = city_page(site, "en").one("img")
    assert (image["alt"], image["lang"]) == ("La baie de Cannes au matin", "fr")


def test_a_photograph_that_says_nothing_is_decoration(site):
    builders.partner_city(photograph=builders.photograph(alternative_fr="", alternative_en=""))
    image = city_page(site, "en").one("img")
    assert image["alt"] == ""
    assert not image.has_attr("lang")


def test_the_credit_stands_under_the_photograph(site):
    city = builders.partner_city(photograph=builders.photograph(credit="Anne <Durand>"))
    assert city_page(site).text("figcaption") == "Crédit\u202f: Anne <Durand>"
    english = city_page(site, "en")
    assert english.text("figcaption") == "Credit: Anne <Durand>"
    assert english.text('figcaption > span[lang="fr"]') == "Anne <Durand>"
    city.photograph = builders.photograph()
    builders.publish(city)
    assert city_page(site).one("figure.picture")
    assert city_page(site).count("figcaption") == 0


def test_a_small_photograph_names_each_width_once(site):
    builders.partner_city(photograph=builders.photograph(size=(500, 400)))
    image = city_page(site).one("img")
    assert [candidate.split()[1] for candidate in image["srcset"].split(", ")] == ["400w", "500w"]


def test_a_card_shows_the_photograph_around_its_focal_point(site, settings):
    focus = {"focal_point_x": 780, "focal_point_y": 300, "focal_point_width": 60, "focal_point_height": 60}
    view = builders.photograph(**focus)
    builders.partner_city(photograph=view)
    image = open_page(site, "/en/").one("img")
    assert (image["alt"], image["loading"]) == ("", "lazy")
    assert (image["width"], image["height"]) == ("300", "400")
    with Image.open(settings.MEDIA_ROOT / image["src"].removeprefix(settings.MEDIA_URL)) as picture:
        red, _green, blue = picture.convert("RGB").getpixel((100, 200))
    assert (red < 50, blue > 200) == (True, True)


def test_a_picture_in_the_text_has_its_own_words_before_those_of_the_image(site):
    view = builders.photograph(alternative_en="", credit="Anne Durand")
    words = {"alternative": builders.words("Le vieux port", ""), "caption": builders.words("Avril", "April")}
    block = {"type": "picture", "id": "picture-1", "value": {"image": view.pk, "left_out": [], **words}}
    page = builders.set_body(builders.standard_page(), block)
    builders.publish(page)
    image = open_page(site, page.url_in("en")).one("img")
    assert (image["alt"], image["lang"], image["loading"]) == ("Le vieux port", "fr", "lazy")
    view.alternative_en = "The bay in the morning"
    view.save()
    image = open_page(site, page.url_in("en")).one("img")
    assert image["alt"] == "The bay in the morning"
    assert not image.has_attr("lang")


def test_a_picture_not_chosen_yet_shows_nothing(site):
    block = {"type": "picture", "id": "picture-1", "value": {"image": None, "left_out": []}}
    page = builders.publish(builders.set_body(builders.standard_page(), block, builders.text()))
    read = open_page(site, page.url_in("fr"))
    assert read.text(".prose") == "Bonjour."
    assert read.count("figure") == 0


def test_photographs_on_cards_cost_a_fixed_number_of_queries(site):
    country = builders.country()
    counts = []
    for number in range(3):
        place = builders.place(name_fr=f"Ville {number}", within=country.place)
        names = {"name_fr": f"Ville {number}", "name_en": f"City {number}"}
        builders.partner_city(country, place, photograph=builders.photograph(), **names)
        site.get("/fr/")
        with CaptureQueriesContext(connection) as asked:
            site.get("/fr/")
        counts.append(len(asked))
    assert counts[1] == counts[2]


def test_the_renditions_are_made_once_the_page_is_published(django_capture_on_commit_callbacks):
    view = builders.photograph()
    with django_capture_on_commit_callbacks(execute=True):
        draft = builders.partner_city(photograph=view, published=False)
    assert not view.renditions.exists()
    with django_capture_on_commit_callbacks(execute=True):
        draft.get_latest_revision().publish()
    assert view.renditions.count() == 15


def test_a_photograph_whose_file_is_lost_breaks_no_publication(django_capture_on_commit_callbacks, site):
    view = builders.photograph()
    view.file.storage.delete(view.file.name)
    with django_capture_on_commit_callbacks(execute=True):
        builders.partner_city(photograph=view)
    assert city_page(site).one("img")["alt"] == "La baie de Cannes au matin"


def test_the_emblem_has_width_and_height_and_leaves_the_words_to_the_name(site):
    details = SiteSettings.load()
    details.emblem = builders.photograph(size=(600, 900), form="PNG")
    details.save()
    images = open_page(site, builders.home().url_in("fr")).all("img")
    assert [(image["width"], image["height"], image["alt"]) for image in images] == [("104", "156", "")] * 2
    assert all(image["src"].endswith(".webp") for image in images)


# ---- the editors' choice ---------------------------------------------------------------------------


def test_editors_choose_a_poster_by_looking_at_it(client):
    client.force_login(builders.administrator())
    city = builders.partner_city(poster_artwork="film", poster_roll=9)
    form = open_page(client, f"/admin/pages/{city.pk}/edit/")
    shown = form.values('img[src*="/posters/"]', "src")
    assert shown == [f"/posters/v1/portrait/film/shizuoka-la-verte-{roll}.svg" for roll in (0, 1, 2, 3, 4, 5, 9)]
    assert form.values('input[name="poster_roll"]', "value") == ["0", "1", "2", "3", "4", "5", "9"]
    assert form.values('input[name="poster_roll"][checked]', "value") == ["9"]


def test_a_page_never_saved_asks_for_a_number(client):
    client.force_login(builders.administrator())
    country = builders.country()
    form = open_page(client, f"/admin/pages/add/partnerships/partnercitypage/{country.pk}/")
    assert form.one('input[name="poster_roll"]')["type"] == "number"
    assert CountryPage.objects.count() == 1
