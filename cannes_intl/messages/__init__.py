"""The interface's words: found in code and templates, kept in .po files, checked, compiled.

All of it works without GNU gettext. A message is written in ``MESSAGE_LANGUAGE`` in the code itself; every
other language of ``settings.SITE_LANGUAGES`` has one catalogue, ``<locale>/LC_MESSAGES/django.po`` in the first
folder of ``settings.LOCALE_PATHS``.
"""
