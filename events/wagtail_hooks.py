"""Wagtail hooks for events: which past editions wait for somebody to record what became of them."""

from django.utils import timezone
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from .models import Edition


class EditionsToComplete(Component):
    """On the dashboard: past editions still only announced, of the events the user may edit."""

    order = 260
    template_name = "events/admin/editions_to_complete.html"

    def get_context_data(self, parent_context=None):
        user = parent_context["request"].user
        editable = page_permission_policy.instances_user_has_permission_for(user, "change")
        waiting = Edition.objects.without_outcome(on=timezone.localdate())
        return {"editions": waiting.filter(page__in=editable.values("pk"))}


@hooks.register("construct_homepage_panels")
def name_the_editions_to_complete(request, panels):
    panels.append(EditionsToComplete())
