"""What stands under an unpublished page: it leads nowhere that is not public, and keeps its country."""

import json

import pytest

from cannes_intl.home.models import SiteMapPage
from tests import builders
from tests.reading import open_page, under

pytestmark = pytest.mark.django_db

CITY = {"fr": "Shizuoka la verte", "en": "Green Shizuoka"}
COUNTRY = {"fr": "Japon", "en": "Japan"}


@pytest.fixture(scope="module")
def city(planted, plant):
    """A city whose country's page was published, and is not any more; its region of the world is known."""

    def write():
        asia = builders.place(kind="continent", name_fr="Asie", name_en="Asia", code="142")
        place = builders.japan()
        place.within = asia
        place.save()
        names = {"name_fr": "Plan", "name_en": "Map"}
        words = {"introduction_fr": "<p>Tout.</p>", "introduction_en": "<p>All.</p>"}
        builders.add(SiteMapPage(**names, **words), builders.home())
        page = builders.partner_city()
        builders.country().unpublish()
        return builders.fresh(page)

    return plant(write)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_city_under_an_unpublished_country_names_it_and_leads_to_public_pages_alone(site, city, code):
    page = open_page(site, city.url_in(code))
    index = builders.partnerships_page()
    assert list(page.links(".crumbs")) == [f"/{code}/", index.url_in(code)]
    assert page.texts(".crumbs li")[-2:] == [COUNTRY[code], CITY[code]]
    fact = {"fr": "Pays", "en": "Country"}[code]
    assert page.texts(f'.facts dt:-soup-contains("{fact}") + dd') == [COUNTRY[code]]
    assert page.count(".facts a") == 0
    own = [address for address in page.links("body") if address.startswith("/")]
    assert [address for address in own if site.get(address).status_code >= 400] == []


def test_its_data_and_its_card_name_its_country_too(site, city):
    graph = json.loads(open_page(site, city.url_in("fr")).one('script[type="application/ld+json"]').string)["@graph"]
    (node,) = [node for node in graph if node["@type"] == "City"]
    assert node["containedInPlace"]["name"] == "Japon"
    assert city.social_card("fr").kicker == "Japon"


@pytest.mark.parametrize(("code", "region"), [("fr", "Asie"), ("en", "Asia")])
def test_the_list_groups_it_by_its_country_which_leads_nowhere(site, city, code, region):
    page = open_page(site, builders.partnerships_page().url_in(code))
    section = under(region)
    assert page.texts(f"{section} .country h3") == [COUNTRY[code]]
    assert CITY[code] in page.links(f"{section} .country").values()
    assert COUNTRY[code] not in page.links("main").values()
    assert page.count("#in-cannes") == 0


def test_the_site_map_shows_it_under_the_nearest_public_page(site, city):
    page = open_page(site, SiteMapPage.objects.get().url_in("fr"))
    assert page.links(".sitemap:has(h2:-soup-contains(Partenariats))")[city.url_in("fr")] == "Shizuoka la verte"
    assert "Japon" not in page.links("main").values()


def test_a_country_under_an_unpublished_list_leads_to_no_list(site, planted):
    builders.partner_city()
    country = builders.country()
    country.save_revision().publish()
    builders.partnerships_page().unpublish()
    page = open_page(site, country.url_in("fr"))
    assert list(page.links(".crumbs")) == ["/fr/"]
    assert [address for address in page.links("main") if address.startswith("/fr/?")] == []
    assert open_page(site, f"{country.url_in('fr')}?year=2019").heading == "Japon"
