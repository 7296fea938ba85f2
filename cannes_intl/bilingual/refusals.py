"""Refusals: what may not be done to a page or snippet and why, and work that does what can be done all the same."""

from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from modeltranslation.fields import TranslationField

#: What the rules of the site raise where they refuse something to an editor.
REFUSALS = (ValidationError, ProtectedError)


@dataclass(frozen=True)
class Refusal:
    """What was refused, as sentences in the active language. ``instance`` is None where nobody knows of what."""

    instance: Any
    reasons: list
    #: The pages and snippets that stand in the way.
    uses: list = field(default_factory=list)


def refusal_of(error, instance=None):
    """The refusal that an error of ``REFUSALS`` tells of, raised when something was asked of ``instance``.

    What the error itself is about comes first, unless it is not stored: a copy that could not be made.
    """
    own = getattr(error, "instance", None)
    if own is not None and (own.pk or instance is None):
        instance = own
    instance = getattr(instance, "specific", instance)
    if isinstance(error, ProtectedError):
        uses = dict.fromkeys(getattr(user, "page", user) for user in error.protected_objects)
        return Refusal(instance, [_("It cannot be deleted while these use it. Take it out of them first.")], list(uses))
    if not hasattr(error, "error_dict"):
        return Refusal(instance, error.messages)
    reasons = [
        _("%(field)s: %(sentence)s") % {"field": label, "sentence": sentence} if label else sentence
        for name, errors in error.error_dict.items()
        for label in [_label(type(instance), name)]
        for sentence in ValidationError(errors).messages
    ]
    return Refusal(instance, reasons)


def each_by_itself(work, objects, caught=REFUSALS):
    """Do ``work`` for each object in a transaction of its own, and return ``[(object, error)]`` of those it failed for.

    They are tried again as long as others succeed: one may have waited for another.
    """
    waiting = list(objects)
    while waiting:
        failed = [(one, error) for one in waiting if (error := _attempt(work, one, caught))]
        if len(failed) == len(waiting):
            return failed
        waiting = [one for one, _error in failed]
    return []


def _attempt(work, one, caught):
    try:
        with transaction.atomic():
            work(one)
    except caught as error:
        return error
    return None


def _label(model, name):
    """What a field of a model is called in the editor's form; empty for what is no field."""
    try:
        found = model._meta.get_field(name)
    except (AttributeError, FieldDoesNotExist):
        return ""
    if isinstance(found, TranslationField):
        return f"{capfirst(found.translated_field.verbose_name)} · {dict(settings.LANGUAGES)[found.language]}"
    return capfirst(found.related_model._meta.verbose_name_plural if found.one_to_many else found.verbose_name)
