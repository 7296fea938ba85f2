from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "cannes_intl.messages"
    label = "interface_messages"  # "messages" is django.contrib.messages
