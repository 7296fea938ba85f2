"""The WSGI application, with the strict settings unless the environment says otherwise."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cannes_intl.settings")

application = get_wsgi_application()
