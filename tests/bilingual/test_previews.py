"""What an editor sees in the admin: previews in the language asked for, lists in the language of the interface."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from cannes_intl.website.models import StandardPage
from events.models import EventPage
from partnerships.models import CountryPage, PartnerCityPage
from programmes.models import ProgrammePage
from tests import builders
from tests.bilingual.admin_form import create_form, edit_form
from tests.bilingual.reading import heading, language, main_text

pytestmark = pytest.mark.django_db


# ---- previews ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "name"), [("fr", "Aperçu"), ("en", "Preview")])
def test_the_preview_of_an_edited_page_is_in_the_language_asked_for(editor, city, mode, name):
    address = f"/admin/pages/{city.pk}/edit/preview/"
    assert edit_form(editor, city).post(address=address, name_fr="Aperçu", name_en="Preview").json()["is_valid"]
    preview = editor.get(f"{address}?mode={mode}")
    assert (heading(preview), language(preview)) == (name, mode)


@pytest.mark.parametrize(("mode", "name"), [("fr", "Aperçu"), ("en", "Preview")])
def test_the_preview_of_a_page_never_saved_is_in_the_language_asked_for(editor, city, mode, name):
    country = CountryPage.objects.get()
    form = create_form(editor, PartnerCityPage, country)
    address = f"{form.address}preview/"
    answer = form.post(address=address, name_fr="Aperçu", name_en="Preview", place=builders.shizuoka().pk)
    assert answer.json()["is_valid"]
    preview = editor.get(f"{address}?mode={mode}")
    assert (heading(preview), language(preview)) == (name, mode)
    assert PartnerCityPage.objects.count() == 1


@pytest.mark.parametrize(("mode", "name"), [("fr", "Brouillon"), ("en", "Drafted")])
def test_the_view_of_a_draft_is_in_the_language_asked_for(editor, city, mode, name):
    page = builders.draft(city)
    page.name_fr, page.name_en = "Brouillon", "Drafted"
    page.save_revision()
    preview = editor.get(f"/admin/pages/{city.pk}/view_draft/?mode={mode}")
    assert (heading(preview), language(preview)) == (name, mode)


def test_the_preview_is_at_first_in_the_editor_s_language(editor, city, interface):
    assert language(editor.get(f"/admin/pages/{city.pk}/view_draft/")) == interface


@pytest.mark.parametrize("model", [CountryPage, ProgrammePage, EventPage, StandardPage])
def test_every_kind_of_page_can_be_previewed_before_it_is_saved(editor, model):
    """No template or context of a page takes for granted that it is in the tree."""
    parents = {
        CountryPage: builders.partnerships_page,
        ProgrammePage: builders.programmes_page,
        EventPage: builders.agenda_page,
        StandardPage: builders.home,
    }
    form = create_form(editor, model, parents[model]())
    address = f"{form.address}preview/"
    assert form.post(address=address, name_fr="Aperçu", name_en="Preview").json()["is_valid"]
    assert heading(editor.get(f"{address}?mode=en")) == "Preview"


# ---- lists and choosers ---------------------------------------------------------------------------------------


def test_lists_name_pages_in_the_editor_s_language(editor, city, interface):
    name, other = (
        ("Green Shizuoka", "Shizuoka la verte") if interface == "en" else ("Shizuoka la verte", "Green Shizuoka")
    )
    text = main_text(editor.get(reverse("wagtailadmin_explore", args=(CountryPage.objects.get().pk,))))
    assert name in text
    assert other not in text


@pytest.mark.parametrize("words", ["Green", "verte"])
def test_a_page_is_searched_for_in_either_language(editor, city, words):
    assert f"/admin/pages/{city.pk}/edit/" in editor.get(f"/admin/pages/search/?q={words}").content.decode()


def test_an_editor_chooses_among_the_site_s_languages_alone(editor):
    html = BeautifulSoup(editor.get("/admin/account/").content, "html.parser")
    chosen = html.find("select", attrs={"name": "locale-preferred_language"})
    assert {option["value"] for option in chosen.find_all("option")} - {""} == {"fr", "en"}
