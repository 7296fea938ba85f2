"""Related pages: those that share something with another one, strongest first, and why."""

from dataclasses import dataclass

from django.utils import timezone

from cannes_intl.bilingual import languages
from cannes_intl.partial_dates.edition_status import representative_edition

from .models import IndexEntry
from .reasons import REASONS, Reason, same_place

MOST = 6  # two lines of three


@dataclass(frozen=True)
class Relation:
    """Another listed page, and the strongest reason why it has to do with the one that is read."""

    row: IndexEntry
    strength: int
    reason: Reason

    @property
    def rank(self):
        return self.strength, -self.reason.shared, self.row.order

    @property
    def is_event_there(self):
        """True for an event that takes place just where the page is about."""
        return self.row.kind == IndexEntry.Kind.EVENT and REASONS[self.strength] is same_place


def relations(page):
    """All pages related to one, each once, the strongest first; none for a page that is not listed. One query."""
    return own_entry_and_relations(page)[1]


def own_entry_and_relations(page):
    """``(entry, [Relation])``: the page's own entry, None where it is not listed, and what ``relations`` says."""
    rows = listed_once()
    own = rows.pop(page.alias_of_id or page.pk, None)
    found = [relation for row in rows.values() if (relation := _relation(own, row))] if own else []
    return own, sorted(found, key=lambda relation: relation.rank)


def related(page):
    """The pages a page leads on to, at most ``MOST``."""
    return relations(page)[:MOST]


def listed_once():
    """``{page: row}`` of cities, programmes and events in the reader's language; of several editions the next one."""
    rows = IndexEntry.objects.of(IndexEntry.LISTINGS["updates"], languages.current())
    rows = rows.defer("search", "search_text", "body", "sources")
    of_pages = {}
    for row in rows:
        of_pages.setdefault(row.page_id, []).append(row)
    day = timezone.localdate()
    return {page: representative_edition(editions, day) for page, editions in of_pages.items()}


def _relation(own, row):
    for strength, reason_of in enumerate(REASONS):
        reason = reason_of(own, row)
        if reason:
            return Relation(row, strength, reason)
    return None
