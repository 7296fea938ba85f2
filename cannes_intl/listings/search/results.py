"""Search results: a selection of all that is listed, best match first, one for each page."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import Case, Value, When
from django.utils.translation import gettext as _

from cannes_intl.bilingual import languages
from cannes_intl.listings.facets import FILTERS
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.selection import Selection

from .highlighting import Excerpt, excerpts
from .matching import AS_WRITTEN, PARTLY, Wanted, too_common
from .suggestions import near_rows, suggestion

MOST_OTHERS = 10


@dataclass
class Result:
    """A row that answers, and what it shows of the answer."""

    row: IndexEntry
    excerpt: Excerpt


class Answers(Selection):
    """What answers in the whole site, and in which language. An event with several editions is one answer."""

    page_size = 20

    def __init__(self, query, language=None):
        super().__init__("search", query, language)

    @property
    def looked_for(self):
        """The words that are answered."""
        return self.words

    @cached_property
    def wanted(self):
        return Wanted(self.looked_for)

    @cached_property
    def is_too_common(self):
        """True when the words are such as stand in every text."""
        if not self.words:
            return False
        if self._as_typed:
            return self._as_typed[0]["common"]
        if self.near:
            return self.near[0].common
        return IndexEntry.objects.filter(too_common(self.words)).exists()

    @property
    def findings(self):
        """All that answers, in every language, as ``{pk, page_id, language, level, codes…}``, best first."""
        return self._as_typed

    @cached_property
    def _as_typed(self):
        return self._found(self.words)

    def _found(self, words):
        """What answers some words; all there is in the reader's language, where there are none. One query."""
        codes = languages.side_by_side(self.language)
        rows = IndexEntry.objects.filter(kind__in=IndexEntry.LISTINGS[self.listing], language__in=codes)
        if words:
            rows = rows.matching(words).annotate(common=Case(When(too_common(words), then=True), default=False))
        else:
            rows = rows.filter(language=self.language).annotate(
                level=Value(AS_WRITTEN), relevance=Value(0.0), common=Value(False)
            )
        rows = rows.order_by("-relevance", "order", "item")
        return list(rows.values("pk", "page_id", "language", "kind", "level", "common", *FILTERS.values()))

    def _answering(self, filters):
        held = [one for one in self.findings if all(code in one[FILTERS[name]] for name, code in filters.items())]
        own = {one["page_id"]: one for one in reversed(held) if one["language"] == self.language}
        return held, [one for one in held if own.get(one["page_id"]) is one]

    @cached_property
    def own(self):
        """What answers in the reader's language, of whatever kind: the best row of each page."""
        filters = {name: code for name, code in self.form.filters().items() if name != "kind"}
        return self._answering(filters)[1]

    @cached_property
    def rows(self):
        return self._answering(self.form.filters())[1]

    @cached_property
    def _others(self):
        """What has the words, as they are written, in another language alone: its rows there, the best of each page."""
        known = {one["page_id"] for one in self.findings if one["language"] == self.language}
        others = {}
        for one in self._answering(self.form.filters())[0]:
            if one["page_id"] not in known and one["level"] == AS_WRITTEN:
                others.setdefault(one["page_id"], one)
        return list(others.values())[:MOST_OTHERS]

    @cached_property
    def near(self):
        """Rows with a name near the words, where nothing has them all as they are written. One query at most."""
        level = self._level(self._as_typed)
        is_written = level == AS_WRITTEN or (not level and self._as_typed)
        return [] if is_written or not self.words else near_rows(self.words, self.language)

    @property
    def level(self):
        return self._level(self.findings)

    def _level(self, findings):
        return next((one["level"] for one in findings if one["language"] == self.language), "")

    @cached_property
    def _results(self):
        """``{pk: Result}`` of all that the page shows. Two queries at most."""
        keys = [one["pk"] for one in [*self.items.object_list, *self._others]]
        rows = {row.pk: row for row in self.near if row.pk in keys}
        rows |= IndexEntry.objects.in_bulk(unread) if (unread := [key for key in keys if key not in rows]) else {}
        told = excerpts(rows.values(), self.looked_for and self.wanted, self.level) if rows else {}
        return {key: Result(rows[key], told[key]) for key in keys if key in rows}

    @cached_property
    def results(self):
        return [self._results[one["pk"]] for one in self.items.object_list if one["pk"] in self._results]

    @cached_property
    def others(self):
        """``[{language, results}]``: what exists in another language alone, as readers of that one are shown it."""
        by_language = {}
        for one in self._others:
            by_language.setdefault(one["language"], []).append(self._results[one["pk"]])
        return [{"language": code, "results": results} for code, results in by_language.items()]


