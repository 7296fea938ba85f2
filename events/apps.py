from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class EventsConfig(AppConfig):
    name = "events"
    label = "events"
    verbose_name = pgettext_lazy("application", "Events")

    def ready(self):
        from . import entries  # noqa: F401 registers what this app lists
