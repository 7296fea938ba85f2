"""What every test may ask for."""

import gc
import re

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.utils import translation

from cannes_intl.bilingual.bulk import bulk_changes
from tests import builders, databases

pytest_plugins = ["tests.cost", "tests.marks"]


def pytest_collection_finish(session):
    """What has been imported and collected stays to the end: no search for garbage looks at it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(autouse=True)
def no_language_left_over():
    """Each test begins in the default language, whatever the one before it activated."""
    translation.activate("fr")
    yield
    translation.activate("fr")


#: The table that a statement writes to.
WRITTEN = re.compile(r'(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"')
#: Tables, by how their names begin, that nothing which is listed is read from: who signs in, what was done, drafts.
NO_ROW_TELLS_OF = (
    "auth_",
    "django_admin_log",
    "django_session",
    "wagtailadmin_",
    "wagtailcore_groupapprovaltask",
    "wagtailcore_modellogentry",
    "wagtailcore_pagelogentry",
    "wagtailcore_referenceindex",
    "wagtailcore_revision",
    "wagtailsearch_",
    "wagtailusers_",
)


@pytest.fixture(autouse=True)
def listing_rows_are_right_in_the_end(request):
    """After whatever a test has written that rows could tell of, a rebuild of the listing rows would change nothing.

    A test that makes rows wrong on purpose says why: ``@pytest.mark.rows_made_wrong("…")``.
    """
    on_database = request.node.get_closest_marker("django_db")
    if not on_database or request.node.get_closest_marker("rows_made_wrong"):
        yield
        return
    from cannes_intl.listings.indexing import differences

    request.getfixturevalue("transactional_db" if on_database.kwargs.get("transaction") else "db")
    written = []

    def watch(execute, sql, *arguments):
        if (changed := WRITTEN.match(sql)) and not changed[1].startswith(NO_ROW_TELLS_OF):
            written.append(changed[1])
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


# ---- databases: each made once for a run, copied by every process of it ----------------------------------------


@pytest.fixture(scope="session")
def databases_of_run(shared_folder, worker_id):
    return databases.Run(shared_folder, worker_id)


@pytest.fixture(scope="session")
def django_db_setup(
    databases_of_run, django_test_environment, django_db_blocker, django_db_modify_db_settings, django_db_keepdb
):
    """The migrated database, in place of the one that pytest-django would migrate anew in every process."""
    with django_db_blocker.unblock(), databases_of_run.migrated(keep=django_db_keepdb), django_db_blocker.block():
        yield


@pytest.fixture(scope="session")
def database_with_sections(django_db_setup, django_db_blocker, databases_of_run):
    """The name of a database of this process with the planted site: its sections, Japan, Shizuoka."""

    def fill():
        with bulk_changes():
            builders.sections()

    with django_db_blocker.unblock(), translation.override("fr"):
        return databases_of_run.filled("sections", fill)


@pytest.fixture(scope="session")
def media_of_content(shared_folder):
    """The folder that receives the files written while the city's content is loaded."""
    folder = shared_folder / "media-of-content"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def database_with_content(django_db_setup, django_db_blocker, databases_of_run, media_of_content):
    """The name of a database of this process that holds the city's content."""
    from cannes_intl.launch_content import loading

    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=media_of_content):
        return databases_of_run.filled("content", loading.load)


@pytest.fixture(scope="module")
def loaded(database_with_content, django_db_blocker):
    """The site with the city's content, for a module's tests; each test's own changes are undone."""
    with django_db_blocker.unblock(), databases.using(database_with_content), django_db_blocker.block():
        yield


@pytest.fixture(scope="module")
def plant(django_db_setup, django_db_blocker):
    """A function that runs another one, which writes: all the tests of this module find what it wrote.

    For what is written once and read by many tests. It is written into a copy of the database that is in use (ask for
    ``loaded`` first), which is dropped with the module. No card is drawn for it, and it
    is indexed once.
    """
    with django_db_blocker.unblock(), databases.copied("module"):

        def plant(write):
            with django_db_blocker.unblock(), translation.override("fr"), bulk_changes():
                return write()

        with django_db_blocker.block():
            yield plant


@pytest.fixture
def site():
    """A visitor."""
    return Client(headers={"host": "localhost"})
