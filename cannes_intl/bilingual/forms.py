"""The form of a page: what is asked of a draft, and what more of a publication."""

from django.forms.utils import ErrorList
from wagtail.admin.forms import WagtailAdminPageForm


class BilingualPageForm(WagtailAdminPageForm):
    """Adds, at publication or submission, what the page's values lack, each error beside its field."""

    def _post_clean(self):
        super()._post_clean()
        if self.is_deferred_validation:
            return
        for field, error in self.instance.lacking().items():
            if field in self.errors:
                continue
            if field in self.fields:
                self.add_error(field, error)
            elif field in self.formsets:
                self.add_formset_error(field, error)
            else:
                self.add_error(None, error)

    def add_formset_error(self, name, error):
        """An error that belongs to a list of rows: shown above them, and the form is refused."""
        formset = self.formsets[name]
        formset.full_clean() if formset._errors is None else None
        formset._non_form_errors = ErrorList([*formset.non_form_errors(), *error.messages])
        self.add_error(None, error)
