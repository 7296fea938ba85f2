"""The interface's words: extracted from code and templates, kept in .po files, checked, compiled; without GNU gettext.

The text of a message is written in ``MESSAGE_LANGUAGE`` in the code itself. Every other language of
``settings.LANGUAGES`` has one catalogue, ``<LOCALE_PATHS[0]>/<locale>/LC_MESSAGES/django.po``.
"""
