"""Template tags for what every page shows: the city's details, the navigation, metadata."""

from django import template
from django.utils.dates import MONTHS

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.tree import is_section
from cannes_intl.bilingual.typography import localized_text_or_empty
from cannes_intl.partial_dates import edition_wording
from cannes_intl.partial_dates.wording import date_in_words, ending
from cannes_intl.website import accessibility
from cannes_intl.website.colophon import colophon
from cannes_intl.website.models import SiteSettings, StandardPage
from cannes_intl.website.navigation import navigation_pages
from cannes_intl.website.sharing import shared

register = template.Library()


@register.simple_tag
def accessibility_tested_on():
    """The day the automatic accessibility tests last passed."""
    return accessibility.TESTED_ON


@register.simple_tag(takes_context=True)
def site_details(context):
    """The city's own details, read once per request."""
    return SiteSettings.load(request_or_site=context.get("request"))


@register.simple_tag(takes_context=True)
def navigation(context):
    """The pages just under the home page, in the order editors gave them.

    ``{main, footer, accessibility, index, role}``; ``index`` finds them by model: ``nav.index.agendapage``; ``role`` by
    what they are for: ``nav.role.open_data``.
    """
    page = context.get("page")
    pages = [one for one in (page.menu_pages if page else navigation_pages()) if is_section(one)]
    accessibility = next((page for page in pages if _role(page) == StandardPage.Role.ACCESSIBILITY), None)
    return {
        "main": [page for page in pages if page.show_in_menus],
        "footer": [page for page in pages if not page.show_in_menus and page != accessibility],
        "accessibility": accessibility,
        "role": {_role(page).replace(" ", "_"): page for page in pages if _role(page)},
        "index": {page.cached_content_type.model: page for page in pages},
    }


def _role(page):
    standard = getattr(page, "standardpage", None)
    return standard.role if standard else ""


@register.simple_tag
def title_ending(page, details):
    """What follows a page's title in the browser's tab: the city and its service, in the language of that title."""
    language = page.title_wording().language if page else languages.current()
    names = [localized_text_or_empty(details, name, language) for name in ("city_name", "service_name")]
    return "".join(f" – {name}" for name in names if name)


register.simple_tag(shared)
register.simple_tag(colophon)


@register.filter
def in_words(text):
    """A partial date in words, in the reader's language."""
    return date_in_words(text)


@register.filter
def day_in_words(day):
    """A day of the calendar in words: “1er mars 2027”, “1 March 2027”. Its number stays with its month."""
    return date_in_words(day.isoformat()).replace(" ", "\u00a0", 1)


register.filter(ending)
register.filter(edition_wording.hours)
register.filter(edition_wording.announcement)
register.filter(edition_wording.has_more_than_date)


@register.filter
def month_name(number):
    """A month from 1 to 12 in the reader's language."""
    return MONTHS[number]
