"""Publication rules: what a page must have in the default language, read from its values alone."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, Page

from . import languages
from .languages import column, is_blank


class Refused(ValidationError):
    """What the rules of publication do not allow; ``instance`` is the page or snippet it was asked of."""

    def __init__(self, errors, instance):
        super().__init__(errors)
        self.instance = instance


def missing_translation_error():
    """The error beside words that the default language lacks, named in the editor's language."""
    language = languages.spoken_name(languages.DEFAULT)
    return ValidationError(_("Write this in %(language)s before publishing.") % {"language": language})


def missing_translations(page):
    """``{field: ValidationError}`` of everything a publication would lack; empty when it may be published."""
    errors = {}
    for name in page.required_translated_fields:
        field = column(name, languages.DEFAULT)
        if is_blank(getattr(page, field)):
            errors[field] = missing_translation_error()
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            error = missing_in(field.stream_block, getattr(page, field.name))
            if error:
                errors[field.name] = error
    return errors


def missing_in(block, value):
    """The error to show inside a block whose wanted words are empty in the default language; None if nothing lacks."""
    if hasattr(block, "missing_error"):
        return block.missing_error(value)
    if isinstance(block, blocks.BaseStreamBlock):
        found = {i: error for i, child in enumerate(value) if (error := missing_in(child.block, child.value))}
        return blocks.StreamBlockValidationError(block_errors=found) if found else None
    if isinstance(block, blocks.ListBlock):
        found = {i: error for i, item in enumerate(value) if (error := missing_in(block.child_block, item))}
        return blocks.ListBlockValidationError(block_errors=found) if found else None
    if isinstance(block, blocks.BaseStructBlock):
        if languages.DEFAULT in (value.get("left_out") or []):
            return None
        children = block.child_blocks.items()
        found = {name: error for name, child in children if (error := missing_in(child, value.get(name)))}
        return blocks.StructBlockValidationError(block_errors=found) if found else None
    return None


def not_public(snippets):
    """The error beside what names snippets that are drafts: what is public names nothing that is not."""
    told = _("“%(name)s” is not public: publish it first.")
    return ValidationError([told % {"name": one} for one in snippets])


def drafts_named(instance):
    """``{field: ValidationError}`` of the drafts that a page or snippet names; those its rows name stand together."""
    errors = {name: not_public(found) for name, found in _drafts_in(type(instance), [instance]).items()}
    in_rows = []
    for relation in get_all_child_relations(type(instance)):
        rows = getattr(instance, relation.get_accessor_name()).all()
        in_rows += [one for found in _drafts_in(relation.related_model, rows).values() for one in found]
    return errors | ({NON_FIELD_ERRORS: not_public(dict.fromkeys(in_rows))} if in_rows else {})


def _drafts_in(model, instances):
    """``{field: [snippet]}`` of those that some instances of a model name. One query for each field that names any."""
    found = {}
    for field in model._meta.get_fields():
        if not isinstance(field, (models.ForeignKey, models.ManyToManyField)) or not is_snippet(field.related_model):
            continue
        keys = {key for instance in instances for key in _keys(instance, field)}
        drafts = list(field.related_model._base_manager.filter(pk__in=keys, live=False)) if keys else []
        found |= {field.name: drafts} if drafts else {}
    return found


def _keys(instance, field):
    if field.many_to_many:
        return [one.pk for one in getattr(instance, field.name).all()]
    key = getattr(instance, field.attname)
    return [key] if key else []


def is_snippet(model):
    """True for a type of snippet with drafts."""
    return issubclass(model, DraftStateMixin) and not issubclass(model, Page)


def check_publishable(page):
    """Raise Refused when the page may not be published. Anything without ``publication_errors`` may."""
    errors = drafts_named(page) | page.publication_errors() if hasattr(page, "publication_errors") else {}
    if errors:
        raise Refused({field: _sentences(error) for field, error in errors.items()}, page)


def check_revision(revision):
    """Raise Refused when a revision may not be published: it lacks something, or would be withdrawn at once."""
    instance = revision.as_object()
    check_publishable(instance)
    if instance.expire_at and instance.expire_at <= timezone.now():
        raise Refused(
            {"expire_at": _("This date has passed. Choose a later one, or none, before publishing.")}, instance
        )


def _sentences(error):
    """What an error says, inside the blocks of a body too, each sentence once."""
    if not hasattr(error, "block_errors"):
        return error.messages
    inside = [*error.block_errors.values(), *error.non_block_errors.as_data()]
    return list(dict.fromkeys(sentence for one in inside for sentence in _sentences(one)))
