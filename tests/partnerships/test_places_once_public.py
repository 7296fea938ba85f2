"""What addresses and files carry stays as it is, and what public pages name is public."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Revision

from cannes_intl.listings.models import IndexEntry
from cannes_intl.website.models import Theme
from partnerships.models import CountryPage, Institution, Place
from programmes.models import ProgrammePage
from tests import builders
from tests.bilingual.admin_form import AdminForm, accepted, create_form, edit_form, error_beside
from tests.reading import ReadPage, open_page, words

pytestmark = pytest.mark.django_db

SETTLED = "Ceci ne peut plus changer"


@pytest.fixture
def editor(client):
    client.force_login(builders.administrator())
    return client


def view(snippet, name="edit"):
    return reverse(type(snippet).snippet_viewset.get_url_name(name), args=[snippet.pk])


def published(snippet):
    snippet.save_revision().publish()
    return type(snippet).objects.get(pk=snippet.pk)


THEME = (lambda: builders.theme("film", "Cinéma", "Film"), "code", "film", "cinema")
COUNTRY = (lambda: builders.place("country", "Égypte", "Egypt", "EG"), "code", "EG", "MA")
KEY = (lambda: builders.place("city", "Le Caire", "Cairo", key="le-caire"), "key", "le-caire", "caire")
INSTITUTION = (builders.institution, "key", "pau-universite", "upau")
every_code = pytest.mark.parametrize(
    ("made", "field", "code", "other"), [THEME, COUNTRY, KEY, INSTITUTION], ids=["theme", "place", "key", "institution"]
)


# ---- codes that stay ------------------------------------------------------------------------------------


@every_code
def test_once_public_a_code_cannot_change(made, field, code, other):
    snippet = published(made())
    setattr(snippet, field, other)
    with pytest.raises(ValidationError) as refusal:
        snippet.full_clean()
    assert list(refusal.value.message_dict) == [field]
    assert SETTLED in refusal.value.message_dict[field][0]


@every_code
def test_before_it_is_public_it_is_free(made, field, code, other):
    snippet = made()
    type(snippet).objects.filter(pk=snippet.pk).update(live=False)
    snippet = type(snippet).objects.get(pk=snippet.pk)
    setattr(snippet, field, other)
    snippet.full_clean()
    published(snippet)
    assert getattr(type(snippet).objects.get(pk=snippet.pk), field) == other


def test_a_code_stays_after_the_theme_is_taken_offline():
    theme = published(builders.theme("film", "Cinéma", "Film"))
    theme.unpublish()
    theme.code = "cinema"
    with pytest.raises(ValidationError, match=SETTLED):
        theme.full_clean()


def test_a_code_is_not_taken_away_and_one_that_was_lacking_may_be_given():
    place = published(builders.place("country", "Égypte", "Egypt", "EG"))
    place.code, place.kind = "", "undetermined"
    with pytest.raises(ValidationError, match=SETTLED):
        place.full_clean()
    place = published(builders.place("undetermined", "Le Québec", "Québec"))
    place.code, place.kind = "ca-qc", "province"
    place.full_clean()
    assert published(place).code == "CA-QC"


def test_a_code_written_in_small_letters_is_the_same_code():
    place = published(builders.place("country", "Égypte", "Egypt", "EG"))
    place.code = " eg "
    place.full_clean()
    assert published(place).code == "EG"


@every_code
def test_the_form_shows_it_read_only_once_public_and_says_why(editor, made, field, code, other):
    snippet = published(made())
    form = open_page(editor, view(snippet))
    control = form.one(f'[name="{field}"]')
    assert control.has_attr("readonly")
    assert control["value"] == code
    assert "une fois public, il ne change plus" in form.main
    control = open_page(editor, view(made_draft(snippet))).one(f'[name="{field}"]')
    assert control["value"] == code
    assert not control.has_attr("readonly")


def made_draft(snippet):
    """The same, never public."""
    model = type(snippet)
    model.objects.filter(pk=snippet.pk).update(live=False, first_published_at=None)
    return model.objects.get(pk=snippet.pk)


@every_code
def test_the_admin_refuses_a_change_beside_the_field(editor, made, field, code, other):
    snippet = published(made())
    form = AdminForm(editor, view(snippet))
    for action in ("save", "publish"):
        assert SETTLED in error_beside(form.post(action, **{field: other}), field), action
        assert getattr(builders.fresh(snippet), field) == code
    for action in ("save", "publish"):
        assert accepted(form.post(action, name_en=f"Another name, to {action}"))
    assert builders.fresh(snippet).name_en == "Another name, to publish"


def test_a_form_opened_before_publication_is_refused_after_it(editor):
    theme = builders.theme("film", "Cinéma", "Film", live=False)
    form = AdminForm(editor, view(theme))
    published(theme)
    assert SETTLED in error_beside(form.post("publish", code="cinema"), "code")


def test_an_older_revision_brings_no_other_code_back(editor):
    theme = builders.theme("cinema", "Cinéma", "Film", live=False)
    older = theme.save_revision()
    theme.code = "film"
    theme = published(theme)
    assert Revision.objects.get(pk=older.pk).as_object().code == "film"
    Revision.objects.get(pk=older.pk).publish()
    assert Theme.objects.get().code == "film"


# ---- what public pages name is public -----------------------------------------------------------------------


def theme_of_a_programme():
    theme = builders.theme("film", "Cinéma", "Film")
    return theme, builders.programme(themes=[theme])


def test_what_only_drafts_use_may_be_taken_offline(editor):
    theme = builders.theme("film", "Cinéma", "Film")
    builders.programme(themes=[theme], published=False)
    page = builders.programme(name_fr="Autre", name_en="Other", themes=[theme])
    page.unpublish()
    editor.post(view(theme, "unpublish"))
    assert not Theme.objects.get().live


def test_what_nothing_uses_may_be_taken_offline():
    for snippet in (builders.theme(), builders.institution(), builders.shizuoka()):
        snippet.unpublish()
        assert not type(snippet).objects.get(pk=snippet.pk).live


def test_a_page_that_names_a_draft_is_not_published_in_code():
    draft = builders.theme("film", "Cinéma", "Film", live=False)
    with pytest.raises(ValidationError) as refusal:
        builders.programme(themes=[draft])
    assert list(refusal.value.message_dict) == ["themes"]
    with pytest.raises(ValidationError, match="n’est pas public"):
        builders.partner_city(agreements=[builders.agreement(themes=[draft])])
    hall = builders.institution(live=False)
    with pytest.raises(ValidationError, match="n’est pas public"):
        builders.programme(institutions=[(hall, None)])
    assert not IndexEntry.objects.filter(kind__in=["agreement", "programme"]).exists()


def test_what_it_names_may_be_published_first_and_then_the_page():
    draft = builders.theme("film", "Cinéma", "Film", live=False)
    page = builders.programme(themes=[draft], published=False)
    draft.save_revision().publish()
    page.get_latest_revision().publish()
    assert IndexEntry.objects.get(kind="programme", language="fr").themes == ["film"]


def test_a_page_does_not_come_back_with_what_was_taken_offline_meanwhile():
    theme, page = theme_of_a_programme()
    page.unpublish()
    theme.unpublish()
    with pytest.raises(ValidationError, match=r"Cinéma.+ n’est pas public"):
        builders.draft(page).save_revision().publish()


def test_the_admin_saves_a_draft_that_names_a_draft_and_publishes_none(editor):
    draft = builders.theme("film", "Cinéma", "Film", live=False)
    page = builders.programme()
    form = edit_form(editor, page)
    form.fields["themes"] = [str(draft.pk)]
    assert "n’est pas public" in error_beside(form.post("publish"), "themes")
    assert accepted(form.post("save"))
    assert not ProgrammePage.objects.get().themes.exists()


def test_beside_a_row_too(editor):
    hall = builders.institution(live=False)
    page = builders.programme(institutions=[(builders.institution("autre", "Autre école", "Other school"), None)])
    form = edit_form(editor, page)
    form.fields["institutions-0-institution"] = str(hall.pk)
    answer = form.post("publish")
    row = ReadPage(answer.content.decode()).all("#inline_child_institutions-0 [data-field-errors]")
    assert "n’est pas public" in " ".join(words(beside) for beside in row)
    assert accepted(form.post("save"))


def test_a_country_page_of_a_draft_place_waits_for_it(editor):
    place = builders.place("country", "Égypte", "Egypt", "EG", live=False)
    form = create_form(editor, CountryPage, builders.partnerships_page())
    values = {"name_fr": "Égypte", "url_slug_fr": "egypte", "introduction_fr": form.fields["introduction_fr"]}
    answer = form.post("publish", place=str(place.pk), **values)
    assert "n’est pas public" in error_beside(answer, "place")


def test_a_public_place_lies_in_no_draft():
    country = builders.place("country", "Égypte", "Egypt", "EG", live=False)
    city = Place(kind="city", name_fr="Le Caire", name_en="Cairo", within=country, live=False)
    city.save()
    with pytest.raises(ValidationError, match="n’est pas public"):
        city.save_revision().publish()
    seat = Institution(key="ecole", kind="university", name_fr="École", seat=city, live=False)
    seat.save()
    with pytest.raises(ValidationError, match="n’est pas public"):
        seat.save_revision().publish()
