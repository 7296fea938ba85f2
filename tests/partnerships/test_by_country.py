"""The partnerships page without the city's content: the order of countries is the reader's."""

import pytest

from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def test_countries_stand_in_the_readers_alphabet(site):
    for code, french, english in (
        ("EG", "Égypte", "Egypt"),
        ("EE", "Estonie", "Estonia"),
        ("FI", "Finlande", "Finland"),
    ):
        place = builders.place(kind="country", name_fr=french, name_en=english, code=code)
        country = builders.country(place=place, name_fr=french, name_en=english)
        city = builders.place(name_fr=f"Ville {code}", name_en=f"City {code}", within=place)
        builders.partner_city(parent=country, place=city, name_fr=f"Ville {code}", name_en=f"City {code}")
    assert open_page(site, "/fr/partenariats/").texts(".browse .country h3") == ["Égypte", "Estonie", "Finlande"]
    assert open_page(site, "/en/partnerships/").texts(".browse .country h3") == ["Egypt", "Estonia", "Finland"]
