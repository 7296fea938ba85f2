from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class ProgrammesConfig(AppConfig):
    name = "programmes"
    label = "programmes"
    verbose_name = pgettext_lazy("application", "Programmes")

    def ready(self):
        from . import entries  # noqa: F401 registers what this app lists
