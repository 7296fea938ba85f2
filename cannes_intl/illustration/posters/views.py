"""The view of a poster: one URL for one drawing, in no language, kept by browsers for a year."""

import re

from django.db import transaction
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from . import DRAWINGS, SHAPES, VERSION, Poster

YEAR_IN_SECONDS = 365 * 24 * 60 * 60


class PosterConverter:
    """A poster in an address: ``v1/portrait/film/slug-0``. Nothing but a drawing that exists matches."""

    regex = (
        f"{re.escape(VERSION)}/(?:{'|'.join(SHAPES)})/(?:{'|'.join(DRAWINGS)})"
        r"/[-a-zA-Z0-9_]{1,255}-(?:0|[1-9][0-9]{0,4})"
    )

    def to_python(self, value):
        _version, shape, artwork, name = value.split("/")
        slug, roll = name.rsplit("-", 1)
        return Poster(artwork, slug, int(roll), shape)

    def to_url(self, poster):
        return f"{VERSION}/{poster.shape}/{poster.artwork}/{poster.slug}-{poster.roll}"


@transaction.non_atomic_requests
@require_safe
def poster(request, drawing):
    """One poster as an SVG image, without asking the database anything, not even for a connection."""
    response = HttpResponse(drawing.svg(), content_type="image/svg+xml")
    response["Cache-Control"] = f"public, max-age={YEAR_IN_SECONDS}, immutable"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.is_language_neutral = True
    return response
