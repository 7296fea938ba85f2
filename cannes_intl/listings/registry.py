"""The registry of what can be listed: which page types the index holds, and what each offers it.

Nothing is listed unless it is registered. An app does so in its ``entries.py``, which its ``ready()`` imports::

    registry.register(ProgrammePage, entries=entries_of_programme, prefetches=…, kinds=programme_kinds)
    registry.register_choices("theme", lambda: Theme.objects.filter(PUBLIC_ONCE))

| offered | shape | what it is, and who reads it |
|---|---|---|
| ``entries`` | ``page -> [ListedItem]`` | itself, or one for each edition; ``indexing`` makes entries of them |
| ``prefetches`` | ``() -> [str or Prefetch]`` | what ``entries`` reads besides the page's own row; ``indexing`` |
| ``kinds`` | ``() -> {code: name}`` | what the filter “kind” knows of it, in the active language; ``facets`` |
| choices | ``() -> QuerySet`` | snippets with a ``code``, public now or once: known though not listed; ``facets`` |
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
