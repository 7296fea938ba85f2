from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from cannes_intl.home import groups, roles


class Command(BaseCommand):
    help = "Makes the admin's groups (editors, translators, administrators) and has editors approve submissions."

    def handle(self, *args, **options):
        groups.create_groups()
        self.stdout.write(_("Groups: %(names)s.") % {"names": ", ".join(roles.ROLES[:-1])})
