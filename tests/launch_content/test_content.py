"""The words the site is loaded with: complete, in both languages, and true to the city's own text."""

import re
from pathlib import Path

import pytest

from cannes_intl.launch_content import content
from cannes_intl.launch_content.content import RECORDS, words
from cannes_intl.launch_content.content.questions import QUESTIONS
from cannes_intl.launch_content.content.statements import ANNOUNCED_WITHOUT_RECORD, OPENING_AND_HEADINGS, STATEMENTS

LANGUAGES = {"fr", "en"}
SOURCE_TEXT = (Path(content.__file__).parent / "source.txt").read_text(encoding="utf-8")
ALL_WORDS = {
    "agreement": words.AGREEMENTS,
    "city": words.CITIES,
    "country": words.COUNTRIES,
    "event": words.EVENTS,
    "home": words.HOME,
    "page": words.PAGES,
    "programme": words.PROGRAMMES,
    "settings": words.SETTINGS,
    "source": words.SOURCE["backs"],
}
NUMBERS = r"\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|\d+)\b"


def wordings(value, where):
    """Every wording found in a structure, with where it stands."""
    if isinstance(value, dict) and value.keys() & LANGUAGES:
        yield where, {language: value[language] for language in LANGUAGES & value.keys()}
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from wordings(inner, f"{where}/{key}")
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from wordings(inner, f"{where}/{number}")


WORDINGS = list(wordings(ALL_WORDS, ""))
REPORTED = list(wordings([[entry["summary"] for entry in [*STATEMENTS, *OPENING_AND_HEADINGS]], QUESTIONS], "report"))


def plain(rich_text):
    """Rich text without its tags; no-break spaces are kept."""
    return re.sub(" +", " ", re.sub(r"<[^>]+>", " ", rich_text)).strip(" ")


def sayings(language, found=WORDINGS):
    """(where, plain text) of every wording in one language."""
    return [(where, plain(wording[language])) for where, wording in found]


def forbidden(pattern, language, found=WORDINGS):
    """Where a pattern stands in the words of a language, whatever the case."""
    return [
        (where, match[0])
        for where, text in sayings(language, found)
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]


def test_every_page_of_the_records_has_words_and_no_words_lack_a_page():
    assert words.COUNTRIES.keys() == {place["id"] for place in RECORDS["places"] if place["has_page"]}
    assert words.CITIES.keys() == {agreement["city"] for agreement in RECORDS["agreements"]}
    assert words.AGREEMENTS.keys() == {agreement["id"] for agreement in RECORDS["agreements"]}
    assert words.PROGRAMMES.keys() == {programme["key"] for programme in RECORDS["programmes"]}
    assert words.EVENTS.keys() == {event["key"] for event in RECORDS["events"]}
    assert words.PAGES.keys() <= RECORDS["addresses"].keys()


@pytest.mark.parametrize("kind", ["CITIES", "PROGRAMMES", "EVENTS"])
def test_content_pages_have_a_summary_and_a_body(kind):
    for key, text in getattr(words, kind).items():
        assert text["summary"], key
        assert text["body"], key


def test_every_wording_is_written_in_both_languages():
    assert len(WORDINGS) > 100
    for where, wording in WORDINGS:
        assert wording.keys() == LANGUAGES, where
        assert all(wording.values()), where


