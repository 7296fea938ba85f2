"""Honest dates: a year stays a year, and nothing is invented."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cannes_intl.partial_dates.edtf import bounds
from cannes_intl.partial_dates.wording import date_in_words, grammatical_form
from partnerships.models import Agreement


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-02", date(2018, 2, 1), date(2018, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-05-17", date(2022, 5, 17), date(2022, 5, 17)),
        ("2022-05-17/2022-05-28", date(2022, 5, 17), date(2022, 5, 28)),
        ("2022/2023", date(2022, 1, 1), date(2023, 12, 31)),
        ("2018~", date(2018, 1, 1), date(2018, 12, 31)),
        ("../2018", None, date(2018, 12, 31)),
        ("2018/..", date(2018, 1, 1), None),
        ("", None, None),
    ],
)
def test_bounds_are_what_is_stated_and_no_more(text, earliest, latest):
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "2018/",
        "/2018",
        "../..",
        "201X",
        "2018-21",
        "2018-13",
        "2018-02-30",
        "2018-5",
        "0000",
        "demain",
        "2018/2017",
        "17/05/2018",
    ],
)
def test_what_the_library_would_invent_or_misread_is_refused(text):
    with pytest.raises(ValidationError):
        bounds(text)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("2018", "2018"),
        ("2018-05", "May 2018"),
        ("2022-05-17", "17 May 2022"),
        ("2022-05-17/2022-05-28", "from 17 to 28 May 2022"),
        ("2018~", "about 2018"),
        ("", ""),
    ],
)
def test_a_date_is_worded_as_precisely_as_it_is_known(text, english):
    with translation.override("en"):
        assert date_in_words(text) == english


def test_french_says_the_first_of_the_month():
    with translation.override("fr"):
        assert date_in_words("2018-07-01") == "1er juillet 2018"
        assert date_in_words("2018-05") == "mai 2018"


@pytest.mark.parametrize(
    ("text", "french"),
    [
        ("2018-10/2019-05", "d’octobre 2018 à mai 2019"),
        ("2018-04/2018-08", "d’avril 2018 à août 2018"),
        ("2018~/2020", "de 2018 environ à 2020"),
        ("../2018~", "jusqu’en 2018 environ"),
    ],
)
def test_the_words_of_a_date_join_as_french_joins_them(text, french):
    with translation.override("fr"):
        assert date_in_words(text) == french


@pytest.mark.parametrize("text", ["2022-05-17/2022", "2018-05/2022-01-03"])
def test_a_beginning_and_an_end_of_different_precision_are_refused(text):
    with pytest.raises(ValidationError):
        bounds(text)


@pytest.mark.parametrize(
    ("manner", "concluded", "french"),
    [
        ("not stated", "2018-10", "Partenariat octobre 2018"),
        ("signed", "2018~", "Accord signé vers 2018"),
        ("signed", "2018-10-01/2018-10-05", "Accord signé du 1er au 5 octobre 2018"),
        ("agreed", "2018-10-05", "Accord conclu le 5 octobre 2018"),
        ("agreed", "2018", "Accord conclu en 2018"),
    ],
)
def test_the_deed_and_its_date_read_as_a_sentence(manner, concluded, french):
    with translation.override("fr"):
        agreement = Agreement(manner=manner, concluded=concluded)
        assert f"{agreement.phrase_before_date} {date_in_words(concluded)}" == french


#: Every shape that is accepted: a year, a month, a day; stated, about, uncertain; alone, open on a side, an interval.
WORDS = [
    ("2018", "2018", "2018"),
    ("2018-05", "mai 2018", "May 2018"),
    ("2018-04", "avril 2018", "April 2018"),
    ("2022-07-01", "1er juillet 2022", "1 July 2022"),
    ("2018~", "vers 2018", "about 2018"),
    ("2018-10~", "vers octobre 2018", "about October 2018"),
    ("2028-02-29~", "vers le 29 février 2028", "about 29 February 2028"),
    ("2018?", "peut-être en 2018", "perhaps in 2018"),
    ("2018-05?", "peut-être en mai 2018", "perhaps in May 2018"),
    ("2027-07-01?", "peut-être le 1er juillet 2027", "perhaps on 1 July 2027"),
    ("2027-07-01/..", "à partir du 1er juillet 2027", "from 1 July 2027"),
    ("2027-04/..", "à partir d’avril 2027", "from April 2027"),
    ("2027-08/..", "à partir d’août 2027", "from August 2027"),
    ("2027-05/..", "à partir de mai 2027", "from May 2027"),
    ("2027/..", "à partir de 2027", "from 2027"),
    ("2027~/..", "à partir de 2027 environ", "from about 2027"),
    ("2027-07-01~/..", "à partir du 1er juillet 2027 environ", "from about 1 July 2027"),
    ("2027-10~/..", "à partir d’octobre 2027 environ", "from about October 2027"),
    ("2027?/..", "à partir de 2027 (date incertaine)", "from 2027 (uncertain)"),
    ("../2027-07-02", "jusqu’au 2 juillet 2027", "until 2 July 2027"),
    ("../2027-04", "jusqu’en avril 2027", "until April 2027"),
    ("../2027", "jusqu’en 2027", "until 2027"),
    ("../2018~", "jusqu’en 2018 environ", "until about 2018"),
    ("../2027-07-02~", "jusqu’au 2 juillet 2027 environ", "until about 2 July 2027"),
    ("../2027-07-02?", "jusqu’au 2 juillet 2027 (date incertaine)", "until 2 July 2027 (uncertain)"),
    ("2027-07-01/2027-07-05", "du 1er au 5 juillet 2027", "from 1 to 5 July 2027"),
    (
        "2027-07-01~/2027-07-05",
        "du 1er juillet 2027 environ au 5 juillet 2027",
        "from about 1 July 2027 to 5 July 2027",
    ),
    (
        "2027-07-01/2027-07-05~",
        "du 1er juillet 2027 au 5 juillet 2027 environ",
        "from 1 July 2027 to about 5 July 2027",
    ),
    (
        "2027-07-01?/2027-07-05~",
        "du 1er juillet 2027 (date incertaine) au 5 juillet 2027 environ",
        "from 1 July 2027 (uncertain) to about 5 July 2027",
    ),
    ("2027-04-30/2027-05-02", "du 30 avril 2027 au 2 mai 2027", "from 30 April 2027 to 2 May 2027"),
    ("2022/2023", "de 2022 à 2023", "from 2022 to 2023"),
    ("2018~/2020", "de 2018 environ à 2020", "from about 2018 to 2020"),
    ("2018/2020?", "de 2018 à 2020 (date incertaine)", "from 2018 to 2020 (uncertain)"),
    ("2018-10/2019-05", "d’octobre 2018 à mai 2019", "from October 2018 to May 2019"),
    (
        "2018-10~/2019-05?",
        "d’octobre 2018 environ à mai 2019 (date incertaine)",
        "from about October 2018 to May 2019 (uncertain)",
    ),
    ("2027-07-01/2027-07-01", "1er juillet 2027", "1 July 2027"),
    ("2027/2027", "2027", "2027"),
]


@pytest.mark.parametrize(("text", "french", "english"), WORDS)
def test_every_accepted_date_is_good_french_and_good_english(text, french, english):
    bounds(text)  # it is accepted
    for language, words in (("fr", french), ("en", english)):
        with translation.override(language):
            assert date_in_words(text) == words


def test_a_date_is_worded_in_the_language_asked_for_whatever_the_readers():
    with translation.override("en"):
        assert date_in_words("2027-07-01~/..", "fr") == "à partir du 1er juillet 2027 environ"


def test_no_doubt_is_dropped():
    """Of all the shapes there are: what is about, or uncertain, never reads as what is stated."""
    dates = ("2027", "2028"), ("2027-03", "2028-10"), ("2027-07-01", "2027-07-05")
    for language in ("fr", "en"):
        with translation.override(language):
            for first, last in dates:
                texts = [f"{one}{mark}" for mark in ("", "~", "?") for one in (first, f"../{first}")]
                texts += [f"{first}{mark}/.." for mark in ("", "~", "?")]
                texts += [f"{first}{one}/{last}{other}" for one in ("", "~", "?") for other in ("", "~", "?")]
                assert len({date_in_words(text) for text in texts}) == len(texts)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2027", "year"),
        ("2027-05", "year"),
        ("2027-05-17", "day"),
        ("2027-05-17/2027-05-17", "day"),
        ("2027-05-17~", "phrase"),
        ("2027?", "phrase"),
        ("../2027", "phrase"),
        ("", ""),
    ],
)
def test_a_date_joins_a_sentence_as_its_words_do(text, form):
    assert grammatical_form(text) == form
