"""Privacy: which pages are open to every visitor, and what is asked of whoever opens another one.

A page is kept for some by a view restriction (a password, people who sign in, groups) on itself or on a page above it.
An alias shows its source's words, so what keeps the source, or a page above that, keeps the alias and what stands
under it: this is where Wagtail's own ``public()`` and ``get_view_restrictions()`` ask too little.
"""

from django.db.models import BooleanField, F, Func, Q, Value
from django.utils.functional import cached_property
from wagtail.models import PageManager, PageViewRestriction
from wagtail.query import PageQuerySet


class IsKeptForSome(Func):
    """True for a path of the page tree at or under which a restriction holds. Read once for the whole query."""

    output_field = BooleanField()
    template = """
        %(expressions)s::text ^@ ANY (ARRAY(
            WITH RECURSIVE kept(path) AS (
                SELECT page.path::text FROM wagtailcore_pageviewrestriction AS restriction
                JOIN wagtailcore_page AS page ON page.id = restriction.page_id
                UNION
                SELECT alias.path::text FROM kept
                JOIN wagtailcore_page AS alias ON alias.alias_of_id IS NOT NULL
                JOIN wagtailcore_page AS source ON source.id = alias.alias_of_id
                WHERE starts_with(source.path::text, kept.path)
            )
            SELECT kept.path FROM kept
        ))"""


class HoldsFor(Func):
    """True where a restriction at one path of the tree holds for the page at another path, given as text."""

    output_field = BooleanField()
    arg_joiner = "::text, "
    template = """
        EXISTS (
            WITH RECURSIVE asked(kept, path) AS (
                VALUES (%(expressions)s::text COLLATE "C")
                UNION
                SELECT asked.kept, source.path::text FROM asked
                JOIN wagtailcore_page AS alias
                ON alias.alias_of_id IS NOT NULL AND starts_with(asked.path, alias.path::text)
                JOIN wagtailcore_page AS source ON source.id = alias.alias_of_id
            )
            SELECT 1 FROM asked WHERE starts_with(asked.path, asked.kept)
        )"""


#: What every visitor may see, as a condition on pages; ``open_to_all`` is the word for it.
OPEN_TO_ALL = Q(live=True) & ~Q(IsKeptForSome(F("path")))


class VisitedPageQuerySet(PageQuerySet):
    def open_to_all(self):
        """What every visitor may see: public pages that neither themselves nor by a page above are kept for some."""
        return self.filter(OPEN_TO_ALL)


VisitedPageManager = PageManager.from_queryset(VisitedPageQuerySet)


class KeptPage:
    """The part of a page that knows for whom it is."""

    def get_view_restrictions(self):
        """What is asked of whoever opens the page. One query, asked again until somebody was let in or not."""
        return self._restrictions

    @cached_property
    def _restrictions(self):
        return PageViewRestriction.objects.filter(HoldsFor(F("page__path"), Value(self.path)))

    @property
    def is_open_to_all(self):
        """True for a page that every visitor may see."""
        return self.live and not self.get_view_restrictions()  # read once for this page, however many links lead to it
