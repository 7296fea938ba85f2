"""Bulk changes: what follows from each single change (index entries, social cards) waits for the last of them."""

from contextlib import contextmanager
from contextvars import ContextVar

_waiting = ContextVar("work that waits for the end of a bulk change", default=None)


@contextmanager
def bulk_changes():
    """Within it what ``after_bulk`` is given waits, and runs once, at the end: for imports. Nested, the outer counts.

    Work that waits runs although the block failed: part of the change may be written.
    """
    if _waiting.get() is not None:
        yield
        return
    waiting = {}
    token = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(token)
    for work in waiting:
        work()


def is_bulk_change():
    return _waiting.get() is not None


def after_bulk(work):
    """Run a function at the end of the bulk change, however often it is asked for."""
    _waiting.get()[work] = None
