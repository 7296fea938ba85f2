"""Calls for applications: what each is on a day, and nothing said where nothing is known."""

from datetime import date, timedelta

import pytest

from cannes_intl.listings.models import IndexEntry
from programmes.calls import call_status, noticed
from programmes.models import Call
from tests import builders, frozen
from tests.reading import open_page, words

pytestmark = pytest.mark.django_db

OPENS, CLOSES = date(2027, 2, 1), date(2027, 3, 3)
NOON = "2027-02-10T11:00Z"  # Paris, 10 February


def programme(*calls, **values):
    page = builders.programme(published=False, **values)
    page.calls = [Call(**call) for call in calls]
    return builders.publish(page)


def call(opens_on=OPENS, closes_on=CLOSES, **values):
    return {"opens_on": opens_on, "closes_on": closes_on, **values}


@pytest.fixture
def february(monkeypatch):
    frozen.at(monkeypatch, NOON)


# ---- the state ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2027, 1, 31), "awaited"),
        (date(2027, 2, 1), "open"),
        (date(2027, 2, 16), "open"),
        (date(2027, 2, 17), "closing soon"),  # fourteen days before the last one
        (date(2027, 3, 3), "closing soon"),  # the last day, included
        (date(2027, 3, 4), "closed"),
    ],
)
def test_a_call_opens_on_its_first_day_and_closes_after_its_last(on, expected):
    assert call_status(OPENS, CLOSES, on) == expected


@pytest.mark.parametrize(
    ("opens_on", "closes_on", "on", "expected"),
    [
        (None, None, OPENS, "undated"),
        (OPENS, None, OPENS - timedelta(1), "awaited"),
        (OPENS, None, OPENS, "open"),
        (OPENS, None, date(2030, 1, 1), "open"),
        (None, CLOSES, date(2026, 1, 1), "open"),
        (None, CLOSES, CLOSES, "closing soon"),
        (None, CLOSES, CLOSES + timedelta(1), "closed"),
        (CLOSES, CLOSES, CLOSES, "closing soon"),
        (CLOSES, CLOSES, CLOSES - timedelta(1), "awaited"),
    ],
)
def test_a_call_with_one_day_or_none_is_what_that_day_says(opens_on, closes_on, on, expected):
    assert call_status(opens_on, closes_on, on) == expected
    assert Call(opens_on=opens_on, closes_on=closes_on).state_on(on) == expected


def test_of_several_calls_the_open_one_that_closes_first_is_noticed():
    calls = [
        {"opens_on": "2027-05-01", "closes_on": "2027-06-01"},
        {"opens_on": "2027-02-01", "closes_on": None},
        {"opens_on": "2027-02-01", "closes_on": "2027-03-03"},
        {"opens_on": None, "closes_on": "2026-03-03"},
        {"opens_on": None, "closes_on": None},
    ]
    assert noticed(calls, on=date(2027, 2, 10)).closes_on == CLOSES
    assert noticed(calls[:1] + calls[3:], on=date(2027, 2, 10)).state == "awaited"
    assert noticed(calls[3:], on=date(2027, 2, 10)) is None


# ---- on the programme's page -------------------------------------------------------------------------------


def shown(client, page, language="fr"):
    return open_page(client, page.url_in(language))


