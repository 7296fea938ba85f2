from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class HomeConfig(AppConfig):
    name = "cannes_intl.home"
    label = "home"
    verbose_name = pgettext_lazy("application", "Home")
