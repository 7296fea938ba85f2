import logging
import time
from contextlib import contextmanager

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DEFAULT_DB_ALIAS, OperationalError, connections
from django.utils.translation import gettext as _

# Any number does, as long as nothing else in this database takes an advisory lock of the same one.
SET_UP_LOCK = 7_020_261_123


class Command(BaseCommand):
    help = "Brings the database to this version of the code; gives an empty site its content."
    requires_system_checks = []

    def handle(self, *args, **options):
        with self.alone():
            self.stdout.write(_("Preparing the database; the first time takes about half a minute…"))
            call_command("migrate", interactive=False, verbosity=0)
            with without_routine_logs():
                call_command("create_groups", stdout=self.stdout)
                call_command("load_content", stdout=self.stdout)
                call_command("rebuild_index", stdout=self.stdout)

    @contextmanager
    def alone(self):
        """Keep every other set_up of this database waiting, on whichever machine it runs.

        PostgreSQL frees the lock with its connection. It is asked for again and again, because a query that
        waits would keep a migration from building an index concurrently.
        """
        connection = connections.create_connection(DEFAULT_DB_ALIAS)
        try:
            with connection.cursor() as cursor:
                waiting = False
                while not self.takes_lock(cursor):
                    if not waiting:
                        self.stdout.write(_("Another command is preparing this database: waiting for it."))
                        waiting = True
                    time.sleep(0.2)
                yield
        except OperationalError as error:
            raise CommandError(str(error)) from error
        finally:
            connection.close()

    def takes_lock(self, cursor):
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [SET_UP_LOCK])
        return cursor.fetchone()[0]


@contextmanager
def without_routine_logs():
    """Keep quiet about each page saved and indexed: the commands say in a sentence what they did."""
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
