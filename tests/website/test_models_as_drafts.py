"""Drafts that lack everything but a name, on a site without content."""

import pytest
from django.utils import translation

from cannes_intl.home.models import HomePage
from events.models import AgendaPage, EventPage
from partnerships.models import CountryPage, PartnerCityPage, PartnershipsPage
from programmes.models import ProgrammePage, ProgrammesPage
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db
LANGUAGES = ["fr", "en"]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "model",
    [PartnershipsPage, CountryPage, PartnerCityPage, ProgrammesPage, ProgrammePage, AgendaPage, EventPage],
)
def test_a_draft_lacking_everything_but_a_name_renders(code, model):
    page = model(name_fr="Brouillon", live=False)
    page._cached_parent_obj = HomePage.objects.get()
    page.mirror()
    with translation.override(code):
        response = page.make_preview_request(preview_mode=code)
    assert response.status_code == 200
    page = ReadPage(response.content.decode())
    assert (page.heading, page.language) == ("Brouillon", code)
