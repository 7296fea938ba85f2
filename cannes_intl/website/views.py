"""Views that are not pages: the choice of a language, the sitemap, robots."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.tree import HOME_DEPTH


@require_safe
def choose_language(request):
    """From the bare origin to the language the browser asks for, without remembering it."""
    code = get_language_from_request(request)
    code = code if code in languages.PUBLIC else languages.DEFAULT
    response = HttpResponseRedirect(f"/{code}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@require_safe
def sitemap(request):
    """Every public page in every language it exists in, with its alternates."""
    pages = BilingualPage.objects.open_to_all().filter(depth__gte=HOME_DEPTH).order_by("path").specific().iterator()
    entries = [entry for page in pages for entry in page.get_sitemap_urls(request)]
    return render(request, "sitemap.xml", {"entries": entries}, content_type="application/xml")


@require_safe
def robots(request):
    lines = ["User-agent: *", "Disallow: /admin/", f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain")
