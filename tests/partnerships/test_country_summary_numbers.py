"""The numbers that a sentence on the site writes in words, and from where on it writes figures."""

import pytest
from django.utils import translation

from partnerships.country_summary import number_in_words

WORDS = {
    "fr": ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "11", "12", "20", "100", "1000"],
    "en": ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11", "12", "20", "100", "1000"],
}


@pytest.mark.parametrize("language", WORDS)
def test_a_number_is_written_in_words_as_far_as_ten_and_in_figures_beyond(language):
    with translation.override(language):
        assert [number_in_words(number) for number in (*range(2, 13), 20, 100, 1000)] == WORDS[language]


@pytest.mark.parametrize(("language", "words"), [("it", ["due", "nove"]), ("de", ["zwei", "neun"])])
def test_a_language_the_site_does_not_have_yet_has_these_words_already(language, words):
    with translation.override(language):
        assert [number_in_words(2), number_in_words(9)] == words
