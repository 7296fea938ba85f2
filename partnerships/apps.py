from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class PartnershipsConfig(AppConfig):
    name = "partnerships"
    label = "partnerships"
    verbose_name = pgettext_lazy("application", "Partnerships")

    def ready(self):
        from . import checks, entries  # noqa: F401 they register themselves
