"""Titles of a selection where it stands alone: a feed in a reader, a calendar in a telephone."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cannes_intl.listings.facets import FILTERS
from cannes_intl.website.structured_data import site_name


def title(selection, details):
    """“Ville de Cannes – Relations internationales – Nouveautés – Japon”, in the active language."""
    listing = {"events": pgettext("calendar", "Events"), "updates": pgettext("feed", "What is new")}[selection.listing]
    return " – ".join(filter(None, [site_name(details), listing, *chosen(selection)]))


def chosen(selection):
    """The names of what is selected, in the active language, in the order of the filters."""
    filters, named = selection.form.filters(), selection.facets.named
    found = {name: named[name].get(code, {"name": code}) for name, code in filters.items()}  # any year may be asked for
    names = [str(found[name]["name"]) for name in FILTERS if name in found]
    return [*names, *([_("“%(words)s”") % {"words": selection.words}] if selection.words else [])]
