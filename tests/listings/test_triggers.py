"""The listing rows are right after every change: one test for each of the causes, and for what must cause nothing."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cannes_intl.bilingual.bulk import bulk_changes
from cannes_intl.listings import triggers
from cannes_intl.listings.indexing import differences
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.triggers import TRIGGERS
from cannes_intl.website.models import SiteSettings
from events.models import Edition
from partnerships.models import PartnerCityPage, Place
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def names(kind="agreement", language="fr"):
    return list(IndexEntry.objects.of([kind], language).values_list("name", flat=True))


def written():
    """Every row, whole. Those that are written again have other keys."""
    return list(IndexEntry.objects.order_by("pk").values())


def test_publishing_writes_a_row_in_every_language():
    builders.partner_city()
    assert names() == ["Shizuoka la verte"]
    assert names(language="en") == ["Green Shizuoka"]


def test_a_draft_writes_nothing():
    page, kyoto = builders.partner_city(), builders.place(name_fr="Kyoto", name_en="Kyoto")
    before = written()
    builders.partner_city(name_fr="Kyoto", place=kyoto, published=False)
    page.name_fr, page.summary_fr = "Autre", "Autre chose."
    page.agreements = [builders.agreement(concluded="2011")]
    page.save_revision()
    assert written() == before
    assert names() == ["Shizuoka la verte"]


def test_publishing_again_tells_the_new_name_and_the_new_agreement():
    page = builders.partner_city()
    page.name_fr = "Shizuoka l’ancienne"
    page.agreements = [builders.agreement(concluded="2011")]
    builders.publish(page)
    row = IndexEntry.objects.get(kind="agreement", language="fr")
    assert (row.name, row.when, row.years) == ("Shizuoka l’ancienne", "2011", [2011])


def test_rows_are_written_in_the_transaction_of_the_publication():
    page = builders.partner_city()
    page.name_fr = "Autre"
    with pytest.raises(RuntimeError), transaction.atomic():
        page.save_revision().publish()
        assert names() == ["Autre"]
        raise RuntimeError
    assert names() == ["Shizuoka la verte"]


def test_unpublishing_takes_the_row_away():
    city = builders.partner_city()
    assert names() == ["Shizuoka la verte"]
    city.unpublish()
    assert names() == []


def test_unpublishing_with_what_is_below_takes_all_rows_away(admin_client):
    city = builders.partner_city()
    assert (names(), names("country")) == (["Shizuoka la verte"], ["Japon"])
    admin_client.post(f"/admin/pages/{city.get_parent().pk}/unpublish/", {"include_descendants": "on"})
    assert names() == []
    assert names("country") == []


def test_what_is_scheduled_has_a_row_once_it_is_public():
    page = builders.partner_city(published=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert names() == []
    past = timezone.now() - timedelta(minutes=1)
    revision = page.revisions.get(approved_go_live_at__isnull=False)
    revision.content["go_live_at"] = past.isoformat()
    revision.approved_go_live_at = past
    revision.save()
    call_command("publish_scheduled")
    assert names() == ["Shizuoka la verte"]


def test_what_expires_has_no_row_any_more():
    page = builders.partner_city()
    assert names() == ["Shizuoka la verte"]
    PartnerCityPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled")
    assert names() == []


def test_deleting_takes_the_rows_away():
    city = builders.partner_city()
    assert names() == ["Shizuoka la verte"]
    city.delete()
    assert names() == []


def test_moving_a_city_tells_its_new_address():
    city = builders.partner_city()
    other = builders.country(
        place=builders.place(kind="country", name_fr="Chine", name_en="China", code="CN"), name_fr="Chine"
    )
    city.move(other, "last-child")
    assert IndexEntry.objects.get(kind="agreement", language="fr").path == "/fr/partenariats/chine/shizuoka-la-verte/"


def test_reordering_changes_the_order_of_all(admin_client):
    first, second = builders.programme(), builders.programme(name_fr="Résidence", name_en="Residency")
    assert names("programme") == ["Chaire d’écriture", "Résidence"]
    Page.objects.get(pk=second.pk).move(Page.objects.get(pk=first.pk), "left")
    assert names("programme") == ["Résidence", "Chaire d’écriture"]


def test_renaming_a_country_tells_the_new_address_of_its_cities():
    city = builders.partner_city()
    country = city.get_parent().specific
    country.url_slug_fr = "nippon"
    builders.publish(country)
    assert IndexEntry.objects.get(kind="agreement", language="fr").path == "/fr/partenariats/nippon/shizuoka-la-verte/"


def test_keeping_a_page_for_some_takes_its_row_away_and_opening_it_brings_it_back():
    city = builders.partner_city()
    assert names() == ["Shizuoka la verte"]
    kept = PageViewRestriction.objects.create(page=city, restriction_type="login")
    assert names() == []
    kept.delete()
    assert names() == ["Shizuoka la verte"]


def test_a_place_renamed_is_renamed_in_the_rows():
    builders.partner_city()
    japan = Place.objects.get(code="JP")
    japan.name_fr = "Nippon"
    japan.save_revision().publish()
    row = IndexEntry.objects.get(kind="agreement", language="fr")
    assert [place["name"] for place in row.where] == ["Shizuoka", "Nippon"]
    assert row.facets["countries"][0]["name"] == "Nippon"


def test_a_theme_renamed_is_renamed_in_the_rows():
    theme = builders.theme()
    builders.partner_city(agreements=[builders.agreement(themes=[theme])])
    theme.name_fr = "Cuisine"
    theme.save()
    assert IndexEntry.objects.get(kind="agreement", language="fr").facets["themes"][0]["name"] == "Cuisine"


def test_an_institution_with_a_new_spelling_is_found_by_it():
    school = builders.institution()
    builders.programme(institutions=[(school, builders.shizuoka())])
    school.other_spellings = "UPPA"
    school.save_revision().publish()
    assert [row.name for row in IndexEntry.objects.matching("uppa").filter(language="fr")] == ["Chaire d’écriture"]


def test_the_sites_details_stand_in_no_entry():
    builders.partner_city()
    details, before = SiteSettings.load(), written()
    details.city_name_fr, details.data_licence = "Cannes la neuve", "Licence Ouverte 2.0"
    details.save()
    assert written() == before
    assert differences() == []


def test_each_edition_is_an_item_and_a_series_without_editions_is_one():
    page = builders.event(recurrence="yearly")
    page.editions = [Edition(when="2026-05"), Edition(when="2027-05")]
    builders.publish(page)
    rows = IndexEntry.objects.of(["event"], "fr")
    assert [(row.when, row.years) for row in rows] == [("2026-05", [2026]), ("2027-05", [2027])]
    page = builders.fresh(page)
    page.editions = []
    builders.publish(page)
    assert [row.item for row in IndexEntry.objects.of(["event"], "fr")] == [page.translation_key]


def test_a_copied_event_lists_its_editions_beside_the_first():
    page = builders.event()
    page.copy(update_attrs={"slug": "copie", "name_fr": "Copie"})
    assert IndexEntry.objects.of(["event"], "fr").count() == 2


def test_the_command_says_which_rows_are_wrong_and_puts_them_right(capsys):
    builders.partner_city()
    IndexEntry.objects.filter(language="fr").update(name="Faux")
    with pytest.raises(CommandError):
        call_command("rebuild_index", "--check")
    assert "/fr/partenariats/japon/shizuoka-la-verte/" in capsys.readouterr().out
    call_command("rebuild_index")
    call_command("rebuild_index", "--check")


def test_the_causes_are_each_said_once():
    """Each change in its own words, with a signal of its own; and said again, none of them is heard twice."""
    assert len({cause.change for cause in TRIGGERS}) == len(TRIGGERS)
    assert len({(cause.signal, cause.sender, cause.receiver) for cause in TRIGGERS}) == len(TRIGGERS)
    city = builders.partner_city()
    triggers.connect()
    with CaptureQueriesContext(connection) as asked:
        city.save()
    assert len([query for query in asked if query["sql"].startswith('DELETE FROM "listings_indexentry"')]) == 1


@pytest.mark.rows_made_wrong("nothing writes the rows but the requests")
def test_without_the_causes_the_site_is_right_all_the_same(site, settings):
    triggers.disconnect()
    settings.KEEP_INDEX = False
    triggers.connect()
    try:
        page = builders.partner_city()
        assert names() == []
        assert "Shizuoka la verte" in open_page(site, "/fr/partenariats/").texts(".country li > a")
        page.name_fr = "Autre"
        builders.publish(page)
        assert names() == ["Shizuoka la verte"]
        assert open_page(site, "/fr/partenariats/?country=JP").texts(".country li > a") == ["Autre"]
    finally:
        triggers.disconnect()
        settings.KEEP_INDEX = True
        triggers.connect()


def test_an_import_writes_the_rows_at_its_end():
    with CaptureQueriesContext(connection) as asked, bulk_changes():
        theme = builders.theme()
        page = builders.partner_city(agreements=[builders.agreement(themes=[theme])])
        page.name_fr = "Autre"
        builders.publish(page)
        assert names() == []
        assert not [query for query in asked if "listings_indexentry" in query["sql"] and "INSERT" in query["sql"]]
    assert names() == ["Autre"]
    assert IndexEntry.objects.get(kind="agreement", language="en").themes == ["gastronomy"]
    assert differences() == []
