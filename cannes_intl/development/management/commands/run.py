import errno
import os
import socket
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.urls import reverse
from django.utils.translation import gettext as _


class Command(BaseCommand):
    help = "Sets the site up for development, says where it is, and serves it on PORT."
    requires_system_checks = []

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError(_("“make run” is for development. Use “make release” and “make serve”."))
        refuse_unusable_port(settings.PORT)
        try:
            call_command("set_up", stdout=self.stdout)
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from error
        self.stdout.write("")
        self.say_addresses()
        call_command("create_demo_account", stdout=self.stdout)
        self.stdout.write("")
        self.stdout.flush()
        connections.close_all()
        # A new process, because only a real runserver survives a mistake in the code until it is corrected.
        os.execv(sys.executable, [sys.executable, sys.argv[0], "runserver", settings.PORT])  # noqa: S606

    def say_addresses(self):
        origin = f"http://localhost:{settings.PORT}"
        for code, name in settings.LANGUAGES:
            self.stdout.write(f"{name} – {origin}/{code}/")
        self.stdout.write(_("Administration: %(address)s") % {"address": origin + reverse("wagtailadmin_home")})


def refuse_unusable_port(port):
    """End with one sentence, before the long steps, if runserver could not listen on this port."""
    if not (port.isdecimal() and 0 < int(port) < 65536):
        raise CommandError(_("“%(port)s” is not a port: make run PORT=8000") % {"port": port})
    try:
        with socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", int(port)))
    except OSError as error:
        if error.errno == errno.EACCES:
            sentence = _("Port %(port)s is for root alone. Choose one above 1023: make run PORT=8001")
        else:
            sentence = _("Port %(port)s is taken. Choose another one: make run PORT=8001")
        raise CommandError(sentence % {"port": port}) from None
