"""Bulk changes: what follows from each single change (index entries, social cards) waits for the last of them."""

from contextlib import contextmanager
from contextvars import ContextVar

_waiting = ContextVar("work that waits for the end of a bulk change", default=None)


@contextmanager
def bulk_changes(kind="import"):
    """Within it what ``after_bulk`` is given waits, and is done once, at the end. Nested, the outer counts.

    For an import, for a request of the admin: whatever changes several things at once. Where the block fails nothing is
    done, as the transaction around it is undone.
    """
    if _waiting.get() is not None:
        yield
        return
    waiting = {}
    token = _waiting.set((kind, waiting))
    try:
        yield
    finally:
        _waiting.reset(token)
    for work, do in waiting.values():
        do(work)


def is_bulk_change(kind=None):
    """True within a bulk change, of a kind where one is asked for: “import”, “request”."""
    now = _waiting.get()
    return now is not None and kind in (None, now[0])


def after_bulk(name, begin, do):
    """What waits under a name, begun by ``begin()`` and done by ``do(…)`` at the end; None outside a bulk change."""
    if _waiting.get() is None:
        return None
    _kind, waiting = _waiting.get()
    if name not in waiting:
        waiting[name] = begin(), do
    return waiting[name][0]
