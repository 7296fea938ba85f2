"""From a programme and an event to the countries they have to do with; and to no page that is not for everybody."""

import pytest
from wagtail.models import PageViewRestriction

from partnerships.models import CountryPage, PartnerCityPage
from programmes.models import ProgrammePage
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def test_a_programme_leads_to_the_country_of_each_of_its_places(site, loaded):
    page = open_page(site, "/fr/programmes/audiovisuel-et-scenario/")
    assert "Londres, Royaume-Uni" in page.texts(".partners span")
    ways = page.links(".partners")
    assert ways["/fr/partenariats/royaume-uni/"] == "Royaume-Uni"
    assert ways["/fr/partenariats/roumanie/"] == "Roumanie"


def test_a_programme_names_its_further_places_and_a_territory_with_its_country(site, loaded):
    page = open_page(site, "/en/programmes/la-fabrique-cinema/")
    (places,) = page.texts('.facts dt:-soup-contains("Places") + dd')
    assert page.links(".facts")["/en/partnerships/reunion/"] == "Réunion (France)"
    assert places.endswith(", Quebec")  # under no country until the city says what is meant
    assert "Quebec" not in page.links(".facts").values()


def test_a_guest_leads_to_its_country_where_there_is_a_page_of_it(site, loaded):
    page = open_page(site, "/en/agenda/dejeuner-des-festivals-internationaux/")
    assert page.links(".partners")["/en/partnerships/germany/"] == "Germany"
    assert {"Berlin, Germany", "Sofia, Bulgaria"} <= set(page.texts(".partners span"))
    assert "Bulgaria" not in page.links(".partners").values()


def test_an_event_leads_to_the_country_of_its_place_and_never_to_france(site, loaded):
    page = open_page(site, "/fr/agenda/cannes-dakar/")
    assert page.links(".facts") == {"/fr/partenariats/senegal/": "Sénégal"}
    assert "Cannes" in page.texts(".facts dd")


def test_a_country_page_that_is_not_public_is_led_to_by_nothing(site, loaded):
    CountryPage.objects.get(url_slug_fr="roumanie").unpublish()
    page = open_page(site, "/fr/programmes/audiovisuel-et-scenario/")
    assert "Roumanie" in page.texts(".partners span")
    assert "Roumanie" not in page.links("body").values()


# ---- for whom a page is ------------------------------------------------------------------------------


def test_what_stands_under_a_page_kept_for_some_is_kept_for_them_too(site, loaded):
    PageViewRestriction.objects.create(page=CountryPage.objects.get(url_slug_fr="japon"), restriction_type="login")
    for address in ("/fr/partenariats/japon/", "/fr/partenariats/japon/shizuoka/"):
        assert site.get(address).status_code == 302
    assert site.get("/fr/partenariats/chine/").status_code == 200


def test_the_factsheet_of_a_page_kept_for_some_does_not_exist(site, loaded):
    assert site.get("/en/partnerships/japan/factsheet/").status_code == 200
    PageViewRestriction.objects.create(page=CountryPage.objects.get(url_slug_fr="japon"), restriction_type="login")
    assert site.get("/en/partnerships/japan/factsheet/").status_code == 404


def test_an_alias_is_kept_for_those_its_source_is_kept_for(site, loaded):
    programme = ProgrammePage.objects.get(url_slug_fr="design-thinking")
    alias = programme.create_alias(update_slug="la-bas")
    assert not alias.get_view_restrictions().exists()
    PageViewRestriction.objects.create(page=programme, restriction_type="login")
    assert alias.get_view_restrictions().get().page_id == programme.pk


def test_a_city_under_an_alias_is_kept_for_those_the_source_is_kept_for(site, loaded):
    japan = CountryPage.objects.get(url_slug_fr="japon")
    alias = japan.create_alias(recursive=True, update_slug="la-bas")
    city = PartnerCityPage.objects.child_of(alias).get()
    PageViewRestriction.objects.create(page=japan, restriction_type="login")
    assert city.get_view_restrictions().get().page_id == japan.pk
