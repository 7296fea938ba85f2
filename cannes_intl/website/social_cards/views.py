"""The view of a social card: a URL per page, language and digest, kept for a year."""

from django.db import transaction
from django.http import Http404, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage

from .storage import kept

YEAR_IN_SECONDS = 365 * 24 * 60 * 60


@transaction.non_atomic_requests
@require_safe
def social_card(request, language, page_id, digest):
    """The card of a public page; any other page, language or digest is a 404, so that nothing else is ever drawn."""
    card = _current(language, page_id)
    if card is None or card.digest != digest:
        raise Http404
    response = HttpResponse(kept(card), content_type="image/png")
    response["Cache-Control"] = f"public, max-age={YEAR_IN_SECONDS}, immutable"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"  # it is made to be shown elsewhere
    response.is_language_neutral = True
    return response


def _current(language, page_id):
    if language not in languages.PUBLIC:
        return None
    page = BilingualPage.objects.open_to_all().filter(pk=page_id).first()
    if page is None:
        return None
    with translation.override(language):
        return page.specific.social_card(language)
