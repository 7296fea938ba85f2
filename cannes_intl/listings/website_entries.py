"""What the index holds of the pages and snippets every site has: standard pages, and themes as a filter's choices.

They are registered here because ``website`` does not know the index.
"""

from django.db.models import Q

from cannes_intl.bilingual.snippets import PUBLIC_ONCE
from cannes_intl.website.models import StandardPage, Theme

from . import registry
from .entries import page_itself

registry.register(StandardPage, entries=page_itself)
registry.register_choices("theme", lambda: Theme.objects.filter(PUBLIC_ONCE))
registry.register_naming(Theme, lambda theme: Q(themes__contains=[theme.code]))
