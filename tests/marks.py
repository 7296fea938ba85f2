"""Which tests run where: marks by what a test needs, set here and nowhere by hand, and ways to choose among tests.

A plugin of pytest, named in conftest.py. ``-m "not browser and not processes"`` is `make quick`; ``.ci/run`` asks a
second PostgreSQL ``-m second_database``, the last test first.
"""

import os
from datetime import date
from pathlib import Path

import pytest
from xdist.scheduler import LoadGroupScheduling

TESTS = Path(__file__).parent

#: Why such a test need not run on a second version of PostgreSQL, though it uses the database.
LEFT_OUT_THERE = {
    "browser": "Chromium is shown HTML, which tests without Chromium read on each PostgreSQL.",
    "processes": "They start servers and commands, which bring the embedded PostgreSQL or a copy of the one tested.",
}

#: Tests that stand on what the browser is shown, the HTML checker's too.
GATES = "browser/gates/"

#: Modules that start processes of their own.
PROCESSES = {
    "browser/gates/test_html.py",
    "bilingual/test_languages.py",
    "development/test_run.py",
    "development/test_embedded_postgres.py",
    "development/test_forking.py",
    "development/test_settings.py",
    "operations/test_nginx.py",
}

#: Modules that start one as well, over before one notices: linters, git.
SHORT_PROCESSES = {"messages/test_checking.py", "test_house.py"}

#: Those that take longest begin first, so that no process of a run works on at its end while the others rest.
LONGEST_FIRST = [
    "development/test_embedded_postgres.py",
    "development/test_run.py",
    "listings/test_selection.py",
    "browser/test_admin_walk.py",
    "browser/gates/test_full.py",
    "browser/gates/test_budgets.py",
    "website/test_language_honesty.py",
]


def pytest_configure(config):
    for line in (
        "browser: needs Chromium",
        "processes: starts processes of its own",
        "database: reads or writes the database",
        "second_database: runs on the second PostgreSQL too",
    ):
        config.addinivalue_line("markers", line)


def pytest_addoption(parser):
    group = parser.getgroup("which tests, and in which order")
    group.addoption("--backwards", action="store_true", help="the last test first: no test may need the one before it")
    group.addoption(
        "--every", type=int, default=1, metavar="N", help="one test of N only; another one each day of the year"
    )


def marks_of(item):
    """The names of a test's marks."""
    marks = set()
    path = item.path.relative_to(TESTS).as_posix()
    if "playwright" in item.fixturenames or path.startswith(GATES):
        marks.add("browser")
    if path in PROCESSES:
        marks.add("processes")
    if "django_db_setup" in item.fixturenames or item.get_closest_marker("django_db"):
        marks.add("database")
        if not marks & LEFT_OUT_THERE.keys():
            marks.add("second_database")
    return marks


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    for item in items:
        for name in marks_of(item):
            item.add_marker(name)
    items.sort(key=_rank)
    if config.getoption("backwards"):
        items.reverse()
    _content_last(items)
    leave_out(config, items, date.today().timetuple().tm_yday)


class ByGroupOrFile(LoadGroupScheduling):
    """Tests of one ``xdist_group`` run in one process, those without a group with the others of their file."""

    def _split_scope(self, nodeid):
        group = super()._split_scope(nodeid)
        return group if group != nodeid else nodeid.split("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """One process more than there are processors: each waits for PostgreSQL, for Chromium or for another process."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return ByGroupOrFile(config, log)


def _rank(item):
    path = item.path.relative_to(TESTS).as_posix()
    return LONGEST_FIRST.index(path) if path in LONGEST_FIRST else len(LONGEST_FIRST)


def _content_last(items):
    """Tests on the city's content after the others of their module, where it stays in use once a test asked for it."""
    first = {}
    for at, item in enumerate(items):
        first.setdefault(item.path, at)
    items.sort(key=lambda item: (first[item.path], "loaded" in item.fixturenames))


def leave_out(config, items, day):
    """Keep one test of so many as are asked for; which, the day of the year decides."""
    number = config.getoption("every")
    if number > 1:
        first = day % number
        config.hook.pytest_deselected(items=[item for at, item in enumerate(items) if at % number != first])
        items[:] = items[first::number]
