"""The admin in French and in English: what an editor does reaches every language, whatever the interface says."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import rich_text

from cannes_intl.bilingual.languages import columns
from partnerships.models import CountryPage, PartnerCityPage, PartnershipsPage
from tests import builders
from tests.bilingual.admin_form import AdminForm, accepted, create_form, edit_form, error_beside

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"
REQUIRED = {"fr": "Champ requis.", "en": "This field is required."}


def said(interface, message, **values):
    with translation.override(interface):
        return " ".join((gettext(message) % values).split())


def wanted(interface):
    language = {"fr": "français", "en": "French"}[interface]
    return said(interface, "Write this in %(language)s before publishing.", language=language)


def paragraph(sentence):
    """A paragraph as the rich text editor posts it."""
    return rich_text(f"<p>{sentence}</p>")


def visible(response):
    return " ".join(BeautifulSoup(response.content, "html.parser").get_text(" ").split())


# ---- the form ---------------------------------------------------------------------------------------------


def test_the_form_asks_for_every_language_and_never_for_a_bare_field(editor, city):
    fields = edit_form(editor, city).fields
    for name in ("name", "summary", "url_slug", "meta_title", "meta_description", "agreements-0-aims"):
        assert f"{name}_fr" in fields
        assert f"{name}_en" in fields
        assert name not in fields
    assert "title" not in fields
    assert "slug" not in fields
    assert fields["name_en"] == "Green Shizuoka"


def test_each_language_s_field_is_marked_with_its_language(editor, city):
    html = edit_form(editor, city).html
    for code in ("fr", "en"):
        assert html.find(id=f"id_summary_{code}").find_parent(attrs={"lang": code})


def test_a_form_posted_unchanged_changes_no_word_and_no_address(editor, city, check_tree):
    worded = columns("name", "summary", "url_slug", "url_trail", "meta_title", "meta_description")
    before = {name: getattr(city, name) or "" for name in worded}
    assert accepted(edit_form(editor, city).post("publish"))
    page = builders.fresh(city)
    assert {name: getattr(page, name) or "" for name in worded} == before
    assert page.body[0].id == "text-1"
    assert "Bonjour." in str(page.body[0].value["fr"])
    assert "Hello." in str(page.body[0].value["en"])
    check_tree()


@pytest.mark.usefixtures("bare")
def test_a_page_is_created_and_published_in_both_languages(editor, client, check_tree):
    form = create_form(editor, CountryPage, builders.partnerships_page())
    introduction = paragraph("Un accord.")
    answer = form.post(
        "publish",
        name_fr="Japon",
        name_en="Japan",
        introduction_fr=introduction,
        introduction_en=paragraph("An agreement."),
        place=builders.japan().pk,
    )
    assert accepted(answer)
    page = CountryPage.objects.get()
    assert (page.title, page.slug, page.url_slug_en) == ("Japon", "japon", "japan")
    assert client.get("/en/partnerships/japan/").status_code == 200
    assert client.get("/fr/partenariats/japon/").status_code == 200
    check_tree()


def test_a_draft_saved_leaves_what_is_public_alone(editor, city, client):
    form = edit_form(editor, city)
    assert accepted(form.post(name_fr="Neuf", name_en="New", summary_en="New.", url_slug_en="new"))
    live, drafted = builders.fresh(city), builders.draft(city)
    assert (live.title, live.name_en, live.url_slug_en) == ("Shizuoka la verte", "Green Shizuoka", "green-shizuoka")
    assert (drafted.name_fr, drafted.name_en, drafted.summary_en) == ("Neuf", "New", "New.")
    assert edit_form(editor, city).fields["name_en"] == "New"


def test_a_publication_reaches_every_language(editor, city, client, check_tree):
    form = edit_form(editor, city)
    assert accepted(form.post("publish", name_fr="Neuf", name_en="New", url_slug_en="new", summary_fr="Du neuf."))
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en, page.summary_fr) == ("Neuf", "Neuf", "New", "Du neuf.")
    assert (page.url_slug_fr, page.url_slug_en) == ("shizuoka-la-verte", "new")
    assert editor.get(ENGLISH)["Location"] == "/en/partnerships/japan/new/"
    check_tree()


def test_rows_keep_their_words_and_their_identity(editor, city):
    before = city.agreements.get()
    form = edit_form(editor, city)
    form.add_row("agreements", kind="memorandum", manner="agreed", concluded="2024", until="", themes=[],
                 aims_fr=paragraph("Former."), aims_en=paragraph("Train."),
                 uid="11111111-1111-4111-8111-111111111111")  # fmt: skip
    assert accepted(form.post("publish"))
    first, second = builders.fresh(city).agreements.all()
    assert (first.uid, first.aims_fr) == (before.uid, first.aims_fr)
    assert "gastronomie" in first.aims_fr
    assert "gastronomy" in first.aims_en
    assert str(second.uid) == "11111111-1111-4111-8111-111111111111"
    assert ("Former." in second.aims_fr, "Train." in second.aims_en) == (True, True)


# ---- what is refused, beside the field, in the editor's language ---------------------------------------------


def test_a_second_page_of_a_country_is_refused(editor, city, interface):
    form = create_form(editor, CountryPage, builders.partnerships_page())
    words = {"name_fr": "Japon", "introduction_fr": paragraph("Un accord.")}
    refused = {"fr": "Ce lieu a déjà une page.", "en": "This place has a page already."}
    for action in ("publish", "save"):
        answer = form.post(action, **words, place=builders.japan().pk)
        assert refused[interface] in error_beside(answer, "place")
    assert CountryPage.objects.get().pk == city.get_parent().pk


def test_a_publication_without_a_french_name_is_refused(editor, city, interface):
    answer = edit_form(editor, city).post("publish", name_fr="")
    assert REQUIRED[interface] in error_beside(answer, "name_fr")
    assert builders.fresh(city).name_fr == "Shizuoka la verte"


def test_a_publication_without_a_french_summary_is_refused(editor, city, interface):
    answer = edit_form(editor, city).post("publish", summary_fr="")
    assert wanted(interface) in error_beside(answer, "summary_fr")
    assert error_beside(answer, "summary_en") == ""
    assert builders.fresh(city).summary_fr == "Une ville de thé et de céramique."


def test_an_editor_reads_refusals_in_their_own_language(city):
    french, english = wanted("fr"), wanted("en")
    assert english == "Write this in French before publishing."
    assert french != english


def test_a_publication_without_english_is_accepted(editor, city):
    assert accepted(edit_form(editor, city).post("publish", name_en="", summary_en=""))
    page = builders.fresh(city)
    assert (page.live, page.name_fr) == (True, "Shizuoka la verte")
    assert not page.name_en
    assert not page.summary_en


def test_what_the_form_leaves_empty_is_stored_as_empty_text(editor, city):
    """NULL beside empty text would show as a change to whoever compares two revisions."""
    assert accepted(edit_form(editor, city).post("publish", name_en="", summary_en="", meta_title_en=""))
    page = builders.fresh(city)
    assert (page.name_en, page.summary_en, page.meta_title_en) == ("", "", "")


def test_a_partner_city_without_an_agreement_is_refused(editor, city, interface):
    form = edit_form(editor, city)
    answer = form.post("publish", **{"agreements-0-DELETE": "1"})
    assert answer.status_code == 200
    message = said(interface, "A partner city has at least one agreement. Add it before publishing.")
    assert message in answer.context["form"].formsets["agreements"].non_form_errors()
    assert message in visible(answer)
    assert builders.fresh(city).agreements.count() == 1


def test_a_partner_city_s_first_agreement_is_added_and_published_at_once(editor, interface):
    page = builders.partner_city(agreements=[], published=False)
    form = edit_form(editor, page)
    form.add_row("agreements", kind="memorandum", manner="agreed", concluded="2024", until="", themes=[],
                 aims_fr=paragraph("Former."), aims_en="null", uid="11111111-1111-4111-8111-111111111111")  # fmt: skip
    assert accepted(form.post("publish"))
    page = builders.fresh(page)
    assert page.live
    assert [row.concluded for row in page.agreements.all()] == ["2024"]


def test_a_draft_without_an_agreement_is_accepted(editor, city):
    assert accepted(edit_form(editor, city).post(**{"agreements-0-DELETE": "1"}))
    assert builders.draft(city).agreements.count() == 0


def test_a_city_page_without_its_place_is_refused_at_publication_alone(editor, city, interface):
    answer = edit_form(editor, city).post("publish", place="")
    assert error_beside(answer, "place")
    assert accepted(edit_form(editor, city).post(place=""))


@pytest.mark.parametrize("field", ["url_slug_fr", "url_slug_en"])
def test_an_address_used_beside_the_page_is_refused(editor, city, interface, field):
    other = builders.partner_city(name_fr="Autre", name_en="Other", place=builders.place())
    taken = getattr(city, field)
    answer = edit_form(editor, other).post("publish", **{field: taken})
    message = "The address “%(slug)s” is already used by another page beside this one. Choose another one."
    assert said(interface, message, slug=taken) in error_beside(answer, field)


@pytest.mark.parametrize("field", ["url_slug_fr", "url_slug_en"])
def test_a_reserved_address_is_refused(editor, interface, field):
    page = builders.standard_page()
    answer = edit_form(editor, page).post("publish", **{field: "fiche"})
    message = "The address “%(slug)s” is reserved for the site itself. Choose another one."
    assert said(interface, message, slug="fiche") in error_beside(answer, field)


def test_a_draft_needs_a_name_in_one_language_and_any_will_do(editor, city, interface, check_tree):
    answer = edit_form(editor, city).post(name_fr="", name_en="")
    message = said(interface, "Give the page a name, in one language at least.")
    assert message in error_beside(answer, "name_fr")
    assert accepted(edit_form(editor, city).post(name_fr=""))
    assert builders.draft(city).title == "Green Shizuoka"
    assert builders.fresh(city).title == "Shizuoka la verte"


@pytest.mark.usefixtures("bare")
def test_a_draft_can_be_created_with_an_english_name_alone(editor, check_tree):
    form = create_form(editor, CountryPage, builders.partnerships_page())
    assert accepted(form.post(name_fr="", name_en="Japan"))
    page = CountryPage.objects.get()
    assert (page.title, page.name_en, page.live) == ("Japan", "Japan", False)
    assert not page.name_fr
    check_tree()
    form = edit_form(editor, page)
    answer = form.post("publish", name_fr="Japon", place=builders.japan().pk,
                       introduction_fr=paragraph("Un accord."))  # fmt: skip
    assert accepted(answer)
    assert (builders.fresh(page).title, builders.fresh(page).url_slug_en) == ("Japon", "japan")
    check_tree()


def test_an_autosave_takes_what_a_publication_refuses(editor, city):
    answer = edit_form(editor, city).post(autosave=True, summary_fr="", name_fr="")
    assert answer.json()["success"]
    drafted = builders.draft(city)
    assert not drafted.name_fr
    assert not drafted.summary_fr
    assert drafted.title == "Green Shizuoka"


# ---- workflow, schedule ------------------------------------------------------------------------------------


def test_a_submission_asks_what_a_publication_asks(editor, city, interface):
    answer = edit_form(editor, city).post("submit", summary_fr="")
    assert wanted(interface) in error_beside(answer, "summary_fr")
    assert builders.fresh(city).current_workflow_state is None


def test_an_approved_submission_publishes_every_language(editor, city, check_tree):
    assert accepted(edit_form(editor, city).post("submit", name_fr="Relu", name_en="Proofread", url_slug_en="read"))
    task = builders.fresh(city).current_workflow_task_state
    assert builders.fresh(city).name_en == "Green Shizuoka"
    address = reverse("wagtailadmin_pages:workflow_action", args=(city.pk, "approve", task.pk))
    editor.post(address, {"comment": ""})
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en, page.url_slug_en) == ("Relu", "Relu", "Proofread", "read")
    check_tree()


def test_a_publication_scheduled_in_the_form_brings_every_language(editor, city, check_tree):
    tomorrow = timezone.localtime() + timedelta(days=1)
    form = edit_form(editor, city)
    assert accepted(form.post("publish", name_fr="Demain", name_en="Tomorrow", go_live_at=f"{tomorrow:%Y-%m-%d %H:%M}"))
    assert builders.fresh(city).name_en == "Green Shizuoka"
    past = timezone.now() - timedelta(minutes=1)
    revision = Revision.objects.get(approved_go_live_at__isnull=False)
    revision.content = {**revision.content, "go_live_at": past.isoformat()}
    revision.approved_go_live_at = past
    revision.save()
    call_command("publish_scheduled")
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en) == ("Demain", "Demain", "Tomorrow")
    check_tree()


# ---- compare, revert ----------------------------------------------------------------------------------------


def test_comparing_shows_what_changed_in_each_language(editor, city):
    first = city.latest_revision
    page = builders.draft(city)
    page.name_en, page.summary_fr = "Greener Shizuoka", "Une ville de thé."
    second = page.save_revision()
    address = reverse("wagtailadmin_pages:revisions_compare", args=(city.pk, first.pk, second.pk))
    html = BeautifulSoup(editor.get(address).content, "html.parser")
    assert "Greener" in " ".join(added.text for added in html.find_all(class_="addition"))
    assert "céramique" in " ".join(gone.text for gone in html.find_all(class_="deletion"))
    assert "name" not in {row.text for row in html.find_all("h2")}


def test_comparing_shows_no_change_where_nothing_was_written(editor):
    """A page made in code without English, then saved unchanged through the form."""
    page = builders.standard_page(name_en="", body=[builders.heading("Titre", "")])
    first = page.latest_revision
    assert accepted(edit_form(editor, page).post())
    second = builders.fresh(page).latest_revision
    address = reverse("wagtailadmin_pages:revisions_compare", args=(page.pk, first.pk, second.pk))
    rows = BeautifulSoup(editor.get(address).content, "html.parser").select("tr:has(.comparison)")
    assert [row.get_text(" ", strip=True) for row in rows] == []


def test_reverting_restores_every_language(editor, city, check_tree):
    first = city.latest_revision
    form = edit_form(editor, city)
    assert accepted(form.post("publish", name_fr="Neuf", name_en="New", summary_en="New.", url_slug_en="new"))
    form = AdminForm(editor, reverse("wagtailadmin_pages:revisions_revert", args=(city.pk, first.pk)))
    assert (form.fields["name_fr"], form.fields["name_en"]) == ("Shizuoka la verte", "Green Shizuoka")
    assert accepted(form.post("publish"))
    page = builders.fresh(city)
    assert (page.title, page.name_en, page.summary_en) == (
        "Shizuoka la verte",
        "Green Shizuoka",
        "A city of tea and ceramics.",
    )
    assert editor.get(ENGLISH).status_code == 200
    check_tree()


def test_reverting_to_a_revision_older_than_english_leaves_english_empty(editor, city):
    revision = city.latest_revision
    revision.content = {name: value for name, value in revision.content.items() if not name.endswith("_en")}
    revision.save()
    form = AdminForm(editor, reverse("wagtailadmin_pages:revisions_revert", args=(city.pk, revision.pk)))
    assert (form.fields["name_fr"], form.fields["name_en"], form.fields["summary_en"]) == ("Shizuoka la verte", "", "")


# ---- copy, alias, move, delete ----------------------------------------------------------------------------------


def test_copying_a_branch_gives_every_page_of_it_both_addresses(editor, city, client, check_tree):
    country = CountryPage.objects.get()
    answer = editor.post(
        f"/admin/pages/{country.pk}/copy/",
        {
            "new_title": "Japon 2",
            "new_slug": "japon-2",
            "new_parent_page": PartnershipsPage.objects.get().pk,
            "copy_subpages": "on",
            "publish_copies": "on",
        },
    )
    assert answer.status_code == 302
    copy = CountryPage.objects.get(url_slug_fr="japon-2")
    assert (copy.title, copy.name_fr, copy.name_en, copy.url_slug_en) == ("Japon 2", "Japon 2", "Japan", "japan-2")
    assert editor.get("/en/partnerships/japan-2/green-shizuoka/").status_code == 200
    assert editor.get("/fr/partenariats/japon-2/shizuoka-la-verte/").status_code == 200
    fields = edit_form(editor, copy).fields
    assert (fields["name_fr"], fields["name_en"], fields["url_slug_en"]) == ("Japon 2", "Japan", "japan-2")
    check_tree()


def test_an_alias_made_in_the_copy_form_follows_its_original(editor, city, check_tree):
    answer = editor.post(
        f"/admin/pages/{city.pk}/copy/",
        {"new_title": "x", "new_slug": "bis", "new_parent_page": CountryPage.objects.get().pk, "alias": "on"},
    )
    assert answer.status_code == 302
    alias = PartnerCityPage.objects.get(alias_of__isnull=False)
    assert (alias.url_slug_fr, alias.url_slug_en) == ("bis", "green-shizuoka-2")
    assert accepted(edit_form(editor, city).post("publish", name_en="Changed", url_slug_en="changed"))
    alias = builders.fresh(alias)
    assert (alias.name_fr, alias.name_en, alias.url_slug_en) == ("Shizuoka la verte", "Changed", "green-shizuoka-2")
    check_tree()


def test_moving_a_page_leads_its_old_addresses_on(editor, city, check_tree):
    spain = builders.place(kind="country", name_fr="Espagne", name_en="Spain", code="ES")
    other = builders.country(place=spain, name_fr="Espagne", name_en="Spain")
    editor.post(reverse("wagtailadmin_pages:move_confirm", args=(city.pk, other.pk)))
    assert editor.get(ENGLISH)["Location"] == "/en/partnerships/spain/green-shizuoka/"
    assert editor.get(FRENCH)["Location"] == "/fr/partenariats/espagne/shizuoka-la-verte/"
    check_tree()


def test_a_deleted_page_s_address_can_be_given_again(editor, city):
    editor.post(reverse("wagtailadmin_pages:delete", args=(city.pk,)))
    assert not Page.objects.filter(pk=city.pk).exists()
    again = builders.partner_city()
    assert editor.get(ENGLISH).context["page"].pk == again.pk