def test_bodies_are_headings_each_followed_by_a_text():
    pages = [words.HOME, *words.PAGES.values()]
    for section in (words.CITIES, words.PROGRAMMES, words.EVENTS):
        pages += section.values()
    for page in pages:
        kinds = [kind for kind, _wording in page.get("body", [])]
        assert kinds == ["heading", "text"] * (len(kinds) // 2)


def test_rich_text_is_paragraphs_lists_and_bold_alike_in_both_languages():
    for where, wording in WORDINGS:
        tags = {language: re.findall(r"<[^>]+>", text) for language, text in wording.items()}
        assert tags["fr"] == tags["en"], where
        assert set(tags["fr"]) <= {"<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<b>", "</b>"}, where


def test_introductions_texts_and_aims_are_rich_text_and_nothing_else_is():
    for where, wording in WORDINGS:
        is_rich = bool(re.match(r"/(country|agreement)/", where) or re.search(r"/introduction$", where))
        if "/body/" in where:
            continue
        assert wording["fr"].startswith(("<p>", "<ul>")) == is_rich, where


def test_summaries_fit_cards_and_descriptions_fit_search_engines():
    for where, wording in WORDINGS:
        limit = 180 if where.endswith("/summary") else 160 if where.endswith("/description") else None
        if limit:
            assert max(len(text) for text in wording.values()) <= limit, where


@pytest.mark.parametrize("found", [WORDINGS, REPORTED], ids=["public words", "reports"])
def test_french_typography_holds(found):
    wrong = {
        "no narrow no-break space before ; : ! ? »": r"(?<!\u202f)[;:!?»]",
        "no narrow no-break space after «": r"«(?!\u202f)",
        "a straight or English quotation mark": r"['\"“”]",
        "a cross written x": r"\w x \w",
        "three dots": r"\.\.\.",
    }
    for rule, pattern in wrong.items():
        assert forbidden(pattern, "fr", found) == [], rule


def test_french_capitals_are_accented():
    unaccented = r"\b(?-i:Ecole|Etat|Etats|Egypte|Evenement|A l|Equipe|Echange)"
    assert forbidden(unaccented, "fr") == []


@pytest.mark.parametrize("found", [WORDINGS, REPORTED], ids=["public words", "reports"])
def test_english_typography_and_spelling_hold(found):
    assert forbidden(r"['\"«»\u202f]", "en", found) == []
    assert forbidden(r" [;:!?]", "en", found) == []
    assert forbidden(r"\b(programs?|theaters?|centers?|colors?|licenses?|\w+iz(e|es|ed|ing))\b", "en", found) == []


def test_words_are_one_space_apart():
    for where, wording in WORDINGS + REPORTED:
        for text in wording.values():
            assert not re.search(r"\s\s|^\s|\s$|\w[.,]\w\w+ ", re.sub(r"www\.\S+", "www", text)), where


def test_no_eight_words_in_a_row_are_the_sources_own():
    def runs(text):
        single = re.findall(r"[\w]+", plain(text).casefold())
        return {" ".join(single[start : start + 8]) for start in range(len(single) - 7)}

    taken = runs(SOURCE_TEXT)
    assert len(taken) > 300
    for where, wording in WORDINGS:
        for text in wording.values():
            assert runs(text) & taken == set(), where


def test_no_year_of_an_agreement_stands_in_the_words():
    for agreement in RECORDS["agreements"]:
        year = agreement["concluded"]
        if year:
            assert forbidden(year, "fr") == forbidden(year, "en") == []


def test_nothing_is_said_to_last_since_a_year():
    assert forbidden(r"depuis", "fr") == []
    assert forbidden(r"\bsince\b", "en") == []


def test_nothing_is_called_a_twinning():
    assert forbidden(r"jumel", "fr") == []
    assert forbidden(r"\btwin|\bsister (city|cities)", "en") == []


def test_nothing_announced_is_said_to_be_coming_or_to_have_happened():
    assert forbidden(r"bientôt|prochain|à venir|aur(a|ont) lieu|(a|ont) eu lieu|ser(a|ont)\b", "fr") == []
    assert forbidden(r"\bsoon\b|upcoming|coming up|\bwill\b|took place|was held|has taken place", "en") == []


def test_an_announced_event_says_for_which_year_in_its_summary():
    for event in RECORDS["events"]:
        for edition in event["editions"]:
            summary = words.EVENTS[event["key"]]["summary"]
            assert edition["outcome"] == "announced"
            assert f"annoncé pour {edition['when']}" in summary["fr"]
            assert f"announced for {edition['when']}" in summary["en"]


def test_a_past_announcement_never_stands_on_the_home_page():
    text = " ".join(plain(text) for _where, wording in wordings(words.HOME, "") for text in wording.values())
    for name in ("Dakar", "Bollywood", "Taj Express", "2022", "2023"):
        assert name not in text


def test_a_guests_city_is_never_called_a_partner():
    guests = r"Mumbai|Sarajevo|Caire|Cairo|Sofia|Busan"
    for language in LANGUAGES:
        said = list(sayings(language))
        assert re.search(guests, " ".join(text for _where, text in said))
        for where, text in said:
            for sentence in re.split(r"(?<=\.) ", text):
                if re.search(guests, sentence):
                    assert not re.search(r"parten|partner", sentence, re.I), where


def test_only_agreements_the_city_calls_signed_are_called_signed():
    signed = {record["city"] for record in RECORDS["agreements"] if record["manner"] == "signed"}
    within = {place["id"]: place["within"] for place in RECORDS["places"]}
    for city in words.CITIES:
        agreement = next(record["id"] for record in RECORDS["agreements"] if record["city"] == city)
        told = [words.CITIES[city], words.AGREEMENTS[agreement], words.COUNTRIES[within[city]]]
        text = " ".join(plain(text) for _where, wording in wordings(told, "") for text in wording.values())
        assert bool(re.search(r"\bsign(é|ed)", text)) == (city in signed), city


def test_no_heading_counts():
    for where, wording in WORDINGS:
        if not where.startswith("/page") and re.search(r"/body/\d+/1$", where) and "<" not in wording["fr"]:
            assert not re.search(NUMBERS, " ".join(wording.values()), re.IGNORECASE), where


def page_text(kind, key, language):
    """What a page tells in one language: its words, its name, and the years its facts show."""
    told, facts = [], []
    if kind == "home":
        told = [words.HOME]
    elif kind == "index":
        told = [words.PAGES[key]]
    elif kind == "country":
        told = [words.COUNTRIES[key]]
    elif kind == "partner city":
        agreements = [record for record in RECORDS["agreements"] if record["city"] == key]
        told = [words.CITIES[key], *[words.AGREEMENTS[record["id"]] for record in agreements]]
        facts = [record["concluded"] or "" for record in agreements]
    else:
        records = {"programme": RECORDS["programmes"], "event": RECORDS["events"]}[kind]
        record = next(record for record in records if record["key"] == key)
        told = [record["name"], {"programme": words.PROGRAMMES, "event": words.EVENTS}[kind][key]]
    texts = [plain(wording[language]) for _where, wording in wordings(told, "")]
    return " ".join([*texts, *facts])


def test_the_sixteen_statements_are_all_there_in_order():
    assert [statement["id"] for statement in STATEMENTS] == [
        *[f"A{number}" for number in range(1, 9)],
        *[f"B{number}" for number in range(1, 5)],
        *[f"C{number}" for number in range(1, 5)],
    ]
    [first_of_c] = [statement for statement in STATEMENTS if "sentences" in statement]
    assert first_of_c["id"] == "C1"
    assert [sentence["id"] for sentence in first_of_c["sentences"]] == ["C1a", "C1b"]


def test_each_record_tells_the_statements_it_was_made_from():
    told_by = {}
    for statement in STATEMENTS:
        for entry in [statement, *statement.get("sentences", [])]:
            told_by[entry["id"]] = entry["told_by"]
    for agreement in RECORDS["agreements"]:
        assert ("partner city", agreement["city"]) in told_by[agreement["statement"]]
    for kind, records in (("programme", RECORDS["programmes"]), ("event", RECORDS["events"])):
        for record in records:
            for statement in record["statements"]:
                assert (kind, record["key"]) in told_by[statement], record["key"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_statement_of_the_source_is_told_clause_by_clause(language):
    for statement in [*STATEMENTS, *OPENING_AND_HEADINGS]:
        for entry in [statement, *statement.get("sentences", [])]:
            text = " | ".join(page_text(kind, key, language) for kind, key in entry["told_by"]).casefold()
            missing = [phrase for phrase in entry["proof"][language] if phrase.casefold() not in text]
            assert missing == [], entry["id"]


def test_every_place_and_number_of_the_source_is_proof_of_some_statement():
    proofs = " ".join(phrase for statement in STATEMENTS for phrase in statement["proof"]["en"])
    named = (
        "UCLA,Berlin School,Stanford,San Francisco,London Film School,Łódź,MIDPOINT,Serial Eyes,"
        "Scuola Holden,Quebec,Réunion,South Africa,Central Africa,West Africa,Shizuoka,2018,2019,2022,2023,"
        "EIAD,ACA,Sarajevo,Cairo,Sofia,Busan,Berlin,around sixty,Taj Express,Bollywood Express,hydroelectric"
    )
    assert [name for name in named.split(",") if name not in proofs] == []


def test_questions_are_asked_once_in_both_languages_about_what_exists():
    keys = [question["key"] for question in QUESTIONS]
    assert len(keys) == len(set(keys))
    known = {
        "agreement": words.AGREEMENTS,
        "country": words.COUNTRIES,
        "event": words.EVENTS,
        "partner city": words.CITIES,
        "programme": words.PROGRAMMES,
    }
    for question in QUESTIONS:
        for language in LANGUAGES:
            assert "?" in question[language], question["key"]
            assert question[language].endswith("."), question["key"]
        for kind, key in question["about"]:
            assert key in known[kind], question["key"]


def test_what_the_source_announces_without_describing_is_asked_and_not_told():
    keys = {question["key"] for question in QUESTIONS}
    assert {announced["question"] for announced in ANNOUNCED_WITHOUT_RECORD} <= keys
    assert forbidden(r"résidence", "fr") == forbidden(r"residenc", "en") == []
