"""What the index holds of the pages and snippets every site has: standard pages, and themes as a filter's choices.

They are registered here because ``website`` does not know the index.
"""

from cannes_intl.bilingual.snippets import PUBLIC_ONCE
from cannes_intl.website.models import StandardPage, Theme

from . import registry
from .entries import ListedItem
from .models import IndexEntry


def entries_of_standard_page(page):
    """The page itself, which search finds."""
    return [ListedItem(page=page, kind=IndexEntry.Kind.PAGE)]


registry.register(StandardPage, entries=entries_of_standard_page)
registry.register_choices("theme", lambda: Theme.objects.filter(PUBLIC_ONCE))
