"""Related pages: those that share something with another one, strongest first, and why."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone

from cannes_intl.bilingual import languages
from cannes_intl.partial_dates.edition_status import representative_edition

from .lookups import HasAnyKey
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
    """All pages related to one, each once, the strongest first; none for a page that is not listed. Two queries."""
    return own_entry_and_relations(page)[1]


def own_entry_and_relations(page):
    """``(entry, [Relation])``: the page's own entry, None where it is not listed, and what ``relations`` says."""
    entries = IndexEntry.objects.of(IndexEntry.LISTINGS["updates"], languages.current())
    entries = entries.defer("search", "search_text", "body", "sources")
    own = list(entries.filter(page_id=page.alias_of_id or page.pk))
    if not own:
        return None, []
    day = timezone.localdate()
    own = representative_edition(own, day)
    found = [_relation(own, row) for row in _by_page(entries.filter(sharing_something_with(own)), own, day)]
    return own, sorted(filter(None, found), key=lambda relation: relation.rank)


def sharing_something_with(entry):
    """What may be related to an entry, for the database: more than what ``REASONS`` find, never less."""
    places = [place["key"] for place in entry.places]
    institutions = [one["key"] for one in entry.institutions]
    shared = Q(themes__overlap=entry.themes) | Q(countries__overlap=entry.countries)
    shared |= Q(HasAnyKey("places", places)) | Q(HasAnyKey("institutions", institutions))
    shared |= Q(part_of=entry.item) | (Q(item=entry.part_of) | Q(part_of=entry.part_of) if entry.part_of else Q())
    return shared


def related(page):
    """The pages a page leads on to, at most ``MOST``."""
    return relations(page)[:MOST]


def _by_page(rows, own, day):
    """One entry for each page but the own one, of several editions the next."""
    of_pages = {}
    for row in rows:
        if row.page_id != own.page_id:
            of_pages.setdefault(row.page_id, []).append(row)
    return [representative_edition(editions, day) for editions in of_pages.values()]


def _relation(own, row):
    for strength, reason_of in enumerate(REASONS):
        reason = reason_of(own, row)
        if reason:
            return Relation(row, strength, reason)
    return None
