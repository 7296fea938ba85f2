"""The admin in French and in English: what an editor does reaches every language, whatever the interface says."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import rich_text

from cannes_intl.bilingual.languages import columns
from partnerships.models import CountryPage, PartnerCityPage, PartnershipsPage, Place
from tests import builders
from tests.bilingual.admin_form import AdminForm, accepted, create_address, edit_form, error_beside
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"
REQUIRED = {"fr": "Champ requis.", "en": "This field is required."}
UNCHANGED = {"fr": "Il n'y a aucune différence", "en": "There are no differences"}


@pytest.fixture
def new_country_form(served_once, db):
    return served_once(create_address(CountryPage, PartnershipsPage.objects.get()))


def peru():
    """A country without a page."""
    return Place.objects.filter(code="PE").first() or builders.place("country", "Pérou", "Peru", "PE")


def said(interface, message, **values):
    with translation.override(interface):
        return gettext(message) % values


def wanted(interface):
    language = {"fr": "français", "en": "French"}[interface]
    return said(interface, "Write this in %(language)s before publishing.", language=language)


def paragraph(sentence):
    """A paragraph as the rich text editor posts it."""
    return rich_text(f"<p>{sentence}</p>")


def sent_back(response):
    """A form sent back, as its editor finds it."""
    assert response.status_code == 200, response.status_code
    return ReadPage(response.content.decode())


# ---- the form ---------------------------------------------------------------------------------------------


def test_the_form_asks_for_every_language_and_never_for_a_bare_field(city_form):
    fields = city_form.fields
    for name in ("name", "summary", "url_slug", "meta_title", "meta_description", "agreements-0-aims"):
        assert f"{name}_fr" in fields
        assert f"{name}_en" in fields
        assert name not in fields
    assert "title" not in fields
    assert "slug" not in fields
    assert fields["name_en"] == "Green Shizuoka"


def test_each_language_s_field_is_marked_with_its_language(city_form):
    for code in ("fr", "en"):
        field = city_form.html.find(id=f"id_summary_{code}")
        assert field.find_parent(attrs={"lang": True})["lang"] == code


def test_a_form_posted_unchanged_changes_no_word_and_no_address(city_form, city, check_tree):
    translated = columns("name", "summary", "url_slug", "url_trail", "meta_title", "meta_description")
    before = {name: getattr(city, name) or "" for name in translated}
    assert accepted(city_form.post("publish"))
    page = builders.fresh(city)
    assert {name: getattr(page, name) or "" for name in translated} == before
    assert page.body[0].id == "text-1"
    assert "Bonjour." in str(page.body[0].value["fr"])
    assert "Hello." in str(page.body[0].value["en"])
    check_tree()


def test_a_page_is_created_and_published_in_both_languages(new_country_form, client, check_tree):
    answer = new_country_form.post(
        "publish",
        name_fr="Pérou",
        name_en="Peru",
        introduction_fr=paragraph("Un accord."),
        introduction_en=paragraph("An agreement."),
        place=peru().pk,
    )
    assert accepted(answer)
    page = CountryPage.objects.get(name_fr="Pérou")
    assert (page.title, page.slug, page.url_slug_en) == ("Pérou", "perou", "peru")
    assert open_page(client, "/en/partnerships/peru/").heading == "Peru"
    assert open_page(client, "/fr/partenariats/perou/").heading == "Pérou"
    check_tree()


def test_a_draft_saved_leaves_what_is_public_alone(editor, city, city_form):
    assert accepted(city_form.post(name_fr="Neuf", name_en="New", summary_en="New.", url_slug_en="new"))
    live, drafted = builders.fresh(city), builders.draft(city)
    assert (live.title, live.name_en, live.url_slug_en) == ("Shizuoka la verte", "Green Shizuoka", "green-shizuoka")
    assert (drafted.name_fr, drafted.name_en, drafted.summary_en) == ("Neuf", "New", "New.")
    assert edit_form(editor, city).fields["name_en"] == "New"


def test_a_publication_reaches_every_language(editor, city, city_form, check_tree):
    assert accepted(city_form.post("publish", name_fr="Neuf", name_en="New", url_slug_en="new", summary_fr="Du neuf."))
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en, page.summary_fr) == ("Neuf", "Neuf", "New", "Du neuf.")
    assert (page.url_slug_fr, page.url_slug_en) == ("shizuoka-la-verte", "new")
    assert editor.get(ENGLISH)["Location"] == "/en/partnerships/japan/new/"
    check_tree()


def test_rows_keep_their_words_and_their_identity(city, city_form):
    before = city.agreements.get()
    city_form.add_row("agreements", kind="memorandum", manner="agreed", concluded="2024", until="", themes=[],
                      aims_fr=paragraph("Former."), aims_en=paragraph("Train."),
                      uid="11111111-1111-4111-8111-111111111111")  # fmt: skip
    assert accepted(city_form.post("publish"))
    first, second = builders.fresh(city).agreements.all()
    assert (first.uid, first.aims_fr) == (before.uid, first.aims_fr)
    assert "gastronomie" in first.aims_fr
    assert "gastronomy" in first.aims_en
    assert str(second.uid) == "11111111-1111-4111-8111-111111111111"
    assert ("Former." in second.aims_fr, "Train." in second.aims_en) == (True, True)


# ---- what is refused, beside the field, in the editor's language ---------------------------------------------


def test_a_second_page_of_a_country_is_refused(new_country_form, city, interface):
    words = {"name_fr": "Japon", "introduction_fr": paragraph("Un accord.")}
    refused = {"fr": "Ce lieu a déjà une page.", "en": "This place has a page already."}
    for action in ("publish", "save"):
        answer = new_country_form.post(action, **words, place=builders.japan().pk)
        assert refused[interface] in error_beside(answer, "place")
    assert CountryPage.objects.get().pk == city.get_parent().pk


def test_a_publication_without_a_french_name_is_refused(city_form, city, interface):
    answer = city_form.post("publish", name_fr="")
    assert REQUIRED[interface] in error_beside(answer, "name_fr")
    assert builders.fresh(city).name_fr == "Shizuoka la verte"


def test_a_publication_without_a_french_summary_is_refused(city_form, city, interface):
    answer = city_form.post("publish", summary_fr="")
    assert wanted(interface) in error_beside(answer, "summary_fr")
    assert error_beside(answer, "summary_en") == ""
    assert builders.fresh(city).summary_fr == "Une ville de thé et de céramique."


def test_an_editor_reads_refusals_in_their_own_language(city_form, interface):
    refused = {"fr": "Écrivez ceci en français avant de publier.", "en": "Write this in French before publishing."}
    assert error_beside(city_form.post("publish", summary_fr=""), "summary_fr") == refused[interface]


def test_a_publication_without_english_is_accepted(city_form, city):
    assert accepted(city_form.post("publish", name_en="", summary_en=""))
    page = builders.fresh(city)
    assert (page.live, page.name_fr) == (True, "Shizuoka la verte")
    assert not page.name_en
    assert not page.summary_en


def test_what_the_form_leaves_empty_is_stored_as_empty_text(city_form, city):
    """NULL beside empty text would show as a change to whoever compares two revisions."""
    assert accepted(city_form.post("publish", name_en="", summary_en="", meta_title_en=""))
    page = builders.fresh(city)
    assert (page.name_en, page.summary_en, page.meta_title_en) == ("", "", "")


def test_a_partner_city_without_an_agreement_is_refused(city_form, city, interface):
    answer = city_form.post("publish", **{"agreements-0-DELETE": "1"})
    message = said(interface, "A partner city has at least one agreement. Add it before publishing.")
    assert message in sent_back(answer).main
    assert message in answer.context["form"].formsets["agreements"].non_form_errors()
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


def test_a_draft_without_an_agreement_is_accepted(city_form, city):
    assert accepted(city_form.post(**{"agreements-0-DELETE": "1"}))
    assert builders.draft(city).agreements.count() == 0


def test_a_city_page_without_its_place_is_refused_at_publication_alone(city_form, city, interface):
    answer = city_form.post("publish", place="")
    assert error_beside(answer, "place") == REQUIRED[interface]
    assert accepted(city_form.post(place=""))
    assert (builders.draft(city).place, builders.fresh(city).place) == (None, builders.shizuoka())


def test_an_address_used_beside_the_page_is_refused(editor, city, interface):
    other = builders.partner_city(name_fr="Autre", name_en="Other", place=builders.place(), published=False)
    form = edit_form(editor, other)
    message = "The address “%(slug)s” is already used by another page beside this one. Choose another one."
    for field in ("url_slug_fr", "url_slug_en"):
        taken = getattr(city, field)
        answer = form.post("publish", **{field: taken})
        assert said(interface, message, slug=taken) in error_beside(answer, field)


def test_a_reserved_address_is_refused(city_form, interface):
    message = "The address “%(slug)s” is reserved for the site itself. Choose another one."
    for field in ("url_slug_fr", "url_slug_en"):
        answer = city_form.post("publish", **{field: "fiche"})
        assert said(interface, message, slug="fiche") in error_beside(answer, field)


def test_a_draft_needs_a_name_in_one_language_and_any_will_do(city_form, city, interface, check_tree):
    answer = city_form.post(name_fr="", name_en="")
    message = said(interface, "Give the page a name, in one language at least.")
    assert message in error_beside(answer, "name_fr")
    assert accepted(city_form.post(name_fr=""))
    assert builders.draft(city).title == "Green Shizuoka"
    assert builders.fresh(city).title == "Shizuoka la verte"


def test_a_draft_can_be_created_with_an_english_name_alone(editor, new_country_form, check_tree):
    assert accepted(new_country_form.post(name_fr="", name_en="Peru"))
    page = CountryPage.objects.get(name_en="Peru")
    assert (page.title, page.name_fr, page.live) == ("Peru", "", False)
    check_tree()
    form = edit_form(editor, page)
    assert accepted(form.post("publish", name_fr="Pérou", place=peru().pk, introduction_fr=paragraph("Un accord.")))
    assert (builders.fresh(page).title, builders.fresh(page).url_slug_en) == ("Pérou", "peru")
    check_tree()


def test_an_autosave_takes_what_a_publication_refuses(city_form, city):
    answer = city_form.post(autosave=True, summary_fr="", name_fr="")
    assert answer.json()["success"]
    drafted = builders.draft(city)
    assert not drafted.name_fr
    assert not drafted.summary_fr
    assert drafted.title == "Green Shizuoka"


# ---- workflow, schedule ------------------------------------------------------------------------------------


def test_a_submission_asks_what_a_publication_asks(city_form, city, interface):
    answer = city_form.post("submit", summary_fr="")
    assert wanted(interface) in error_beside(answer, "summary_fr")
    assert builders.fresh(city).current_workflow_state is None


def test_an_approved_submission_publishes_every_language(editor, city, city_form, check_tree):
    assert accepted(city_form.post("submit", name_fr="Relu", name_en="Proofread", url_slug_en="read"))
    task = builders.fresh(city).current_workflow_task_state
    assert builders.fresh(city).name_en == "Green Shizuoka"
    address = reverse("wagtailadmin_pages:workflow_action", args=(city.pk, "approve", task.pk))
    editor.post(address, {"comment": ""})
    page = builders.fresh(city)
    assert (page.title, page.name_fr, page.name_en, page.url_slug_en) == ("Relu", "Relu", "Proofread", "read")
    check_tree()


def test_a_publication_scheduled_in_the_form_brings_every_language(city, city_form, check_tree):
    tomorrow = timezone.localtime() + timedelta(days=1)
    names = {"name_fr": "Demain", "name_en": "Tomorrow"}
    assert accepted(city_form.post("publish", **names, go_live_at=f"{tomorrow:%Y-%m-%d %H:%M}"))
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
    page = open_page(editor, address)
    assert "Greener" in " ".join(page.texts(".addition"))
    assert "céramique" in " ".join(page.texts(".deletion"))
    assert len(page.all("tr:has(.comparison)")) == 2


def test_comparing_shows_no_change_where_nothing_was_written(editor, interface):
    """A page made in code without English, then saved unchanged through the form."""
    page = builders.standard_page(name_en="", body=[builders.heading("Titre", "")])
    first = page.latest_revision
    assert accepted(edit_form(editor, page).post())
    second = builders.fresh(page).latest_revision
    address = reverse("wagtailadmin_pages:revisions_compare", args=(page.pk, first.pk, second.pk))
    compared = open_page(editor, address)
    assert UNCHANGED[interface] in compared.text("td.no-results-message")
    assert compared.count("tr:has(.comparison)") == 0


def test_reverting_restores_every_language(editor, city, city_form, check_tree):
    first = city.latest_revision
    assert accepted(city_form.post("publish", name_fr="Neuf", name_en="New", summary_en="New.", url_slug_en="new"))
    form = AdminForm(editor, reverse("wagtailadmin_pages:revisions_revert", args=(city.pk, first.pk)))
    assert (form.fields["name_fr"], form.fields["name_en"]) == ("Shizuoka la verte", "Green Shizuoka")
    assert accepted(form.post("publish"))
    page = builders.fresh(city)
    assert (page.title, page.name_en, page.summary_en) == (
        "Shizuoka la verte",
        "Green Shizuoka",
        "A city of tea and ceramics.",
    )
    assert open_page(editor, ENGLISH).heading == "Green Shizuoka"
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
    assert open_page(editor, "/en/partnerships/japan-2/green-shizuoka/").heading == "Green Shizuoka"
    assert open_page(editor, "/fr/partenariats/japon-2/shizuoka-la-verte/").heading == "Shizuoka la verte"
    fields = edit_form(editor, copy).fields
    assert (fields["name_fr"], fields["name_en"], fields["url_slug_en"]) == ("Japon 2", "Japan", "japan-2")
    check_tree()


def test_an_alias_made_in_the_copy_form_follows_its_original(editor, city, city_form, check_tree):
    answer = editor.post(
        f"/admin/pages/{city.pk}/copy/",
        {"new_title": "x", "new_slug": "bis", "new_parent_page": CountryPage.objects.get().pk, "alias": "on"},
    )
    assert answer.status_code == 302
    alias = PartnerCityPage.objects.get(alias_of__isnull=False)
    assert (alias.url_slug_fr, alias.url_slug_en) == ("bis", "green-shizuoka-2")
    assert accepted(city_form.post("publish", name_en="Changed", url_slug_en="changed"))
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
