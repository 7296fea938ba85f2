"""Views that are not pages: the factsheet of a country."""

from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from cannes_intl.bilingual import languages, routing

from .factsheet import Factsheet, factsheet_path
from .models import CountryPage


@require_safe
def factsheet(request, trail, word):
    """The factsheet of the country page at a trail. An older or another language's address leads on, in one hop."""
    code = languages.current()
    page = routing.public_page(trail, code)
    if page.specific_class is not CountryPage:
        raise Http404
    if request.path != factsheet_path(page, code):
        return routing.lead_to(factsheet_path(page, code), request)
    sheet = Factsheet(page.specific, on=timezone.localdate())
    return render(request, "partnerships/factsheet.html", {"page": sheet, "country_page": sheet.page})
