"""Themes, places, institutions: words per language, drafts, and never deleted while something uses them."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Revision

from cannes_intl.website.models import Theme
from partnerships.models import FormerName, Institution, Place
from tests import builders
from tests.bilingual.admin_form import AdminForm, accepted, error_beside
from tests.reading import open_page

pytestmark = pytest.mark.django_db

REFUSED = {"fr": "Écrivez ceci en français avant de publier.", "en": "Write this in French before publishing."}


@pytest.fixture(scope="module", autouse=True)
def written(plant):
    """One of each kind, used by nothing."""

    def write():
        return {
            Theme: builders.theme(code="sea", name_fr="Mer", name_en="Sea"),
            Place: builders.place(name_fr="Séville", name_en="Seville"),
            Institution: builders.institution(key="ens", name_fr="École des mers", name_en="School of the seas"),
        }

    return plant(write)


@pytest.fixture(params=[Theme, Place, Institution], ids=lambda model: model.__name__)
def snippet(request, db, written):
    return builders.fresh(written[request.param])


@pytest.fixture
def snippet_form(served_once, snippet):
    return served_once(view(snippet, "edit"))


def view(snippet, name):
    model = type(snippet)
    assert hasattr(model, "snippet_viewset"), f"{model.__name__} has no place in the admin"
    return reverse(model.snippet_viewset.get_url_name(name), args=[snippet.pk])


# ---- words -------------------------------------------------------------------------------------------------


def test_a_snippet_is_named_in_the_reader_s_language():
    theme = builders.theme(name_fr="Gastronomie", name_en="Gastronomy")
    with translation.override("fr"):
        assert str(theme) == "Gastronomie"
    with translation.override("en"):
        assert str(theme) == "Gastronomy"


def test_a_list_of_snippets_names_them_in_the_editor_s_language(editor, interface):
    theme = builders.theme(name_fr="Gastronomie", name_en="Gastronomy")
    with translation.override("fr"):
        theme.save_revision().publish()
    page = open_page(editor, "/admin/snippets/website/theme/")
    assert page.text(f"#snippet_{theme.pk}_title") == {"fr": "Gastronomie", "en": "Gastronomy"}[interface]


def test_a_snippet_without_english_is_named_in_french():
    theme = builders.theme(name_en="")
    with translation.override("en"):
        assert str(theme) == "Gastronomie"


def test_a_draft_holds_every_language_and_publishes_them(snippet, active):
    before = snippet.name_fr, snippet.name_en
    snippet.name_fr, snippet.name_en = "Neuf", "New"
    revision = snippet.save_revision()
    live = type(snippet).objects.get(pk=snippet.pk)
    assert (live.name_fr, live.name_en) == before
    revision.publish()
    live = type(snippet).objects.get(pk=snippet.pk)
    assert (live.name_fr, live.name_en) == ("Neuf", "New")


def test_a_revision_older_than_a_language_restores_with_that_language_empty(snippet, active):
    revision = snippet.save_revision()
    revision.content = {name: value for name, value in revision.content.items() if not name.endswith("_en")}
    revision.save()
    restored = Revision.objects.get(pk=revision.pk).as_object()
    assert restored.name_fr == snippet.name_fr
    assert not restored.name_en


def test_a_row_of_such_a_revision_is_kept():
    institution = builders.institution(former_names=[FormerName(name="Faculté de Pau", until="1970")])
    revision = Institution.objects.get(pk=institution.pk).save_revision()
    revision.content = {name: value for name, value in revision.content.items() if not name.endswith("_en")}
    revision.save()
    restored = Revision.objects.get(pk=revision.pk).as_object()
    assert [row.name for row in restored.former_names.all()] == ["Faculté de Pau"]


def test_a_snippet_without_a_french_name_cannot_be_published_in_code(snippet, active):
    before = snippet.name_fr
    snippet.name_fr = ""
    with pytest.raises(ValidationError):
        snippet.save_revision(clean=False).publish()
    assert type(snippet).objects.get(pk=snippet.pk).name_fr == before


# ---- in the admin ------------------------------------------------------------------------------------------------


def test_the_form_asks_for_every_language(snippet, snippet_form):
    fields = snippet_form.fields
    assert (fields["name_fr"], fields["name_en"]) == (snippet.name_fr, snippet.name_en)
    assert "name" not in fields


def test_a_draft_is_saved_and_published_in_the_admin(editor, snippet, snippet_form):
    model = type(snippet)
    assert accepted(snippet_form.post(name_fr="Neuf", name_en="New"))
    assert model.objects.get(pk=snippet.pk).name_fr == snippet.name_fr
    assert accepted(AdminForm(editor, view(snippet, "edit")).post("publish"))
    live = model.objects.get(pk=snippet.pk)
    assert (live.name_fr, live.name_en) == ("Neuf", "New")


def test_a_publication_without_a_french_name_is_refused_in_the_admin(snippet, snippet_form, interface):
    answer = snippet_form.post("publish", name_fr="")
    assert error_beside(answer, "name_fr") == REFUSED[interface]
    assert type(snippet).objects.get(pk=snippet.pk).name_fr == snippet.name_fr


def test_a_publication_without_english_is_accepted_in_the_admin(snippet, snippet_form):
    assert accepted(snippet_form.post("publish", name_en=""))
    live = type(snippet).objects.get(pk=snippet.pk)
    assert (live.name_fr, live.name_en) == (snippet.name_fr, "")


def test_lists_name_snippets_in_the_editor_s_language(editor, interface):
    theme = builders.theme(name_fr="Gastronomie", name_en="Gastronomy")
    listed = open_page(editor, reverse(Theme.snippet_viewset.get_url_name("list"))).main
    assert (theme.name_fr in listed, theme.name_en in listed) == (interface == "fr", interface == "en")


# ---- never deleted while used ----------------------------------------------------------------------------------------


def a_theme():
    return builders.theme(code="used", name_fr="Usage", name_en="Use")


def an_institution():
    return builders.institution(key="used")


def theme_of_an_agreement():
    theme = a_theme()
    return theme, builders.partner_city(place=builders.place(), agreements=[builders.agreement(themes=[theme])])


def theme_of_a_programme():
    theme = a_theme()
    return theme, builders.programme(themes=[theme])


def theme_of_an_event():
    theme = a_theme()
    return theme, builders.event(themes=[theme])


def place_of_a_country():
    place = builders.place("country", "Pérou", "Peru", "PE")
    return place, builders.country(place=place, name_fr="Accords aux Andes", name_en="Agreements in the Andes")


def place_of_a_city():
    place = builders.place()
    return place, builders.partner_city(place=place, name_fr="Jumelage", name_en="Twin town")


def place_stated_by_a_programme():
    place = builders.place()
    return place, builders.programme(institutions=[(an_institution(), place)])


def further_place_of_a_programme():
    place = builders.place()
    return place, builders.programme(places=[place])


def place_of_an_event():
    place = builders.place()
    return place, builders.event(places=[place])


def institution_of_a_programme():
    institution = an_institution()
    return institution, builders.programme(institutions=[(institution, None)])


def organiser_of_an_event():
    institution = an_institution()
    return institution, builders.event(organisers=[institution])


def guest_of_an_event():
    institution = an_institution()
    return institution, builders.event(guests=[institution])


def venue_of_an_event():
    institution = an_institution()
    return institution, builders.event(venue=institution)


USES = [
    theme_of_an_agreement,
    theme_of_a_programme,
    theme_of_an_event,
    place_of_a_country,
    place_of_a_city,
    place_stated_by_a_programme,
    further_place_of_a_programme,
    place_of_an_event,
    institution_of_a_programme,
    organiser_of_an_event,
    guest_of_an_event,
    venue_of_an_event,
]


@pytest.fixture(scope="module", params=USES, ids=lambda use: use.__name__)
def use(request, written, signed_in, django_db_blocker):
    """A snippet, and the one page that uses it: until all tests of this use are done."""
    with django_db_blocker.unblock(), transaction.atomic():
        with translation.override("fr"):
            made = request.param()
        with django_db_blocker.block():
            yield made
        transaction.set_rollback(True)


def test_what_is_used_cannot_be_deleted_in_code(use):
    used, _page = use
    with pytest.raises(ProtectedError), transaction.atomic():
        used.delete()
    assert type(used).objects.filter(pk=used.pk).exists()


def test_what_is_used_cannot_be_deleted_in_the_admin_which_says_where_it_is_used(editor, interface, use):
    used, page = use
    name = page.name_en if interface == "en" else page.name_fr
    assert name in open_page(editor, view(used, "delete")).main
    editor.post(view(used, "delete"))
    assert type(used).objects.filter(pk=used.pk).exists()


def test_a_place_that_holds_another_cannot_be_deleted():
    builders.shizuoka()
    with pytest.raises(ProtectedError):
        builders.japan().delete()


def test_what_is_used_nowhere_can_be_deleted(editor, snippet):
    editor.post(view(snippet, "delete"))
    assert not type(snippet).objects.filter(pk=snippet.pk).exists()


# ---- places ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"kind": "country", "code": "XX"}, "code"),
        ({"kind": "city", "code": "JP"}, "code"),
        ({"kind": "country", "latitude": 35, "longitude": 138}, "latitude"),
        ({"kind": "city", "latitude": 35}, "longitude"),
    ],
)
def test_a_place_is_refused_what_its_kind_cannot_have(values, field):
    with pytest.raises(ValidationError) as refusal:
        builders.place(**{"kind": "city", **values})
    assert field in refusal.value.message_dict


def test_a_place_cannot_lie_within_itself():
    japan = builders.japan()
    japan.within = builders.shizuoka()
    with pytest.raises(ValidationError) as refusal:
        japan.full_clean()
    assert gettext("A place cannot lie within itself.") in refusal.value.message_dict["within"]
