"""Wagtail's ``title`` and ``slug`` as the default language's mirror of ``name`` and ``url_slug``.

A page that lacks the default language is mirrored in the first it has. Nothing in Wagtail then depends on the language
of whoever was logged in. Ours lead; when Wagtail
itself changes its own (a copy, an alias), ours follow. It happens at one point, ``Mirrored.mirror``, which Wagtail
reaches through its hook ``_set_core_field_defaults`` when it validates. What writes without that asks for it:
``save_revision``, since a draft's form is validated in part, and ``BilingualPage.save``. Twice is as good as once.

| case | who asks | who leads |
|---|---|---|
| a form of the admin: a publication | validation of the form | ours: ``title`` and ``slug`` follow |
| a form of the admin: a draft, an autosave | ``save_revision`` | ours |
| an import, code that writes ``name`` | ``save`` | ours; an empty slug is made from the name |
| code that writes ``title`` or ``slug`` | ``save`` | Wagtail's: the ``name`` or ``url_slug`` it mirrors follows |
| code that writes some fields alone | ``save`` | as above; what mirrors a field is written with it |
| a copy | ``save`` of the copy | Wagtail's new title and slug; the other slugs give way to those beside it |
| an alias | ``save`` of the alias, at each publication of its source | its source's words, its own slugs |
| a move | ``receivers``, once Wagtail has moved it | ours; a slug that is taken there gets a number |
| the revision API | ``save_revision`` | ours |
"""

from modeltranslation.translator import translator

from . import languages
from .languages import column, columns
from .slugs import Slugged

MIRRORED = (("name", "title"), ("url_slug", "slug"))
#: What Wagtail itself makes of a slug, and writes with it.
FOLLOWS = {"slug": ["url_path"]}


def with_mirrored(update_fields):
    """Names of fields to write, with those that mirror them: ``["url_slug_…"]`` → ``["slug", "url_path", …]`` too."""
    written = set(update_fields)
    for own, core in MIRRORED:
        if core in written:
            written |= {*columns(own)}
        if written & {*columns(own)}:
            written |= {core, *FOLLOWS.get(core, [])}
    return written


class Mirrored(Slugged):
    """The part of a page that keeps Wagtail's columns and ours saying the same thing."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._as_loaded = self._expected_mirror()
        self._key_as_loaded = self.__dict__.get("translation_key")

    def _expected_mirror(self):
        return {core: self.first_of(own) for own, core in MIRRORED}

    def mirror(self):
        """Bring the two sides together."""
        self._empty_is_empty_text()
        expected = self._expected_mirror()
        wagtail_led = set()
        for own, core in MIRRORED:
            theirs = self.__dict__.get(core)
            if theirs is None or column(own, languages.DEFAULT) not in self.__dict__:
                continue  # deferred
            if theirs and theirs != expected[core] and expected[core] == self._as_loaded[core]:
                setattr(self, column(own, self.language_of_first(own)), theirs)
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

    def _set_core_field_defaults(self):
        """Wagtail's own hook for what must stand before it validates: see the table above."""
        self.mirror()
        super()._set_core_field_defaults()

    def save_revision(self, *args, **kwargs):
        self.mirror()
        return super().save_revision(*args, **kwargs)

    def keep_own_slugs(self, restored):
        """An alias follows its original in everything but its place in the site."""
        for code in languages.CODES:
            setattr(restored, column("url_slug", code), getattr(self, column("url_slug", code)))
        restored.slug = self.slug
        restored._as_loaded = restored._expected_mirror()
