"""Admin forms of pages and snippets: what a draft must have, and what more a publication must."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from modeltranslation.fields import TranslationField
from wagtail.admin import widgets
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.admin.forms.models import register_form_field_override

from .publication import is_snippet, not_public


def _empty_text(field):
    """A column of words may be NULL (a language switched on later), but what a form leaves empty is empty text."""
    return {"empty_value": ""} if isinstance(field, TranslationField) else {}


register_form_field_override(models.CharField, override=_empty_text)
register_form_field_override(
    models.SlugField, override=lambda field: {"widget": widgets.SlugInput, **_empty_text(field)}
)


class PublicationForm:
    """The part of a form that adds, at publication or submission, what the values lack, each error beside its field."""

    def _post_clean(self):
        super()._post_clean()
        if self.is_deferred_validation:
            return
        for field, error in self.instance.publication_errors().items():
            if field not in self.formsets and field not in self.errors:
                self.add_error(field if field in self.fields else None, error)
        _refuse_drafts(self)


class TranslatedSnippetForm(PublicationForm, WagtailAdminModelForm):
    """The form of a snippet with words. What addresses and files carry is shown, and changes no more."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in self.instance.immutable_values():
            if name in self.fields:
                self.fields[name].widget.attrs["readonly"] = True
                self.fields[name].help_text = _("Addresses and files carry it: once public, it no longer changes.")


class BilingualPageForm(PublicationForm, WagtailAdminPageForm):
    """The form of a page: it knows where a new page will stand, and tells its rows apart."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.parent_page is not None:
            self.instance.set_intended_parent(self.parent_page)

    def save(self, commit=True):
        for formset in self.formsets.values():
            _tell_rows_apart(formset)
        return super().save(commit)

    def is_valid(self):
        valid = super().is_valid()
        if not self.is_bound or self.is_deferred_validation:
            return valid
        for name, message in self.instance.required_inlines().items():
            formset = self.formsets.get(name)
            if formset is not None and not any(_is_kept(form, formset) for form in formset.forms):
                formset.non_form_errors().append(str(message))
                valid = False
        for formset in self.formsets.values():
            for form in formset.forms:
                if form not in formset.deleted_forms:
                    _refuse_drafts(form)
                    valid = valid and form.is_valid()
        return valid


def _refuse_drafts(form):
    """Beside each field of a form to be published: the snippets chosen there that are not public."""
    for name, value in list(form.cleaned_data.items()):
        chosen = [value] if isinstance(value, models.Model) else value
        if isinstance(chosen, (list, models.QuerySet)):
            drafts = [one for one in chosen if is_snippet(type(one)) and not one.live]
            if drafts:
                form.add_error(name, not_public(drafts))


def _tell_rows_apart(formset):
    """Give each row an identity of its own, where a browser sent that of the empty row for several.

    The admin's script gives every added row one; without it they all carry the one the form was rendered with.
    """
    known = set()
    for form in formset.forms:
        row = form.instance
        if not hasattr(row, "uid"):
            return
        if row.uid in known:
            row.uid = uuid.uuid4()
        known.add(row.uid)


def _is_kept(form, formset):
    return form not in formset.deleted_forms and (form.has_changed() or bool(form.instance.pk))
