"""A partner city with several agreements is told whole: on every page that says when, in every form of the data."""

import csv
import json
from datetime import date
from io import StringIO
from uuid import UUID

import pytest
from django.utils import translation

from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.wording import ending
from events.models import Edition, EventPage
from partnerships.models import Agreement, CountryPage, PartnerCityPage
from programmes.models import Call, ProgrammePage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

SIGNED = {
    "fr": ["Accord signé en 2019", "Mémorandum signé de 2021 à 2023", "Jumelage signé le 2 mars 2026, jusqu’en 2030"],
    "en": [
        "Agreement signed in 2019",
        "Memorandum signed from 2021 to 2023",
        "Twinning signed on 2 March 2026, until 2030",
    ],
}
both_languages = pytest.mark.parametrize("language", ["fr", "en"])


def shawinigan():
    return PartnerCityPage.objects.get(url_slug_fr="shawinigan")


def agreed(*more, **first):
    """Shawinigan with its agreement of 2019 and others, written in no order of their dates."""
    page = shawinigan()
    own = next(one for one in page.agreements.all() if one.concluded == "2019")
    for name, value in first.items():
        setattr(own, name, value)
    page.agreements = [*more, own]
    for number, agreement in enumerate(page.agreements.all()):
        agreement.sort_order = number
    return builders.publish(page)


#: What is written once, and read by most tests below.
NOTE = "Reporté de deux jours,\nau <palais>."
CALLS = [
    {"how_fr": "Écrire à la Ville.", "how_en": "Write to the City."},
    {"opens_on": date(2027, 1, 4), "how_fr": "Par courrier."},
    {"closes_on": date(2027, 2, 15)},
]
EDITIONS = [{"when": "2024", "outcome": "took place"}, {"when": "2025", "outcome": "announced"}]


@pytest.fixture(scope="module", autouse=True)
def three(loaded, plant):
    """Shawinigan with three agreements, in a site with calls for applications, a note, a series of two editions."""

    def write():
        event = EventPage.objects.get(name_fr="Bollywood Express")
        event.editions = [Edition(when="2022", outcome="changed", outcome_note_fr=NOTE)]
        builders.publish(event)
        programme = ProgrammePage.objects.get(name_en="International Storytelling Chair")
        programme.calls = [Call(**values) for values in CALLS]
        builders.publish(programme)
        series = EventPage.objects.get(name_fr="Shizuoka × Cannes Week")
        series.editions = [Edition(**values) for values in EDITIONS]
        builders.publish(series)
        return agreed(
            builders.agreement(kind="twinning", concluded="2026-03-02", until="2030", aims_en=""),
            builders.agreement(kind="memorandum", concluded="2021/2023"),
        )

    return plant(write)


def items(site, name="partnerships.json", query=""):
    return json.loads(site.get(f"/fr/data/{name}?{query}").content)["items"]


def lines(site, name, query=""):
    text = site.get(f"/fr/data/{name}?{query}").content.decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


# ---- pages -------------------------------------------------------------------------------------------------


@both_languages
@pytest.mark.parametrize(
    "address",
    [
        "{list}?year=2026",
        "{list}?year=2022",
        "{list}?year=2019&view=table",
        "{country}",
        "{sheet}",
        "{search}?q=shawinigan",
    ],
)
def test_every_agreement_is_told_wherever_the_first_one_is(site, language, address):
    canada = CountryPage.objects.get(url_slug_fr="canada")
    at = {
        "list": {"fr": "/fr/partenariats/", "en": "/en/partnerships/"}[language],
        "country": canada.url_in(language),
        "sheet": canada.url_in(language) + {"fr": "fiche/", "en": "factsheet/"}[language],
        "search": {"fr": "/fr/recherche/", "en": "/en/search/"}[language],
    }
    between = " · " if address.startswith(("{sheet}", "{search}")) else " "
    assert between.join(SIGNED[language]) in open_page(site, address.format(**at)).main


def test_a_sheet_tells_them_in_both_languages(site):
    said = open_page(site, "/fr/partenariats/canada/fiche/").main
    assert " · ".join(SIGNED["fr"]) in said
    assert " · ".join(SIGNED["en"]) in said


def test_headings_say_that_a_city_has_several(site):
    assert open_page(site, "/fr/partenariats/canada/").texts("main h2")[0] == "Accords"
    assert open_page(site, "/fr/partenariats/japon/").texts("main h2")[0] == "Accord"
    sheet = open_page(site, "/fr/partenariats/canada/fiche/")
    assert (sheet.text("section h2"), sheet.text('section[lang="en"] h2')) == ("Accords", "Agreements")


