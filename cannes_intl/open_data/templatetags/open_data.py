"""How templates document the open data: its files, its dictionary, what can be followed."""

from django import template

from cannes_intl.open_data.documentation import following, open_data

register = template.Library()
register.simple_tag(open_data)
register.simple_tag(following)
