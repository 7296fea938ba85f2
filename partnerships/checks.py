"""System checks of the partnerships, run by ``manage.py check``."""

from django.conf import settings
from django.core.checks import Warning, register

from cannes_intl.bilingual import languages


@register()
def factsheets_have_an_address_in_each_language(app_configs, **kwargs):
    """Name the languages whose factsheets would stand under another language's word."""
    return [
        Warning(
            f"The language “{code}” has no entry in FACTSHEET_SLUGS.",
            hint="Add it in cannes_intl/settings.py.",
            id="partnerships.W001",
        )
        for code in languages.CODES
        if code not in settings.FACTSHEET_SLUGS
    ]
