"""``Selectable``: an index page that lists its items, or those a visitor selects, in one of several views."""

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.cache import patch_cache_control

from cannes_intl.bilingual import languages

from .formats import FORMATS, FORMATS_OF_LISTING
from .models import IndexEntry
from .selection import Selection, SelectionForm


class Selectable:
    """The part of an index page that answers its query string.

    A value that is not known is a 400 with the form, what is wrong and the way out; a page past the last one a 404.
    """

    #: Which of ``IndexEntry.LISTINGS`` it lists.
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
        selection = self.selection(request.GET)
        context = {
            **super().get_context(request, *args, **kwargs),
            "selection": selection,
            "query_string": selection.page_query,
            "page_address": self.url_in(languages.current()),
        }
        if self.listing in FORMATS_OF_LISTING:
            context |= {"downloads": downloads(selection), "feed": feed(selection)}
        return context | (self.arranged(selection) if selection.is_valid else {})

    def selection(self, query):
        """What a query string asks of the page."""
        return Selection(self.listing, query)

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


def downloads(selection):
    """``[{name, address, content_type}]``: the selection as data, then as a feed of what is published about it."""
    return [*data_forms(selection.listing, selection.parameters()), feed(selection)]


def data_forms(listing, query):
    """``[{name, address, content_type}]``: what a query asks of a listing, in each form of it."""
    forms = [(FORMATS[form], reverse(f"{listing}_{form}", query=query or None)) for form in FORMATS_OF_LISTING[listing]]
    return [{"name": form.name, "address": address, "content_type": form.content_type} for form, address in forms]


def feed(selection):
    """The feed of a selection, whose items are of the listing's own kind where it has one."""
    kinds = IndexEntry.LISTINGS[selection.listing]
    return feed_of(({"kind": str(kinds[0])} if len(kinds) == 1 else {}) | selection.parameters())


def feed_of(query):
    """``{name, address, content_type}`` of the feed of what a query asks for; of everything, for an empty one."""
    atom = FORMATS["atom"]
    address = reverse("updates_atom", query=query or None)
    return {"name": atom.name, "address": address, "content_type": atom.content_type}
