"""Bulk writing of pages: a page has a row in each table of its models, which Django writes one page at a time."""

from django.db import models
from wagtail.models import Page

AT_ONCE = 500


def write_pages(pages):
    """Insert new pages of one type that stand in the tree already: ``path``, ``depth``, ``numchild`` are theirs.

    No signal is sent, no revision made: what follows from a publication is the caller's to make.
    """
    model = type(pages[0])
    Page.objects.bulk_create([_as_wagtails(page) for page in pages], batch_size=AT_ONCE)
    keys = dict(Page.objects.filter(path__in=[page.path for page in pages]).values_list("path", "pk"))
    for page in pages:
        page.pk = page.id = keys[page.path]
        page.bilingualpage_ptr_id = page.page_ptr_id = page.pk
        page._state.adding = False
    for table in reversed(model._meta.get_parent_list()):
        if table is not Page:
            _insert(table, pages)
    _insert(model, pages)


def _as_wagtails(page):
    return Page(**{field.attname: getattr(page, field.attname) for field in Page._meta.concrete_fields})


def _insert(model, pages):
    """The rows of one table; ``bulk_create`` refuses models whose fields stand in several."""
    fields = model._meta.local_concrete_fields
    models.QuerySet(model)._batched_insert(pages, fields, AT_ONCE)
