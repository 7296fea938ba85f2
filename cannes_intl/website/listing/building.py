"""Writes the listing rows, from what is public now."""

from django.apps import apps
from django.db import connection, transaction

from cannes_intl.bilingual.models import BilingualPage

from .models import ListingRow

# Any number does, as long as nothing else in this database takes an advisory lock of the same one.
BUILDING_LOCK = 7_020_261_124


def listed_pages(path):
    """The public pages at and under a place of the tree, with all that their rows say. An alias is its source."""
    below = BilingualPage.objects.filter(path__startswith=path)
    types = set(below.order_by().values_list("content_type__app_label", "content_type__model").distinct())
    for app_label, name in sorted(types):
        model = apps.get_model(app_label, name)
        if hasattr(model, "listing_rows"):
            pages = model.objects.filter(path__startswith=path, alias_of=None).live().public().order_by("path")
            yield from pages.prefetch_related(*model.listing_lookups())


@transaction.atomic
def rebuild(path=""):
    """Write again the rows of the pages at and under a place of the tree; of all pages without one.

    One at a time: whoever comes second reads what the first has committed. Returns how many rows were written.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [BUILDING_LOCK])
    rows = [row for page in listed_pages(path) for row in page.listing_rows()]
    ListingRow.objects.filter(page__path__startswith=path).delete()
    return len(ListingRow.objects.bulk_create(rows))


def differences():
    """What a rebuild would change: ``[(item, language, path)]`` of the rows that are missing, wrong or too many."""
    with transaction.atomic():
        before = _written()
        rebuild()
        after = _written()
        transaction.set_rollback(True)
    return sorted({key for key, _said in set(before.items()) ^ set(after.items())})


def _written():
    """``{(item, language, path): all the row says, as text}``"""
    fields = [field.attname for field in ListingRow._meta.concrete_fields if not field.primary_key]
    rows = ListingRow.objects.values(*fields)
    return {(str(row["item"]), row["language"], row["path"]): repr(sorted(row.items())) for row in rows}
