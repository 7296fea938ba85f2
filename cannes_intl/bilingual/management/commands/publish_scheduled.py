from contextlib import contextmanager

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cannes_intl.bilingual import languages, schedule
from cannes_intl.bilingual.models import ScheduleRefusal
from cannes_intl.bilingual.schedule_notices import tell_editors

# Any number does, as long as nothing else in this database takes an advisory lock of the same one.
SCHEDULE_LOCK = 7_020_261_128


class Command(BaseCommand):
    help = "Publishes and takes offline what is due, each by itself; ends with an error while something is refused."

    def add_arguments(self, parser):
        parser.add_argument("--dryrun", action="store_true", help="Say how much is due, and change nothing.")

    def handle(self, *args, dryrun=False, **options):
        if dryrun:
            self.stdout.write(_("Due: %(number)d.") % {"number": len(schedule.due())})
            return
        with alone() as is_alone:
            if not is_alone:
                self.stdout.write(_("Another run is at work."))
                return
            run, new_refusals = schedule.run()
        for refusal in new_refusals:
            tell_editors(refusal)
        self.stdout.write(_("Done: %(done)d. Refused: %(refused)d.") % {"done": run.done, "refused": run.refused})
        self.fail_while_refused(run)

    def fail_while_refused(self, run):
        for refusal in ScheduleRefusal.objects.all():
            self.stderr.write(f"{refusal}: {' '.join(refusal.reasons_in(languages.current()))}")
        if run.refused:
            message = ngettext("%(number)d was refused.", "%(number)d were refused.", run.refused)
            raise CommandError(message % {"number": run.refused})


@contextmanager
def alone():
    """Hold the lock of the schedule, which PostgreSQL frees with its connection; False where another run holds it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [SCHEDULE_LOCK])
        is_alone = cursor.fetchone()[0]
        try:
            yield is_alone
        finally:
            if is_alone:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [SCHEDULE_LOCK])
