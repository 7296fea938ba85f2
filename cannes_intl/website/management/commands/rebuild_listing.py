from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from cannes_intl.website.listing.building import differences, rebuild


class Command(BaseCommand):
    help = "Writes the listing rows again from the public pages; --check only says which rows would change."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="change nothing; fail if a row is not right")

    def handle(self, *args, check, **options):
        if not check:
            self.stdout.write(_("Listing rows written: %(number)s.") % {"number": rebuild()})
            return
        wrong = differences()
        for item, language, path in wrong:
            self.stdout.write(f"{item} {language} {path}")
        if wrong:
            raise CommandError(
                _("Listing rows that are not right: %(number)s. Run manage.py rebuild_listing.")
                % {"number": len(wrong)}
            )
        self.stdout.write(_("Every listing row is right."))
