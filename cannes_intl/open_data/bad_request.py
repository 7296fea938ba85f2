"""400 pages of the open data: what was not understood, in words, and links to go on from."""

from urllib.parse import urlencode

from django.apps import apps
from django.utils.translation import gettext as _

from cannes_intl.bilingual import languages
from cannes_intl.listings.pages import Selectable
from cannes_intl.website.errors import error_page
from cannes_intl.website.navigation import navigation_pages


def refused(request, selection):
    """A 400 page: a sentence for each parameter that is not understood, and links to go on from."""
    said = " ".join(error for errors in selection.form.errors.values() for error in errors)
    return error_page(request, 400, _("Request not understood"), said, ways(request, selection))


def ways(request, selection):
    """``[{label, address}]``: the same file without what is wrong, the list it is made from, the codes there are."""
    understood = selection.form.understood()
    label = _("The same file, without what is wrong") if understood else _("The whole file")
    found = [{"label": label, "address": _with(request.path, understood)}]
    pages, language = navigation_pages(), languages.current()
    roles = {page.standardpage.role: page for page in pages if hasattr(page, "standardpage")}
    index = next((page for page in pages if _lists(page, selection.listing)), None)
    if index:
        found.append({"label": _("The list and its form"), "address": _with(index.url_in(language), understood)})
    elif "follow" in roles:
        found.append({"label": _("What can be followed"), "address": roles["follow"].url_in(language)})
    if "open data" in roles:
        found.append(
            {"label": _("The codes of each choice"), "address": f"{roles['open data'].url_in(language)}#codes"}
        )
    return found


def _lists(page, listing):
    model = apps.get_model(page.cached_content_type.app_label, page.cached_content_type.model)
    return issubclass(model, Selectable) and model.listing == listing


def _with(address, query):
    return f"{address}?{urlencode(query)}" if query else address
