"""Honest dates: a year stays a year, and nothing is invented."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cannes_intl.website.dates import bounds, worded
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
        assert worded(text) == english


def test_french_says_the_first_of_the_month():
    with translation.override("fr"):
        assert worded("2018-07-01") == "1er juillet 2018"
        assert worded("2018-05") == "mai 2018"


@pytest.mark.parametrize(
    ("text", "french"),
    [
        ("2018-10/2019-05", "d’octobre 2018 à mai 2019"),
        ("2018-04/2018-08", "d’avril 2018 à août 2018"),
        ("2018~/2020", "de 2018 environ à 2020"),
        ("../2018~", "jusqu’à 2018 environ"),
    ],
)
def test_the_words_of_a_date_join_as_french_joins_them(text, french):
    with translation.override("fr"):
        assert worded(text) == french


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
        assert f"{agreement.deed} {worded(concluded)}" == french
