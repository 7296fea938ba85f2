"""Redirects that editors make in the admin: as our own, they are not kept by browsers."""

import pytest
from wagtail.contrib.redirects.models import Redirect

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"


@pytest.mark.parametrize("permanent", [True, False])
def test_a_redirect_made_in_the_admin_is_asked_for_again_each_time(city, client, permanent):
    Redirect.objects.create(old_path="/fr/jumelages", redirect_link=FRENCH, is_permanent=permanent)
    answer = client.get("/fr/jumelages/")
    assert (answer.status_code, answer["Location"]) == (301 if permanent else 302, FRENCH)
    assert answer["Cache-Control"] == "max-age=0, must-revalidate"
    assert client.get("/fr/rien/").status_code == 404
