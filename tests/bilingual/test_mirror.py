"""Wagtail's title and slug mirror the default language's name and address: a test for each case of its table."""

import pytest
from wagtail.models import Page

from cannes_intl.bilingual.models import BilingualPage
from partnerships.models import CountryPage, PartnerCityPage
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def mirrored(check_tree):
    """Asserts what a page of the tree is called now, on both sides."""

    def check(page, name, slug):
        stored = BilingualPage.objects.get(pk=page.pk)
        assert (stored.name_fr, stored.title, stored.url_slug_fr, stored.slug) == (name, name, slug, slug)
        check_tree()

    return check


def test_a_form_leads_whatever_the_language_of_the_editor(city_form, city, mirrored):
    city_form.post("publish", name_fr="Izu", url_slug_fr="izu")
    mirrored(city, "Izu", "izu")


def test_the_form_of_a_draft_leads_and_leaves_what_is_public(city_form, city, mirrored):
    city_form.post(name_fr="Izu", url_slug_fr="izu")
    draft = builders.draft(city)
    assert (draft.title, draft.slug) == ("Izu", "izu")
    mirrored(city, city.name_fr, city.url_slug_fr)


def test_an_import_leads_and_an_empty_address_is_made_of_the_name(active, mirrored):
    page = PartnerCityPage(name_fr="Île d’Izu", name_en="Izu Island", live=False)
    CountryPage.objects.get().add_child(instance=page)
    mirrored(page, "Île d’Izu", "ile-d-izu")
    assert page.url_slug_en == "izu-island"


def test_code_that_writes_the_title_and_the_slug_leads(city, active, mirrored):
    city.title, city.slug = "Izu", "izu"
    city.save()
    mirrored(city, "Izu", "izu")


def test_a_copy_has_the_title_and_the_slug_that_wagtail_gave_it(city, active, mirrored):
    copied = city.copy(update_attrs={"title": "Izu", "slug": "izu"}, keep_live=False)
    mirrored(copied, "Izu", "izu")
    assert copied.url_slug_en != city.url_slug_en


def test_an_alias_has_its_sources_words_and_an_address_of_its_own(city, active, mirrored):
    alias = city.create_alias(update_slug="izu")
    city.name_fr = "Shizuoka la neuve"
    city.save_revision().publish()
    mirrored(alias, "Shizuoka la neuve", "izu")


def test_a_move_changes_no_name_and_gives_way_to_an_address_that_is_taken(city, active, mirrored):
    peru = builders.country(place=builders.place("country", "Pérou", "Peru", "PE"), name_fr="Pérou", name_en="Peru")
    peru.add_child(instance=PartnerCityPage(name_fr="Autre", url_slug_en=city.url_slug_en, live=False))
    PartnerCityPage.objects.get(pk=city.pk).move(CountryPage.objects.get(pk=peru.pk), pos="last-child")
    moved = PartnerCityPage.objects.get(pk=city.pk)
    mirrored(moved, city.name_fr, city.url_slug_fr)
    assert moved.url_slug_en == f"{city.url_slug_en}-2"


def test_a_revision_says_on_both_sides_what_code_wrote(city, active):
    city.name_fr = "Izu"
    revision = city.save_revision()
    assert (revision.content["name_fr"], revision.content["title"]) == ("Izu", "Izu")
    assert Page.objects.get(pk=city.pk).title != "Izu"


def test_a_copy_of_an_english_draft_keeps_its_words_in_english(active, check_tree):
    draft = builders.standard_page(name_fr="", name_en="Film schools", published=False)
    copied = draft.copy(update_attrs={"title": "Film schools, again", "slug": "film-again"}, keep_live=False)
    stored = BilingualPage.objects.get(pk=copied.pk)
    assert (stored.name_fr, stored.name_en) == ("", "Film schools, again")
    assert (stored.url_slug_fr, stored.url_slug_en) == ("", "film-again")
    in_draft = builders.draft(copied)
    assert (in_draft.name_fr, in_draft.name_en, in_draft.slug) == ("", "Film schools, again", "film-again")
    check_tree()


@pytest.mark.parametrize(
    ("field", "value", "mirrored_by"),
    [
        ("name_fr", "Izu", "title"),
        ("url_slug_fr", "izu", "slug"),
        ("title", "Izu", "name_fr"),
        ("slug", "izu", "url_slug_fr"),
    ],
)
def test_what_mirrors_a_field_is_written_with_it(city, active, check_tree, field, value, mirrored_by):
    setattr(city, field, value)
    city.show_in_menus = True
    city.save(update_fields=[field])
    stored = BilingualPage.objects.get(pk=city.pk)
    assert (getattr(stored, field), getattr(stored, mirrored_by), stored.show_in_menus) == (value, value, False)
    check_tree()
