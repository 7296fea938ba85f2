"""Signals of a saved page or snippet, for the packages above this one."""

from django.dispatch import Signal

#: Sent inside the transaction, once the page or snippet and all its rows are written: ``instance``, ``update_fields``;
#: of a page also ``readdressed``, the keys of the pages below it whose addresses have changed with its own.
saved = Signal()
