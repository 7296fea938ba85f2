from django.apps import AppConfig


class OpenDataConfig(AppConfig):
    name = "cannes_intl.open_data"
    label = "open_data"
