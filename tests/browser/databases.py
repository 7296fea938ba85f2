"""Whole databases for the browser tests: copied, read and written by every thread, dropped."""

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
