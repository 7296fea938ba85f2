"""Navigation: the breadcrumb of a page, and the pages of the menus."""

from functools import cached_property

from django.db import models
from django.db.models import Q

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.privacy import OPEN_TO_ALL
from cannes_intl.bilingual.tree import HOME_DEPTH


def navigation_pages(on_the_way=()):
    """What leads through the site, in its order: the sections open to all, and public pages at some places. One query.

    ``on_the_way`` are the places of a page that is read and of those above it: whoever may read the page may read them.
    """
    pages = BilingualPage.objects.filter(OPEN_TO_ALL & Q(depth=HOME_DEPTH + 1) | Q(path__in=on_the_way, live=True))
    return list(pages.select_related("standardpage").order_by("path"))


class NavigationPage(models.Model):
    """A page that knows what leads to it. Abstract."""

    class Meta:
        abstract = True

    @cached_property
    def menu_pages(self):
        """See ``navigation_pages``."""
        return navigation_pages([*self._above, self.path])

    @cached_property
    def breadcrumb_pages(self):
        """The public pages above this one, from the home page down; also for a page that is not saved yet."""
        return [page for page in self.menu_pages if page.path in self._above]

    @property
    def public_parent(self):
        """The page just above this one, or None where that is not public."""
        return next((page for page in self.breadcrumb_pages if page.path == self._above[-1]), None)

    @property
    def _above(self):
        """The places in the tree of the pages above this one, the home page's first."""
        path = self.path[: -self.steplen] if self.path else getattr(self.parent_page(), "path", "")
        return [path[:end] for end in range(HOME_DEPTH * self.steplen, len(path) + 1, self.steplen)]
