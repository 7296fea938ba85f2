"""Reindexing triggers: signal receivers, in one list, that run in the transaction of the change itself."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.signals import request_started
from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from cannes_intl.bilingual.bulk import after_bulk, is_bulk_change
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.signals import saved
from cannes_intl.bilingual.snippets import TranslatedSnippet
from cannes_intl.website.site_settings import SiteSettings

from .indexing import rebuild
from .models import IndexEntry

# A draft's own bookkeeping, of which visitors see nothing.
OF_DRAFTS = {
    "approved_schedule",
    "draft_title",
    "expire_at",
    "go_live_at",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
    "wagtail_admin_comments",
}


def reindex(path=""):
    """Rewrite the entries of the pages at and under a place of the tree; in a bulk change all of them, at its end."""
    if is_bulk_change():
        after_bulk(rebuild)
    else:
        rebuild(path)


def reindex_page(sender, instance, update_fields=None, **kwargs):
    """The page's rows and, its address being part of theirs, those of the pages under it."""
    if not isinstance(instance, BilingualPage) or _is_about_drafts(update_fields):
        return
    if instance.live or IndexEntry.objects.filter(page__path__startswith=instance.path).exists():
        reindex(instance.path)


def remove_entries_of_page(sender, instance, **kwargs):
    """The page's own rows; told before a page is deleted too, while the database still says that it is public."""
    IndexEntry.objects.filter(page_id=instance.pk).delete()


def reindex_for_snippet(sender, instance, update_fields=None, **kwargs):
    """A place's name is in the rows of whatever lies in it, a theme's in its filters: all rows."""
    if isinstance(instance, TranslatedSnippet) and not _is_about_drafts(update_fields):
        reindex("")


def reindex_everything(sender, instance, **kwargs):
    reindex("")


def _is_about_drafts(update_fields):
    return update_fields is not None and set(update_fields) <= OF_DRAFTS


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
    Trigger("a page is moved or reordered: its siblings' order changes too", post_page_move, reindex_everything),
    Trigger("a page is kept for some", post_save, reindex_everything, PageViewRestriction),
    Trigger("a page is open to all again", post_delete, reindex_everything, PageViewRestriction),
    Trigger("a place, a theme or an institution is written", saved, reindex_for_snippet),
    Trigger("the site's details are written", post_save, reindex_everything, SiteSettings),
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
