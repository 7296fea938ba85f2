"""How pages name an institution: in the reader's language, or in its own and saying so."""

from django import template
from django.utils.html import format_html_join

from cannes_intl.bilingual.templatetags.bilingual import words

register = template.Library()


@register.simple_tag
def institutions(organisations):
    return format_html_join(", ", "{}", ((words(organisation, "name"),) for organisation in organisations))
