"""Telling editors what was refused at its date: by e-mail, once, and on the dashboard as long as it lasts."""

import logging

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.localization import get_available_admin_languages
from wagtail.admin.mail import send_mail
from wagtail.admin.ui.components import Component
from wagtail.permissions import policy_registry
from wagtail.users.models import UserProfile

from . import languages
from .schedule import ScheduleRefusal

logger = logging.getLogger(__name__)


class RefusedAtTheirDate(Component):
    """On the dashboard: what was due and is refused, of what the user may change."""

    order = 240
    template_name = "bilingual/admin/refused_at_their_date.html"

    def get_context_data(self, parent_context=None):
        user = parent_context["request"].user
        links = AdminURLFinder(user)
        listed = [(refusal, refusal.instance) for refusal in ScheduleRefusal.objects.select_related("content_type")]
        code = languages.current()
        shown = [
            {"refusal": refusal, "instance": one, "address": address, "reasons": refusal.reasons_in(code)}
            for refusal, one in listed
            if one is not None and (address := links.get_edit_url(one))
        ]
        return {"shown": shown}


def tell_editors(refusal):
    """Send the refusal to who scheduled it and to all who may publish it, each in the language of their admin.

    As for a rejected page, Wagtail's profile of each says whether they want to be told. Mail that cannot be sent is
    logged: the list on the dashboard stands.
    """
    instance = refusal.instance
    for user in recipients(refusal, instance) if instance is not None else []:
        profile = UserProfile.get_for_user(user)
        with translation.override(_language_of(profile)), timezone.override(profile.get_current_time_zone()):
            context = {
                "instance": instance,
                "is_publication": refusal.revision_id is not None,
                "due_at": timezone.localtime(refusal.due_at),
                "reasons": refusal.reasons_in(languages.current()),
                "address": settings.WAGTAILADMIN_BASE_URL + (AdminURLFinder(user).get_edit_url(instance) or ""),
            }
            subject = _("Refused at its date: %(name)s") % {"name": instance}
            _send(subject, render_to_string("bilingual/admin/refused_at_its_date.txt", context), user)


def recipients(refusal, instance):
    """Who is told, each once."""
    policy = policy_registry.get_by_type(type(instance))
    users = {user.pk: user for user in policy.users_with_permission_for_instance("publish", instance)}
    if refusal.revision_id and refusal.revision.user:
        users[refusal.revision.user_id] = refusal.revision.user
    return [
        user
        for user in users.values()
        if user.is_active and user.email and UserProfile.get_for_user(user).rejected_notifications
    ]


def _language_of(profile):
    """Nobody's language is active in a command: who has chosen none reads the default."""
    known = dict(get_available_admin_languages())
    return profile.preferred_language if profile.preferred_language in known else languages.DEFAULT


def _send(subject, text, user):
    try:
        send_mail(" ".join(subject.split()), text, [user.email])
    except OSError:
        logger.exception("A refusal at its date could not be told by e-mail")
