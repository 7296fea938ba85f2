"""``Selection``: what a query string asks of a listing, and the index entries that answer it."""

from functools import cached_property
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.core.paginator import EmptyPage, Paginator
from django.http import Http404
from django.utils.translation import gettext_lazy, pgettext_lazy

from cannes_intl.bilingual import languages

from .active_filters import FilterChoices
from .facets import FILTERS, Facets
from .models import IndexEntry
from .search.matching import AS_WRITTEN

PAGE_SIZE = 50
VIEWS = {
    "list": pgettext_lazy("view", "List"),
    "map": pgettext_lazy("view", "Map"),
    "table": pgettext_lazy("view", "Table"),
}
FIRST_VIEW = "list"
LONGEST_SEARCH = 200
UNKNOWN = {
    "country": gettext_lazy("No country has the code “%(value)s” here."),
    "region": gettext_lazy("No region of the world has the code “%(value)s” here."),
    "theme": gettext_lazy("No theme has the code “%(value)s” here."),
    "kind": gettext_lazy("No kind has the code “%(value)s” here."),
}


class SelectionForm(forms.Form):
    """The query string of every listing. Its codes are the same in every language; other parameters are let pass."""

    q = forms.CharField(
        label=gettext_lazy("Words"),
        required=False,
        max_length=LONGEST_SEARCH,
        error_messages={"max_length": gettext_lazy("Look for fewer words: 200 characters at most.")},
    )
    country = forms.CharField(label=pgettext_lazy("filter", "Country or territory"), required=False)
    region = forms.CharField(label=gettext_lazy("Region of the world"), required=False)
    theme = forms.CharField(label=gettext_lazy("Theme"), required=False)
    kind = forms.CharField(label=pgettext_lazy("filter", "Kind"), required=False)
    year = forms.RegexField(
        r"^[1-9]\d{3}$",
        label=gettext_lazy("Year"),
        required=False,
        error_messages={"invalid": gettext_lazy("A year has four digits, for example 2019.")},
    )
    page = forms.IntegerField(
        label=pgettext_lazy("of a list", "Page"),
        required=False,
        min_value=1,
        error_messages=dict.fromkeys(("invalid", "min_value"), gettext_lazy("A page is a number, for example 2.")),
    )

    view = forms.ChoiceField(
        label=gettext_lazy("View"),
        required=False,
        choices=list(VIEWS.items()),
        error_messages={"invalid_choice": gettext_lazy("A view is one of: list, map, table.")},
    )

    def __init__(self, query, facets):
        super().__init__(query)
        self.facets = facets

    def clean_country(self):
        return self.cleaned_data["country"].upper()

    def clean_region(self):
        return self.cleaned_data["region"].upper()

    def clean_year(self):
        return int(self.cleaned_data["year"]) if self.cleaned_data["year"] else None

    def clean(self):
        for name in FILTERS:
            value = self.cleaned_data.get(name)
            if value and name != "year" and not self.facets.knows(name, value):
                self.add_error(name, ValidationError(UNKNOWN[name] % {"value": self.data.get(name, value)[:40]}))

    def understood(self):
        """``{name: value}`` of what is asked for and understood, in one order: all of it where the form is valid."""
        words = self.cleaned_data.get("q")
        return ({"q": words} if words else {}) | self.filters()

    def filters(self):
        """``{name: value}`` of the filters that are set, without the words looked for."""
        return {name: self.cleaned_data[name] for name in FILTERS if self.cleaned_data.get(name)}


def selected_entries(listing, form, language):
    """The items of a listing that a valid form asks for, as readers of a language are shown them: the one queryset."""
    return _answering(listing, form.filters(), form.cleaned_data["q"], language)


def undated(listing, form, language):
    """What would be among them, had a year been stated for it; nothing while no year is asked for."""
    filters = form.filters()
    if not filters.pop("year", None):
        return IndexEntry.objects.none()
    return _answering(listing, filters, form.cleaned_data["q"], language).filter(years=[])


def _answering(listing, filters, words, language):
    found = IndexEntry.objects.of(IndexEntry.LISTINGS[listing], language)
    found = found.in_time() if listing in IndexEntry.IN_TIME else found
    found = found.filter(**{f"{FILTERS[name]}__contains": [value] for name, value in filters.items()})
    return found.matching(words) if words else found


def _query(parameters):
    return f"?{urlencode(parameters)}" if parameters else ""


class Selection(FilterChoices):
    """A listing as one visitor asks for it: the form, the choices left, the items of one page."""

    page_size = PAGE_SIZE

    def __init__(self, listing, query, language=None):
        self.listing = listing
        self.language = language or languages.current()
        self.facets = Facets(self.language)
        self.form = SelectionForm(query, self.facets)
        self.is_valid = self.form.is_valid()

    @cached_property
    def is_filtered(self):
        return bool(self.words or self.form.filters())

    @property
    def words(self):
        return self.form.cleaned_data.get("q", "")

    @cached_property
    def rows(self):
        return selected_entries(self.listing, self.form, self.language)

    @cached_property
    def shown(self):
        """The items on the page: all there is while nothing is selected, one page of a selection otherwise."""
        if self.is_filtered:
            return list(self.items.object_list)
        self.check_page()
        return list(self.rows)

    @cached_property
    def level(self):
        """How the words were found: one of the ways that ``matching`` tells."""
        return self.shown[0].level if self.words and self.shown else AS_WRITTEN

    @cached_property
    def undated(self):
        return list(undated(self.listing, self.form, self.language))

    @cached_property
    def items(self):
        """One page of the items. Raises Http404 past the last one."""
        try:
            return Paginator(self.rows, self.page_size).page(self.form.cleaned_data["page"] or 1)
        except EmptyPage as error:
            raise Http404(str(error)) from error

    def check_page(self):
        """All there is stands on one page. Raises Http404 when another one is asked for."""
        if (self.form.cleaned_data["page"] or 1) > 1:
            raise Http404

    def parameters(self):
        """``{name: value}`` of what is selected, in one order, so that one selection has one address."""
        return self.form.understood() if self.is_valid else {}

    @property
    def view(self):
        """How the page shows the items: one of ``VIEWS``."""
        return (self.is_valid and self.form.cleaned_data["view"]) or FIRST_VIEW

    @property
    def views(self):
        """``[{label, address, is_open}]``: the selection in each view."""
        return [
            {"label": label, "address": self.address(self.parameters(), view) or ".", "is_open": view == self.view}
            for view, label in VIEWS.items()
        ]

    @property
    def data_query(self):
        """The selection as the addresses of its data carry it: ``?country=JP``; empty for all there is."""
        return _query(self.parameters())

    @property
    def page_query(self):
        """The same with the view that is open, as the other languages carry it."""
        return self.address(self.parameters())

    def address(self, parameters, view=None):
        """The query string of a page of the listing, in the view that is open or in another one."""
        view = view or self.view
        return _query(parameters | ({"view": view} if view != FIRST_VIEW else {}))

    def page_address(self, number):
        return self.address(self.parameters() | {"page": number})

    @property
    def before(self):
        return self.page_address(self.items.previous_page_number()) if self.items.has_previous() else ""

    @property
    def after(self):
        return self.page_address(self.items.next_page_number()) if self.items.has_next() else ""
