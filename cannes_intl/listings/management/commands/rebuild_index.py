from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cannes_intl.listings.indexing import differences, rebuild

LONGEST_VALUE = 70  # of what a field says: enough to see what changed


class Command(BaseCommand):
    help = "Writes the index again from the public pages; --check only says which entries would change, and in what."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="change nothing; fail if an entry is not right")

    def handle(self, *args, check, **options):
        if not check:
            self.stdout.write(_("Index entries written: %(number)s.") % {"number": rebuild()})
            return
        wrong = differences()
        for one in wrong:
            self.stdout.write(f"{entry_state(one)}: {one.row['path']} ({one.row['language']}, {one.row['item']})")
            for name, now, then in one.fields:
                self.stdout.write(f"    {name}: {abbreviated(now)} → {abbreviated(then)}")
        if wrong:
            raise CommandError(
                _("Index entries that are not right: %(number)s. Run manage.py rebuild_index.") % {"number": len(wrong)}
            )
        self.stdout.write(_("Every index entry is right."))


def entry_state(difference):
    if difference.now is None:
        return pgettext("index entry", "missing")
    return pgettext("index entry", "too many") if difference.then is None else pgettext("index entry", "wrong")


def abbreviated(value):
    said = repr(value)
    return said if len(said) <= LONGEST_VALUE else f"{said[:LONGEST_VALUE]}…"
