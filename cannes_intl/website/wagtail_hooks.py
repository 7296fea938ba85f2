"""Wagtail hooks of what every page shares: themes, and the details the city has still to give."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Theme
from .private.collections import put_right_once_committed
from .rich_text import OpenPageLinkHandler
from .site_settings import SiteSettings


class ThemeViewSet(SnippetViewSet):
    model = Theme
    icon = "tag"
    menu_label = _("Themes")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["listed_name", "code", "artwork"]
    list_filter = ["artwork"]


register_snippet(ThemeViewSet)


@hooks.register("register_rich_text_features", order=1)
def link_to_open_pages(features):
    """After Wagtail's own handler of links to pages, which this one takes the place of."""
    features.register_link_type(OpenPageLinkHandler)


@hooks.register("after_bulk_action")
def follow_images_into_another_collection(request, action_type, objects, action):
    """The one change of a collection that Wagtail tells by no signal."""
    if action_type == "add_to_collection":
        put_right_once_committed()


class EmptySlots(Component):
    """On the dashboard: what the city has still to give, with the way to give it."""

    order = 250
    template_name = "website/admin/missing_details.html"

    def get_context_data(self, parent_context=None):
        user = parent_context["request"].user
        may_fill = user.has_perm("website.change_sitesettings")
        return {
            "slots": SiteSettings.load().empty_slots() if may_fill else [],
            "address": reverse("wagtailsettings:edit", args=("website", "sitesettings")),
        }


@hooks.register("construct_homepage_panels")
def name_the_empty_slots(request, panels):
    panels.append(EmptySlots())
