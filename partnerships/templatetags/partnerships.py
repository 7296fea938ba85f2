"""Template tags for the names of institutions and places: the reader's, or their own and saying so."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.translation import ngettext, npgettext

from cannes_intl.bilingual.templatetags.bilingual import localized_text

register = template.Library()


@register.simple_tag
def institutions(organisations):
    return format_html_join(", ", "{}", ((localized_text(organisation, "name"),) for organisation in organisations))


@register.simple_tag
def linked(place, addresses):
    """The name of a place, and the way to its page where it is a country that has one among ``{code: address}``."""
    name = localized_text(place, "name")
    if place.is_territory:
        name = format_html("{} ({})", name, localized_text(place.within, "name"))
    address = addresses.get(place.code) if addresses else None
    return format_html('<a href="{}">{}</a>', address, name) if address else name


@register.simple_tag
def agreements_heading(country):
    """What the cities of a country are listed under: agreements, or partnerships where none is said to be one."""
    number = len(country.agreements)
    if country.is_by_agreement:
        return ngettext("Agreement", "Agreements", number)
    return npgettext("heading", "Partnership", "Partnerships", number)


@register.filter
def within(place):
    """The country a place lies in, where that is another one."""
    return place.country if place.country != place else None
