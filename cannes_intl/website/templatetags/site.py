"""What every page's frame shows: the city's details, the navigation, the way back."""

from django import template
from django.utils.html import strip_tags
from django.utils.text import Truncator

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import is_blank, shown
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website import accessibility, dates
from cannes_intl.website.models import SiteSettings, StandardPage

register = template.Library()
DESCRIPTION_LENGTH = 160


@register.simple_tag
def accessibility_tested_on():
    """The day the automatic accessibility tests last passed."""
    return accessibility.TESTED_ON


@register.simple_tag(takes_context=True)
def site_details(context):
    """The city's own details, read once per request."""
    return SiteSettings.load(request_or_site=context.get("request"))


@register.simple_tag
def navigation():
    """The pages just under the home page, in the order editors gave them.

    ``{main, footer, accessibility, index}``; ``index`` finds them by model: ``nav.index.agendapage``.
    """
    pages = BilingualPage.objects.live().filter(depth=3).select_related("standardpage").order_by("path")
    pages = list(pages)
    accessibility = next((page for page in pages if _role(page) == StandardPage.Role.ACCESSIBILITY), None)
    return {
        "main": [page for page in pages if page.show_in_menus],
        "footer": [page for page in pages if not page.show_in_menus and page != accessibility],
        "accessibility": accessibility,
        "index": {page.cached_content_type.model: page for page in pages},
    }


def _role(page):
    standard = getattr(page, "standardpage", None)
    return standard.role if standard else ""


@register.simple_tag
def ancestors(page):
    """The pages above this one, from the home page down; also for a page that is not saved yet."""
    parent = getattr(page, "_cached_parent_obj", None)
    path = page.path[: -page.steplen] if page.path else getattr(parent, "path", "")
    paths = [path[:end] for end in range(2 * page.steplen, len(path) + 1, page.steplen)]
    return list(BilingualPage.objects.filter(path__in=paths).order_by("path"))


@register.simple_tag
def page_title(page):
    """The page's title for the browser's tab: its own, or its name."""
    wording = shown(page, "meta_title")
    return str(wording if wording and not wording.borrowed else shown(page, "name"))


@register.simple_tag
def page_description(page):
    """The page's description for search engines: its own, or its main text."""
    code = page.language
    own = getattr(page, languages.column("meta_description", code))
    text = own if not is_blank(own) else (page.main_words(code) or "")
    return Truncator(strip_tags(str(text)).strip()).chars(DESCRIPTION_LENGTH)


@register.filter
def in_words(text):
    """A partial date in words, in the reader's language."""
    return dates.worded(text)


register.filter(dates.shape)
