"""How pages name an institution: in the reader's language, or in its own and saying so."""

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import shown
from cannes_intl.bilingual.typography import typeset

register = template.Library()


@register.simple_tag
def institution(organisation):
    name = typeset(str(shown(organisation, "name")), organisation.spoken_language)
    if organisation.spoken_language != languages.current():
        return format_html('<span lang="{}">{}</span>', organisation.spoken_language, name)
    return conditional_escape(name)


@register.simple_tag
def institutions(organisations):
    return format_html_join(", ", "{}", ((institution(organisation),) for organisation in organisations))
