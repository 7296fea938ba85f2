"""``BilingualPage``, the base of every page: one page in every language; and ``BilingualItem``, a row on one."""

import re
import uuid

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable, Page
from wagtail.search import index

from . import languages
from .addresses import (
    TREE_FIELDS,
    AddressedPage,
    OldAddress,
    PublicAddress,
    claim_addresses,
    public_address,
    rebuild_trails,
)
from .deleted_references import drop_deleted_references
from .forms import BilingualPageForm
from .language_codes import proper_name_language
from .languages import column, columns, is_blank, localized
from .locking import lock_site
from .mirror import Mirrored, with_mirrored
from .page_permissions import DeletedByPublishers
from .previews import PreviewedPage
from .privacy import KeptPage, VisitedPageManager
from .publication import check_publishable, check_revision, missing_translations
from .schedule import ScheduleRefusal, ScheduleRun
from .signals import saved

__all__ = ["BilingualItem", "BilingualPage", "OldAddress", "PublicAddress", "ScheduleRefusal", "ScheduleRun"]

NO_LETTERS = re.compile(r"\W+")
MAIN_TEXT_HELP = _("Shown when the page is shared, and by search engines. Empty: the summary of the page.")


class BilingualPage(AddressedPage, Mirrored, PreviewedPage, KeptPage, DeletedByPublishers, Page):
    """A page of the site in all its languages at once.

    ``name``, ``url_slug``, ``url_trail``, ``meta_title`` and ``meta_description`` exist once per
    language. Wagtail's own ``title``, ``slug`` and ``url_path`` are the default language's mirror.
    """

    # Longer than 120 lines because it is the one base of every page, and its parts stand in mixins already.

    name = models.CharField(_("name"), max_length=255, help_text=_("The title of the page, as visitors read it."))
    name_language = proper_name_language()
    url_slug = models.SlugField(
        _("address"),
        max_length=255,
        blank=True,
        help_text=_("The last part of the page's address. Old addresses keep leading here."),
    )
    url_trail = models.CharField(max_length=2000, blank=True, editable=False, db_index=True)
    meta_title = models.CharField(
        _("title for search engines"),
        max_length=255,
        blank=True,
        help_text=_("Shown in the browser's tab and in search results. Empty: the name of the page."),
    )
    meta_description = models.TextField(_("description for search engines"), blank=True, help_text=MAIN_TEXT_HELP)
    freshness = models.JSONField(default=dict, blank=True, editable=False)

    objects = VisitedPageManager()

    #: The field whose words decide, with the name, whether the page exists in a language.
    main_text = "name"
    #: Worded fields that must have words in the default language before the page is published.
    required_translated_fields = ("name",)

    is_creatable = False
    base_form_class = BilingualPageForm
    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]
    search_fields = [
        *Page.search_fields,
        *[index.SearchField(name, boost=3) for name in columns("name")],
        *[index.AutocompleteField(name) for name in columns("name")],
        *[index.FilterField(name) for name in columns("url_slug")],
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    def clean(self):
        super().clean()
        if not any(getattr(self, name) for name in columns("name")):
            raise ValidationError(
                {column("name", languages.DEFAULT): _("Give the page a name, in one language at least.")}
            )
        # Quotation marks and capitals are each language's own.
        names = {NO_LETTERS.sub("", getattr(self, name) or "").casefold() for name in columns("name")} - {""}
        if self.name_language and len(names) > 1:
            raise ValidationError(
                {"name_language": _("The page has another name in another language: leave this empty.")}
            )

    def publication_errors(self):
        """What keeps the page from being published: ``{field: error}``, read from its values.

        Wagtail defers validation by flags on block definitions that every thread shares, and a
        model's ``full_clean`` does not look into blocks; so publication asks here, always.
        """
        rows = {name: message for name, message in self.required_inlines().items() if not getattr(self, name).all()}
        return missing_translations(self) | {name: ValidationError(message) for name, message in rows.items()}

    def required_inlines(self):
        """``{relation: sentence}``: rows of which a public page has at least one."""
        return {}

    @transaction.atomic
    def save(self, clean=True, user=None, log_action=False, **kwargs):
        """Save the page in all its languages, and all that follows from it, or nothing.

        Wagtail's columns mirror ours; a publication that lacks words is refused; the addresses of the pages below
        follow; ``signals.saved`` tells the rest of the site. ``update_fields`` without a slug does the last alone.
        Raises ValidationError when the page is live, is being validated, and ``publication_errors()`` says so.
        """
        written = kwargs.get("update_fields")
        if written is not None:
            kwargs["update_fields"] = written = with_mirrored(written)
        may_change_address = written is None or "slug" in written
        before = None
        if may_change_address:
            lock_site()
            before = None if self._state.adding else self.place_as_stored()
        if may_change_address or "title" in written:
            self.mirror()
        if before:
            self.set_trails(self.every_page().filter(path=self.path[: -self.steplen]).first())
        if clean and self.live and written is None:
            check_publishable(self)
        result = super().save(clean=clean, user=user, log_action=log_action, **kwargs)
        has_moved = before and any(getattr(self, name) != before[name] for name in columns("url_trail"))
        readdressed = rebuild_trails(self, before) if has_moved else []
        if written is None or "live" in written:
            claim_addresses([self])
        saved.send(type(self), instance=self, update_fields=written, readdressed=readdressed)
        return result

    def place_as_stored(self):
        """The page's own row: its public address, and its place in the tree, which is taken over.

        Somebody may have moved the page, or put another one under it, since this instance was read.
        """
        stored = public_address(self)
        for name in TREE_FIELDS:
            setattr(self, name, stored[name])
        return stored

    @transaction.atomic
    def publish(self, revision, *args, **kwargs):
        """Publish a revision whole or not at all. Raises Refused: see ``publication_errors``, ``check_revision``."""
        lock_site()
        if revision.content.get("go_live_at") or revision.content.get("expire_at"):  # otherwise checked when saved
            check_revision(revision)
        return super().publish(revision, *args, **kwargs)

    @transaction.atomic
    def unpublish(self, *args, **kwargs):
        """Unpublish, with all that follows from it, or not at all."""
        lock_site()
        return super().unpublish(*args, **kwargs)

    @transaction.atomic
    def move(self, *args, **kwargs):
        """Move, with all that follows from it, or not at all."""
        lock_site()
        return super().move(*args, **kwargs)

    @transaction.atomic
    def delete(self, *args, **kwargs):
        """Delete, with all below, or not at all."""
        lock_site()
        return super().delete(*args, **kwargs)

    def with_content_json(self, content):
        """The page as a revision has it. A revision older than a language leaves that language empty."""
        with translation.override(languages.DEFAULT):
            restored = super().with_content_json(drop_deleted_references(type(self), content))
        if self.alias_of_id:
            self.keep_own_slugs(restored)
        return restored

    # ---- in which language is it really? --------------------------------------------------------

    def exists_in(self, code):
        """True when the page has its name and its main text in this language."""
        return not is_blank(getattr(self, column("name", code))) and not is_blank(self.main_text_in(code))

    def main_text_in(self, code):
        """The main text in one language, without falling back; a body counts when one of its blocks has words."""
        return " ".join(self.main_texts_in(code))

    def main_texts_in(self, code):
        """The same, wording by wording: a body's headings and its paragraphs each for themselves."""
        field = self._meta.get_field(self.main_text)
        if hasattr(field, "stream_block"):
            return field.stream_block.words_in(getattr(self, self.main_text), code)
        return [getattr(self, column(self.main_text, code)) or ""]

    @property
    def language(self):
        """The language this page is really read in: the reader's if it exists in it, else the default."""
        asked = languages.current()
        return asked if self.exists_in(asked) else languages.DEFAULT

    def get_admin_display_title(self):
        code = languages.current()
        if code == languages.DEFAULT:
            return super().get_admin_display_title()
        return getattr(self, column("name", code)) or super().get_admin_display_title()

    @classmethod
    def every_page(cls):
        """All the pages of the site, of whatever type, for the parts of a page that stand in other modules."""
        return BilingualPage.objects

    def __str__(self):
        return str(localized(self, "name")) or self.title


class BilingualItem(Orderable):
    """A row on a page (an agreement, an edition) with an identity of its own, kept from draft to publication."""

    uid = models.UUIDField(default=uuid.uuid4)

    class Meta(Orderable.Meta):
        abstract = True
        # Rows may share a position, written by code: then the older comes first, at every reading.
        ordering = ["sort_order", "pk"]