def plain(text):
    """A text with plain spaces."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("days", "french", "english"),
    [
        (call(), "Candidatures ouvertes jusqu’au 3 mars 2027", "Open for applications until 3 March 2027"),
        (
            call(closes_on=date(2027, 2, 24)),
            "Clôture prochaine\u202f: candidatures jusqu’au 24 février 2027",
            "Closing soon: applications until 24 February 2027",
        ),
        (
            call(opens_on=date(2027, 3, 1)),
            "Candidatures du 1er mars 2027 au 3 mars 2027",
            "Applications from 1 March 2027 to 3 March 2027",
        ),
        (call(date(2027, 3, 1), None), "Candidatures à partir du 1er mars 2027", "Applications from 1 March 2027"),
        (call(None), "Candidatures jusqu’au 3 mars 2027", "Applications until 3 March 2027"),
        (
            call(closes_on=None),
            "Candidatures ouvertes depuis le 1er février 2027",
            "Open for applications since 1 February 2027",
        ),
    ],
)
def test_a_call_is_told_by_its_days_on_the_page_and_in_the_list(client, february, days, french, english):
    page = programme(days)
    lists = {"fr": "/fr/programmes/", "en": "/en/training-programmes/"}
    for language, sentence in (("fr", french), ("en", english)):
        assert plain(shown(client, page, language).text(".after section.prose p > b")) == sentence
        assert plain(open_page(client, lists[language]).text(".rows .meta > b")) == sentence


def test_how_to_apply_and_whom_to_write_to_lead_to_their_addresses(client, february):
    page = programme(
        call(how_fr="Écrire à <jury@cannes.example>.\nDeux pages.", how_en=""),
        contact_fr="Service des relations internationales\nri@cannes.example",
        contact_en="",
    )
    french = shown(client, page)
    assert french.texts(".after section.prose h2") == ["Appel à candidatures", "À qui écrire"]
    assert "Écrire à < jury@cannes.example >. Deux pages." in french.main
    links = french.links(".after section.prose")
    assert links == {f"mailto:{name}@cannes.example": f"{name}@cannes.example" for name in ("jury", "ri")}
    borrowed = shown(client, page, "en").texts('.after section.prose p[lang="fr"]')
    assert [said.split()[0] for said in borrowed] == ["Écrire", "Service"]


def test_closed_calls_are_told_in_the_past_the_newest_first_and_are_not_in_the_list(client, february):
    page = programme(
        call(date(2024, 2, 1), date(2024, 3, 1), how_fr="Par courrier."), call(None, date(2026, 3, 1)), call()
    )
    told = shown(client, page)
    current, closed = told.all(".after section.prose")
    assert "3 mars 2027" in plain(words(current))
    assert words(closed.h2) == "Appels clos"
    assert [plain(words(one)) for one in closed.select("li")] == [
        "Clos le 1er mars 2026",
        "Ouvert du 1er février 2024 au 1er mars 2024",
    ]
    assert "Par courrier" not in told.main
    listed = plain(open_page(client, "/fr/programmes/").text(".rows"))
    assert "3 mars 2027" in listed
    assert "2026" not in listed


def test_a_call_without_days_says_its_words_alone(client, february):
    page = programme({"how_fr": "L’appel paraîtra au printemps.", "how_en": "To be announced."})
    (told,) = shown(client, page).texts(".after section.prose")
    assert told == "Appel à candidatures L’appel paraîtra au printemps."
    listed = open_page(client, "/fr/programmes/").text(".rows")
    assert "Chaire d’écriture" in listed
    assert "Candidatures" not in listed


@pytest.mark.parametrize("calls", [(), ({},)])
def test_nothing_is_said_where_nothing_is_known(client, february, calls):
    told = shown(client, programme(*calls))
    assert told.heading == "Chaire d’écriture"
    for word in ("Appel", "Candidatures", "À qui écrire", "Niveau", "Fréquence", "None"):
        assert word not in told.main


def test_level_and_frequency_are_told_where_they_are_known(client):
    page = builders.programme(level="higher", frequency="every two years")
    told = {
        "fr": ("Niveau Enseignement supérieur", "Fréquence Tous les deux ans"),
        "en": ("Level Higher education", "Frequency Every two years"),
    }
    for language, facts in told.items():
        assert tuple(shown(client, page, language).texts("dl.facts > div")) == facts


def test_the_list_reads_the_days_of_calls_from_its_rows(client, february):
    programme(call(), call(None, None))
    assert IndexEntry.objects.get(kind="programme", language="fr").calls == [
        {"opens_on": "2027-02-01", "closes_on": "2027-03-03", "how": ""},
        {"opens_on": None, "closes_on": None, "how": ""},
    ]
