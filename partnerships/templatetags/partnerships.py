"""Template tags for the names of institutions and places: the reader's, or their own and saying so."""

from django import template
from django.utils.html import format_html_join

from cannes_intl.bilingual.templatetags.bilingual import localized_text

register = template.Library()


@register.simple_tag
def institutions(organisations):
    return format_html_join(", ", "{}", ((localized_text(organisation, "name"),) for organisation in organisations))


@register.inclusion_tag("components/linked_place.html")
def linked(place, addresses):
    """The name of a place, and the way to its page where it is a country that has one among ``{code: address}``."""
    return {
        "place": place,
        "address": addresses.get(place.code) if addresses else None,
        "territory_of": place.within if place.is_territory else None,
    }


@register.filter
def within(place):
    """The country a place lies in, where that is another one."""
    return place.country if place.country != place else None