def test_the_city_page_says_what_each_is(site):
    page = open_page(site, shawinigan().url_in("fr"))
    assert {
        "Jumelage signé le 2 mars 2026",
        "Mémorandum signé de 2021 à 2023",
        "Accord signé en 2019",
    } <= set(page.texts(".facts > div"))


def test_one_agreement_is_told_as_ever(site):
    kinds = open_page(site, "/fr/partenariats/").texts(".country .kind")
    assert {"Accord signé en 2019", "Accord conclu en 2018", "Partenariat"} <= set(kinds)
    cells = open_page(site, "/fr/partenariats/?view=table").texts("main td")
    assert "Accord signé en 2019" in cells
    assert not [told for told in kinds + cells if "on précisé" in told]


def test_a_card_says_the_first_date(site):
    agreed(builders.agreement(kind="twinning", concluded="2026-03-02"), builders.agreement(concluded=""))
    card = open_page(site, "/fr/").text('.card:has(a:-soup-contains("Shawinigan"))')
    assert "Accord signé en 2019" in card
    assert "2026" not in card


def test_what_states_no_date_comes_last_and_what_states_nothing_is_not_told(site):
    agreed(
        builders.agreement(kind="friendship pact", manner="not stated", concluded="", until="2027-06-30"),
        builders.agreement(manner="not stated", concluded=""),
        builders.agreement(kind="cooperation", concluded="../2018"),
    )
    assert open_page(site, "/fr/partenariats/?country=CA").texts(".country .kind") == [
        "Accord de coopération signé jusqu’en 2018 Accord signé en 2019 Pacte d’amitié, jusqu’au 30 juin 2027"
    ]


def test_agreements_without_any_date_are_told_apart_when_a_year_is_asked_for(site):
    agreed(builders.agreement(kind="twinning", concluded=""), concluded="", manner="not stated")
    said = open_page(site, "/fr/partenariats/?year=2018").texts(".rows.undated .meta")
    assert "Jumelage signé Shawinigan (Canada)" in said


@pytest.mark.parametrize(
    ("kind", "manner", "concluded", "french", "english"),
    [
        ("not specified", "not stated", "2018", "Partenariat", "Partnership"),
        ("twinning", "not stated", "2018", "Jumelage", "Twinning"),
        ("twinning", "signed", "2018-05", "Jumelage signé en", "Twinning signed in"),
        ("memorandum", "agreed", "2018-05-17", "Mémorandum conclu le", "Memorandum agreed on"),
        ("friendship pact", "signed", "2018~", "Pacte d’amitié signé", "Friendship pact signed"),
        ("cooperation", "agreed", "2018/2019", "Accord de coopération conclu", "Cooperation agreement reached"),
        ("twinning", "signed", "", "", ""),
    ],
)
def test_a_deed_says_what_was_concluded(kind, manner, concluded, french, english):
    agreement = Agreement(kind=kind, manner=manner, concluded=concluded)
    assert agreement.phrase_before_date == french
    with translation.override("en"):
        assert agreement.phrase_before_date == english


def test_every_kind_has_words_for_every_manner():
    acts = {
        Agreement(kind=kind, manner=manner).phrase_without_date
        for kind in Agreement.Kind
        for manner in Agreement.Manner
    }
    assert len(acts) == len(Agreement.Kind) * len(Agreement.Manner)
    assert not [act for act in acts if "récisé" in act]


@pytest.mark.parametrize(
    ("until", "french"),
    [
        ("", ""),
        ("2030", "jusqu’en 2030"),
        ("2030-10", "jusqu’en octobre 2030"),
        ("2030-03-01", "jusqu’au 1er mars 2030"),
        ("2030~", "jusqu’en 2030 environ"),
        ("2030-03-02/2030-03-02", "jusqu’au 2 mars 2030"),
        ("2029/2030", "échéance\u202f: de 2029 à 2030"),
    ],
)
def test_an_end_reads_as_a_sentence_whatever_is_stated(until, french):
    assert ending(until) == french


def test_a_city_is_found_by_the_words_of_any_of_its_agreements(site):
    for query in ("jumelage", "mars 2026", "mémorandum"):
        assert "Shawinigan" in open_page(site, f"/fr/recherche/?q={query}").texts(".results h3"), query


# ---- data --------------------------------------------------------------------------------------------------


