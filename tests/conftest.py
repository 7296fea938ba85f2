"""What every test may ask for."""

import pytest
from django.db import connection
from django.test import Client
from django.utils import translation

from tests import databases


@pytest.fixture(autouse=True)
def no_language_left_over():
    """Each test begins in the default language, whatever the one before it activated."""
    translation.activate("fr")
    yield
    translation.activate("fr")


@pytest.fixture(autouse=True)
def listing_rows_are_right_in_the_end(request):
    """After whatever a test has written, a rebuild of the listing rows would change nothing.

    A test that makes rows wrong on purpose says why: ``@pytest.mark.rows_made_wrong("…")``.
    """
    on_database = request.node.get_closest_marker("django_db")
    if not on_database or request.node.get_closest_marker("rows_made_wrong"):
        yield
        return
    from cannes_intl.website.listing.building import differences

    request.getfixturevalue("transactional_db" if on_database.kwargs.get("transaction") else "db")
    written = []

    def watch(execute, sql, *arguments):
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            written.append(sql)
        return execute(sql, *arguments)

    with connection.execute_wrapper(watch):
        yield
    if written and not connection.needs_rollback:
        assert differences() == []


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory, testrun_uid, worker_id):
    """A folder that all processes of this run share."""
    own = tmp_path_factory.getbasetemp()
    folder = own / "shared" if worker_id == "master" else own.parent / f"shared-{testrun_uid}"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def database_with_content(django_db_setup, django_db_blocker, shared_folder, worker_id):
    """The name of a database of this process that holds the city's content, loaded once for the whole run."""
    from cannes_intl.home import loading

    filled = databases.filled("content", loading.load, shared_folder, worker_id)
    with django_db_blocker.unblock(), filled as name, django_db_blocker.block():
        yield name


@pytest.fixture(scope="module")
def loaded(database_with_content, django_db_blocker):
    """The site with the city's content, for a module's tests; each test's own changes are undone."""
    with django_db_blocker.unblock(), databases.using(database_with_content), django_db_blocker.block():
        yield


@pytest.fixture
def site():
    """A visitor."""
    return Client(headers={"host": "localhost"})
