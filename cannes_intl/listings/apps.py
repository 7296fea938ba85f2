from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ListingsConfig(AppConfig):
    name = "cannes_intl.listings"
    label = "listings"
    verbose_name = _("Listings")

    def ready(self):
        from . import triggers, website_entries  # noqa: F401 registers standard pages and themes

        triggers.connect()
