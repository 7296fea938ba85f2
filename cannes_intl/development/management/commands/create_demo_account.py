import os
import secrets
import tempfile
from contextlib import suppress

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

USERNAME = "demo"


class Command(BaseCommand):
    help = "Makes the demonstration account of a development site, and says its password."
    requires_system_checks = []

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError(
                _("The demonstration account is for development alone. Use “manage.py createsuperuser”.")
            )
        password = stored_password()
        user, _created = get_user_model().objects.get_or_create(
            username=USERNAME, defaults={"is_superuser": True, "is_staff": True}
        )
        if not (user.is_active and user.is_superuser and user.check_password(password)):
            user.is_active = user.is_superuser = user.is_staff = True
            user.set_password(password)
            user.save()
        self.stdout.write(_("Account: %(account)s") % {"account": USERNAME})
        self.stdout.write(_("Password: %(password)s") % {"password": password})


def stored_password():
    """The password in VAR_DIR/demo-password, a file for this account's eyes alone, drawn if there is none."""
    path = settings.VAR_DIR / "demo-password"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as new:  # readable by its owner alone
            new.write(secrets.token_urlsafe(12) + "\n")
            new.flush()
            with suppress(FileExistsError):  # another command was quicker: its password counts
                os.link(new.name, path)
    path.chmod(0o600)
    return path.read_text().strip()
