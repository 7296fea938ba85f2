"""What public pages use stays public: it is not taken offline, and whoever tries is told where it is used."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests import builders
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db

USES = [
    "theme_of_a_programme",
    "theme_of_an_agreement",
    "place_of_a_city",
    "country_of_a_page",
    "country_of_a_place",
    "guest_of_an_event",
    "institution_of_a_programme",
]


def uses():
    """``{use: (what is used, what uses it)}``"""
    film, tea = builders.theme("film", "Cinéma", "Film"), builders.theme("tea", "Thé", "Tea")
    guest, school = builders.institution("invite", "Invité", "Guest"), builders.institution("ecole", "École", "School")
    egypt, morocco = (
        builders.place("country", "Égypte", "Egypt", "EG"),
        builders.place("country", "Maroc", "Morocco", "MA"),
    )
    programme = builders.programme(themes=[film], institutions=[(school, None)])
    city = builders.partner_city(agreements=[builders.agreement(themes=[tea])])
    return {
        "theme_of_a_programme": (film, programme),
        "theme_of_an_agreement": (tea, city),
        "place_of_a_city": (builders.shizuoka(), city),
        "country_of_a_page": (egypt, builders.country(place=egypt, name_fr="Au bord du Nil", name_en="On the Nile")),
        "country_of_a_place": (morocco, builders.place("city", "Rabat", "Rabat", within=morocco)),
        "guest_of_an_event": (guest, builders.event(guests=[guest])),
        "institution_of_a_programme": (school, programme),
    }


@pytest.fixture(scope="module")
def planted_uses(plant):
    return plant(uses)


@pytest.fixture(params=USES)
def used_and_user(request, planted_uses, db):
    return [builders.fresh(one) for one in planted_uses[request.param]]


def test_what_is_public_and_used_is_not_taken_offline_in_code(used_and_user):
    used, user = used_and_user
    with pytest.raises(ValidationError) as refusal:
        used.unpublish()
    assert "ne peut pas être dépublié" in refusal.value.messages[0]
    assert str(user) in refusal.value.messages[0]
    assert builders.fresh(used).live


def test_the_admin_does_not_take_it_offline_and_says_where_it_is_used(client, used_and_user):
    used, user = used_and_user
    client.force_login(builders.administrator())
    answer = client.post(reverse(used.snippet_viewset.get_url_name("unpublish"), args=[used.pk]))
    assert answer.status_code == 200
    told = ReadPage(answer.content.decode()).main
    assert "ne peut pas être dépublié" in told
    assert user.name_fr in told
    assert builders.fresh(used).live
