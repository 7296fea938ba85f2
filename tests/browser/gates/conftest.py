"""The gates: what every public page must pass in a real browser before anybody sees it.

They only read. So the content is loaded once for a whole run, whatever the number of processes; each process takes
a copy of that database, and all gates share one server over it and one tab. Those that leave a page as they found it
say so, ``@pytest.mark.shares_the_page``: they come page by page, whatever their file, and open it once. One that takes
the page as the others left it, but changes it, comes last: ``@pytest.mark.shares_the_page(last=True)``.
"""

import logging
from pathlib import Path

import pytest

from programmes.models import ProgrammePage
from tests import databases
from tests.browser.gates.tab import visiting
from tests.browser.serving import serving

FOLDER = Path(__file__).parent
#: Processes that share the pages among them.
PARTS = 2


def pytest_collection_modifyitems(items):
    """What shares a page comes together; a file with a tab of its own (one that defines ``tab``) stays together."""
    ours = {item for item in items if FOLDER in item.path.parents}
    pages = {}
    for item in items:
        if item in ours and _shares(item):
            pages.setdefault(item.callspec.params["visited"], len(pages))

    def place(item):
        if not (mark := _shares(item)):
            return (_file_of_its_own(item), True)
        page = pages[item.callspec.params["visited"]]
        return (_file_of_its_own(item), False, page % PARTS, page, "last" in mark.kwargs)

    in_order = iter(sorted((item for item in items if item in ours), key=place))
    items[:] = [next(in_order) if item in ours else item for item in items]
    for item in ours:
        if _shares(item) and not _file_of_its_own(item):
            item.add_marker(pytest.mark.xdist_group(f"{FOLDER.name}-{place(item)[2]}"))


def _shares(item):
    return item.get_closest_marker("shares_the_page")


def _file_of_its_own(item):
    return item.path.name if "tab" in vars(item.module) else ""


@pytest.fixture(scope="session")
def uploads(shared_folder):
    """Where the files of the loaded content are."""
    return shared_folder / "media"


@pytest.fixture(scope="session")
def loaded_database(database_with_content, django_db_blocker, databases_of_run):
    """The name of this process's database with the city's content, some words of it borrowed."""
    with django_db_blocker.unblock():
        return databases_of_run.filled("gates", _borrow_words, ground="content")


def _borrow_words():
    """Take the English of one programme away, so that French is borrowed for it."""
    logging.disable(logging.INFO)
    programme = ProgrammePage.objects.get(url_slug_en="touring-shows")
    programme.summary_en = ""
    programme.save_revision().publish()
    logging.disable(logging.NOTSET)


@pytest.fixture(scope="package")
def db(loaded_database, django_db_blocker):
    """Point every thread of this process at the loaded database, for all gates."""
    with django_db_blocker.unblock(), databases.using(loaded_database):
        yield


@pytest.fixture(scope="package")
def server(db, uploads):
    """The loaded site at `server.url`."""
    with serving(uploads) as server:
        yield server


@pytest.fixture(scope="package")
def tab(browser, browser_context_args, server):
    with visiting(browser, browser_context_args, server) as tab:
        yield tab


@pytest.fixture
def console(tab):
    """Fails a test whose pages complained, as everywhere; what one test provoked is not held against the next."""
    tab.console.forget()
    yield tab.console
    complaints = tab.console.complaints()
    assert not complaints, "\n".join(["The browser complained:", *complaints])


@pytest.fixture
def page(tab, console):
    """The tab, for a test that opens pages itself."""
    return tab.as_new()


@pytest.fixture
def visit(request, tab, console):
    """Shows a page of the site, with its fonts: on an ordinary screen, or as the test asks.

    A test that shares the page may be given it as another has left it; if it leaves it otherwise, it fails.
    """
    shares, failed_before = _shares(request.node), request.session.testsfailed

    def visit(visited, width=1280, **media):
        if visited.status >= 400:
            console.expect(f"status of {visited.status}")
        tab.show(visited, width, media, afresh=not shares)
        return tab.page

    yield visit
    leaves = shares and not shares.kwargs and request.session.testsfailed == failed_before
    changed = tab.changed() if leaves else {}
    if changed or not leaves:
        tab.forget()
    assert not changed, f"The page is not as it was opened: {changed}."
