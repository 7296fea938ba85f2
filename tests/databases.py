"""Whole databases: migrated and filled once for a whole run, copied by every process of it, dropped at its end."""

import fcntl
from contextlib import contextmanager

from django.core.cache import caches
from django.db import connection


def current():
    """The name of the database this process uses."""
    return connection.settings_dict["NAME"]


def exists(name):
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        return cursor.fetchone() is not None


def copy(original, name):
    """Make `name` a copy of `original`, to which nobody may be connected; an older one of that name is dropped."""
    drop(name)
    _run(f'CREATE DATABASE "{name}" TEMPLATE "{original}"')


def drop(*names):
    _run(*(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)' for name in names))


@contextmanager
def using(name):
    """Point every thread of this process at another database."""
    original = current()
    _point_at(name)
    try:
        yield
    finally:
        _point_at(original)


@contextmanager
def copied(suffix):
    """A copy of the database in use, in use itself until it is dropped: its name ends with the suffix."""
    original = current()
    name = f"{original}_{suffix}"
    connection.close()
    copy(original, name)
    with using(name):
        yield
    drop(name)


class Run:
    """The databases of one run of the suite, seen from one of its processes.

    The first process that needs one makes it, under a name that all of them know, the others wait and copy it; the
    last process that leaves drops those. A run that was killed leaves them behind, and the next one makes them anew.

    ``folder`` is shared by all processes of the run; ``worker`` is the name of this one.
    """

    def __init__(self, folder, worker):
        self.folder, self.worker = folder, worker
        self.own, self.copies = None, []

    @contextmanager
    def migrated(self, keep=False):
        """Use a database that migrations alone have filled. With ``keep``, one of an earlier run, which stays."""
        outside = current()
        self.own = connection.creation._get_test_db_name()
        with self._turn():
            (self.folder / f"process-{self.worker}").touch()
            if self._made("migrated") and not keep:
                copy(self._common("migrated"), self.own)
                _point_at(self.own)
            else:
                connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False, keepdb=keep)
                connection.close()
                copy(self.own, self._common("migrated"))
                self._note("migrated")
        try:
            yield
        finally:
            connection.close()
            drop(*self.copies, *([] if keep else [self.own]))
            _point_at(outside)
            self._leave()

    def filled(self, name, fill, ground="migrated"):
        """The name of this process's database that ``fill`` has filled, once for the run.

        It is filled on a copy of ``ground``, the name of another one of the run.
        """
        own = f"{self.own}_{name}_copy"
        connection.close()
        with self._turn():
            if not self._made(name):
                assert self._made(ground), f"{ground} is not made yet"
                copy(self._common(ground), self._common(name))
                with using(self._common(name)):
                    fill()
                self._note(name)
            copy(self._common(name), own)
        self.copies.append(own)
        return own

    def _common(self, name):
        return f"{self.own.removesuffix(f'_{self.worker}')}_{name}"

    def _note(self, name):
        (self.folder / f"made-{name}").touch()

    def _made(self, name):
        return (self.folder / f"made-{name}").exists() and exists(self._common(name))

    def _leave(self):
        with self._turn():
            (self.folder / f"process-{self.worker}").unlink()
            if not list(self.folder.glob("process-*")):
                drop(*(self._common(made.name.removeprefix("made-")) for made in self.folder.glob("made-*")))

    @contextmanager
    def _turn(self):
        """One process at a time."""
        with (self.folder / "turn").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _point_at(name):
    connection.close()
    connection.settings_dict["NAME"] = name
    for cache in caches.all():  # they hold rows of the other database under the same keys
        cache.clear()


def _run(*statements):
    """Run statements about whole databases, from a connection to none of them."""
    with connection._nodb_cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
