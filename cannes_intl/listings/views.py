"""Views of the index: the permanent link of an item, the names the search proposes."""

import json
from hashlib import sha256

from django.db.models import Q
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages

from .models import IndexEntry
from .search.suggestions import suggested_names


@require_safe
def permanent_link(request, key):
    """From what never changes to where a page is now: ``/fr/data/b1a7….`` leads to ``/fr/partenariats/japon/``.

    ``key`` is the page's own, or any ``id`` of the open data: an edition leads to its event's page. The redirect is
    not kept by browsers, since the page may move again. Raises Http404 for what is not public.
    """
    rows = IndexEntry.objects.filter(Q(item=key) | Q(page__translation_key=key), language=languages.current())
    path = rows.order_by("order").values_list("path", flat=True).first()
    if path is None:
        raise Http404
    response = HttpResponseRedirect(path)
    patch_cache_control(response, max_age=0, must_revalidate=True)
    return response


@require_safe
def suggestions(request):
    """``[name]``: what the search proposes while one types, in the reader's language. Scripts alone ask for it."""
    written = json.dumps(suggested_names(languages.current()), ensure_ascii=False).encode()
    response = HttpResponse(written, content_type="application/json")
    response["ETag"] = f'"{sha256(written).hexdigest()[:32]}"'
    patch_cache_control(response, max_age=0, must_revalidate=True)
    return get_conditional_response(request, etag=response["ETag"], response=response)
