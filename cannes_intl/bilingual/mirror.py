"""Wagtail's ``title`` and ``slug`` as the default language's mirror of ``name`` and ``url_slug``.

Nothing in Wagtail then depends on the language of whoever was logged in. Ours lead; when Wagtail
itself changes its own (a copy, an alias), ours follow.
"""

from modeltranslation.translator import translator

from . import languages
from .languages import column, columns
from .slugs import Slugged

MIRRORED = (("name", "title"), ("url_slug", "slug"))


class Mirrored(Slugged):
    """The part of a page that keeps Wagtail's columns and ours saying the same thing."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._as_loaded = self._expected_mirror()
        self._key_as_loaded = self.__dict__.get("translation_key")

    def first_of(self, name):
        """The field's value in the default language, or else in the first language that has one."""
        values = (self.__dict__.get(column(name, code)) for code in languages.preferred(languages.DEFAULT))
        return next((value for value in values if value), "")

    def _expected_mirror(self):
        return {core: self.first_of(own) for own, core in MIRRORED}

    def mirror(self):
        """Bring the two sides together. Called before every validation, revision and save."""
        self._empty_is_empty_text()
        expected = self._expected_mirror()
        wagtail_led = set()
        for own, core in MIRRORED:
            theirs = self.__dict__.get(core)
            if theirs is None or column(own, languages.DEFAULT) not in self.__dict__:
                continue  # deferred
            if theirs and theirs != expected[core] and expected[core] == self._as_loaded[core]:
                setattr(self, column(own, languages.DEFAULT), theirs)
                wagtail_led.add(core)
            else:
                setattr(self, core, expected[core])
        self._fill_slugs(copied="slug" in wagtail_led or self._is_copy())
        if column("url_slug", languages.DEFAULT) in self.__dict__:
            self.slug = self.first_of("url_slug")
        self._as_loaded = self._expected_mirror()

    def _empty_is_empty_text(self):
        """No words are empty text, whoever wrote the page, so that comparing drafts shows changes alone."""
        for name in translator.get_options_for_model(type(self)).all_fields:
            for field in columns(name):
                if name != "url_trail" and self.__dict__.get(field, "") is None:
                    setattr(self, field, "")

    def _is_copy(self):
        return bool(self._state.adding and self._key_as_loaded and self.translation_key != self._key_as_loaded)

    def full_clean(self, *args, **kwargs):
        self.mirror()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self):
        self.mirror()
        super().minimal_clean()

    def save_revision(self, *args, **kwargs):
        self.mirror()
        return super().save_revision(*args, **kwargs)
