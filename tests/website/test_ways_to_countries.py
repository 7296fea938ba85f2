"""From a programme and an event to the countries they have to do with; and to no page that is not for everybody."""

import re

import pytest
from wagtail.models import PageViewRestriction

from partnerships.models import CountryPage, PartnerCityPage
from programmes.models import ProgrammePage

pytestmark = pytest.mark.django_db


def read(site, address):
    """The page, with one space where there is any."""
    return re.sub(r"\s+", " ", site.get(address).content.decode())


def test_a_programme_leads_to_the_country_of_each_of_its_places(site, loaded):
    html = read(site, "/fr/programmes/audiovisuel-et-scenario/")
    assert 'Londres, <a href="/fr/partenariats/royaume-uni/">Royaume-Uni</a>' in html
    assert '<a href="/fr/partenariats/roumanie/">Roumanie</a>' in html


def test_a_programme_names_its_further_places_and_a_territory_with_its_country(site, loaded):
    html = read(site, "/en/programmes/la-fabrique-cinema/")
    assert '<a href="/en/partnerships/reunion/">Réunion (France)</a>' in html
    assert ", Quebec</dd>" in html  # under no country until the city says what is meant


def test_a_guest_leads_to_its_country_where_there_is_a_page_of_it(site, loaded):
    html = read(site, "/en/agenda/dejeuner-des-festivals-internationaux/")
    assert 'Berlin, <a href="/en/partnerships/germany/">Germany</a>' in html
    assert "Sofia, Bulgaria</span>" in html


def test_an_event_leads_to_the_country_of_its_place_and_never_to_france(site, loaded):
    html = read(site, "/fr/agenda/cannes-dakar/")
    assert '<a href="/fr/partenariats/senegal/">Sénégal</a>' in html
    assert re.search("<dd> ?Cannes ?</dd>", html)


def test_a_country_page_that_is_not_public_is_led_to_by_nothing(site, loaded):
    CountryPage.objects.get(url_slug_fr="roumanie").unpublish()
    assert "Roumanie</span>" in read(site, "/fr/programmes/audiovisuel-et-scenario/")


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
