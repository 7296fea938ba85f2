"""Snippets with words: restored, published and deleted as pages are."""

from django.core.exceptions import ValidationError
from django.utils import translation
from modelcluster.fields import ParentalKey

from . import languages
from .languages import column, is_blank
from .publication import check_publishable, missing_wording


class WordedSnippet:
    """The part of a snippet with drafts that knows its words exist per language."""

    worded_fields_to_publish = ("name",)

    def with_content_json(self, content):
        """A revision older than a language leaves that language empty, whoever restores it."""
        with translation.override(languages.DEFAULT):
            return super().with_content_json(content)

    def lacking(self):
        """``{field: error}`` of the words a publication would lack in the default language."""
        return {
            column(name, languages.DEFAULT): missing_wording()
            for name in self.worded_fields_to_publish
            if is_blank(getattr(self, column(name, languages.DEFAULT)))
        }

    def clean(self):
        super().clean()
        if self.live:
            errors = self.lacking()
            if errors:
                raise ValidationError(errors)

    def save(self, *args, **kwargs):
        """Save, and refuse a publication that lacks words in the default language. Raises ValidationError."""
        if self.live and kwargs.get("update_fields") is None:
            check_publishable(self)
        super().save(*args, **kwargs)

    def uses(self):
        """The pages and snippets that name this one, each once, as they stand in the database."""
        found = {}
        for relation in self._meta.related_objects:
            if isinstance(relation.field, ParentalKey) or relation.related_model._meta.auto_created:
                continue  # its own rows, and the tables between
            for user in relation.related_model._base_manager.filter(**{relation.field.name: self}):
                owner = getattr(user, "page", user)
                found[type(owner), owner.pk] = owner
        return list(found.values())
