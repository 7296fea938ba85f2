"""Wagtail hooks for places and institutions."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Institution, Place


class PlaceViewSet(SnippetViewSet):
    model = Place
    icon = "globe"
    menu_label = _("Places")
    menu_order = 300
    add_to_admin_menu = True
    list_display = ["listed_name", "kind", "code", "within"]
    list_filter = ["kind"]


class InstitutionViewSet(SnippetViewSet):
    model = Institution
    icon = "group"
    menu_label = _("Institutions")
    menu_order = 305
    add_to_admin_menu = True
    list_display = ["listed_name", "kind", "seat", "is_identified"]
    list_filter = ["kind", "is_identified"]


register_snippet(PlaceViewSet)
register_snippet(InstitutionViewSet)
