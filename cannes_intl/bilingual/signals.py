"""Signals of a saved page or snippet, for the packages above this one."""

from django.dispatch import Signal

#: Sent inside the transaction, once the page or snippet and all its rows are written: ``instance``, ``update_fields``.
saved = Signal()
