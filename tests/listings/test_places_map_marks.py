"""Which places the maps show, by what mark: from the pages that are public, and no others."""

import pytest

from cannes_intl.illustration.map.drawing import Kind
from cannes_intl.listings.places_map import SitePlacesMap
from partnerships.models import Institution, Place
from tests import builders
from tests.listings.places_shown import drawn, leads_to, listed
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db


def city(name="Madrid", within=None, latitude="40.4168", longitude="-3.7038", **values):
    return builders.place(
        name_fr=name,
        name_en=name,
        within=within or Place.objects.filter(code="ES").first() or builders.place("country", "Espagne", "Spain", "ES"),
        latitude=latitude,
        longitude=longitude,
        **values,
    )


def one_more(**values):
    """One more institution."""
    return builders.institution(key=f"institution-{Institution.objects.count()}", **values)


def programme_in(*places, **values):
    return builders.programme(institutions=[(one_more(), place) for place in places], **values)


def event_inviting(*seats, **values):
    event = builders.event(**values)
    event.guests = [one_more(seat=seat) for seat in seats]
    return builders.publish(event)


def test_a_place_of_several_programmes_leads_to_the_first_while_its_country_has_no_page():
    place = city()
    first = programme_in(place)
    programme_in(place, name_fr="Un autre", name_en="Another")
    assert leads_to("Madrid") == first.url_in("fr")


def test_the_strongest_tie_decides_the_mark():
    place = city()
    event_inviting(place)
    assert drawn() == {"Madrid": Kind.ENCOUNTER}
    programme_in(place)
    assert drawn() == {"Madrid": Kind.PROGRAMME}
    page = builders.partner_city(place=place)
    assert drawn() == {"Madrid": Kind.AGREEMENT}
    assert leads_to("Madrid") == page.url_in("fr")
    assert listed() == {"Accords": ["Madrid"], "Rencontres": ["Madrid"]}


def test_a_country_has_no_dot_and_a_city_without_coordinates_is_in_the_list_alone():
    spain = builders.place("country", "Espagne", "Spain", "ES")
    programme_in(spain, city("Séville", spain, None, None))
    assert drawn() == {}
    assert listed() == {"Programmes": ["Séville"]}


def test_a_place_at_home_is_not_marked_and_one_overseas_is():
    france = builders.place("country", "France", "France", "FR")
    reunion = builders.place(
        "overseas territory", "La Réunion", "Réunion", "RE", france, latitude="-21.1151", longitude="55.5364"
    )
    programme_in(city("Paris", france, "48.8566", "2.3522"), city("Saint-Denis", reunion, "-20.88", "55.45"), reunion)
    assert drawn() == {"La Réunion (France)": Kind.PROGRAMME, "Saint-Denis": Kind.PROGRAMME}


def test_drafts_are_not_on_the_map():
    programme_in(city(), published=False)
    builders.partner_city(place=city("Séville", latitude="37.38", longitude="-5.98"), published=False)
    assert drawn() == {}
    assert listed() == {}


def test_the_legend_names_only_the_kinds_that_are_drawn():
    builders.partner_city(place=city())
    assert [str(sentence) for _kind, sentence in SitePlacesMap().legend] == ["Ville liée à Cannes par un accord"]
    event_inviting(city("Séville", latitude="37.38", longitude="-5.98"))
    assert [kind for kind, _sentence in SitePlacesMap().legend] == [Kind.AGREEMENT, Kind.ENCOUNTER]


def test_an_editors_choice_for_a_name_is_followed():
    builders.partner_city(place=city("Québec", latitude="46.81", longitude="-71.2", label_hint="below"))
    (name,) = ReadPage(SitePlacesMap().world()).all("text")
    assert (name["text-anchor"], name.text) == ("middle", "Québec")


def test_a_home_page_without_places_has_no_map(site):
    builders.home()
    page = open_page(site, "/fr/")
    assert "Cannes et ses partenaires" in page.text(".hero")
    assert page.count(".stage") == page.count(".map") == 0
