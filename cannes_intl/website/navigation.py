"""Navigation: the breadcrumb of a page, and the pages of the menus."""

from functools import cached_property

from django.db import models
from wagtail.models import PageViewRestriction

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.tree import HOME_DEPTH, is_section


def just_under_home(page):
    return page.live and is_section(page)


def navigation_pages(above=()):
    """The public pages just under the home page, and those at some places of the tree, as it orders them. One query."""
    navigation = models.Q(live=True, depth=HOME_DEPTH + 1)
    pages = BilingualPage.objects.filter(navigation | models.Q(path__in=above))
    return list(pages.select_related("standardpage").order_by("path"))


class NavigationPage(models.Model):
    """A page that knows what leads to it. Abstract."""

    class Meta:
        abstract = True

    @cached_property
    def menu_pages(self):
        """See ``navigation_pages``."""
        return navigation_pages(self._above)

    @cached_property
    def breadcrumb_pages(self):
        """The pages above this one, from the home page down; also for a page that is not saved yet."""
        return [page for page in self.menu_pages if page.path in self._above]

    @property
    def _above(self):
        """The places in the tree of the pages above this one, the home page's first."""
        path = self.path[: -self.steplen] if self.path else getattr(self.parent_page(), "path", "")
        return [path[:end] for end in range(HOME_DEPTH * self.steplen, len(path) + 1, self.steplen)]

    def get_view_restrictions(self):
        """Who may see the page. One query: for what is asked of the pages above it, their places are enough.

        A page that is an alias, or stands under one, is asked as Wagtail does: its source says.
        """
        if any(page.alias_of_id for page in [self, *self.breadcrumb_pages]):
            return super().get_view_restrictions()
        root = self.path[: self.steplen]
        return PageViewRestriction.objects.filter(page__path__in=[root, *self._above, self.path])
