from django.apps import AppConfig


class LaunchContentConfig(AppConfig):
    name = "cannes_intl.launch_content"
    label = "launch_content"
