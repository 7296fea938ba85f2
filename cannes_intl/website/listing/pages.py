"""A page that lists items: all of them in its own order, or those a visitor selects, in one of several views."""

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.cache import patch_cache_control

from cannes_intl.bilingual import languages

from .selection import Selection, SelectionForm
from .writing import CONTENT_TYPES

FORMS = {
    "partnerships": ("csv", "json", "geojson"),
    "programmes": ("csv", "json"),
    "events": ("csv", "json"),
}
NAMES = {"csv": "CSV", "json": "JSON", "geojson": "GeoJSON"}


class Selectable:
    """The part of an index page that answers its query string.

    A value that is not known is a 400 with the form, what is wrong and the way out; a page past the last one a 404.
    """

    #: Which of ``ListingRow.LISTINGS`` it lists.
    listing = ""

    def serve(self, request, *args, **kwargs):
        if any(request.GET.get(name) == "" for name in SelectionForm.base_fields):
            return self._without_what_is_empty(request)
        response = super().serve(request, *args, **kwargs)
        if not response.context_data["selection"].is_valid:
            response.status_code = 400
            patch_cache_control(response, no_store=True)
        return response

    def get_context(self, request, *args, **kwargs):
        selection = Selection(self.listing, request.GET)
        context = {
            **super().get_context(request, *args, **kwargs),
            "selection": selection,
            "query_string": selection.page_query,
            "page_address": self.url_in(languages.current()),
            "downloads": [
                {"name": NAMES[form], "address": reverse(f"{self.listing}_{form}"), "content_type": CONTENT_TYPES[form]}
                for form in FORMS[self.listing]
            ],
        }
        return context | (self.arranged(selection) if selection.is_valid else {})

    def _without_what_is_empty(self, request):
        """A form sends its empty fields too: one selection has one address, which can be shared."""
        query = request.GET.copy()
        for name in SelectionForm.base_fields:
            if query.get(name) == "":
                del query[name]
        address = self.url_in(languages.current())
        response = HttpResponseRedirect(f"{address}?{query.urlencode()}" if query else address)
        patch_cache_control(response, max_age=0, must_revalidate=True)
        return response

    def arranged(self, selection):
        """The items of a valid selection in the page's own order and groups, for its template's block ``list``."""
        return {"rows": selection.shown}