class Search(Answers):
    """What a visitor looks for, with what else the page says of it: kinds, what was perhaps meant, ways of browsing."""

    @cached_property
    def _suggestion(self):
        """What was perhaps meant, where nothing has all the words as they are written."""
        return suggestion(self.words, self.near) if self.near and not self.is_too_common else None

    @cached_property
    def _meant(self):
        """What answers the suggestion, where it is answered instead of what was typed."""
        if not self._suggestion or not self._suggestion.is_sure or self._level(self._as_typed) == PARTLY:
            return []
        found = self._found(self._suggestion.words)
        return found if self._level(found) == AS_WRITTEN else []

    @property
    def is_corrected(self):
        """True when nothing has the words as they are typed, and it is clear what was meant."""
        return bool(self._meant)

    @property
    def looked_for(self):
        return self._suggestion.words if self.is_corrected else self.words

    @property
    def findings(self):
        return self._meant or self._as_typed

    @property
    def suggestion(self):
        """``{words, address}`` of what was perhaps meant, where it is not answered already; None otherwise."""
        if not self._suggestion or self.is_corrected:
            return None
        words = self._suggestion.words
        return {"words": words, "address": f"?{urlencode({'q': words})}"}

    def chosen(self):
        """``[{name, language}]``: what narrows the search, in words, but for the kind, which is shown as chosen."""
        filters = self.form.filters()
        return [self.facets.choice(name, code) for name, code in filters.items() if name != "kind"]

    @property
    def words_alone(self):
        """The address of the same words, looked for everywhere."""
        return f"?{urlencode({'q': self.words})}" if self.words else "."

    def check_page(self):
        """Raises Http404 past the last page of the answers; without anything to look for there is one page."""
        if self.is_filtered:
            return self.items
        return super().check_page()

    def browse(self):
        """``[{name, heading, choices}]``: what the partnerships may be browsed by, where there is nothing to show."""
        places, themes = (self.facets.choices("partnerships", name, {}) for name in ("country", "theme"))
        menus = [
            ("country", _("Partnerships by country"), [one for one in places if one["is_country"]]),
            ("country", _("Overseas and wider regions"), [one for one in places if not one["is_country"]]),
            ("theme", _("Partnerships by theme"), themes),
        ]
        return [{"name": name, "heading": heading, "choices": choices} for name, heading, choices in menus]

    def kinds(self):
        """``[{name, address, count, is_open}]``: the kinds found, as filters; nothing when there is but one."""
        chosen = self.form.filters().get("kind", "")
        counts = {}
        for one in self.own:
            counts[one["kind"]] = counts.get(one["kind"], 0) + 1
        if len(counts) < 2 and not chosen:
            return []
        without = {name: value for name, value in self.parameters().items() if name != "kind"}
        return [self._kind("", len(self.own), without, chosen)] + [
            self._kind(kind, counts[kind], without, chosen) for kind in IndexEntry.Kind.values if kind in counts
        ]

    def _kind(self, kind, count, without, chosen):
        return {
            "name": IndexEntry.Kind(kind).label if kind else "",
            "address": f"?{urlencode(without | ({'kind': kind} if kind else {}))}",
            "count": count,
            "is_open": kind == chosen,
        }
