"""What others may want to know of a page or a snippet."""

from django.dispatch import Signal

#: Sent inside the transaction, once the page or snippet and all its rows are written: ``instance``, ``update_fields``.
saved = Signal()
