"""The page that tells an editor what was refused, why, and where to mend it, in the language of their admin."""

from django.http import JsonResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.localization import get_localized_response
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.models import Page

from .refusals import REFUSALS, refusal_of

CONFLICT = 409
#: What Wagtail's addresses call the page that something is asked of.
PAGE_IN_ADDRESS = ("page_id", "page_to_move_id")


def refused_page(request, refusals, is_rest_done=False, back=""):
    """Name each refusal with the way to mend it; ``is_rest_done`` says that all else was done as asked."""
    links = AdminURLFinder(request.user)
    listed = [(refusal, _address(links, refusal.instance), _linked(links, refusal.uses)) for refusal in refusals]
    context = {"refusals": listed, "is_rest_done": is_rest_done, "back": back}
    return TemplateResponse(request, "bilingual/refused.html", context, status=CONFLICT)


def _linked(links, instances):
    return [(instance, _address(links, instance)) for instance in instances]


def _address(links, instance):
    return links.get_edit_url(instance) if instance is not None and instance.pk else None


def _answer(request, error):
    """The refusal in the form that was asked for: JSON to a script that saves, a dialog to a dialog, else the page."""
    refusal = refusal_of(error, _page_in_address(request))
    if not request.accepts("text/html") or "wagtailadmin_api" in request.resolver_match.namespaces:
        told = {"success": False, "error_code": "refused", "error_message": " ".join(refusal.reasons)}
        return JsonResponse(told, status=400)  # as Wagtail's own, which its scripts read
    page = refused_page(request, [refusal])
    if request.headers.get("x-requested-with") == "XMLHttpRequest":
        context = page.context_data
        return render_modal_workflow(request, "bilingual/refused_dialog.html", None, context, {"step": "action"})
    return page


def _page_in_address(request):
    key = next((key for name in PAGE_IN_ADDRESS if (key := request.resolver_match.kwargs.get(name))), None)
    return Page.objects.filter(pk=key).first() if key else None


class RefusalMiddleware:
    """Answers with that page what no view of the admin has answered. All that was begun is undone by then."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        if not isinstance(error, REFUSALS) or not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        return get_localized_response(lambda asked: _answer(asked, error), request)
