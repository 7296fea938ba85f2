"""Honest dates: a year stays a year, and nothing is invented."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cannes_intl.website.dates import bounds, worded


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
