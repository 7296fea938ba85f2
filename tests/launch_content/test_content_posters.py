"""The art of the pages the site begins with: which drawing stands where."""

import pytest

from cannes_intl.illustration.posters import Poster
from events.models import EventPage
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammePage
from tests.illustration.test_posters import GOLDEN
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def test_the_posters_of_the_pages_the_site_begins_with_are_held_by_the_golden_test(loaded):
    pages = [page for model in (PartnerCityPage, ProgrammePage, EventPage) for page in model.objects.live()]
    posters = {(page.poster.artwork, page.poster.slug, page.poster.roll, page.poster.shape) for page in pages}
    assert len(posters) == 15
    assert posters <= set(GOLDEN)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/fr/partenariats/", "/posters/v1/banner/design/partenariats-0.svg"),
        ("/en/programmes/", "/posters/v1/banner/audiovisual/programmes-3.svg"),
        ("/fr/agenda/", "/posters/v1/banner/festivals/agenda-2.svg"),
        ("/en/partnerships/china/", "/posters/v1/banner/pyrotechnics/chine-0.svg"),
        ("/fr/partenariats/senegal/", "/posters/v1/banner/stage/senegal-0.svg"),
    ],
)
def test_lists_and_countries_open_with_a_banner(site, loaded, path, address):
    assert open_page(site, path).values("img", "src") == [address]


def test_the_home_page_holds_its_hero_and_its_first_cards_and_asks_for_no_picture(site, loaded):
    page = open_page(site, "/fr/")
    assert Poster("horizon", "accueil", 1, "panorama").svg() in page.html
    for poster in (Poster("gastronomy", "shizuoka", 1), Poster("pyrotechnics", "sanya")):
        assert poster.svg() in page.html
    assert page.count("img") == 0
