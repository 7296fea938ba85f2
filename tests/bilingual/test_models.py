"""One page holds every language: its words, drafts, revisions, copies."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone, translation
from wagtail.models import Locale, Page, Revision

from cannes_intl.bilingual.models import BilingualPage
from partnerships.models import CountryPage, PartnerCityPage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"


def peru():
    """A country without a page."""
    return builders.place("country", "Pérou", "Peru", "PE")


# ---- the French mirror -----------------------------------------------------------------------------


def test_wagtail_s_own_columns_say_the_french(city, check_tree):
    assert (city.title, city.slug) == ("Shizuoka la verte", "shizuoka-la-verte")
    assert city.url_path == "/accueil/partenariats/japon/shizuoka-la-verte/"
    assert city.url_trail_fr == "partenariats/japon/shizuoka-la-verte/"
    assert city.url_trail_en == "partnerships/japan/green-shizuoka/"
    check_tree()


def test_a_save_under_any_language_keeps_both_languages(city, active, check_tree):
    page = builders.fresh(city)
    page.name_en, page.url_slug_en = "Shizuoka the green", "shizuoka-the-green"
    page.save()
    page = builders.fresh(city)
    assert (page.name_fr, page.name_en, page.title) == (
        "Shizuoka la verte",
        "Shizuoka the green",
        "Shizuoka la verte",
    )
    check_tree()


def test_a_publication_under_any_language_keeps_both_languages(city, active, check_tree):
    page = builders.draft(city)
    page.name_fr, page.name_en, page.url_slug_fr = "Shizuoka", "Shizuoka, Japan", "shizuoka"
    page = builders.publish(page)
    assert (page.title, page.name_fr, page.name_en) == ("Shizuoka", "Shizuoka", "Shizuoka, Japan")
    assert (page.url_slug_fr, page.url_slug_en) == ("shizuoka", "green-shizuoka")
    assert page.draft_title == "Shizuoka"
    check_tree()


def test_a_move_under_any_language_keeps_the_tree_true(city, active, check_tree):
    korea = builders.place(kind="country", name_fr="Corée", name_en="Korea", code="KR")
    other = builders.country(place=korea, name_fr="Corée", name_en="Korea")
    Page.objects.get(pk=city.pk).move(Page.objects.get(pk=other.pk), pos="last-child")
    page = builders.fresh(city)
    assert page.url_trail_en == "partnerships/korea/green-shizuoka/"
    assert page.url_trail_fr == "partenariats/coree/shizuoka-la-verte/"
    check_tree()


def test_a_copy_with_all_below_it_under_any_language_keeps_the_tree_true(city, active, check_tree):
    country = CountryPage.objects.get()
    copy = country.copy(recursive=True, update_attrs={"title": "Japon 2", "slug": "japon-2"})
    copy = builders.fresh(copy)
    below = PartnerCityPage.objects.get(path__startswith=copy.path)
    assert (copy.title, copy.name_fr, copy.name_en) == ("Japon 2", "Japon 2", "Japan")
    assert (copy.url_slug_fr, copy.url_slug_en) == ("japon-2", "japan-2")
    assert below.url_trail_fr == "partenariats/japon-2/shizuoka-la-verte/"
    assert below.url_trail_en == "partnerships/japan-2/green-shizuoka/"
    assert (below.name_fr, below.name_en) == ("Shizuoka la verte", "Green Shizuoka")
    check_tree()


def test_a_copy_s_draft_says_what_the_copy_says(city):
    copy = city.copy(update_attrs={"title": "Copie", "slug": "copie"})
    drafted = builders.draft(PartnerCityPage.objects.get(pk=copy.pk))
    assert (drafted.title, drafted.name_fr, drafted.name_en) == ("Copie", "Copie", "Green Shizuoka")
    assert (drafted.url_slug_fr, drafted.url_slug_en) == ("copie", "green-shizuoka-2")


def test_publishing_a_copy_changes_none_of_its_addresses(city, check_tree):
    copy = city.copy(update_attrs={"title": "Copie", "slug": "copie"}, keep_live=False)
    before = PartnerCityPage.objects.get(pk=copy.pk)
    builders.publish(builders.draft(before))
    after = builders.fresh(before)
    assert (after.url_slug_fr, after.url_slug_en) == (before.url_slug_fr, before.url_slug_en)
    assert after.url_trail_en == "partnerships/japan/green-shizuoka-2/"
    check_tree()


def test_an_alias_follows_its_original_but_keeps_its_own_place(city, client, check_tree):
    alias = city.create_alias(update_slug="shizuoka-bis")
    page = builders.draft(city)
    page.name_en, page.summary_en, page.url_slug_en, page.url_slug_fr = "Changed", "Changed.", "elsewhere", "ailleurs"
    builders.publish(page)
    alias = PartnerCityPage.objects.get(pk=alias.pk)
    assert (alias.name_fr, alias.name_en, alias.summary_en) == ("Shizuoka la verte", "Changed", "Changed.")
    assert (alias.url_slug_fr, alias.url_slug_en) == ("shizuoka-bis", "green-shizuoka-2")
    assert open_page(client, "/en/partnerships/japan/green-shizuoka-2/").heading == "Changed"
    check_tree()


def test_wagtail_s_own_repair_of_addresses_changes_nothing(city, active, check_tree):
    before = list(BilingualPage.objects.values_list("pk", "url_path", "url_trail_fr", "url_trail_en"))
    call_command("set_url_paths")
    assert list(BilingualPage.objects.values_list("pk", "url_path", "url_trail_fr", "url_trail_en")) == before
    check_tree()


def test_there_is_one_locale(city):
    city.copy(update_attrs={"title": "Copie", "slug": "copie"})
    assert list(Locale.objects.values_list("language_code", flat=True)) == ["fr"]


# ---- drafts ----------------------------------------------------------------------------------------


def test_a_draft_holds_both_languages_and_the_live_page_is_untouched(city, active, client):
    page = builders.draft(city)
    page.name_fr, page.name_en, page.summary_fr, page.summary_en = "Neuf", "New", "Neuf.", "New."
    page.url_slug_en = "secret"
    page.save_revision()
    drafted = builders.draft(city)
    assert (drafted.name_fr, drafted.name_en, drafted.summary_fr, drafted.summary_en) == (
        "Neuf",
        "New",
        "Neuf.",
        "New.",
    )
    live = builders.fresh(city)
    assert (live.title, live.name_en, live.draft_title) == ("Shizuoka la verte", "Green Shizuoka", "Neuf")
    assert live.url_trail_en == "partnerships/japan/green-shizuoka/"
    assert client.get("/en/partnerships/japan/secret/").status_code == 404
    assert open_page(client, ENGLISH).heading == "Green Shizuoka"


def test_a_draft_with_an_english_name_alone_lends_it_to_the_title_and_leaves_the_french_empty(active, check_tree):
    page = builders.country(place=peru(), name_fr="", name_en="Peru", published=False)
    assert page.title == "Peru"
    assert (page.name_fr, page.name_en) == ("", "Peru")
    assert not page.url_slug_fr
    assert (page.url_slug_en, page.slug) == ("peru", "peru")
    drafted = builders.draft(page)
    assert (drafted.name_fr, drafted.title) == ("", "Peru")
    check_tree()


def test_the_title_turns_french_once_there_is_a_french_name(check_tree):
    page = builders.draft(builders.country(place=peru(), name_fr="", name_en="Peru", published=False))
    page.name_fr = "Pérou"
    page = builders.publish(page)
    assert (page.title, page.name_en) == ("Pérou", "Peru")
    assert (page.slug, page.url_slug_fr, page.url_slug_en) == ("perou", "perou", "peru")
    check_tree()


def test_a_draft_without_a_name_in_any_language_is_refused(db):
    before = list(CountryPage.objects.values_list("pk", flat=True))
    place = peru()
    with pytest.raises(ValidationError, match="Ce champ ne peut pas être vide"):
        builders.country(place=place, name_fr="", name_en="", published=False)
    assert list(CountryPage.objects.values_list("pk", flat=True)) == before


def test_a_scheduled_publication_brings_both_languages(city, client):
    page = builders.draft(city)
    page.name_fr, page.name_en, page.url_slug_en = "Plus tard", "Later", "later"
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert builders.fresh(city).name_en == "Green Shizuoka"
    past = timezone.now() - timedelta(minutes=1)
    revision = Revision.objects.get(pk=builders.fresh(city).latest_revision_id)
    revision.content = {**revision.content, "go_live_at": past.isoformat()}
    revision.approved_go_live_at = past
    revision.save()
    with translation.override("en"):
        call_command("publish_scheduled")
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en) == ("Plus tard", "Plus tard", "Later")
    assert open_page(client, "/en/partnerships/japan/later/").heading == "Later"
    assert client.get(ENGLISH)["Location"] == "/en/partnerships/japan/later/"


# ---- revisions older than a language ---------------------------------------------------------------


def test_a_revision_without_a_language_s_columns_restores_with_that_language_empty(city, active):
    revision = city.latest_revision
    revision.content = {name: value for name, value in revision.content.items() if not name.endswith("_en")}
    revision.save()
    restored = Revision.objects.get(pk=revision.pk).as_object()
    assert (restored.name_fr, restored.summary_fr) == ("Shizuoka la verte", "Une ville de thé et de céramique.")
    assert not restored.name_en
    assert not restored.summary_en
    assert not restored.meta_description_en


def test_a_row_of_such_a_revision_restores_with_that_language_empty(city, active):
    revision = city.latest_revision
    for row in revision.content["agreements"]:
        del row["aims_en"]
    revision.save()
    restored = Revision.objects.get(pk=revision.pk).as_object().agreements.get()
    assert restored.aims_fr == "<p>Échanger autour de la gastronomie.</p>"
    assert not restored.aims_en


def test_such_a_revision_can_be_published(city, client):
    revision = city.latest_revision
    revision.content = {name: value for name, value in revision.content.items() if not name.endswith("_en")}
    revision.save()
    with translation.override("en"):
        Revision.objects.get(pk=revision.pk).publish()
    page = builders.fresh(city)
    assert (page.title, page.name_fr) == ("Shizuoka la verte", "Shizuoka la verte")
    assert not page.name_en
    english = open_page(client, "/en/partnerships/japan/shizuoka-la-verte/")
    assert english.texts("h1 > [lang=fr]") == ["Shizuoka la verte"]


def test_a_row_keeps_its_identity_from_draft_to_publication(city):
    before = city.agreements.get().uid
    page = builders.draft(city)
    page.agreements.add(builders.agreement(concluded="2024"))
    page = builders.publish(page)
    drafted = {row.concluded: row.uid for row in builders.draft(page).agreements.all()}
    assert {row.concluded: row.uid for row in page.agreements.all()} == drafted
    assert drafted["2019"] == before


# ---- what publication asks for ----------------------------------------------------------------------


@pytest.mark.parametrize("field", ["name_fr", "summary_fr"])
def test_a_publication_without_the_french_is_refused(city, field, active):
    page = builders.draft(city)
    setattr(page, field, "")
    page.save_revision(clean=False)
    with pytest.raises(ValidationError) as refusal:
        builders.fresh(city).get_latest_revision().publish()
    assert list(refusal.value.message_dict) == [field]
    assert getattr(builders.fresh(city), field) == getattr(city, field)


@pytest.mark.parametrize("field", ["name_fr", "summary_fr"])
def test_saving_a_live_page_without_the_french_is_refused(city, field, active):
    page = builders.fresh(city)
    setattr(page, field, "")
    with pytest.raises(ValidationError) as refusal:
        page.save()
    assert field in refusal.value.message_dict
    assert getattr(builders.fresh(city), field) == getattr(city, field)


def test_a_publication_without_english_is_accepted(city, active):
    page = builders.draft(city)
    page.name_en = page.summary_en = ""
    page = builders.publish(page)
    assert (page.live, page.name_en, page.summary_en) == (True, "", "")


def test_an_introduction_of_empty_paragraphs_is_no_introduction():
    with pytest.raises(ValidationError) as refusal:
        builders.country(place=peru(), introduction_fr='<p data-block-key="a"> &nbsp;</p>')
    assert list(refusal.value.message_dict) == ["introduction_fr"]


def test_a_partner_city_without_an_agreement_is_refused_and_nothing_is_published():
    with pytest.raises(ValidationError) as refusal:
        builders.partner_city(place=builders.place(), name_fr="Madrid", agreements=[])
    assert list(refusal.value.message_dict) == ["agreements"]
    assert not PartnerCityPage.objects.get(name_fr="Madrid").live


def test_a_partner_city_cannot_lose_its_last_agreement(city):
    page = builders.draft(city)
    page.agreements.set([])
    with pytest.raises(ValidationError):
        page.save_revision().publish()
    assert builders.fresh(city).agreements.count() == 1


def refused_to_save(page, **values):
    """The fields that a page, with these values, is refused for."""
    page = builders.fresh(page)
    for field, value in values.items():
        setattr(page, field, value)
    with pytest.raises(ValidationError) as refusal:
        page.save()
    return list(refusal.value.message_dict)


def test_an_address_used_beside_the_page_is_refused_in_its_language(city, active):
    other = builders.partner_city(name_fr="Autre ville", name_en="Other city", place=builders.place())
    assert refused_to_save(other, url_slug_fr=city.url_slug_fr) == ["url_slug_fr"]
    assert refused_to_save(other, url_slug_en=city.url_slug_en) == ["url_slug_en"]


def test_a_reserved_address_is_refused_in_either_language(active):
    page = builders.standard_page()
    assert refused_to_save(page, url_slug_fr="data") == ["url_slug_fr"]
    assert refused_to_save(page, url_slug_en="data") == ["url_slug_en"]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("L’été à Cannes", "l-ete-a-cannes"),
        ("静岡市", "jinggangshi"),
        ("Cannes × Tokyo", "cannes-x-tokyo"),
        ("!!!", "page"),
    ],
)
def test_every_name_makes_an_address(name, slug):
    assert builders.standard_page(name_fr=name, published=False).url_slug_fr == slug


def test_two_pages_of_one_name_have_two_addresses(city, check_tree):
    other = builders.partner_city(place=builders.place())
    assert (other.url_slug_fr, other.url_slug_en) == ("shizuoka-la-verte-2", "green-shizuoka-2")
    check_tree()


def test_a_name_that_would_shadow_the_site_steps_aside():
    page = builders.standard_page(name_fr="Data", name_en="Fiche")
    assert (page.url_slug_fr, page.url_slug_en) == ("data-2", "fiche-2")
