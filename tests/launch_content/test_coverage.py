"""The city's content, as loaded."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.launch_content import coverage
from cannes_intl.launch_content.content import RECORDS
from cannes_intl.launch_content.content.questions import QUESTIONS
from cannes_intl.listings.indexing import differences
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.selection import Selection
from cannes_intl.website.models import Theme
from events.models import EventPage
from partnerships import by_country
from partnerships.models import CountryPage, Institution, PartnerCityPage, Place
from programmes.models import ProgrammePage

pytestmark = pytest.mark.django_db


def stored(queryset, field):
    return sorted(queryset.values_list(field, flat=True))


def test_everything_in_the_records_is_loaded(loaded):
    assert stored(Theme.objects, "code") == sorted(record["code"] for record in RECORDS["themes"])
    assert stored(Place.objects, "key") == sorted(record["id"] for record in RECORDS["places"])
    assert stored(Institution.objects, "key") == sorted(record["id"] for record in RECORDS["institutions"])
    assert stored(PartnerCityPage.objects.live(), "place__key") == sorted(one["city"] for one in RECORDS["agreements"])
    for model, records in ((ProgrammePage, RECORDS["programmes"]), (EventPage, RECORDS["events"])):
        assert stored(model.objects.live(), "name_fr") == sorted(record["name"]["fr"] for record in records)
    with_page = [record["id"] for record in RECORDS["places"] if record["has_page"]]
    assert stored(CountryPage.objects.live(), "place__key") == sorted(with_page)
    assert Theme.objects.count() == 19
    assert Place.objects.count() == 43
    assert Institution.objects.count() == 24
    assert PartnerCityPage.objects.live().count() == 4
    assert ProgrammePage.objects.live().count() == 7
    assert EventPage.objects.live().count() == 4
    assert CountryPage.objects.live().count() == 15


def test_loading_writes_the_listing_rows(loaded):
    for kind, model in (("agreement", PartnerCityPage), ("programme", ProgrammePage), ("event", EventPage)):
        for language in ("fr", "en"):
            listed = stored(IndexEntry.objects.of([kind], language), "page")
            assert listed == stored(model.objects.live(), "pk") != []
    assert differences() == []


def test_a_site_with_content_is_left_as_it_is(loaded):
    before = list(BilingualPage.objects.order_by("pk").values("pk", "name_fr", "latest_revision_id"))
    output = StringIO()
    call_command("load_content", stdout=output)
    assert list(BilingualPage.objects.order_by("pk").values("pk", "name_fr", "latest_revision_id")) == before
    assert output.getvalue().strip()


@pytest.mark.costly("reads every page of the site in each language")
def test_every_statement_is_told_in_each_language(loaded):
    untold = [told for told in coverage.report() if not told.is_told]
    assert untold == []
    assert len({told.statement for told in coverage.report()}) == 16


@pytest.mark.costly("reads every page of the site in each language")
def test_coverage_survives_renaming_and_moving(loaded):
    page = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    page.name_fr, page.url_slug_fr = "Ville verte", "ville-verte"
    page.save_revision().publish()
    told = next(told for told in coverage.report() if told.statement == "B1" and told.language == "fr")
    assert any("/ville-verte/" in address for address in told.addresses)


@pytest.mark.costly("reads every page of the site in each language")
def test_coverage_fails_when_a_statement_is_no_longer_told(loaded):
    ProgrammePage.objects.get(url_slug_fr="design-thinking").unpublish()
    with pytest.raises(CommandError):
        call_command("load_content", "--coverage", stdout=StringIO())


def test_questions_to_the_city_are_printed_in_each_language():
    output = StringIO()
    call_command("load_content", "--questions", stdout=output)
    assert len(output.getvalue().splitlines()) >= 2 * len(QUESTIONS) >= 20


def test_every_loaded_page_exists_in_both_languages(loaded):
    pages = BilingualPage.objects.live().specific()
    lacking = [(str(page), code) for page in pages for code in ("fr", "en") if not page.exists_in(code)]
    assert lacking == []


def test_addresses_are_those_of_the_records(loaded):
    shizuoka = BilingualPage.objects.get(url_slug_fr="shizuoka")
    assert shizuoka.url_in("fr") == "/fr/partenariats/japon/shizuoka/"
    assert shizuoka.url_in("en") == "/en/partnerships/japan/shizuoka/"
    for name in (
        "partnerships",
        "programmes",
        "agenda",
        "legal notice",
        "accessibility",
        "personal data",
        "open data",
        "follow",
        "help",
        "site map",
    ):
        for code, path in RECORDS["addresses"][name].items():
            assert BilingualPage.objects.filter(**{f"url_trail_{code}": path[4:]}).exists(), path


def test_a_guests_city_is_never_among_the_partners(loaded):
    told = by_country.by_country(Selection("partnerships", {}, "fr"), on=date(2026, 11, 25))
    groups = [*told["apart"], *(group for _region, countries in told["regions"] for group in countries)]
    listed = {group.entry.countries[0] for group in groups}
    assert {"IN", "EG", "BG", "BA", "KR", "FR"}.isdisjoint(listed)
    assert {
        "JP",
        "CN",
        "CA",
        "CI",
        "US",
        "DE",
        "GB",
        "PL",
        "RO",
        "IT",
        "ZA",
        "SN",
        "RE",
        "011",
        "017",
    } == listed
    assert {place["name"] for place, _event in told["encounters"]} == {
        "Mumbai",
        "Le Caire",
        "Sofia",
        "Sarajevo",
        "Busan",
        "Berlin",
    }


def test_the_ties_of_events_are_those_of_the_records(loaded):
    for record in RECORDS["events"]:
        event = EventPage.objects.get(url_slug_fr=record["slug"]["fr"])
        cities = PartnerCityPage.objects.filter(place__in=event.places.all()).exists()
        tie = "agreement" if cities else "programme" if event.countries() else "encounter"
        assert tie == record["tie"], record["key"]