def test_json_tells_each_agreement_in_the_order_of_their_dates(site):
    (city,) = items(site, query="country=CA&kind=agreement")
    assert (city["when"], city["manner"]) == ("2019", "signed")
    assert city["years"] == [2019, 2021, 2022, 2023, 2026]
    facts = [[one[name] for name in ("kind", "manner", "when", "until")] for one in city["agreements"]]
    assert facts == [
        ["", "signed", "2019", ""],
        ["memorandum", "signed", "2021/2023", ""],
        ["twinning", "signed", "2026-03-02", "2030"],
    ]
    first, _second, last = city["agreements"]
    assert first["themes"] == [theme.code for theme in shawinigan().agreements.get(concluded="2019").themes.all()] != []
    assert last["aims_fr"] == "Échanger autour de la gastronomie."
    assert last["aims_en"] == ""
    assert len({UUID(one["id"]) for one in city["agreements"]}) == 3


def test_geojson_tells_the_same(site):
    (city,) = items(site, query="country=CA&kind=agreement")
    collection = json.loads(site.get("/en/data/partnerships.geojson?country=CA&kind=agreement").content)
    assert collection["features"][0]["properties"]["agreements"] == city["agreements"]


def test_an_agreement_keeps_its_identifier_when_it_is_corrected(site):
    (before,) = items(site, query="country=CA&kind=agreement")
    page = shawinigan()
    for agreement in page.agreements.all():
        agreement.concluded = "2027" if agreement.kind == "twinning" else agreement.concluded
        agreement.save()
    builders.publish(shawinigan())
    (after,) = items(site, query="country=CA&kind=agreement")
    assert [one["id"] for one in after["agreements"]] == [one["id"] for one in before["agreements"]]
    assert after["agreements"][2]["when"] == "2027"


def test_csv_columns_of_agreements_are_read_side_by_side(site):
    (line,) = lines(site, "partnerships.csv", "country=CA&kind=agreement")
    assert line["agreement_kinds"] == " | memorandum | twinning"
    assert line["agreement_manners"] == "signed | signed | signed"
    assert line["agreement_dates"] == "2019 | 2021/2023 | 2026-03-02"
    assert line["agreement_ends"] == " |  | 2030"


def test_what_has_no_agreement_has_none_in_the_data(site):
    assert {len(one["agreements"]) for one in items(site, "programmes.json")} == {0}
    assert {line["agreement_dates"] for line in lines(site, "programmes.csv")} == {""}


def test_what_a_note_says_of_an_edition_stands_in_the_data(site):
    (event,) = [one for one in items(site, "events.json") if one["name_fr"] == "Bollywood Express"]
    assert (event["outcome_note_fr"], event["outcome_note_en"]) == ("Reporté de deux jours, au <palais>.", "")
    (line,) = [one for one in lines(site, "events.csv") if one["name_fr"] == "Bollywood Express"]
    assert (line["outcome_note_fr"], line["outcome_note_en"]) == ("Reporté de deux jours, au <palais>.", "")


def test_how_to_answer_each_call_stands_in_the_data(site):
    (programme,) = [one for one in items(site, "programmes.json") if one["calls"]]
    assert programme["name_en"] == "International Storytelling Chair"
    assert programme["calls"] == [
        {"opens_on": None, "closes_on": None, "how_fr": "Écrire à la Ville.", "how_en": "Write to the City."},
        {"opens_on": "2027-01-04", "closes_on": None, "how_fr": "Par courrier.", "how_en": ""},
        {"opens_on": None, "closes_on": "2027-02-15", "how_fr": "", "how_en": ""},
    ]
    (line,) = [one for one in lines(site, "programmes.csv") if one["id"] == programme["id"]]
    assert line["calls"] == " | 2027-01-04/.. | ../2027-02-15"
    assert line["calls_how_fr"] == "Écrire à la Ville. | Par courrier. | "
    assert line["calls_how_en"] == "Write to the City. |  | "


def test_the_editions_of_a_series_can_be_grouped(site):
    page = EventPage.objects.get(name_fr="Shizuoka × Cannes Week")
    everything = items(site, "events.json")
    editions = [one for one in everything if one["name_fr"] == "Shizuoka × Cannes Week"]
    assert len({one["id"] for one in editions}) == 2
    assert {one["series"] for one in editions} == {str(page.translation_key)}
    assert len({one["series"] for one in everything}) == EventPage.objects.live().count()
    assert [line["series"] for line in lines(site, "events.csv")] == [one["series"] for one in everything]
    assert {one["series"] for one in items(site)} == {""}


def test_a_row_that_is_not_written_in_a_language_yet_lends_no_words(site):
    page = shawinigan()
    IndexEntry.objects.filter(language="en", page_id=page.pk).delete()
    (city,) = items(site, query="country=CA&kind=agreement")
    assert city["agreements"][1]["aims_fr"]
    assert city["agreements"][1]["aims_en"] == ""
    page.save()
