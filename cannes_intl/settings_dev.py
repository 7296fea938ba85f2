"""Development: DEBUG, a throw-away key, and the embedded database unless DATABASE_URL is set."""

import os

os.environ.setdefault("DJANGO_DEBUG", "1")

from .settings import *  # noqa: F403

INSTALLED_APPS += ["cannes_intl.development"]  # noqa: F405
