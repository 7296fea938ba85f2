"""Addresses: one per language, found by one look-up; old and foreign ones lead on in one hop."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from cannes_intl.bilingual.models import BilingualPage, OldAddress
from partnerships.models import CountryPage, PartnerCityPage, PartnershipsPage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/partenariats/japon/shizuoka-la-verte/"
ENGLISH = "/en/partnerships/japan/green-shizuoka/"
SECTION = "/fr/partenariats/"


def rename(model, **slugs):
    """Publish the one page of this kind under other addresses."""
    page = builders.draft(model.objects.get())
    for field, slug in slugs.items():
        setattr(page, field, slug)
    return builders.publish(page)


def leads(client, address):
    """Where an address leads in one hop, to a page that answers; browsers must not keep it."""
    response = client.get(address)
    assert response.status_code == 301, (address, response.status_code)
    assert "max-age=0" in response["Cache-Control"]
    assert client.get(response["Location"]).status_code == 200, response["Location"]
    return response["Location"]


def test_each_language_has_its_own_address(city, client):
    for address, name in [(FRENCH, "Shizuoka la verte"), (ENGLISH, "Green Shizuoka"), (SECTION, "Partenariats")]:
        page = open_page(client, address)
        assert (page.heading, page.language) == (name, address[1:3])


def test_the_home_page_answers_in_each_language(client):
    builders.home()
    for language in ("fr", "en"):
        assert open_page(client, f"/{language}/").language == language


def test_what_is_no_address_is_not_found(city, client):
    assert client.get(ENGLISH).status_code == 200
    for address in ("/fr/rien/", "/en/partnerships/rien/", "/fr/japon/", "/en/partnerships/japan/green-shizuoka/more/"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("foreign", "own"),
    [
        ("/en/partenariats/japon/shizuoka-la-verte/", ENGLISH),
        ("/en/partnerships/japon/green-shizuoka/", ENGLISH),
        ("/fr/partnerships/japan/green-shizuoka/", FRENCH),
    ],
)
def test_the_other_language_s_address_leads_to_one_s_own_in_one_hop(city, client, foreign, own):
    assert leads(client, foreign) == own
    assert client.get(own).status_code == 200


def test_what_stands_after_the_question_mark_is_led_on(city, client):
    address = "/en/partenariats/japon/shizuoka-la-verte/?country=JP&year=2019"
    assert leads(client, address) == f"{ENGLISH}?country=JP&year=2019"


def test_a_slug_that_is_another_page_s_in_the_other_language_is_that_page_s(client):
    drawing = builders.standard_page(name_fr="Design", name_en="Drawing")
    design = builders.standard_page(name_fr="Dessin", name_en="Design")
    assert client.get("/fr/design/").context["page"].pk == drawing.pk
    assert client.get("/en/design/").context["page"].pk == design.pk
    assert leads(client, "/en/dessin/") == "/en/design/"
    assert leads(client, "/fr/drawing/") == "/fr/design/"


def test_a_page_is_found_by_one_look_up_on_its_trail_however_deep(city, client):
    client.get(ENGLISH)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(ENGLISH).status_code == 200
    routing = [query["sql"] for query in queries if "url_trail_en" in query["sql"].partition(" WHERE ")[2]]
    walking = [query["sql"] for query in queries if "url_slug" in query["sql"].partition(" WHERE ")[2]]
    assert len(routing) == 1
    assert walking == []


@pytest.mark.parametrize("column", ["url_trail_fr", "url_trail_en"])
def test_trails_are_indexed(column):
    with connection.cursor() as cursor:
        indexes = connection.introspection.get_constraints(cursor, BilingualPage._meta.db_table).values()
    assert any(index["columns"] == [column] and index["index"] for index in indexes)


def test_a_request_that_is_not_a_reading_is_refused(city, client):
    assert client.post(ENGLISH).status_code == 405


# ---- old addresses ------------------------------------------------------------------------------------


def test_an_english_address_changed_leads_on_with_all_below_it_and_the_french_stay(city, client, active, check_tree):
    rename(PartnershipsPage, url_slug_en="partners")
    assert client.get("/en/partners/japan/green-shizuoka/").status_code == 200
    assert client.get(FRENCH).status_code == 200
    assert leads(client, "/en/partnerships/") == "/en/partners/"
    assert leads(client, "/en/partnerships/japan/") == "/en/partners/japan/"
    assert leads(client, ENGLISH) == "/en/partners/japan/green-shizuoka/"
    assert set(OldAddress.objects.values_list("language", flat=True)) == {"en"}
    check_tree()


def test_a_french_address_changed_leads_on_with_all_below_it(city, client, active, check_tree):
    rename(PartnershipsPage, url_slug_fr="cooperations")
    assert leads(client, FRENCH) == "/fr/cooperations/japon/shizuoka-la-verte/"
    assert leads(client, "/fr/partenariats/") == "/fr/cooperations/"
    assert client.get(ENGLISH).status_code == 200
    check_tree()


def test_an_address_changed_by_a_plain_save_leads_on(city, client, active, check_tree):
    page = PartnershipsPage.objects.get()
    page.url_slug_en = "partners"
    page.save()
    assert leads(client, ENGLISH) == "/en/partners/japan/green-shizuoka/"
    check_tree()


def test_every_address_of_a_page_renamed_twice_leads_to_the_last_in_one_hop(city, client):
    for slug in ("first", "second", "third"):
        rename(PartnershipsPage, url_slug_en=slug)
    for slug in ("partnerships", "first", "second"):
        assert leads(client, f"/en/{slug}/japan/green-shizuoka/") == "/en/third/japan/green-shizuoka/"


def test_a_page_and_its_parent_both_renamed_lead_on_in_one_hop(city, client):
    rename(PartnershipsPage, url_slug_en="partners")
    rename(PartnerCityPage, url_slug_en="shizuoka")
    for address in (ENGLISH, "/en/partners/japan/green-shizuoka/"):
        assert leads(client, address) == "/en/partners/japan/shizuoka/"


def test_renaming_back_leaves_no_loop(city, client, check_tree):
    for slug in ("partners", "partnerships"):
        rename(PartnershipsPage, url_slug_en=slug)
    assert client.get(ENGLISH).status_code == 200
    assert leads(client, "/en/partners/japan/green-shizuoka/") == ENGLISH
    assert not OldAddress.objects.filter(trail__startswith="partnerships/").exists()
    check_tree()


def test_two_pages_that_exchange_their_addresses_answer_at_the_new_ones(client, check_tree):
    one = builders.standard_page(name_fr="Un", name_en="One")
    two = builders.standard_page(name_fr="Deux", name_en="Two")
    for page, slug in ((one, "waiting"), (two, "one"), (one, "two")):
        renamed = builders.draft(page)
        renamed.url_slug_en = slug
        builders.publish(renamed)
    assert client.get("/en/one/").context["page"].pk == two.pk
    assert client.get("/en/two/").context["page"].pk == one.pk
    assert leads(client, "/en/waiting/") == "/en/two/"
    check_tree()


def test_a_new_page_may_take_an_address_another_has_left(client):
    left = builders.draft(builders.standard_page(name_fr="Mentions", name_en="Legal"))
    left.url_slug_en = "legal-notice"
    builders.publish(left)
    assert leads(client, "/en/legal/") == "/en/legal-notice/"
    taker = builders.standard_page(name_fr="Droit", name_en="Law", url_slug_en="legal")
    assert client.get("/en/legal/").context["page"].pk == taker.pk
    taker.url_slug_en = "law"
    taker.save()
    assert leads(client, "/en/legal/") == "/en/law/"


def test_an_old_address_stays_its_page_s_when_another_is_called_so_in_the_other_language(client):
    first = builders.standard_page(name_fr="Communication", name_en="News")
    below = builders.standard_page(name_fr="Presse", name_en="Press", parent=first)
    renamed = builders.draft(first)
    renamed.url_slug_fr = "actualites"
    builders.publish(renamed)
    other = builders.standard_page(name_fr="Échanges", name_en="Communication")
    builders.standard_page(name_fr="Journaux", name_en="Presse", parent=other)
    assert client.get("/en/communication/presse/").status_code == 200
    assert leads(client, "/fr/communication/") == "/fr/actualites/"
    assert leads(client, "/fr/communication/presse/") == "/fr/actualites/presse/"
    assert builders.fresh(below).url_in("fr") == "/fr/actualites/presse/"


def test_an_old_address_whose_page_is_withdrawn_is_free_for_the_other_language_s_words(client):
    first = builders.standard_page(name_fr="Communication", name_en="News")
    renamed = builders.draft(first)
    renamed.url_slug_fr = "actualites"
    builders.publish(renamed)
    builders.standard_page(name_fr="Échanges", name_en="Communication")
    builders.fresh(first).unpublish()
    assert leads(client, "/fr/communication/") == "/fr/echanges/"


def test_the_address_of_a_deleted_page_can_be_used_again(city, client, check_tree):
    rename(PartnershipsPage, url_slug_en="partners")
    Page.objects.get(pk=city.pk).delete()
    for address in (FRENCH, ENGLISH, "/en/partners/japan/green-shizuoka/"):
        assert client.get(address).status_code == 404
    again = builders.partner_city(body=[])
    assert client.get("/en/partners/japan/green-shizuoka/").context["page"].pk == again.pk
    assert client.get(FRENCH).context["page"].pk == again.pk
    check_tree()


def test_deleting_a_branch_forgets_its_old_addresses(city, client):
    rename(CountryPage, url_slug_en="nippon")
    assert leads(client, ENGLISH) == "/en/partnerships/nippon/green-shizuoka/"
    Page.objects.get(pk=CountryPage.objects.get().pk).delete()
    assert client.get(ENGLISH).status_code == 404
    assert not OldAddress.objects.exists()


def test_a_moved_page_leads_on_in_every_language_with_all_below_it(city, client, active, check_tree):
    elsewhere = builders.standard_page(name_fr="Archives", name_en="Archive")
    country = CountryPage.objects.get()
    Page.objects.get(pk=country.pk).move(Page.objects.get(pk=elsewhere.pk), pos="last-child")
    assert leads(client, FRENCH) == "/fr/archives/japon/shizuoka-la-verte/"
    assert leads(client, ENGLISH) == "/en/archive/japan/green-shizuoka/"
    assert leads(client, "/en/partnerships/japan/") == "/en/archive/japan/"
    check_tree()


def test_moving_back_leaves_no_loop(city, client, check_tree):
    elsewhere = builders.standard_page(name_fr="Archives", name_en="Archive")
    for parent in (elsewhere, PartnershipsPage.objects.get()):
        country = Page.objects.get(pk=CountryPage.objects.get().pk)
        country.move(Page.objects.get(pk=parent.pk), pos="last-child")
    assert client.get(ENGLISH).status_code == 200
    assert leads(client, "/en/archive/japan/green-shizuoka/") == ENGLISH
    check_tree()


def test_reordering_pages_changes_no_address(city, client, check_tree):
    other = builders.partner_city(name_fr="Madrid", name_en="Madrid", place=builders.place())
    Page.objects.get(pk=other.pk).move(Page.objects.get(pk=city.pk), pos="left")
    assert client.get(ENGLISH).status_code == 200
    assert not OldAddress.objects.exists()
    check_tree()


def test_a_draft_s_addresses_are_remembered_nowhere(client):
    page = builders.draft(builders.standard_page(name_fr="Brouillon", name_en="Draft", published=False))
    page.url_slug_en = "other"
    builders.publish(page)
    assert client.get("/en/draft/").status_code == 404
    assert client.get("/en/other/").status_code == 200


def test_an_unpublished_page_is_not_found_at_any_address(city, client):
    rename(PartnerCityPage, url_slug_en="shizuoka")
    assert leads(client, ENGLISH) == "/en/partnerships/japan/shizuoka/"
    builders.fresh(city).unpublish()
    for address in (FRENCH, ENGLISH, "/en/partnerships/japan/shizuoka/"):
        assert client.get(address).status_code == 404


def test_a_draft_that_borrows_a_public_page_s_address_breaks_no_old_one(city, client):
    foreign = "/en/partenariats/japon/shizuoka-la-verte/"
    assert leads(client, foreign) == ENGLISH
    partnerships = city.get_parent().get_parent().specific
    draft = builders.country(
        parent=partnerships, place=builders.place("country", "Pérou", "Peru", "PE"), published=False
    )
    draft.url_slug_en = "japon"
    draft.save()
    assert leads(client, foreign) == ENGLISH


def test_a_page_renamed_while_unpublished_leads_on_once_it_is_back(city, client):
    builders.fresh(city).unpublish()
    rename(PartnerCityPage, url_slug_en="shizuoka")
    assert leads(client, ENGLISH) == "/en/partnerships/japan/shizuoka/"


def test_an_english_address_that_comes_late_leads_on_from_the_french_one(client, check_tree):
    page = builders.standard_page(name_fr="Mentions", name_en="")
    assert client.get("/en/mentions/").status_code == 200
    page = builders.draft(page)
    page.name_en = "Legal notice"
    page = builders.publish(page)
    assert page.url_slug_en == "legal-notice"
    assert leads(client, "/en/mentions/") == "/en/legal-notice/"
    check_tree()


# ---- no two pages at one address ----------------------------------------------------------------------


def each_page_has_its_own_address():
    for code in ("fr", "en"):
        trails = list(BilingualPage.objects.filter(depth__gte=2).values_list(f"url_trail_{code}", flat=True))
        assert len(trails) == len(set(trails)), (code, trails)


def test_a_page_moved_beside_one_of_the_same_english_address_does_not_hide_it(city, client, check_tree):
    spain = builders.place(kind="country", name_fr="Espagne", name_en="Spain", code="ES")
    other = builders.country(place=spain, name_fr="Espagne", name_en="Spain")
    madrid = builders.partner_city(
        other, builders.place(), name_fr="Madrid", name_en="Madrid", url_slug_en="green-shizuoka"
    )
    Page.objects.get(pk=madrid.pk).move(Page.objects.get(pk=CountryPage.objects.first().pk), pos="last-child")
    each_page_has_its_own_address()
    check_tree()


def test_a_page_that_borrows_its_address_does_not_hide_another(city, client):
    """Madrid has no English address: it is read at its French one, which another page has in English."""
    builders.partner_city(place=builders.place(), name_fr="Tolède", name_en="Madrid", url_slug_en="madrid")
    builders.partner_city(
        place=builders.place(name_fr="Madrid bis"), name_fr="Madrid", name_en="", summary_en="", url_slug_fr=""
    )
    each_page_has_its_own_address()


def test_a_page_copied_elsewhere_steps_aside_in_every_language(city, check_tree):
    spain = builders.place(kind="country", name_fr="Espagne", name_en="Spain", code="ES")
    other = builders.country(place=spain, name_fr="Espagne", name_en="Spain")
    builders.partner_city(other, builders.place(), name_fr="Madrid", name_en="Green Shizuoka")
    city.copy(to=Page.objects.get(pk=other.pk))
    each_page_has_its_own_address()
    check_tree()


# ---- what was saved before something changed around it ---------------------------------------------------


def test_a_draft_older_than_its_parent_s_new_address_is_published_at_the_new_one(city, client, check_tree):
    page = builders.draft(city)
    page.name_en = "Changed"
    page.save_revision()
    rename(PartnershipsPage, url_slug_en="partners", url_slug_fr="cooperations")
    builders.fresh(city).get_latest_revision().publish()
    assert open_page(client, "/en/partners/japan/green-shizuoka/").heading == "Changed"
    assert leads(client, ENGLISH) == "/en/partners/japan/green-shizuoka/"
    check_tree()


def test_an_old_revision_published_again_brings_its_addresses_back(city, client, check_tree):
    first = city.latest_revision
    rename(PartnerCityPage, url_slug_en="shizuoka", url_slug_fr="shizuoka")
    first.refresh_from_db()
    first.publish()
    assert client.get(ENGLISH).status_code == 200
    assert leads(client, "/en/partnerships/japan/shizuoka/") == ENGLISH
    assert leads(client, "/fr/partenariats/japon/shizuoka/") == FRENCH
    check_tree()


def test_an_alias_of_a_branch_has_its_own_addresses_below_it(city, client, check_tree):
    elsewhere = builders.standard_page(name_fr="Archives", name_en="Archive")
    CountryPage.objects.get().create_alias(recursive=True, parent=Page.objects.get(pk=elsewhere.pk))
    assert client.get("/en/archive/japan/green-shizuoka/").status_code == 200
    rename_one = builders.draft(city)
    rename_one.name_en = "Changed"
    builders.publish(rename_one)
    assert open_page(client, "/en/archive/japan/green-shizuoka/").heading == "Changed"
    check_tree()


@pytest.mark.rows_made_wrong("the columns are emptied in the tables, as the migration of a new language leaves them")
def test_a_page_last_saved_before_a_language_came_is_read_at_its_french_address(city, client):
    BilingualPage.objects.filter(depth__gt=2).update(url_trail_en=None, url_slug_en=None, name_en=None)
    PartnerCityPage.objects.update(summary_en=None)
    english = open_page(client, "/en/partenariats/japon/shizuoka-la-verte/")
    assert english.texts("h1 [lang=fr]") == ["Shizuoka la verte"]
    page = builders.draft(city)
    page.name_en = "Green Shizuoka"
    builders.publish(page)
    assert leads(client, "/en/partenariats/japon/shizuoka-la-verte/") == "/en/partenariats/japon/green-shizuoka/"
