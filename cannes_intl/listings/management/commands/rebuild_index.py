from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cannes_intl.listings.indexing import differences, rebuild

LONGEST_VALUE = 70  # of what a field says: enough to see what changed


class Command(BaseCommand):
    help = "Writes the listing rows again from the public pages; --check only says which would change, and in what."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="change nothing; fail if a row is not right")

    def handle(self, *args, check, **options):
        if not check:
            self.stdout.write(_("Listing rows written: %(number)s.") % {"number": rebuild()})
            return
        wrong = differences()
        for one in wrong:
            self.stdout.write(f"{state(one)}: {one.row['path']} ({one.row['language']}, {one.row['item']})")
            for name, now, then in one.fields:
                self.stdout.write(f"    {name}: {shortened(now)} → {shortened(then)}")
        if wrong:
            raise CommandError(
                _("Listing rows that are not right: %(number)s. Run manage.py rebuild_listing.")
                % {"number": len(wrong)}
            )
        self.stdout.write(_("Every listing row is right."))


def state(difference):
    if difference.now is None:
        return pgettext("listing row", "missing")
    return pgettext("listing row", "too many") if difference.then is None else pgettext("listing row", "wrong")


def shortened(value):
    said = repr(value)
    return said if len(said) <= LONGEST_VALUE else f"{said[:LONGEST_VALUE]}…"
