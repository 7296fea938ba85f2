"""Reindexing triggers: signal receivers, in one list, that run in the transaction of the change itself."""

from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.signals import request_started
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from cannes_intl.bilingual.bulk import after_bulk
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.signals import saved
from cannes_intl.bilingual.snippets import TranslatedSnippet

from . import registry
from .indexing import delete_entries, rebuild, write_addresses, write_entries, write_order
from .models import IndexEntry

# The bookkeeping of a snippet's drafts, of which visitors see nothing.
OF_DRAFTS = {
    "approved_schedule",
    "expire_at",
    "go_live_at",
    "has_unpublished_changes",
    "latest_revision",
    "locked",
    "locked_at",
    "locked_by",
}


@dataclass
class Changes:
    """What is to be written: the keys of pages whose entries are, and of those whose addresses alone are."""

    pages: set = field(default_factory=set)
    readdressed: set = field(default_factory=set)
    #: Places of the tree under which pages stand in another order.
    reordered: set = field(default_factory=set)

    def write(self):
        if self.pages:
            write_entries(self.pages)
        if self.readdressed - self.pages:
            write_addresses(self.readdressed - self.pages)
        for place in self.reordered:
            write_order(place)


def reindex(**changes):
    """Write what a change makes wrong; within a bulk change once, at its end."""
    waiting = after_bulk("index", Changes, Changes.write)
    target = waiting or Changes()
    for name, keys in changes.items():
        getattr(target, name).update(keys)
    if waiting is None:
        target.write()


def reindex_page(sender, instance, update_fields=None, readdressed=(), **kwargs):
    """The page's own entries; of the pages below whose addresses have changed with its own, the addresses."""
    if not isinstance(instance, BilingualPage) or not _is_shown(instance, update_fields):
        return
    if instance.live or IndexEntry.objects.filter(page_id=instance.pk).exists():
        reindex(pages={instance.pk}, readdressed=readdressed)
    elif readdressed:
        reindex(readdressed=readdressed)


def _is_shown(page, update_fields):
    """True where something is written that entries are made of: whether it is public, or a field of our own models."""
    if update_fields is None:
        return True
    own = {one.name for one in page._meta.concrete_fields if one.model is not Page}
    return bool(set(update_fields) & (own | {"live", "last_published_at"}))


def remove_entries_of_page(sender, instance, **kwargs):
    """The page's own entries; told before a page is deleted too, while the database still says that it is public."""
    delete_entries(IndexEntry.objects.filter(page_id=instance.pk))


def reindex_for_snippet(sender, instance, update_fields=None, **kwargs):
    """The pages whose entries name a theme, an institution, or a place or one that lies in it."""
    if isinstance(instance, TranslatedSnippet) and not (update_fields and set(update_fields) <= OF_DRAFTS):
        reindex(pages=registry.pages_that_name(instance))


def reindex_moved(sender, instance, parent_page_before, parent_page_after, **kwargs):
    """The pages moved; where others have changed places with them, the order."""
    pages = BilingualPage.objects.filter(
        path__startswith=BilingualPage.objects.values("path").get(pk=instance.pk)["path"]
    )
    reindex(pages=pages.values_list("pk", flat=True), reordered={parent_page_before.path, parent_page_after.path})


def reindex_restricted(sender, instance, **kwargs):
    """The page that is kept for some, or open to all again, and those under it."""
    page = Page.objects.filter(pk=instance.page_id).values("path").first()  # the root of the tree is none of ours
    if page:
        reindex(pages=BilingualPage.objects.filter(path__startswith=page["path"]).values_list("pk", flat=True))


@dataclass(frozen=True)
class Trigger:
    """A change that makes index entries wrong, the signal that tells of it, and the receiver that reindexes."""

    change: str
    signal: Any
    receiver: Any
    sender: type | None = None


TRIGGERS = [
    Trigger("a page is written: published now or on schedule, renamed, imported", saved, reindex_page),
    Trigger("a page is unpublished, now or on schedule, or deleted", page_unpublished, remove_entries_of_page),
    Trigger("a page is moved or reordered: its siblings' order changes too", post_page_move, reindex_moved),
    Trigger("a page is kept for some", post_save, reindex_restricted, PageViewRestriction),
    Trigger("a page is open to all again", post_delete, reindex_restricted, PageViewRestriction),
    Trigger("a place, a theme or an institution is written", saved, reindex_for_snippet),
]


def connect():
    """Reindex at each of the changes; without ``KEEP_INDEX`` before every request, which is right but slow."""
    if not settings.KEEP_INDEX:
        request_started.connect(reindex_before_request, dispatch_uid="index: every request")
        return
    for trigger in TRIGGERS:
        trigger.signal.connect(trigger.receiver, sender=trigger.sender, dispatch_uid=_uid(trigger))


def disconnect():
    request_started.disconnect(dispatch_uid="index: every request")
    for trigger in TRIGGERS:
        trigger.signal.disconnect(sender=trigger.sender, dispatch_uid=_uid(trigger))


def _uid(trigger):
    return f"index: {trigger.change}"


def reindex_before_request(**_told):
    rebuild()
