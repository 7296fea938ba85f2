"""Views of the open data: a selection as a file, ``/<language>/data/partnerships.csv?country=JP``."""

from functools import wraps
from hashlib import sha256

from django.db.models import Q
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.encoding import iri_to_uri
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages
from cannes_intl.listings.formats import FORMATS
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.selection import Selection
from cannes_intl.partial_dates.edition_status import Outcome
from cannes_intl.website.errors import readable
from cannes_intl.website.site_settings import SiteSettings

from .bad_request import refused
from .formats import WRITERS
from .ical import calendar_of, is_held


def readable_by_any_site(view):
    """What the view answers may be read by the scripts of any site; its errors too.

    A browser asks beforehand (https://fetch.spec.whatwg.org/#cors-preflight-fetch) where a script says what it has.
    """

    @wraps(view)
    def answer(request, *args, **kwargs):
        asked_beforehand = request.method == "OPTIONS"
        response = readable() if asked_beforehand else view(request, *args, **kwargs)
        if asked_beforehand:
            response["Access-Control-Allow-Methods"] = response["Allow"]
            response["Access-Control-Allow-Headers"] = "If-None-Match, If-Modified-Since"
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "ETag, Link"
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return answer


@readable_by_any_site
@require_safe
def machine_form(request, listing, form):
    """All the items of a selection; of a feed, one page. A value that is not known is a 400 that says which."""
    selection = Selection(listing, request.GET)
    if not selection.is_valid:
        return refused(request, selection)
    details = SiteSettings.load(request_or_site=request)
    written = WRITERS[form](selection, details)
    return as_file(request, written, FORMATS[form], f"cannes-{listing}-{selection.language}.{form}", details)


@readable_by_any_site
@require_safe
def event_calendar(request, key):
    """The days of one public event or edition, to come or called off, for the visitor's calendar. 404 without any."""
    day = timezone.localdate()
    editions = IndexEntry.objects.of([IndexEntry.Kind.EVENT], languages.current())
    editions = editions.filter(Q(item=key) | Q(page__translation_key=key))
    editions = [
        row
        for row in editions.filter(outcome__in=(Outcome.ANNOUNCED, Outcome.CANCELLED), latest__gte=day)
        if is_held(row)
    ]
    if not editions:
        raise Http404
    name = editions[0].path.strip("/").split("/")[-1]
    details = SiteSettings.load(request_or_site=request)
    return as_file(request, calendar_of(editions, day).to_ical(), FORMATS["ics"], f"{name}.ics", details)


def as_file(request, written, file_format, name, details):
    """Bytes as an answer that says its name, its licence and, by an ETag, whether it is the one the reader has."""
    response = HttpResponse(written, content_type=file_format.content_type)
    response["Content-Disposition"] = f'{"attachment" if file_format.is_attachment else "inline"}; filename="{name}"'
    if details.data_licence_address:
        response["Link"] = f'<{iri_to_uri(details.data_licence_address)}>; rel="license"'
    response["ETag"] = f'"{sha256(written).hexdigest()[:32]}"'
    patch_cache_control(response, max_age=0, must_revalidate=True)
    return get_conditional_response(request, etag=response["ETag"], response=response)
