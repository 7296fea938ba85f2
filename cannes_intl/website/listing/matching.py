"""Which rows a text is found in, and how well they answer it.

Three ways of matching, each tried only where those before it find nothing on the whole site, in any language and
whatever else is asked for; so a word that is written somewhere never brings what only resembles it:

1. as written: every word, in any form its language gives it, with accents or not; phrases stand between quotation
   marks, and what a hyphen precedes is left out (PostgreSQL's ``websearch_to_tsquery``);
2. alike: every word, as written or as a name resembles it (``pg_trgm``: six tenths of its groups of three letters);
3. partly: some of the words.
"""

import re
from functools import reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchQuery, SearchRank, TrigramStrictWordSimilarity
from django.db.models import BooleanField, Case, Exists, F, FloatField, Func, IntegerField, Q, Value, When
from django.db.models.functions import Concat

from cannes_intl.bilingual import languages

from .folding import folded, plain_words

CONFIGURATIONS = {code: languages.SEARCH_CONFIGURATIONS[code] for code in languages.CODES}
AS_WRITTEN, ALIKE, PARTLY = range(3)
MOST_WORDS = 10
SHORTEST_MISSPELT = 4  # letters; shorter words resemble too much
INSIDE_A_WORD = re.compile(r"(?<=\w)['‐-―-](?=\w)")  # “Grand-Bassam” is looked for as “Grand Bassam”
BEFORE_ITS_SURROUNDINGS = "\n\n"  # in search_text, between an item's own names and those around it
WHOLE_NAME = 3.0  # more than all the rest, so that what bears the name comes first


class IsCommon(Func):
    """True when a language's search knows nothing but stop words in a text."""

    template = "numnode(websearch_to_tsquery(%(expressions)s)) = 0"
    arg_joiner = "::regconfig, "
    output_field = BooleanField()

    def __init__(self, text, language):
        super().__init__(Value(CONFIGURATIONS[language]), Value(text))


class Wanted:
    """A text looked for: its words, and the conditions on a row that answers it."""

    def __init__(self, text):
        self.query = INSIDE_A_WORD.sub(" ", folded(text))
        self.words = plain_words(re.sub(r"(?<!\S)-\S+", " ", self.query))[:MOST_WORDS]
        self.text = " ".join(self.words)

    @property
    def is_in_another_script(self):
        return not self.text.isascii()

    def as_written(self):
        wanted = self._in_each_language(lambda code: self._found(self.query, code, "websearch"))
        return wanted | reduce(and_, map(self._has, self.words)) if self.is_in_another_script else wanted

    def alike(self):
        return self._in_each_language(
            lambda code: (
                Q(~IsCommon(self.text, code)) & reduce(and_, (self._resembles(word, code) for word in self.words))
            )
        )

    def partly(self):
        return reduce(or_, map(self._has, self.words))

    def relevance(self):
        """How well a row answers, whatever the language: the sum of

        - how many of the words it has, whole and in any form;
        - 3 when the text is one of the item's own names, in any language or spelling, as a whole;
        - ``ts_rank`` of its words, with PostgreSQL's own weights: 1 for its names, 0.4 for places, themes and
          institutions, 0.2 for the summary, 0.1 for the rest (between 0 and 1);
        - the likeness of the text and the item's own names (``strict_word_similarity``, between 0 and 1).
        """
        names = Func(
            F("search_text"), Value(BEFORE_ITS_SURROUNDINGS), Value(1), function="split_part", output_field=None
        )
        lines = Concat(Value("\n"), names, Value("\n"))
        has = [Case(When(self._has(word), then=1.0), default=0.0, output_field=FloatField()) for word in self.words]
        whole = Case(
            When(Contains(lines, Value(f"\n{self.text}\n")), then=WHOLE_NAME), default=0.0, output_field=FloatField()
        )
        ranks = Case(
            *(
                When(language=code, then=SearchRank("search", self._any(configuration)))
                for code, configuration in CONFIGURATIONS.items()
            ),
            default=0.0,
            output_field=FloatField(),
        )
        return sum(has, whole) + ranks + TrigramStrictWordSimilarity(self.text, names)

    def _any(self, configuration):
        return reduce(or_, (SearchQuery(word, config=configuration) for word in self.words))

    def _has(self, word):
        """The word as such; letters that no stemmer knows are looked for as they are written, inside others: 静岡."""
        wanted = self._in_each_language(lambda code: self._found(word, code))
        return wanted if word.isascii() else wanted | Q(search_text__contains=word)

    def _resembles(self, word, code):
        wanted = self._found(word, code) | Q(IsCommon(word, code))
        return wanted | Q(search_text__trigram_word_similar=word) if len(word) >= SHORTEST_MISSPELT else wanted

    @staticmethod
    def _found(text, code, search_type="plain"):
        return Q(search=SearchQuery(text, config=CONFIGURATIONS[code], search_type=search_type))

    @staticmethod
    def _in_each_language(condition):
        return reduce(or_, (Q(language=code) & condition(code) for code in CONFIGURATIONS))


class Contains(Func):
    """True when a text holds another one, letter for letter."""

    function = "strpos"
    template = "%(function)s(%(expressions)s) > 0"
    output_field = BooleanField()


def matching(rows, text):
    """The rows in which a text is found, with ``level`` (one of the three ways, from 0) and ``relevance``."""
    wanted = Wanted(text)
    if not wanted.words:
        return rows.annotate(level=Value(AS_WRITTEN), relevance=Value(0.0)).none()
    as_written, alike, partly = wanted.as_written(), wanted.alike(), wanted.partly()
    every_row = rows.model.objects.all()
    nowhere = ~Exists(every_row.filter(as_written))
    nothing_alike = ~Exists(every_row.filter(alike))
    level = Case(
        When(as_written, then=AS_WRITTEN), When(alike, then=ALIKE), default=PARTLY, output_field=IntegerField()
    )
    found = rows.filter(as_written | (Q(nowhere) & (alike | (Q(nothing_alike) & partly))))
    return found.annotate(level=level, relevance=wanted.relevance())


def is_too_common(text, language):
    """True when there is nothing to look for: no letter at all, or only words such as “le” or “the”. One query."""
    from .models import ListingRow

    wanted = Wanted(text)
    if not wanted.words:
        return True
    one = ListingRow.objects.annotate(common=IsCommon(wanted.query, language))
    return bool(one.values_list("common", flat=True).first())
