"""What every visitor may see: one queryset word, aliases and all that stands under a page included."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from cannes_intl.bilingual.models import BilingualPage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

KINDS = ["password", "login", "groups"]


def keep(page, kind="login"):
    return PageViewRestriction.objects.create(page=page, restriction_type=kind, password="thé")


def is_open(page):
    """What the queryset says of a page; the page itself must say the same."""
    said = BilingualPage.objects.open_to_all().filter(pk=page.pk).exists()
    assert builders.fresh(page).is_open_to_all is said
    return said


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_kept_for_some_and_what_stands_under_it_are_not_open_to_all(kind):
    country, city, programme = builders.country(), builders.partner_city(), builders.programme()
    assert [is_open(page) for page in (country, city, programme)] == [True, True, True]
    kept = keep(country, kind)
    assert [is_open(page) for page in (country, city, programme)] == [False, False, True]
    kept.delete()
    assert is_open(city)


def test_a_draft_is_not_open_to_all_and_what_stands_under_it_is():
    country, city = builders.country(), builders.partner_city()
    country.unpublish()
    assert [is_open(page) for page in (country, city)] == [False, True]


def test_a_restriction_on_the_root_of_the_tree_keeps_every_page():
    city = builders.partner_city()
    keep(Page.objects.get(depth=1))
    assert not is_open(city)
    assert not BilingualPage.objects.open_to_all().exists()


def test_a_page_beside_one_whose_place_in_the_tree_begins_the_same_is_open():
    city = builders.partner_city()
    other = builders.partner_city(name_fr="Une autre", name_en="Another")
    keep(city)
    assert is_open(other)


def test_an_alias_of_what_is_kept_is_kept_wherever_it_stands():
    country, city = builders.country(), builders.partner_city()
    of_city = city.create_alias(parent=builders.programmes_page(), update_slug="ailleurs")
    of_alias = of_city.create_alias(parent=builders.agenda_page(), update_slug="encore")
    assert [is_open(page) for page in (of_city, of_alias)] == [True, True]
    kept = keep(country)
    assert [is_open(page) for page in (of_city, of_alias)] == [False, False]
    assert of_alias.get_view_restrictions().get() == kept


def test_what_stands_under_the_alias_of_a_kept_page_is_kept():
    country = builders.country()
    city = builders.partner_city()
    alias = country.create_alias(recursive=True, update_slug="la-bas")
    below = BilingualPage.objects.child_of(alias).get(alias_of=city)
    assert [is_open(page) for page in (alias, below)] == [True, True]
    keep(country)
    assert [is_open(page) for page in (alias, below)] == [False, False]


def test_asking_for_open_pages_is_one_query_however_many_are_kept():
    city = builders.partner_city()
    for page in (city, builders.programme(), builders.event()):
        keep(page)
    with CaptureQueriesContext(connection) as asked:
        assert city not in list(BilingualPage.objects.open_to_all())
    assert len(asked) == 1
    with CaptureQueriesContext(connection) as asked:
        assert len(city.get_view_restrictions()) == 1
    assert len(asked) == 1


# ---- links in words ----------------------------------------------------------------------------------


def page_with_links_to(page):
    rich = f'<p>Voir <a linktype="page" id="{page.pk}">cette page</a>.</p>'
    return builders.standard_page(body=[builders.text(rich, rich), builders.link(page, "Y aller", "Go there")])


@pytest.mark.parametrize("withdraw", [keep, lambda page: page.unpublish()], ids=["kept for some", "unpublished"])
def test_words_and_buttons_lead_to_no_page_that_is_not_open(site, withdraw):
    programme = builders.programme()
    address = page_with_links_to(programme).url_in("fr")
    links = open_page(site, address).links("main .prose")
    assert links[programme.url_in("fr")] in ("cette page", "Y aller")
    withdraw(builders.fresh(programme))
    page = open_page(site, address)
    assert "Voir cette page" in page.main
    assert programme.url_in("fr") not in page.links("body")
    assert "Y aller" not in page.main
