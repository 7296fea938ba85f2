"""What a page must have in the default language before it is published, read from its values alone."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import StreamField

from . import languages
from .languages import column, is_blank


def missing_wording():
    """The error beside words that the default language lacks, named in the editor's language."""
    language = languages.spoken_name(languages.DEFAULT)
    return ValidationError(_("Write this in %(language)s before publishing.") % {"language": language})


def missing_words(page):
    """``{field: ValidationError}`` of everything a publication would lack; empty when it may be published."""
    errors = {}
    for name in page.worded_fields_to_publish:
        field = column(name, languages.DEFAULT)
        if is_blank(getattr(page, field)):
            errors[field] = missing_wording()
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


def check_publishable(page):
    """Raise ValidationError when the page may not be published. Anything without ``lacking`` may."""
    errors = page.lacking() if hasattr(page, "lacking") else {}
    if errors:
        raise ValidationError({field: error.messages for field, error in errors.items()})
