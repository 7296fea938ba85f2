"""What machines read: a selection, ``/<language>/data/partnerships.csv?country=JP``, and names to search for."""

import json
from hashlib import sha256

from django.http import HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages

from ..details import SiteSettings
from ..errors import error_page
from .records import records
from .selection import Selection
from .spelling import suggested_names
from .writing import CONTENT_TYPES, WRITERS


@require_safe
def machine_form(request, listing, form):
    """All the items of a selection, whatever the page asked for. A value that is not known is a 400 that says which."""
    selection = Selection(listing, request.GET)
    if not selection.is_valid:
        return refused(request, selection)
    licence = SiteSettings.load(request_or_site=request).data_licence
    written = WRITERS[form](selection, records(list(selection.rows)), licence).encode()
    response = HttpResponse(written, content_type=CONTENT_TYPES[form])
    name = f"cannes-{listing}-{selection.language}.{form}"
    response["Content-Disposition"] = f'{"attachment" if form == "csv" else "inline"}; filename="{name}"'
    response["ETag"] = f'"{sha256(written).hexdigest()[:32]}"'
    patch_cache_control(response, max_age=0, must_revalidate=True)
    return get_conditional_response(request, etag=response["ETag"], response=response)


@require_safe
def suggestions(request):
    """``[name]``: what the search proposes while one types, in the reader's language. Scripts alone ask for it."""
    written = json.dumps(suggested_names(languages.current()), ensure_ascii=False).encode()
    response = HttpResponse(written, content_type="application/json")
    response["ETag"] = f'"{sha256(written).hexdigest()[:32]}"'
    patch_cache_control(response, max_age=0, must_revalidate=True)
    return get_conditional_response(request, etag=response["ETag"], response=response)


def refused(request, selection):
    """What is wrong with a query string, in words."""
    said = " ".join(error for errors in selection.form.errors.values() for error in errors)
    way_out = _("Without its question mark and what follows it, this address gives everything.")
    return error_page(request, 400, _("Request not understood"), f"{said} {way_out}")
