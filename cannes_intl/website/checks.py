"""Deployment checks: what a site must still be given, by ``manage.py check --deploy --database default``."""

from django.core.checks import Tags, Warning, register
from django.db import connections
from django.utils import timezone
from django.utils.translation import gettext as _

from cannes_intl.partial_dates.wording import date_in_words

from . import accessibility


@register(Tags.database, deploy=True)
def the_citys_details_are_filled(app_configs, databases, **options):
    """One warning naming every detail of the city that is still empty."""
    from .site_settings import SiteSettings

    for alias in databases or []:
        if SiteSettings._meta.db_table not in connections[alias].introspection.table_names():
            continue  # nothing is migrated yet
        details = SiteSettings.objects.using(alias).first() or SiteSettings()
        empty = details.empty_slots()
        if empty:
            message = _("The city has still to give: %(details)s.") % {"details": ", ".join(empty)}
            hint = _("Fill them in the admin, under Settings, Site details. Until then visitors see nothing of them.")
            return [Warning(message, hint=hint, id="website.W001")]
    return []


@register(Tags.database, deploy=True)
def the_accessibility_tests_are_recent(app_configs, **options):
    """A warning once the day told on the page about accessibility is more than a year past."""
    day = accessibility.TESTED_ON
    if (timezone.localdate() - day).days <= 365:
        return []
    message = _("The page about accessibility tells of tests that last passed on %(day)s, more than a year ago.")
    hint = _("Release a version whose tests pass, and write its day in cannes_intl/website/accessibility.py.")
    return [Warning(message % {"day": date_in_words(day.isoformat())}, hint=hint, id="website.W002")]
