"""Full-text and trigram matching: which index entries match a query, and how well.

Three ways of matching, each tried only where those before it find nothing in the language on the whole site, whatever
else is asked for; so a word that is written somewhere never brings what only resembles it:

1. as written: every word, in any form its language gives it, with accents or not; phrases stand between quotation
   marks, and what a hyphen precedes is left out (PostgreSQL's ``websearch_to_tsquery``);
2. alike: every word, as written or as a name resembles it (``pg_trgm``: six tenths of its groups of three letters);
3. partly: some of the words.
"""

import re
from functools import reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchQuery, SearchRank, TrigramStrictWordSimilarity
from django.db.models import BooleanField, Case, CharField, Exists, F, FloatField, Func, Q, TextField, Value, When
from django.db.models.functions import Concat

from cannes_intl.bilingual import languages

from .folding import folded, plain_words

CONFIGURATIONS = {code: languages.SEARCH_CONFIGURATIONS.get(code, "simple") for code in languages.CODES}
AS_WRITTEN, ALIKE, PARTLY = "as written", "alike", "partly"
MOST_WORDS = 10
# Highlighting reads it too.
LIKENESS = 0.6  # PostgreSQL's own pg_trgm.word_similarity_threshold, which the operator %> follows
SHORTEST_MISSPELT = 4  # letters; shorter words resemble too much
INSIDE_A_WORD = re.compile(r"(?<=\w)['‐-―-](?=\w)")  # “Grand-Bassam” is looked for as “Grand Bassam”
LEFT_OUT = re.compile(r"(?<!\S)-\S+")  # as websearch_to_tsquery has it
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
        if not plain_words(LEFT_OUT.sub(" ", self.query)):  # nothing is looked for that they could be left out of
            self.query = LEFT_OUT.sub(lambda word: word[0].replace("-", " ", 1), self.query)
        self.words = plain_words(LEFT_OUT.sub(" ", self.query))[:MOST_WORDS]
        self.left_out = plain_words(" ".join(LEFT_OUT.findall(self.query)))[:MOST_WORDS]
        self.text = " ".join(self.words)

    def as_written(self, code):
        wanted = self._found(self.query, code, "websearch")
        if self.text.isascii():
            return wanted
        return wanted | reduce(and_, (self._has(word, code) for word in self.words))

    def alike(self, code):
        words = reduce(and_, (self._resembles(word, code) for word in self.words))
        return Q(~IsCommon(self.text, code)) & words & self._without_what_is_left_out(code)

    def partly(self, code):
        words = reduce(or_, (self._has(word, code) for word in self.words))
        return words & self._without_what_is_left_out(code)

    def _without_what_is_left_out(self, code):
        return reduce(and_, (~self._found(word, code) for word in self.left_out), Q())

    def relevance(self):
        """How well a row answers, whatever the language: the sum of

        - how many of the words it has, whole and in any form; and again, in its own names, of those that no stemmer
          knows;
        - 3 when the text is one of the item's own names, in any language or spelling, as a whole;
        - ``ts_rank`` of its words, with PostgreSQL's own weights: 1 for its names, 0.4 for places, themes and
          institutions, 0.2 for the summary, 0.1 for the rest (between 0 and 1);
        - the likeness of the text and the item's own names (``strict_word_similarity``, between 0 and 1).
        """
        names = OwnNames()
        lines = Concat(Value("\n"), names, Value("\n"), output_field=TextField())
        has = [
            Case(
                *(When(Q(language=code) & self._has(word, code), then=1.0) for code in CONFIGURATIONS),
                default=0.0,
                output_field=FloatField(),
            )
            for word in self.words
        ]
        whole = Case(
            When(Contains(lines, Value(f"\n{self.text}\n")), then=WHOLE_NAME), default=0.0, output_field=FloatField()
        )
        ranks = Case(
            *(
                When(language=code, then=SearchRank(F("search"), self._any(configuration)))
                for code, configuration in CONFIGURATIONS.items()
            ),
            default=0.0,
            output_field=FloatField(),
        )
        has += [
            Case(When(Contains(names, Value(word)), then=1.0), default=0.0, output_field=FloatField())
            for word in self.words
            if not word.isascii()
        ]
        return sum(has, whole) + ranks + TrigramStrictWordSimilarity(self.text, names)

    def _any(self, configuration):
        return reduce(or_, (SearchQuery(word, config=configuration) for word in self.words))

    def _has(self, word, code):
        """The word as such; letters that no stemmer knows are looked for as they are written, inside others: 静岡."""
        wanted = self._found(word, code)
        return wanted if word.isascii() else wanted | Q(search_text__contains=word)

    def _resembles(self, word, code):
        wanted = self._found(word, code) | Q(IsCommon(word, code))
        return wanted | Q(search_text__trigram_word_similar=word) if len(word) >= SHORTEST_MISSPELT else wanted

    @staticmethod
    def _found(text, code, search_type="plain"):
        return Q(search=SearchQuery(text, config=CONFIGURATIONS[code], search_type=search_type))


class OwnNames(Func):
    """The part of ``search_text`` that holds an item's own names, a name a line."""

    function = "split_part"
    output_field = TextField()

    def __init__(self):
        super().__init__(F("search_text"), Value(BEFORE_ITS_SURROUNDINGS), Value(1))


class Contains(Func):
    """True when a text holds another one, letter for letter."""

    function = "strpos"
    template = "%(function)s(%(expressions)s) > 0"
    output_field = BooleanField()


def matching(rows, text):
    """The rows in which a text is found, with ``level`` (which of the three ways) and ``relevance``."""
    wanted = Wanted(text)
    if not wanted.words:
        return rows.annotate(level=Value(AS_WRITTEN), relevance=Value(0.0)).none()
    found, levels = Q(), []
    for code in CONFIGURATIONS:
        ways = wanted.as_written(code), wanted.alike(code), wanted.partly(code)
        as_written, alike, partly = (rows.model.objects.filter(condition, language=code) for condition in ways)
        # Each way is a query of its own, so that it is read from the indexes and only when it is needed.
        otherwise = Q(pk__in=alike.values("pk")) | (~Exists(alike) & Q(pk__in=partly.values("pk")))
        found |= Q(pk__in=as_written.values("pk")) | (~Exists(as_written) & otherwise)
        levels += [
            When(ways[0], language=code, then=Value(AS_WRITTEN)),
            When(ways[1], language=code, then=Value(ALIKE)),
        ]
    level = Case(*levels, default=Value(PARTLY), output_field=CharField())
    return rows.filter(found).annotate(level=level, relevance=wanted.relevance())


def too_common(text):
    """A condition on any row, true when there is nothing to look for: only words such as “le” or “the”.

    Those of every language count, so that “le” on an English page does not bring all French names; written with its
    accents, “thé” is not “the”.
    """
    wanted = Wanted(text)
    if not wanted.words:
        return Q(Value(True))
    if folded(text) != text.casefold():
        return Q(Value(False))
    return reduce(or_, (Q(IsCommon(wanted.query, code)) for code in CONFIGURATIONS))
