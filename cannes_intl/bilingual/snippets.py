"""Snippets with words: restored, published and deleted as pages are."""

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from . import languages
from .languages import column, is_blank


class WordedSnippet:
    """The part of a snippet with drafts that knows its words exist per language."""

    worded_fields_to_publish = ("name",)

    def with_content_json(self, content):
        """A revision older than a language leaves that language empty, whoever restores it."""
        with translation.override(languages.DEFAULT):
            return super().with_content_json(content)

    def lacking(self):
        """``{field: error}`` of the words a publication would lack in the default language."""
        default_name = dict(languages.settings.LANGUAGES)[languages.DEFAULT]
        return {
            column(name, languages.DEFAULT): ValidationError(
                _("Write this in %(language)s before publishing.") % {"language": default_name}
            )
            for name in self.worded_fields_to_publish
            if is_blank(getattr(self, column(name, languages.DEFAULT)))
        }

    def clean(self):
        super().clean()
        if self.live:
            errors = self.lacking()
            if errors:
                raise ValidationError(errors)
