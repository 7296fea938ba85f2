"""Routing: from a URL to a page by one indexed look-up; old addresses redirect to their page."""

from django.db.models import Q
from django.http import Http404, HttpResponsePermanentRedirect
from django.utils.cache import patch_cache_control
from wagtail import views as wagtail_views
from wagtail.url_routing import RouteResult

from . import languages
from .languages import column, public_columns
from .models import BilingualPage, OldAddress
from .tree import HOME_DEPTH


def serve(request, path):
    """Wagtail's page view, with the page found by one indexed look-up on its trail.

    What has no page at that address is led on, in one hop, or is a 404.
    """
    code = languages.current()
    page = public_page(path, code)
    if page.trail(code) != path:
        return lead_to(page.url_in(code), request)
    request._wagtail_route_for_request = RouteResult(page)
    refused = page.check_request_method(request)
    return refused or wagtail_views.serve(request, path)


def public_page(path, code):
    """The public page at a path, or the one that an older or another language's path leads to.

    Its own trail says which. An address that once was a page's in this language stays its own, whatever another page
    is called in another language. Raises Http404 for a path that leads nowhere.
    """
    page = _find(path, code) or _old(path, code) or _walk(path, code)
    if page is None:
        raise Http404
    return page


def _find(path, code):
    trail = Q(**{column("url_trail", code): path})
    if code != languages.DEFAULT:  # a language switched on after the page was last saved
        trail |= Q(**{f"{column('url_trail', code)}__isnull": True, column("url_trail", languages.DEFAULT): path})
    page = BilingualPage.objects.filter(trail, live=True, depth__gte=HOME_DEPTH).first()
    return page and page.specific


def _walk(path, code):
    """The live page whose slugs, in any mixture of languages, make up this path."""
    page = BilingualPage.objects.filter(depth=HOME_DEPTH).first()
    for slug in path.strip("/").split("/"):
        if page is None:
            return None
        wanted = Q()
        for name in public_columns("url_slug"):
            wanted |= Q(**{name: slug})
        hits = BilingualPage.objects.child_of(page).filter(wanted)
        # A draft may borrow the slug of a public page; a public page may stand under one that is not.
        page = min(hits, key=lambda hit: (not hit.live, hit.effective_slug(code) != slug), default=None)
    return page if page and page.live else None


def _old(path, code):
    old = OldAddress.objects.filter(language=code, trail=path, page__live=True).select_related("page").first()
    return old and old.page


def lead_to(url, request):
    """A permanent redirect that browsers do not keep: the old address may be given to a page again."""
    query = request.META.get("QUERY_STRING", "")
    return not_kept(HttpResponsePermanentRedirect(f"{url}?{query}" if query else url))


def not_kept(redirect):
    """The redirect, told to browsers and caches as one to be asked for again each time."""
    patch_cache_control(redirect, max_age=0, must_revalidate=True)
    return redirect
