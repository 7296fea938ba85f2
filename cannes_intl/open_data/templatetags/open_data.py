"""Template tags for the documentation of the open data."""

from django import template

from cannes_intl.open_data.documentation import following, open_data

register = template.Library()
register.simple_tag(open_data)
register.simple_tag(following)
