"""The gates: what every public page must pass in a real browser before anybody sees it.

They only read. So the content is loaded once for a whole run, whatever the number of processes; each process takes
a copy of that database, and each file of tests one server over it.
"""

import logging

import pytest
from django.test import override_settings
from pytest_django.live_server_helper import LiveServer

from programmes.models import ProgrammePage
from tests import databases
from tests.browser.console import Console

from .pages import route_last_resorts

ORDINARY = {
    "media": "screen",
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}


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


@pytest.fixture(scope="module")
def db(loaded_database, django_db_blocker):
    """Point every thread of this process at the loaded database, for a file of tests."""
    with django_db_blocker.unblock(), databases.using(loaded_database):
        yield


@pytest.fixture(scope="module")
def server(db, uploads):
    """The loaded site at `server.url`, for all tests of a file."""
    server = LiveServer("localhost")
    with override_settings(MEDIA_ROOT=uploads, SITE_URL=server.url, WAGTAILADMIN_BASE_URL=server.url):
        yield server
    server.stop()


@pytest.fixture(scope="module")
def context(browser, browser_context_args, server):
    """One visitor for a file of tests: what the browser has loaded once, it keeps."""
    context = browser.new_context(**browser_context_args)
    route_last_resorts(context)
    yield context
    context.close()


@pytest.fixture(scope="module")
def listener(context, server):
    return Console(context, server.url)


@pytest.fixture
def console(listener):
    """Fails a test whose pages complained, as everywhere; what one test provoked is not held against the next."""
    listener.forget()
    yield listener
    complaints = listener.complaints()
    assert not complaints, "\n".join(["The browser complained:", *complaints])


@pytest.fixture(scope="module")
def page(context, listener):
    """One tab for a file of tests."""
    return context.new_page()


@pytest.fixture
def visit(page, server, console):
    """Opens a page of the site and waits for its fonts: on an ordinary screen, or as the test asks."""

    def visit(visited, width=1280, **media):
        if visited.status >= 400:
            console.expect(f"status of {visited.status}")
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(**(ORDINARY | media))
        answer = page.goto(server.url + visited.path)
        assert answer.status == visited.status, answer.url
        page.evaluate("document.fonts.ready.then(() => {})")
        return page

    return visit
