"""Slugs per language: made from the name, free among the siblings, never reserved."""

from anyascii import anyascii
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _

from . import languages
from .languages import column, columns


def slug_for(text):
    """A slug from any script: apostrophes become hyphens, other scripts are transliterated, never empty."""
    plain = anyascii((text or "").replace("’", " ").replace("'", " ").replace("×", "x"))
    return slugify(plain) or "page"


class Slugged:
    """The part of a page that gives it a slug per language."""

    def first_of(self, name):
        """The field's value in the default language, or else in the first language that has one."""
        return self.__dict__.get(column(name, self.language_of_first(name))) or ""

    def language_of_first(self, name):
        """The language of that value; the default one where the field has none."""
        written = (code for code in languages.preferred(languages.DEFAULT) if self.__dict__.get(column(name, code)))
        return next(written, languages.DEFAULT)

    def parent_page(self):
        """The page above this one, also while this one is being written and not saved yet; else None."""
        return self.get_parent() if self.path else getattr(self, "_cached_parent_obj", None)

    def set_intended_parent(self, parent):
        """Say where a page that is being written will stand, so that its address can be checked."""
        if not self.path:
            self._cached_parent_obj = parent

    def _fill_slugs(self, copied):
        """Empty slugs come from the name in their language; a copy's other slugs step aside for its siblings'."""
        slugs = [self.__dict__.get(column("url_slug", code)) for code in languages.CODES]
        if self.parent_page() is None or (all(slugs) and not copied):
            return
        siblings = self._sibling_slugs()
        for code in languages.CODES:
            slug, name = (self.__dict__.get(column(field, code)) for field in ("url_slug", "name"))
            if slug and not copied:
                continue
            taken = siblings[code] | reserved_slugs()
            if not slug and name:
                setattr(self, column("url_slug", code), free_slug(slug_for(name), taken))
            elif slug:
                others = taken if code != languages.DEFAULT else reserved_slugs()  # Wagtail sees to its own
                setattr(self, column("url_slug", code), free_slug(slug, others))
            elif not slug and self.first_of("url_slug") in taken:
                setattr(self, column("url_slug", code), free_slug(self.first_of("url_slug"), taken))

    def resolve_slug_conflicts(self):
        """Give way, in the other languages, to the siblings a move has brought; Wagtail sees to the default one."""
        before = {name: getattr(self, name) for name in columns("url_slug")}
        self._fill_slugs(copied=True)
        changed = {name: getattr(self, name) for name, slug in before.items() if getattr(self, name) != slug}
        if changed:
            type(self)._base_manager.filter(pk=self.pk).update(**changed)

    def _sibling_slugs(self):
        """``{code: {slug}}`` of the pages beside this one, as they stand in addresses. One query, whatever is there."""
        parent = self.parent_page()
        if parent is None:
            return {code: set() for code in languages.CODES}
        siblings = self.every_page().child_of(parent).exclude(pk=self.pk).values("slug", *columns("url_slug"))
        return {code: {_effective_slug(sibling, code) for sibling in siblings} for code in languages.CODES}

    def effective_slug(self, code):
        """The slug that stands in the page's address in this language, borrowed when it has none of its own."""
        return _effective_slug(self.__dict__, code) or self.slug

    def _check_slug_is_unique(self):
        """Wagtail's own check, asked of every language, with the error beside the field that can mend it."""
        errors, siblings = {}, self._sibling_slugs()
        for code in languages.CODES:
            slug = getattr(self, column("url_slug", code))
            if not slug:
                continue
            if slug in reserved_slugs():
                errors[column("url_slug", code)] = _(
                    "The address “%(slug)s” is reserved for the site itself. Choose another one."
                ) % {"slug": slug}
            elif slug in siblings[code]:
                errors[column("url_slug", code)] = _(
                    "The address “%(slug)s” is already used by another page beside this one. Choose another one."
                ) % {"slug": slug}
        if errors:
            raise ValidationError(errors)


def _effective_slug(values, code):
    """The same of a page's values: its own slug in a language, another language's, or Wagtail's."""
    borrowed = (values.get(column("url_slug", other)) for other in languages.preferred(code))
    return next((slug for slug in borrowed if slug), values.get("slug"))


def free_slug(wanted, taken):
    """The slug, with a number where it is taken already."""
    free, number = wanted, 1
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free


def reserved_slugs():
    """Slugs that would shadow the site's own addresses, from ``settings.RESERVED_SLUGS``."""
    return set(getattr(languages.settings, "RESERVED_SLUGS", ()))
