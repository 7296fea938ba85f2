"""Indexing: writes the index entries from what is public now, and finds what a rebuild would change."""

import json
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models.functions import Coalesce, Concat, Right

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.addresses import path_of_trail
from cannes_intl.bilingual.languages import column
from cannes_intl.bilingual.locking import lock_site
from cannes_intl.bilingual.models import BilingualPage

from . import registry
from .models import IndexEntry

# Search vectors worked out by one query: a few below the number of columns that a query may have.
VECTORS_AT_ONCE = 1_500


def listed_pages(among=None):
    """``(page, its PageType)`` of the public pages among some, given as a Q; an alias is its source.

    A fixed number of queries for each type of page that is among them.
    """
    among = among or models.Q()
    pages = BilingualPage.objects.filter(among)
    present = set(pages.order_by().values_list("content_type__app_label", "content_type__model").distinct())
    for page_type in registry.page_types():
        meta = page_type.model._meta
        if (meta.app_label, meta.model_name) in present:
            pages = page_type.model.objects.open_to_all().filter(among, alias_of=None).order_by("path")
            for page in pages.prefetch_related(*page_type.prefetches()):
                yield page, page_type


def entries_of(among=None):
    """The entries of those pages, in every language, not saved yet."""
    found = []
    for page, page_type in listed_pages(among):
        found += [entry for item in page_type.entries(page) for entry in item.entries()]
    return found


@transaction.atomic
def rebuild():
    """Write every entry again. Returns how many were written."""
    lock_site()
    entries = entries_of()
    delete_entries(IndexEntry.objects.all())
    return len(IndexEntry.objects.bulk_create(entries))


@transaction.atomic
def write_entries(pages):
    """Write again the entries of some pages, by their keys: none for those that are not public."""
    lock_site()
    entries = entries_of(models.Q(pk__in=pages))
    delete_entries(IndexEntry.objects.filter(page_id__in=pages))
    IndexEntry.objects.bulk_create(entries)


def delete_entries(entries):
    """Delete without reading: nothing refers to an entry, and no signal is sent for one."""
    entries._raw_delete(entries.db)


@transaction.atomic
def write_addresses(pages):
    """Give the entries of some pages, by their keys, the addresses the pages have now. One query a language."""
    entries = IndexEntry.objects.filter(page_id__in=pages)
    default = trail_of(languages.DEFAULT)
    for code in languages.CODES:
        trail = Coalesce(trail_of(code), default, models.Value(""), output_field=models.CharField())
        path = Concat(models.Value(path_of_trail("", code)), trail, output_field=models.CharField())
        entries.filter(language=code).update(path=path)


def trail_of(code):
    """The trail of an entry's page in a language, for the database."""
    page = BilingualPage.objects.filter(pk=models.OuterRef("page_id"))
    return models.Subquery(page.values(column("url_trail", code)))


def write_order(below):
    """Give the entries of the pages under a place of the tree the order the pages have now. One query."""
    place = models.Subquery(BilingualPage.objects.filter(pk=models.OuterRef("page_id")).values("path"))
    number = Right("order", 5)  # “.0003”, its number on its page
    moved = IndexEntry.objects.filter(page__path__startswith=below).exclude(order__startswith=models.F("page__path"))
    IndexEntry.objects.filter(pk__in=moved.values("pk")).update(order=Concat(place, number))


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
    rows = entries_of()
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
