"""Template tags for index entries."""

from django import template
from django.utils.html import format_html

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.typography import typeset
from cannes_intl.listings.places_map import PlacesMap
from cannes_intl.listings.related import related
from cannes_intl.listings.search.highlighting import marked_within

register = template.Library()


@register.simple_tag
def in_language(text, code):
    """Words of a row, said to be in their language where it is not the reader's."""
    said = typeset(text, code)
    return said if code == languages.current() else format_html('<span lang="{}">{}</span>', code, said)


register.simple_tag(related, name="related_pages")


@register.simple_tag
def selection_map(selection):
    return PlacesMap(selection.shown, selection.form.filters())


@register.filter
def whereabouts(row):
    """``[{name, language, beside, beside_language}]``: where an item is, each place with the country it lies in."""
    return [
        {
            "name": place["name"],
            "language": place["language"],
            "beside": place["territory"] or ("" if place["code"] else place["country_name"]),
            "beside_language": place["territory_language"] if place["territory"] else place["country_language"],
        }
        for place in row.places
        if place["role"] != "encounter"
    ]


@register.simple_block_tag(takes_context=False)
def marking(content, answering):
    """What stands between the tags, with the words that answer a search marked."""
    return marked_within(content, answering)
