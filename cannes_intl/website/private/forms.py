"""The forms that open what is kept for some, and the page each stands on."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import Localized
from cannes_intl.website.navigation import navigation_pages


@dataclass
class FormPage:
    """The page a form stands on, for the templates: it says nothing of the page it opens, not even its name."""

    title: str
    #: ``{language: address}``
    addresses: dict
    #: It stands nowhere in the tree.
    pk, path = None, ""

    @cached_property
    def menu_pages(self):
        return navigation_pages()

    def title_wording(self):
        return Localized(self.title, languages.current(), languages.current())

    def language_links(self):
        """Where the same form is in each language, for the switcher."""
        now = languages.current()
        return [
            {"code": code, "name": name, "url": self.addresses[code], "current": code == now}
            for code, name in settings.LANGUAGES
        ]


class PasswordForm(forms.Form):
    """The password of a view restriction, and where it leads back to."""

    password = forms.CharField(
        label=_("Password"),
        strip=False,
        error_messages={"required": _("Write the password.")},
    )
    return_url = forms.CharField(required=False)

    def __init__(self, restriction, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.restriction = restriction

    def clean_password(self):
        if not constant_time_compare(self.cleaned_data["password"], self.restriction.password):
            raise forms.ValidationError(gettext("This is not the password. Check it and try again."))
        return self.cleaned_data["password"]


class SignInForm(AuthenticationForm):
    """The account of somebody the city lets in."""

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _("This username and this password do not go together. Check both and try again."),
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["username"].error_messages["required"] = _("Write your username.")
        self.fields["password"].error_messages["required"] = _("Write your password.")


def ask_for_page_password(request, page, form):
    """The answer to whoever has not given the password of a page. Its address in another language is not said."""
    addresses = addresses_in_every_language("wagtailcore_authenticate_with_password", "", form.restriction.pk, page.pk)
    return password_page(request, form, addresses, gettext("This page is for those who have its password."))


def password_page(request, form, addresses, sentence):
    """The form of a password, with its error if it was a wrong one; no cache keeps it."""
    page = FormPage(gettext("Password required"), addresses)
    context = {"page": page, "form": form, "action": addresses[languages.current()], "sentence": sentence}
    response = TemplateResponse(request, "private/password.html", context)
    response["Cache-Control"] = "no-store, private"
    return response


def addresses_in_every_language(name, asked_for, *args):
    """``{language: address}`` of a form by the name of its view, with what it was asked for, which it leads back to."""
    query = f"?{urlencode({'next': asked_for})}" if asked_for else ""
    addresses = {}
    for code in languages.PUBLIC:
        with translation.override(code):
            addresses[code] = reverse(name, args=args) + query
    return addresses
