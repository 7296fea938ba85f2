from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BilingualConfig(AppConfig):
    name = "cannes_intl.bilingual"
    label = "bilingual"
    verbose_name = _("Languages")

    def ready(self):
        from . import checks, receivers  # noqa: F401
