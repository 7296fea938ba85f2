"""The builders that nearly every test stands on stay cheap."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cannes_intl.home.models import HomePage
from events.models import AgendaPage
from partnerships.models import CountryPage, PartnershipsPage
from programmes.models import ProgrammesPage
from tests import builders
from tests.planted import planted  # noqa: F401 a fixture of every test here

pytestmark = pytest.mark.django_db

#: Statements of one partner city with its agreement, published on the planted site.
OF_A_PARTNER_CITY = 150


def test_a_published_partner_city_costs_few_statements():
    with CaptureQueriesContext(connection) as asked:
        city = builders.partner_city()
    assert city.live
    assert len(asked) <= OF_A_PARTNER_CITY


def test_what_the_planted_site_holds_is_not_published_again():
    for build in (builders.partnerships_page, builders.programmes_page, builders.agenda_page, builders.country):
        assert build().revisions.count() == 1
    for model in (HomePage, PartnershipsPage, CountryPage, ProgrammesPage, AgendaPage):
        assert model.objects.count() == 1


def test_a_page_that_stands_takes_the_values_that_a_test_names():
    before = builders.country()
    after = builders.country(introduction_en="")
    assert after.pk == before.pk
    assert (after.introduction_fr, after.introduction_en) == (before.introduction_fr, "")
    assert after.live


def test_a_draft_or_another_name_is_a_page_of_its_own():
    before = builders.country()
    draft = builders.country(published=False)
    assert draft.pk != before.pk
    assert not draft.live
    assert CountryPage.objects.count() == 1
