from django.apps import AppConfig


class IllustrationConfig(AppConfig):
    name = "cannes_intl.illustration"
    label = "illustration"
