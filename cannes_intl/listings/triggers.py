"""What makes a listing row change: one list, in the transaction of the change itself."""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.signals import request_started
from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

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
_waiting = ContextVar("causes waiting for the end of an import", default=None)


@contextmanager
def gathered():
    """Within it causes wait, and their rows are written once, at its end: for imports."""
    waiting = []
    token = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(token)
    if waiting:
        _write("")


def _write(path):
    waiting = _waiting.get()
    if waiting is None:
        rebuild(path)
    else:
        waiting.append(path)


def page_changed(sender, instance, update_fields=None, **kwargs):
    """The page's rows and, its address being part of theirs, those of the pages under it."""
    if not isinstance(instance, BilingualPage) or _is_about_drafts(update_fields):
        return
    if instance.live or IndexEntry.objects.filter(page__path__startswith=instance.path).exists():
        _write(instance.path)


def page_withdrawn(sender, instance, **kwargs):
    """The page's own rows; told before a page is deleted too, while the database still says that it is public."""
    IndexEntry.objects.filter(page_id=instance.pk).delete()


def snippet_changed(sender, instance, update_fields=None, **kwargs):
    """A place's name is in the rows of whatever lies in it, a theme's in its filters: all rows."""
    if isinstance(instance, TranslatedSnippet) and not _is_about_drafts(update_fields):
        _write("")


def everything_changed(sender, instance, **kwargs):
    _write("")


def _is_about_drafts(update_fields):
    return update_fields is not None and set(update_fields) <= OF_DRAFTS


@dataclass(frozen=True)
class Cause:
    """A change, the signal that tells of it, and what it makes wrong."""

    change: str
    signal: Any
    receiver: Any
    sender: type | None = None


CAUSES = [
    Cause("a page is written: published now or on schedule, renamed, imported", saved, page_changed),
    Cause("a page is unpublished, now or on schedule, or deleted", page_unpublished, page_withdrawn),
    Cause("a page is moved or reordered: its siblings' order changes too", post_page_move, everything_changed),
    Cause("a page is kept for some", post_save, everything_changed, PageViewRestriction),
    Cause("a page is open to all again", post_delete, everything_changed, PageViewRestriction),
    Cause("a place, a theme or an institution is written", saved, snippet_changed),
    Cause("the site's details are written", post_save, everything_changed, SiteSettings),
]


def connect():
    """Write the rows again at each of the causes; without ``KEEP_INDEX`` before every request, which is slow."""
    if not settings.KEEP_INDEX:
        request_started.connect(_written_anew, dispatch_uid="listing: every request")
        return
    for cause in CAUSES:
        cause.signal.connect(cause.receiver, sender=cause.sender, dispatch_uid=_name(cause))


def disconnect():
    request_started.disconnect(dispatch_uid="listing: every request")
    for cause in CAUSES:
        cause.signal.disconnect(sender=cause.sender, dispatch_uid=_name(cause))


def _name(cause):
    return f"listing: {cause.change}"


def _written_anew(**_told):
    rebuild()
