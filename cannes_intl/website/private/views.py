"""Views that let in who may see a page or a document: passwords, signing in, and documents themselves."""

from urllib.parse import urlencode

from django.contrib.auth.views import LoginView
from django.http import FileResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext, pgettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.documents import get_document_model
from wagtail.documents.views.serve import serve as serve_document
from wagtail.images import get_image_model
from wagtail.models import BaseViewRestriction, CollectionViewRestriction
from wagtail.permissions import policy_registry

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.errors import permission_denied

from .collections import FOLDER
from .forms import FormPage, PasswordForm, SignInForm, addresses_in_every_language, ask_for_page_password, password_page
from .same_origin import sent_from_this_site

WRITTEN = require_http_methods(["GET", "HEAD", "POST"])


@WRITTEN
@sensitive_post_parameters()
@sent_from_this_site
def page_password(request, page_view_restriction_id, page_id):
    """The password of a page: the right one leads to it, a wrong one to the form again. Raises Http404 without it."""
    page = get_object_or_404(BilingualPage, pk=page_id)
    restriction = get_object_or_404(_with_password(page.get_view_restrictions()), pk=page_view_restriction_id)
    form = PasswordForm(restriction, _sent(request))
    if form.is_valid():
        return _let_in(request, form, page.url_in(languages.current()))
    return ask_for_page_password(request, page, form)


@WRITTEN
@sensitive_post_parameters()
@sent_from_this_site
def document_password(request, restriction_id):
    """The password of a collection; ``?next=`` is the document it was asked for."""
    restriction = get_object_or_404(_with_password(CollectionViewRestriction.objects), pk=restriction_id)
    asked_for = request.POST.get("return_url") or request.GET.get("next", "")
    form = PasswordForm(restriction, _sent(request), initial={"return_url": asked_for})
    if form.is_valid():
        return _let_in(request, form, home_address())
    addresses = addresses_in_every_language("wagtaildocs_authenticate_with_password", asked_for, restriction.pk)
    sentence = gettext("This document is for those who have its password.")
    return password_page(request, form, addresses, sentence)


def _sent(request):
    return request.POST if request.method == "POST" else None


def _with_password(restrictions):
    return restrictions.filter(restriction_type=BaseViewRestriction.PASSWORD)


def _let_in(request, form, otherwise):
    """Remember, in a session, that the password was given; back to where it was asked for, if that is on this site."""
    form.restriction.mark_as_passed(request)
    address = form.cleaned_data["return_url"]
    is_ours = url_has_allowed_host_and_scheme(address, request.get_host(), request.is_secure())
    response = HttpResponseRedirect(address if is_ours else otherwise)
    add_never_cache_headers(response)
    return response


@method_decorator(WRITTEN, name="dispatch")
class SignIn(LoginView):
    """The form for people with an account, on pages that are for them; ``?next=`` is the page."""

    template_name = "private/sign_in.html"
    authentication_form = SignInForm

    @method_decorator([sensitive_post_parameters(), never_cache, sent_from_this_site])
    def dispatch(self, request, *args, **kwargs):
        """As Django's, with another protection against forgery; see ``same_origin``."""
        return super(LoginView, self).dispatch(request, *args, **kwargs)

    def get_default_redirect_url(self):
        return home_address()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        addresses = addresses_in_every_language("wagtailcore_login", self.get_redirect_url())
        return context | {"page": FormPage(pgettext("account", "Sign in"), addresses), "action": self.request.path}


@require_safe
def document(request, document_id, document_filename):
    """A document, to whoever may see its collection; others are asked who they are, or for its password."""
    one = get_object_or_404(get_document_model().objects.select_related("collection"), pk=document_id)
    restrictions = list(one.collection.get_view_restrictions())
    refusing = next((restriction for restriction in restrictions if not restriction.accept_request(request)), None)
    if refusing:
        response = HttpResponseRedirect(where_to_ask(refusing, request.get_full_path()))
    else:
        response = serve_document(request, document_id, document_filename)
    if restrictions:
        add_never_cache_headers(response)
    return response


@require_safe
def private_image(request, name):
    """A picture of a collection that is kept for some, to them and to who works with it in the admin; else a 403."""
    renditions = get_image_model().get_rendition_model().objects.select_related("image__collection")
    rendition = get_object_or_404(renditions, file=f"{FOLDER}/{name}")
    restrictions = rendition.image.collection.get_view_restrictions()
    if not (all(one.accept_request(request) for one in restrictions) or _may_choose(request.user, rendition.image)):
        return permission_denied(request)
    response = FileResponse(rendition.file.open("rb"))
    response["Content-Security-Policy"] = "default-src 'none'"
    add_never_cache_headers(response)
    return response


def _may_choose(user, image):
    policy = policy_registry.get_by_type(get_image_model())
    return policy.user_has_any_permission_for_instance(user, ["add", "change", "delete", "choose"], image)


def where_to_ask(restriction, address):
    """Where one is asked for what a collection is kept by, in the reader's language; the address is led back to."""
    if restriction.restriction_type == BaseViewRestriction.PASSWORD:
        form = reverse("wagtaildocs_authenticate_with_password", args=[restriction.pk])
    else:
        form = reverse("wagtailcore_login")
    return f"{form}?{urlencode({'next': address})}"


def home_address():
    return f"/{languages.current()}/"
