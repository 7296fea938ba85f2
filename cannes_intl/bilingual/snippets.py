"""Snippets with words: restored, published and deleted as pages are."""

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from . import languages
from .announcing import saved
from .forms import WordedSnippetForm
from .languages import column, is_blank
from .publication import check_publishable, missing_wording
from .restoring import without_what_is_gone


class WordedSnippet:
    """The part of a snippet with drafts that knows its words exist per language."""

    worded_fields_to_publish = ("name",)
    base_form_class = WordedSnippetForm

    def with_content_json(self, content):
        """A revision older than a language leaves that language empty, whoever restores it."""
        with translation.override(languages.DEFAULT):
            return super().with_content_json(without_what_is_gone(type(self), content))

    def listed_name(self):
        """The name in the editor's language: Wagtail lists what its latest revision was called in another's."""
        return str(self)

    listed_name.short_description = _("name")

    def lacking(self):
        """``{field: error}`` of the words a publication would lack in the default language."""
        return {
            column(name, languages.DEFAULT): missing_wording()
            for name in self.worded_fields_to_publish
            if is_blank(getattr(self, column(name, languages.DEFAULT)))
        }

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Save, and refuse a publication that lacks words in the default language. Raises ValidationError."""
        if self.live and kwargs.get("update_fields") is None:
            check_publishable(self)
        super().save(*args, **kwargs)
        saved.send(type(self), instance=self, update_fields=kwargs.get("update_fields"))

    def uses(self):
        """The pages and snippets that name this one, each once, in what is public and in the latest drafts."""
        found = {}
        for relation in self._meta.related_objects:
            if isinstance(relation.field, ParentalKey) or relation.related_model._meta.auto_created:
                continue  # its own rows, and the tables between
            for user in relation.related_model._base_manager.filter(**{relation.field.name: self}):
                owner = getattr(user, "page", user)
                found[type(owner), owner.pk] = owner
            for owner in self._drafts_that_name_it(relation.field):
                found[type(owner), owner.pk] = owner
        return list(found.values())

    def _drafts_that_name_it(self, field):
        """The pages and snippets whose latest revision names this one in a field of theirs, or of a row of theirs."""
        content = {field.name: [self.pk] if field.many_to_many else self.pk}
        owner = field.model
        parent = next((key for key in owner._meta.get_fields() if isinstance(key, ParentalKey)), None)
        if parent is not None:
            content = {parent.remote_field.related_name: [content]}
            owner = parent.related_model
        if not hasattr(owner, "latest_revision"):
            return []
        return owner._base_manager.filter(latest_revision__content__contains=content)
