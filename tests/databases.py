"""Whole databases: copied, filled once for a whole run, read and written by every thread, dropped."""

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
    _run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}" TEMPLATE "{original}"')


def drop(name):
    _run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


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
def filled(name, fill, folder, worker):
    """A database for this process, a copy of the one that the first process of the run has filled.

    ``folder`` is shared by all processes of the run; ``worker`` is the name of this one.
    """
    migrated = current()
    common = f"{migrated.removesuffix(f'_{worker}')}_{name}"
    own = f"{migrated}_{name}_copy"
    connection.close()
    with _turn(folder):
        made = folder / f"made-{name}"
        ours = not (made.exists() and exists(common))
        if ours:
            copy(migrated, common)
            with using(common):
                fill()
            made.touch()
        copy(common, own)
    try:
        yield own
    finally:
        connection.close()
        drop(own)
        if ours:
            with _turn(folder):
                drop(common)


@contextmanager
def _turn(folder):
    """One process at a time."""
    with (folder / "turn").open("w") as lock:
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
