"""Social cards: one picture per page and language, drawn once, right for every name, and nobody else's to order."""

from functools import cache
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from django.core.files.storage import default_storage
from django.utils import translation
from PIL import Image, ImageChops, ImageStat
from wagtail.models import PageViewRestriction

from cannes_intl.illustration.cards import drawing, lettering
from cannes_intl.illustration.posters import Poster
from cannes_intl.website.models import SiteSettings
from cannes_intl.website.social_cards import Card, storage
from partnerships.models import PartnerCityPage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

COLUMN = (0, 0, drawing.ART_LEFT - 10, 630)
NAME = (drawing.MARGIN, drawing.NAME_TOP, drawing.ART_LEFT - 10, drawing.NAME_BOTTOM)
NATIVE = (drawing.MARGIN, 260, drawing.ART_LEFT - 10, drawing.NAME_BOTTOM)
BLUE = (15, 63, 180)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture(scope="module")
def planted_city(plant):
    return plant(builders.partner_city)


@pytest.fixture
def city(planted_city, db):
    """Green Shizuoka, published, its cards not drawn yet."""
    return builders.fresh(planted_city)


@pytest.fixture
def committing(django_capture_on_commit_callbacks):
    """A block of work that is committed at its end."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def card(**shows):
    words = {"kicker": "Japon", "name": "Shizuoka", "native_name": "", "native_language": ""}
    names = {"city": "Ville de Cannes", "service": "Relations internationales"}
    poster = Poster("gastronomy", "shizuoka")
    return Card(**{"page_id": 7, "language": "fr", **words, **names, "poster": poster, **shows})


def picture(png):
    return Image.open(BytesIO(png)).convert("RGB")


@cache
def drawn(**shows):
    """A card as a picture, drawn once."""
    return picture(drawing.png(card(**shows)))


def is_blank(image, box):
    """True when a part of the card is nothing but its blue ground."""
    return image.crop(box).getcolors() == [((box[2] - box[0]) * (box[3] - box[1]), BLUE)]


def address(site, page, code="fr"):
    return urlsplit(open_page(site, page.url_in(code)).one('meta[property="og:image"]')["content"]).path


def files(page):
    try:
        return sorted(default_storage.listdir(f"cards/{page.pk}")[1])
    except FileNotFoundError:
        return []


# ---- the drawing -------------------------------------------------------------------------------------


def test_a_card_is_a_png_of_1200_by_630_with_the_name_and_the_art():
    png = drawing.png(card())
    image = Image.open(BytesIO(png))
    assert (image.format, image.size) == ("PNG", (1200, 630))
    assert len(png) < 200_000
    assert not is_blank(picture(png), NAME)
    assert len(picture(png).crop((drawing.ART_LEFT + 10, 0, 1200, 630)).getcolors(100_000)) > 10


@pytest.mark.parametrize("name", ["Łódź", "București", "Ōsaka", "L’Été à « Cannes »\u202f!", "София"])
def test_names_in_latin_and_cyrillic_letters_are_drawn(name):
    assert not is_blank(drawn(name=name), NAME)


@pytest.mark.parametrize(
    ("name", "language", "family"), [("静岡市", "ja", "NotoSansJP"), ("三亚市", "zh", "NotoSansSC")]
)
def test_native_names_are_drawn_in_the_font_of_their_language(name, language, family):
    assert lettering.native_family(name, language) == family
    plain, native = drawn(), drawn(native_name=name, native_language=language)
    assert is_blank(plain, NATIVE)
    assert not is_blank(native, NATIVE)


@pytest.mark.parametrize(
    ("name", "language"), [("القاهرة", "ar"), ("부산", "ko"), ("मुंबई", "mr"), ("名古屋", "ja"), ("😀", "ja")]
)
def test_a_line_no_font_has_is_left_out_never_drawn_as_boxes(name, language):
    assert is_blank(drawn(native_name=name, native_language=language), NATIVE)
    assert is_blank(drawn(name=name), NAME)


def test_a_name_in_signs_of_svg_is_drawn_as_words():
    assert not is_blank(drawn(name='<rect> & "Ville"'), NAME)
    assert "<rect> &" not in drawing.svg(card(name="<rect> & fin"))


LONGEST = [
    "Chaire internationale de storytelling",
    "Déjeuner des festivals internationaux",
    "La Fabrique Cinéma de l’Institut français",
    "Jeunes talents au Pavillon africain",
    "Cannes et ses partenaires dans le monde",
]
ABSURD = ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau" * 4, "mot " * 60 + "fin", "M" * 255]


@pytest.mark.parametrize("name", LONGEST + ABSURD)
def test_long_names_wrap_and_shrink_and_stay_off_the_art_and_the_signature(name):
    with_name, without = drawn(name=name), drawn(name="")
    changed = ImageChops.difference(with_name, without).getbbox()
    assert changed[0] >= drawing.MARGIN - 20  # a J hangs out to the left
    assert changed[1] >= drawing.NAME_TOP
    assert changed[2] <= drawing.ART_LEFT - 20
    assert changed[3] <= 500


@pytest.mark.parametrize("name", LONGEST)
def test_the_longest_real_names_are_whole_and_large(name):
    height = drawing.NAME_BOTTOM - drawing.NAME_TOP
    letters = lettering.fitted(name, "Jost", drawing.COLUMN, height, drawing.LARGEST, drawing.SMALLEST, drawing.LEADING)
    assert " ".join(letters.lines) == name
    assert letters.size >= 80


def test_an_absurd_name_is_cut_with_an_ellipsis():
    letters = lettering.fitted("M" * 255, "Jost", 600, 200, 100, 44, 1)
    assert letters.lines[-1].endswith("…")
    assert len(letters.lines) == 4


def test_the_same_card_is_the_same_picture_and_another_word_another_address():
    assert drawing.png(card()) == drawing.png(card())
    assert card().digest == card().digest
    others = [card(name="Sanya"), card(kicker="Chine"), card(city="Cannes"), card(poster=Poster("film", "shizuoka"))]
    assert len({one.digest for one in [card(), *others]}) == 5


# ---- the address --------------------------------------------------------------------------------------


def test_the_address_of_a_card_gives_the_picture_for_a_year(site):
    page = builders.home()
    response = site.get(address(site, page))
    assert response.status_code == 200
    assert response["Content-Type"] == "image/png"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert Image.open(BytesIO(response.content)).size == (1200, 630)


def test_each_language_has_its_own_card(site, city):
    french, english = (picture(site.get(address(site, city, code)).content) for code in ("fr", "en"))
    assert ImageStat.Stat(ImageChops.difference(french.crop(NAME), english.crop(NAME))).sum[0] > 0
    assert len(files(city)) == 2


def test_a_page_without_english_shows_its_french_card_to_english_readers(site, city):
    city.name_en, city.summary_en = "", ""
    page = builders.publish(city)
    assert address(site, page, "en") == address(site, page, "fr")
    assert f"/cards/fr/{page.pk}-" in address(site, page, "en")
    assert site.get(address(site, page, "en")).status_code == 200


def test_a_card_says_what_it_shows(site, city):
    city.name_fr, city.place = "Łódź", builders.place(name_fr="Łódź", within=builders.japan())
    page = builders.publish(city)
    head = open_page(site, page.url_in("fr"))
    assert head.values('meta[property="og:image:width"]', "content") == ["1200"]
    assert head.values('meta[property="og:image:height"]', "content") == ["630"]
    assert head.one('meta[property="og:image:alt"]')["content"].startswith("Łódź – Japon")
    assert head.values('meta[name="twitter:card"]', "content") == ["summary_large_image"]


@pytest.mark.parametrize(
    "wrong",
    ["/cards/fr/{pk}-00000000000000000000.png", "/cards/it/{pk}-{digest}.png", "/cards/en/{pk}-{digest}.png",
     "/cards/fr/999999-{digest}.png", "/cards/fr/99999999999999999999999-{digest}.png", "/cards/fr/{pk}-{digest}x.png"],
)  # fmt: skip
def test_any_other_digest_language_or_page_is_not_found_and_nothing_is_drawn(site, wrong, city):
    digest = city.social_card("fr").digest
    assert site.get(wrong.format(pk=city.pk, digest=digest)).status_code == 404
    assert files(city) == []


def test_drafts_unpublished_and_restricted_pages_have_no_card(site, city):
    draft = builders.standard_page(published=False)
    assert draft.social_card("fr") is None
    path = address(site, city)
    PageViewRestriction.objects.create(page=city, restriction_type=PageViewRestriction.LOGIN)
    assert site.get(path).status_code == 404
    PageViewRestriction.objects.all().delete()
    assert site.get(path).status_code == 200
    city.unpublish()
    assert site.get(path).status_code == 404


def test_a_card_can_only_be_read(site, city):
    assert site.post(address(site, city)).status_code == 405


# ---- when it is drawn, and kept ---------------------------------------------------------------------------


def test_publishing_draws_the_cards_once_it_is_committed(committing, city):
    with committing():
        page = builders.publish(city)
        assert not files(page)
    assert files(page) == sorted(f"{code}-{page.social_card(code).digest}.png" for code in ("fr", "en"))


def test_a_publication_that_cannot_draw_its_card_is_a_publication_all_the_same(
    settings, tmp_path, committing, site, caplog, city
):
    (tmp_path / "cards").write_text("a file where the folder should be")
    with committing():
        page = builders.publish(city)
    assert builders.fresh(page).live
    assert "could not be kept" in caplog.text
    response = site.get(address(site, page))
    assert response.status_code == 200
    assert Image.open(BytesIO(response.content)).size == (1200, 630)


def test_a_broken_drawing_fails_no_publication(committing, monkeypatch, caplog, city):
    monkeypatch.setattr(drawing, "art", lambda poster: "<svg")
    with committing():
        page = builders.publish(city)
    assert builders.fresh(page).live
    assert not files(page)
    assert "concerning_cards in on_commit()" in caplog.text


def test_lost_media_are_drawn_again_at_the_first_request(site, committing, city):
    with committing():
        page = builders.publish(city)
    storage.forget(page.pk)
    assert not files(page)
    assert site.get(address(site, page)).status_code == 200
    assert len(files(page)) == 1


def test_a_card_cut_short_is_drawn_again(site, city):
    whole = site.get(address(site, city)).content
    name = city.social_card("fr").file_name
    with default_storage.open(name, "wb") as file:
        file.write(whole[:1000])
    assert site.get(address(site, city)).content == whole
    with default_storage.open(name) as file:
        assert file.read() == whole


def test_a_kept_card_is_not_drawn_again(site, monkeypatch, city):
    first = site.get(address(site, city)).content
    monkeypatch.delattr(drawing, "png")
    assert site.get(address(site, city)).content == first


def test_another_name_takes_the_place_of_the_old_card(site, committing, city):
    with committing():
        page = builders.publish(city)
    old = address(site, page)
    with committing():
        page.name_fr = "Shizuoka-la-Verte"
        page = builders.publish(page)
    assert address(site, page) != old
    assert len(files(page)) == 2
    assert site.get(old).status_code == 404


def test_other_names_of_the_city_give_other_cards_and_leave_no_old_file(site, city):
    site.get(address(site, city))
    (old,) = files(city)
    details = SiteSettings.load()
    details.city_name_fr = "Mairie de Cannes"
    details.save()
    site.get(address(site, city))
    (new,) = files(city)
    assert new != old


@pytest.mark.parametrize("end", ["unpublish", "delete", "delete the parent"])
def test_the_cards_of_a_page_that_goes_go_with_it(committing, end, city):
    with committing():
        page = builders.publish(city)
    assert len(files(page)) == 2
    with committing():
        {"unpublish": page.unpublish, "delete": page.delete, "delete the parent": page.get_parent().delete}[end]()
    assert not files(page)


def test_loading_the_content_draws_nothing(loaded, media_of_content):
    assert PartnerCityPage.objects.live().count() > 1
    assert list(media_of_content.iterdir()) == []


def test_an_overseas_territory_is_told_with_its_country():
    france = builders.place(kind="country", name_fr="France", name_en="France", code="FR")
    reunion = builders.place(
        kind="overseas territory", name_fr="La Réunion", name_en="Réunion", code="RE", within=france
    )
    page = builders.country(place=reunion, name_fr="La Réunion", name_en="Réunion")
    assert page.social_card("fr").kicker == "France"
    assert builders.country().social_card("fr").kicker == "Partenariats"


def test_a_card_is_in_its_own_language_whatever_the_readers():
    page = builders.programme()
    for reader in ("fr", "en"):
        with translation.override(reader):
            french, english = page.social_card("fr"), page.social_card("en")
        assert (french.kicker, french.name) == ("Programme", "Chaire d’écriture")
        assert (english.kicker, english.name) == ("Programme", "Writing chair")
