"""Bulk actions of the admin in which what is refused keeps nothing else from being done."""

from wagtail.admin.views.pages import bulk_actions as of_pages
from wagtail.models import Page
from wagtail.snippets import bulk_actions as of_snippets

from .refusals import each_by_itself, refusal_of
from .refused_page import refused_page


def _as_stored(value):
    """A page as the database has it: what was begun and undone leaves a wrong place in the tree with the instance."""
    return Page.objects.filter(pk=value.pk).first() if isinstance(value, Page) else value


class EachByItself:
    """A bulk action that does what can be done, each in a transaction of its own, and then names what was refused."""

    refusals = ()

    def execute_action(self, objects, /, include_descendants=False, **context):
        """As Wagtail's; ``(how many chosen ones were done, how many below them)``."""
        act = super().execute_action

        def perform(one):
            found = _as_stored(one)
            if found is not None:  # else it went with one above it
                act([found], **{name: _as_stored(value) for name, value in context.items()})

        below = {page.pk: page for one in objects for page in self.below(one)} if include_descendants else {}
        for chosen in objects:
            below.pop(chosen.pk, None)
        asked = [*objects, *below.values()]
        failed = each_by_itself(perform, asked)
        self.refusals = [refusal_of(error, one) for one, error in failed]
        left = {id(one) for one, _error in failed}  # what is deleted has no key any more
        self.actionable_objects = [one for one in objects if id(one) not in left]
        return len(self.actionable_objects), len([page for page in below.values() if id(page) not in left])

    def below(self, page):
        """The pages under one that the action is for too, when the editor asked for that."""
        return []

    def get_success_message(self, number, number_below):
        return super().get_success_message(number, number_below) if number + number_below else None

    def form_valid(self, form):
        response = super().form_valid(form)
        if not self.refusals:
            return response
        is_rest_done = bool(self.actionable_objects)
        return refused_page(self.request, self.refusals, is_rest_done=is_rest_done, back=self.next_url)


class DeletesWhatItCan(EachByItself):
    """Wagtail refuses all where one is in use. Here the confirmation is asked for what is left."""

    def annotate_items(self, items):
        items = super().annotate_items(items)
        self.is_protected = all(item._usage_references.is_protected for item in items)
        return items

    def prepare_action(self, objects, objects_without_access):
        """Nothing is refused beforehand: the deletion of each says whether it may be."""


class PublishPages(EachByItself, of_pages.PublishBulkAction):
    def below(self, page):
        return [one for one in page.get_descendants().not_live().specific() if self.check_perm(one)]


class UnpublishPages(EachByItself, of_pages.UnpublishBulkAction):
    def below(self, page):
        return [one for one in page.get_descendants().live().specific() if self.check_perm(one)]


class MovePages(EachByItself, of_pages.MoveBulkAction):
    pass


class DeletePages(DeletesWhatItCan, of_pages.DeleteBulkAction):
    pass


class DeleteSnippets(DeletesWhatItCan, of_snippets.DeleteBulkAction):
    pass


ACTIONS = (PublishPages, UnpublishPages, MovePages, DeletePages, DeleteSnippets)
