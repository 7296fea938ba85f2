"""Template tags for index entries."""

from django import template
from django.utils.html import format_html, format_html_join

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


@register.simple_tag
def in_brackets(text, code):
    """`` (Words)`` of a row in their language, after a name that they explain; nothing where there are none."""
    return format_html(" ({})", in_language(text, code)) if text else ""


@register.simple_tag
def names_in_language(named):
    """The names of ``[{name, language}]``, separated by commas, each said to be in its language."""
    return format_html_join(", ", "{}", ((in_language(one["name"], one["language"]),) for one in named))


@register.simple_tag
def item_places(row):
    """Where an item is, in words: each place with its territory's country, or else the country it lies in."""
    places = [place for place in row.places if place["role"] != "encounter"]
    return format_html_join(
        ", ", "{}{}", ((in_language(place["name"], place["language"]), _beside(place)) for place in places)
    )


def _beside(place):
    if place["territory"]:
        return in_brackets(place["territory"], place["territory_language"])
    return in_brackets("" if place["code"] else place["country_name"], place["country_language"])


@register.simple_block_tag(takes_context=False)
def marking(content, answering):
    """What stands between the tags, with the words that answer a search marked."""
    return marked_within(content, answering)
