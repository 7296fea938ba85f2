"""The suite's settings: development, with what only speed asks for."""

from cannes_intl.settings_dev import *  # noqa: F403
from cannes_intl.settings_dev import DATABASES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES["default"].setdefault("OPTIONS", {})["options"] = "-c synchronous_commit=off"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
