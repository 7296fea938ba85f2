"""Error pages, in the reader's language, and the requests that are refused before any view."""

from pathlib import Path

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

from cannes_intl.bilingual import languages
from cannes_intl.illustration.posters import Poster

RETRY_AFTER_SECONDS = 60
ART = Poster("horizon", "404", 1, "strip")
READING = ("GET", "HEAD", "OPTIONS")
# The only addresses that take anything else: the admin, and the password of a page kept for some.
WRITTEN_TO = ("/admin/", *(f"/{code}/_util/" for code in languages.PUBLIC))


def error_page(request, status, title, message, ways=()):
    """A designed page for an error, without looking anything up in the database; ``ways`` on are {label, address}."""
    context = {"title": title, "message": message, "status": status, "art": ART, "ways": ways}
    response = render(request, "errors/error.html", context, status=status)
    patch_cache_control(response, no_store=True)
    return response


def bad_request(request, exception=None):
    return error_page(
        request,
        400,
        _("Request not understood"),
        _("This address is not written as it should be. Go back, or start again from the home page."),
    )


def permission_denied(request, exception=None, reason=""):
    return error_page(
        request,
        403,
        _("Access refused"),
        _("This page is not open to you. If you work on this site, sign in first."),
    )


def page_not_found(request, exception=None):
    return error_page(
        request,
        404,
        _("Page not found"),
        _("This address leads to no page on the site. It may have changed, or been copied with a slip."),
    )


def readable():
    """The answer to a question by OPTIONS: the address can be read, and nothing else."""
    return HttpResponse(status=204, headers={"Allow": ", ".join(READING)})


def method_not_allowed(request, allowed):
    response = error_page(
        request,
        405,
        _("Request refused"),
        _("This page can only be read. Nothing was sent, nothing was changed."),
    )
    response["Allow"] = allowed
    return response


def static_page(status):
    """A finished bilingual page from a file: no database, no template, nothing that may be broken too."""
    html = (Path(settings.BASE_DIR) / "templates" / "errors" / f"{status}.html").read_bytes()
    response = HttpResponse(html, status=status)
    response["Cache-Control"] = "no-store"
    return response


def server_error(request):
    return static_page(500)


class PlainRequestMiddleware:
    """Answers what no view should see, and gives refusals their page.

    A NUL byte in the path or the query is a 400; a refused method gets its designed 405; a database
    that does not answer is a 503 with Retry-After, for visitors; the admin keeps its own errors.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            return bad_request(request)
        if request.method not in READING and not request.path.startswith(WRITTEN_TO):
            return method_not_allowed(request, ", ".join(READING))
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and not response.content:
            is_read = "GET" in response["Allow"]
            if is_read and request.method == "OPTIONS":
                return readable()
            return method_not_allowed(request, ", ".join(READING) if is_read else response["Allow"])
        return response

    def process_exception(self, request, exception):
        if isinstance(exception, (OperationalError, InterfaceError)) and not request.path.startswith("/admin/"):
            response = static_page(503)
            response["Retry-After"] = str(RETRY_AFTER_SECONDS)
            return response
        return None
