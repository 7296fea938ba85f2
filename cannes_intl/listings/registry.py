"""The registry of what can be listed: which page types the index holds, and what each offers it.

Nothing is listed unless it is registered. An app does so in its ``entries.py``, which its ``ready()`` imports::

    registry.register(ProgrammePage, entries=entries_of_programme, prefetches=…, kinds=programme_kinds)
    registry.register_choices("theme", lambda: Theme.objects.filter(PUBLIC_ONCE))
    registry.register_naming(Theme, lambda theme: Q(themes__contains=[theme.code]))

| offered | shape | what it is, and who reads it |
|---|---|---|
| ``entries`` | ``page -> [ListedItem]`` | itself, or one for each edition; ``indexing`` makes entries of them |
| ``prefetches`` | ``() -> [str or Prefetch]`` | what ``entries`` reads besides the page's own row; ``indexing`` |
| ``kinds`` | ``() -> {code: name}`` | what the filter “kind” knows of it, in the active language; ``facets`` |
| naming | ``snippet -> Q`` | which entries name a snippet of a model, by the keys they hold; ``triggers`` |
| choices | ``() -> QuerySet`` | snippets with a ``code``, public now or once: known though not listed; ``facets`` |
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps


@dataclass(frozen=True)
class PageType:
    """What one page type offers the index; the table above says what each is."""

    model: type
    entries: Callable
    prefetches: Callable
    kinds: Callable


_page_types = {}
_choices = {}
_naming = {}


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


def register_naming(model, naming):
    """Which index entries name a snippet: what is written again when the snippet is."""
    _naming[model] = naming


def pages_that_name(snippet):
    """The keys of the pages whose entries name a snippet. One query, besides what ``naming`` asks."""
    found = _entries().filter(_naming[type(snippet)](snippet))
    return set(found.order_by().values_list("page_id", flat=True).distinct())


def _entries():
    return apps.get_model("listings", "IndexEntry").objects


def choices(name):
    """The queryset of a filter's snippets; None for a filter whose values are no snippets: kinds, years."""
    return _choices[name]() if name in _choices else None
