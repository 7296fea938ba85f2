"""The lock of the site: whoever writes to the tree of pages, or to what the index is made of, takes it first.

One lock, taken before any row is, cannot be part of a deadlock. It is an advisory lock of PostgreSQL, held to the end
of the transaction; a test that two may not write at once would otherwise have to order every row they touch.
"""

from django.db import connection

from .bulk import is_bulk_change

# Any number does, as long as nothing else in this database takes an advisory lock of the same one.
SITE_LOCK = 7_020_261_124


def lock_site():
    """Wait for whoever writes now. To be called within a transaction, which keeps the lock.

    Within a request of the admin it is held already.
    """
    if is_bulk_change("request"):
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SITE_LOCK])
