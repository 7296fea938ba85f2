"""Countries that tests make, and their factsheets: the sentence, the order, what is not listed, what is borrowed."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from partnerships.country_summary import presented
from partnerships.models import Place
from tests import builders
from tests.partnerships.test_country import of
from tests.partnerships.test_factsheet import sheet_address, sides
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def counts(**told):
    return dict.fromkeys(("cities", "programmes", "events", "shared", "archived"), 0) | told


def france():
    return Place.objects.filter(code="FR").first() or builders.place("country", "France", "France", "FR")


def event_in(*places, guests=(), **values):
    event = builders.event(**values)
    event.places, event.guests = list(places), list(guests)
    return builders.publish(event)


# ---- the page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "french", "english"),
    [
        (
            {"cities": 1, "programmes": 2, "events": 3},
            "Ce site présente une ville partenaire, deux programmes et trois rendez-vous au Japon.",
            "This site presents one partner city, two programmes and three events in Japan.",
        ),
        (
            {"cities": 10, "programmes": 11},
            "Ce site présente dix villes partenaires et 11 programmes au Japon.",
            "This site presents ten partner cities and 11 programmes in Japan.",
        ),
        (
            {"cities": 1, "events": 1, "archived": 2},
            "Ce site présente une ville partenaire et un rendez-vous au Japon, et deux rendez-vous archivés.",
            "This site presents one partner city and one event in Japan, and two archived events.",
        ),
        (
            {"programmes": 1, "shared": 2, "archived": 1},
            "Ce site présente un programme au Japon, deux rendez-vous communs à plusieurs lieux"
            " et un rendez-vous archivé.",
            "This site presents one programme in Japan, two events common to several places and one archived event.",
        ),
        ({"archived": 1}, "Cette page présente un rendez-vous archivé.", "This page presents one archived event."),
        ({}, "", ""),
    ],
)
def test_the_sentence_stays_grammatical_whatever_there_is(told, french, english):
    place = builders.japan()
    assert presented(place, counts(**told), "fr") == french
    assert presented(place, counts(**told), "en") == english


def test_a_language_in_which_nobody_wrote_the_preposition_does_without_the_place():
    place = builders.place("country", "Espagne", "Spain", "ES", located_fr="en Espagne")
    assert presented(place, counts(cities=1, archived=1), "fr") == (
        "Ce site présente une ville partenaire en Espagne et un rendez-vous archivé."
    )
    assert presented(place, counts(cities=1, archived=1), "en") == (
        "This page presents one partner city and one archived event."
    )


def test_an_event_common_to_other_places_is_not_said_to_be_in_the_country():
    home = builders.place(name_fr="Cannes", name_en="Cannes", within=france())
    event_in(builders.japan(), home)
    assert of("JP").sentence == "Cette page présente un rendez-vous commun à plusieurs lieux."


def test_an_event_called_off_is_shown_and_not_counted_on():
    event_in(builders.japan(), outcome="cancelled")
    country = of("JP")
    assert [row.name for row in country.events] == ["Semaine du Japon"]
    assert country.sentence == ""


def test_agreements_come_first_then_programmes_events_and_the_archive(site):
    country = builders.country()
    builders.partner_city(country)
    builders.programme(institutions=[(builders.institution(), builders.shizuoka())])
    event_in(builders.japan(), when="2099")
    event_in(builders.japan(), name_fr="Autrefois", name_en="Once", when="2019")
    page = open_page(site, country.url_in("fr"))
    assert page.texts("main section h2") == ["Accord", "Programmes", "Rendez-vous", "Archives"]
    assert "Accord signé en 2019" in page.text("main section")


def test_an_event_ending_today_is_not_archived_and_is_tomorrow():
    event_in(builders.japan(), when="2026-11-24/2026-11-25")
    assert [len(of("JP").events), len(of("JP").archive)] == [1, 0]
    tomorrow = of("JP", on=date(2026, 11, 26))
    assert [len(tomorrow.events), len(tomorrow.archive)] == [0, 1]


def test_an_event_of_several_editions_stands_once_by_its_next_one():
    event = event_in(builders.japan(), when="2020", outcome="took place")
    event.editions.add(builders.Edition(when="2031"), builders.Edition(when="2029"))
    builders.publish(event)
    assert [row.when for row in of("JP").events] == ["2029"]
    assert [row.when for row in of("JP", on=date(2040, 1, 1)).archive] == ["2031"]


def test_a_guest_makes_no_country_a_partner(site):
    india = builders.place("country", "Inde", "India", "IN", located_fr="en Inde", located_en="in India")
    mumbai = builders.place(name_fr="Mumbai", name_en="Mumbai", within=india)
    event_in(guests=[builders.institution(seat=mumbai)])
    page = builders.country(place=india, name_fr="Inde", name_en="India", introduction_fr="<p>Un pays.</p>")
    shown = open_page(site, page.url_in("fr"))
    assert shown.text(".title .t").endswith("Inde Un pays.")
    assert shown.count("main [data-item]") == shown.count("main section") == shown.count("main .there") == 0
    assert "Mumbai" not in shown.main


def test_france_is_never_a_country_abroad(site):
    paris = builders.place(name_fr="Paris", name_en="Paris", within=france())
    builders.programme(institutions=[(builders.institution(), paris)])
    page = builders.country(place=france(), name_fr="France", name_en="France")
    shown = open_page(site, page.url_in("fr"))
    assert shown.heading == "France"
    assert "Chaire" not in shown.main
    assert site.get(f"{page.url_in('fr')}fiche/").status_code == 404


def test_words_borrowed_from_french_say_so(site):
    country = builders.country()
    builders.partner_city(country, name_en="", summary_en="")
    page = open_page(site, country.url_in("en"))
    assert page.texts('main section h3 span[lang="fr"]') == ["Shizuoka la verte"]
    assert page.texts('main section p > span[lang="fr"]') == ["Une ville de thé et de céramique."]


def test_a_page_kept_for_some_is_not_listed_in_its_country(site):
    country = builders.country()
    city = builders.partner_city(country)
    assert "Shizuoka" in open_page(site, country.url_in("fr")).main
    PageViewRestriction.objects.create(page=city, restriction_type=PageViewRestriction.LOGIN)
    page = open_page(site, country.url_in("fr"))
    assert page.heading == "Japon"
    assert "Shizuoka" not in page.main


def test_a_country_with_an_event_alone_leads_to_no_empty_selection(site):
    country = builders.country()
    event_in(builders.japan(), when="2099")
    page = open_page(site, country.url_in("fr"))
    assert page.texts("main section h2") == ["Rendez-vous"]
    assert not [address for address in page.links("body") if "country=JP" in address]
    builders.programme(institutions=[(builders.institution(), builders.shizuoka())])
    assert "/fr/partenariats/?country=JP" in open_page(site, country.url_in("fr")).links()


def test_a_country_needs_its_code_by_which_everything_in_it_is_found():
    with pytest.raises(ValidationError, match="Indiquez le code"):
        builders.place("country", "Espagne", "Spain")


# ---- the factsheet -----------------------------------------------------------------------------------


def test_a_country_is_named_as_it_names_itself_where_that_is_recorded(site):
    page = builders.country()
    builders.partner_city(page)
    sheet = open_page(site, sheet_address(page, "fr"))
    assert sheet.heading == "Japon / Japan"
    assert sheet.count(".title .lead") == sheet.count('[lang="ja"]') == 0
    page.place.native_name, page.place.native_language = "日本", "ja"
    page.place.save()
    assert open_page(site, sheet_address(page, "fr")).texts('.title p.lead[lang="ja"]') == ["日本"]


def test_it_says_who_vouches_for_it_and_when_it_was_checked(site):
    page = builders.country(checked_on=date(2027, 3, 9))
    builders.partner_city(page)
    halves = sides(site, sheet_address(page, "fr"))
    assert "Information de la Ville de Cannes, vérifiée en mars 2027." in halves["fr"]
    assert "Information from the City of Cannes, checked in March 2027." in halves["en"]
    assert "Imprimé le " in halves["fr"]
    assert "Printed on " in halves["en"]


def test_words_borrowed_from_french_say_so_in_the_other_half(site):
    page = builders.country(introduction_en="")
    builders.partner_city(page, name_en="", summary_en="")
    sheet = open_page(site, sheet_address(page, "fr"))
    assert sheet.texts('section[lang="en"] h3 [lang="fr"]') == ["Shizuoka la verte"]
    assert sheet.texts('section[lang="en"] .lead [lang="fr"]') == ["Un accord et des rencontres."]
    assert sheet.texts('section[lang="fr"] h3') == ["Shizuoka la verte"]
    assert sheet.count('section[lang="fr"] [lang="fr"]') == 0


def test_an_event_to_come_stands_on_the_sheet(site):
    page = builders.country()
    event_in(builders.japan(), when="2099-05-17/2099-05-28")
    assert "du 17 au 28 mai 2099" in sides(site, sheet_address(page, "fr"))["fr"]


def test_the_sheet_of_a_renamed_country_is_found_under_its_old_name(site):
    page = builders.country()
    builders.partner_city(page)
    page.url_slug_fr = "pays-du-soleil-levant"
    page = builders.publish(page)
    answer = site.get("/fr/partenariats/japon/fiche/")
    assert (answer.status_code, answer.url) == (301, "/fr/partenariats/pays-du-soleil-levant/fiche/")


def test_a_draft_has_no_sheet(site):
    page = builders.country(published=False)
    assert site.get(sheet_address(page, "fr")).status_code == 404


def test_a_country_kept_for_some_has_no_sheet(site):
    page = builders.country()
    builders.partner_city(page)
    assert site.get(sheet_address(page, "fr")).status_code == 200
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert site.get(sheet_address(page, "fr")).status_code == 404


def test_without_a_word_on_how_it_was_concluded_it_is_a_partnership(site, loaded):
    assert open_page(site, "/fr/partenariats/cote-d-ivoire/").text("main section h2") == "Partenariat"
    assert open_page(site, "/fr/partenariats/japon/").text("main section h2") == "Accord"
