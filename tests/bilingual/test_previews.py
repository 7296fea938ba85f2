"""What an editor sees in the admin: previews in the language asked for, lists in the language of the interface."""

import pytest
from django.urls import reverse

from cannes_intl.website.models import StandardPage
from events.models import EventPage
from partnerships.models import CountryPage, PartnerCityPage, PartnershipsPage
from programmes.models import ProgrammePage
from tests import builders
from tests.bilingual.admin_form import create_form, edit_address
from tests.reading import open_page

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def sections(plant):
    """The page that each kind of page is created under."""

    def write():
        return {
            CountryPage: PartnershipsPage.objects.get(),
            ProgrammePage: builders.programmes_page(),
            EventPage: builders.agenda_page(),
            StandardPage: builders.home(),
        }

    return plant(write)


# ---- previews ---------------------------------------------------------------------------------------------------


def previews(client, address):
    """``{mode: (heading, language)}`` of a preview, or of the view of a draft."""
    read = {mode: open_page(client, f"{address}?mode={mode}") for mode in ("fr", "en")}
    return {mode: (page.heading, page.language) for mode, page in read.items()}


def test_the_preview_of_an_edited_page_is_in_the_language_asked_for(editor, city, city_form):
    address = f"{edit_address(city)}preview/"
    assert city_form.post(address=address, name_fr="Aperçu", name_en="Preview").json()["is_valid"]
    assert previews(editor, address) == {"fr": ("Aperçu", "fr"), "en": ("Preview", "en")}


def test_the_preview_of_a_page_never_saved_is_in_the_language_asked_for(editor, city):
    form = create_form(editor, PartnerCityPage, CountryPage.objects.get())
    address = f"{form.address}preview/"
    answer = form.post(address=address, name_fr="Aperçu", name_en="Preview", place=builders.shizuoka().pk)
    assert answer.json()["is_valid"]
    assert previews(editor, address) == {"fr": ("Aperçu", "fr"), "en": ("Preview", "en")}
    assert PartnerCityPage.objects.count() == 1


def test_the_view_of_a_draft_is_in_the_language_asked_for(editor, city):
    page = builders.draft(city)
    page.name_fr, page.name_en = "Brouillon", "Drafted"
    page.save_revision()
    address = f"/admin/pages/{city.pk}/view_draft/"
    assert previews(editor, address) == {"fr": ("Brouillon", "fr"), "en": ("Drafted", "en")}


def test_the_preview_is_at_first_in_the_editor_s_language(editor, city, interface):
    page = open_page(editor, f"/admin/pages/{city.pk}/view_draft/")
    assert (page.heading, page.language) == (getattr(city, f"name_{interface}"), interface)


@pytest.mark.parametrize("model", [CountryPage, ProgrammePage, EventPage, StandardPage])
def test_every_kind_of_page_can_be_previewed_before_it_is_saved(editor, sections, model):
    """No template or context of a page takes for granted that it is in the tree."""
    form = create_form(editor, model, sections[model])
    address = f"{form.address}preview/"
    assert form.post(address=address, name_fr="Aperçu", name_en="Preview").json()["is_valid"]
    assert open_page(editor, f"{address}?mode=en").heading == "Preview"


# ---- lists and choosers ---------------------------------------------------------------------------------------


def test_lists_name_pages_in_the_editor_s_language(editor, city, interface):
    name, other = (
        ("Green Shizuoka", "Shizuoka la verte") if interface == "en" else ("Shizuoka la verte", "Green Shizuoka")
    )
    text = open_page(editor, reverse("wagtailadmin_explore", args=(CountryPage.objects.get().pk,))).main
    assert name in text
    assert other not in text


def test_a_page_is_searched_for_in_either_language(editor, city):
    addresses = {words: f"/admin/pages/search/?q={words}" for words in ("Green", "verte", "Lisbonne")}
    found = {words: set(open_page(editor, address).links()) for words, address in addresses.items()}
    assert {words for words in found if edit_address(city) in found[words]} == {"Green", "verte"}


def test_an_editor_chooses_among_the_site_s_languages_alone(editor):
    account = open_page(editor, "/admin/account/")
    chosen = account.values('select[name="locale-preferred_language"] option', "value")
    assert {*chosen} - {""} == {"fr", "en"}
