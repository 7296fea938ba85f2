"""Indexing: writes the index entries from what is public now, and finds what a rebuild would change."""

import json
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models, transaction

from cannes_intl.bilingual.models import BilingualPage

from . import registry
from .models import IndexEntry

# Any number does, as long as nothing else in this database takes an advisory lock of the same one.
BUILDING_LOCK = 7_020_261_124
# Search vectors worked out by one query: a few below the number of columns that a query may have.
VECTORS_AT_ONCE = 1_500


def listed_pages(path):
    """``(page, its PageType)`` of the public pages at and under a place of the tree. An alias is its source."""
    below = BilingualPage.objects.filter(path__startswith=path)
    present = set(below.order_by().values_list("content_type__app_label", "content_type__model").distinct())
    for page_type in registry.page_types():
        meta = page_type.model._meta
        if (meta.app_label, meta.model_name) in present:
            pages = page_type.model.objects.open_to_all().filter(path__startswith=path, alias_of=None)
            for page in pages.order_by("path").prefetch_related(*page_type.prefetches()):
                yield page, page_type


def entries_under(path):
    """The entries of those pages, in every language, not saved yet."""
    found = []
    for page, page_type in listed_pages(path):
        found += [entry for item in page_type.entries(page) for entry in item.entries()]
    return found


@transaction.atomic
def rebuild(path=""):
    """Write again the rows of the pages at and under a place of the tree; of all pages without one.

    One at a time: whoever comes second reads what the first has committed. Returns how many rows were written.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [BUILDING_LOCK])
    rows = entries_under(path)
    IndexEntry.objects.filter(page__path__startswith=path).delete()
    return len(IndexEntry.objects.bulk_create(rows))


@dataclass(frozen=True)
class Difference:
    """A row that a rebuild would change: ``{field: value}`` as it is now, and as it would be; None without a row."""

    now: dict | None
    then: dict | None

    @property
    def row(self):
        return self.now or self.then

    @property
    def fields(self):
        """``[(field, now, then)]`` of what is not right in a row that is there."""
        if self.now is None or self.then is None:
            return []
        return [(name, self.now[name], self.then[name]) for name in self.now if self.now[name] != self.then[name]]


def differences():
    """What a rebuild would change, row by row: missing, wrong or too many. It only reads."""
    now = {_key(row): row for row in IndexEntry.objects.values(*(field.attname for field in _fields()))}
    then = {_key(row): row for row in _would_be_written()}
    keys = sorted(now.keys() | then.keys())
    return [Difference(now.get(key), then.get(key)) for key in keys if now.get(key) != then.get(key)]


def _fields():
    return [field for field in IndexEntry._meta.concrete_fields if not field.primary_key]


def _key(row):
    return str(row["item"]), row["language"]


def _would_be_written():
    """``{field: value}`` of every row of a rebuild, as the database would give it back."""
    rows = entries_under("")
    for start in range(0, len(rows), VECTORS_AT_ONCE):
        some = rows[start : start + VECTORS_AT_ONCE]
        vectors = ContentType.objects.values_list(*(row.search for row in some))[0]
        for row, vector in zip(some, vectors, strict=True):
            row.search = vector
            yield {field.attname: _as_stored(field, getattr(row, field.attname)) for field in _fields()}


def _as_stored(field, value):
    if isinstance(field, models.JSONField):
        return json.loads(json.dumps(value, cls=field.encoder))
    return field.to_python(value)
