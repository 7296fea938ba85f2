"""The registry of what can be listed: which page types the index holds, and what each offers it.

Nothing is listed unless it is registered. An app does so in its ``entries.py``, which its ``ready()`` imports::

    registry.register(ProgrammePage, entries=entries_of_programme, prefetches=…, kinds=programme_kinds)
    registry.register_choices("theme", lambda: Theme.objects.filter(PUBLIC_ONCE))

| offered | shape | read by |
|---|---|---|
| ``entries`` | ``page -> [ListedItem]``: itself, nothing, or one for each of its editions | ``indexing``, which makes of each one ``IndexEntry`` per language |
| ``prefetches`` | ``() -> [str or Prefetch]``: all that ``entries`` reads besides the page's own row | ``indexing``, to read many pages in a fixed number of queries |
| ``kinds`` | ``() -> {code: name}``, names in the active language: what the filter “kind” knows of it | ``facets`` |
| choices | ``() -> QuerySet`` of snippets with a ``code``, public now or once | ``facets``: a value nothing listed has is still known |
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class PageType:
    """What one page type offers the index; the table above says what each is."""

    model: type
    entries: Callable
    prefetches: Callable
    kinds: Callable


_page_types = {}
_choices = {}


def register(model, entries, prefetches=None, kinds=dict):
    """List the pages of a type. ``prefetches``: what the page itself is shown with, unless stated otherwise."""
    _page_types[model] = PageType(model, entries, prefetches or model.prefetches, kinds)


def register_choices(name, choices):
    """The snippets whose codes the filter ``name`` knows, whether or not something listed has them."""
    _choices[name] = choices


def page_type(model):
    """The ``PageType`` of a model. Raises KeyError for one that is not listed."""
    return _page_types[model]


def page_types():
    """``[PageType]`` in a fixed order, whichever app registered first."""
    return sorted(_page_types.values(), key=lambda one: one.model._meta.label_lower)


def choices(name):
    """The queryset of a filter's snippets; None for a filter whose values are no snippets: kinds, years."""
    return _choices[name]() if name in _choices else None
