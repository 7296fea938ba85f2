from django.apps import AppConfig


class DevelopmentConfig(AppConfig):
    name = "cannes_intl.development"
    label = "development"
