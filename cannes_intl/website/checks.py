"""What a deployment must still be given, told by ``manage.py check --deploy --database default``."""

from django.core.checks import Tags, Warning, register
from django.db import connections
from django.utils.translation import gettext as _


@register(Tags.database, deploy=True)
def the_citys_details_are_filled(app_configs, databases, **options):
    """One warning naming every detail of the city that is still empty."""
    from .details import SiteSettings

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
