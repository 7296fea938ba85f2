"""Bulk actions of the admin: what can be done is done, what is refused is named with its reason and its link."""

import pytest
from django.urls import reverse

from cannes_intl.website.models import Theme
from events.models import EventPage
from tests import builders
from tests.bilingual.admin_form import edit_address
from tests.reading import ReadPage

pytestmark = pytest.mark.django_db

WRITE_IN_FRENCH = {
    "fr": "Nom · Français\u202f: Écrivez ceci en français avant de publier.",
    "en": "Name · Français: Write this in French before publishing.",
}
WITHOUT_FRENCH = {"name_fr": "", "name_en": "English alone", "published": False}


def act(editor, action, instances, label="wagtailcore", model="page", **posted):
    """Do a bulk action to pages, or other instances, as after its confirmation."""
    address = reverse("wagtail_bulk_action", args=[label, model, action])
    return editor.post(f"{address}?{'&'.join(f'id={one.pk}' for one in instances)}", posted)


def refused(response):
    """The page that names what was refused."""
    assert response.status_code == 409, response.status_code
    return ReadPage(response.content.decode())


def test_of_two_drafts_the_one_without_french_is_named_and_the_other_published(editor, interface):
    lacking = builders.standard_page(**WITHOUT_FRENCH)
    whole = builders.standard_page(name_fr="Entier", name_en="Whole", published=False)
    page = refused(act(editor, "publish", [lacking, whole]))
    assert builders.fresh(whole).live
    assert not builders.fresh(lacking).live
    assert page.links()[edit_address(lacking)] == "English alone"
    assert WRITE_IN_FRENCH[interface] in page.texts("main li")
    assert edit_address(whole) not in page.links()


def test_pages_below_are_published_each_by_itself_too(editor):
    above = builders.standard_page(name_fr="Dessus", name_en="Above", published=False)
    lacking = builders.standard_page(parent=above, **WITHOUT_FRENCH)
    whole = builders.standard_page(name_fr="Entier", name_en="Whole", parent=above, published=False)
    page = refused(act(editor, "publish", [above], include_descendants="on"))
    assert [builders.fresh(one).live for one in (above, whole, lacking)] == [True, True, False]
    assert page.links()[edit_address(lacking)] == "English alone"


def test_a_section_is_unpublished_with_all_below_it(editor):
    above = builders.standard_page(name_fr="Dessus", name_en="Above")
    below = builders.standard_page(name_fr="Dessous", name_en="Below", parent=above)
    assert act(editor, "unpublish", [above], include_descendants="on").status_code == 302
    assert [builders.fresh(one).live for one in (above, below)] == [False, False]


def test_of_two_pages_of_one_address_the_first_is_moved_and_the_second_named(editor):
    cities = []
    for name_fr, name_en, code in (("Espagne", "Spain", "ES"), ("Pérou", "Peru", "PE")):
        land = builders.place("country", name_fr, name_en, code)
        parent = builders.country(place=land, name_fr=name_fr, name_en=name_en)
        cities.append(builders.partner_city(parent, builders.place(name_fr=f"Ville {code}"), "Jumelle", "Twin"))
    japan = cities[0].get_parent().get_siblings().get(slug="japon")
    page = refused(act(editor, "move", cities, chooser=japan.pk))
    assert builders.fresh(cities[0]).get_parent().pk == japan.pk
    assert builders.fresh(cities[1]).get_parent().pk != japan.pk
    assert edit_address(cities[1]) in page.links()
    assert edit_address(cities[0]) not in page.links()


def test_of_two_themes_the_one_in_use_is_named_and_the_other_deleted(editor, interface):
    used, free = builders.theme(), builders.theme(code="sea", name_fr="Mer", name_en="Sea")
    event = builders.event(themes=[used])
    page = refused(act(editor, "delete", [used, free], "website", "theme"))
    assert list(Theme.objects.all()) == [used]
    assert page.links()[edit_address(event)] == {"fr": "Semaine du Japon", "en": "Japan week"}[interface]


def test_what_keeps_a_page_goes_first_when_both_are_deleted(editor):
    institution = builders.institution()
    programme = builders.programme(institutions=[(institution, None)])
    event = builders.event(programme=programme)
    assert act(editor, "delete", [programme, event]).status_code == 302
    assert not EventPage.objects.filter(pk=event.pk).exists()
    assert not type(programme).objects.filter(pk=programme.pk).exists()
