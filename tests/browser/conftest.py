"""Real browser, real server: fixtures for the tests that need Chromium.

A test here asks for `page` and `server`, never for pytest-django's `live_server` or mark `django_db`: these empty the
database afterwards, and with it the rows that migrations made and the other tests of the same process expect. Each
test gets a copy of the migrated database instead, commits into it as the site does, and leaves nothing behind.
"""

import os

import pytest
from django.conf import settings as django_settings
from django.db import connections
from playwright.sync_api import expect

from tests import databases
from tests.browser.console import Console
from tests.browser.needed import chromium, missing
from tests.browser.serving import serving
from tests.builders import administrator

# Playwright keeps an event loop running in this thread to the end of the session, and Django refuses database work
# where it sees one. Nothing here is asynchronous.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

expect.set_options(timeout=20_000)  # milliseconds, for machines with other work to do

CHROMIUM_ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium instead of Playwright's download."""
    named = os.environ.get("CHROMIUM")
    executable = chromium(named)
    if not executable:
        where = f"at {named}" if named else "here"
        missing(
            f"There is no Chromium {where}. "
            "Install chromium-headless-shell or chromium, or name another one in CHROMIUM."
        )
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": executable, "args": [*CHROMIUM_ARGUMENTS, *as_root]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """A visitor in Cannes, on a screen wide enough for the admin's side panels."""
    return {
        **browser_context_args,
        "locale": "fr-FR",
        "timezone_id": "Europe/Paris",
        "viewport": {"width": 1440, "height": 1000},
    }


@pytest.fixture(scope="session")
def no_open_connection(django_db_setup):
    """Leave no connection where Django will not find it again once Playwright runs."""
    connections.close_all()


@pytest.fixture(scope="session")
def playwright(no_open_connection, playwright):
    """Playwright, started and stopped without an open database connection.

    Beside a running event loop Django keeps the connections of this thread in another place. One left behind in
    either place would still be open when the test database is copied or dropped, and forbid it.
    """
    yield playwright
    connections.close_all()


@pytest.fixture
def db(django_db_setup, django_db_blocker):
    """Point every thread of this process at a fresh copy of the migrated database, for one test.

    Under pytest-django's own name, so that it makes the test database first, and so that a fixture of another file
    that writes rows writes them into the copy.
    """
    with django_db_blocker.unblock(), databases.copied("browser"):
        yield


@pytest.fixture
def server(db, tmp_path):
    """The site at `server.url`, with its static files and an empty folder for uploads."""
    with serving(tmp_path / "media") as server:
        yield server


@pytest.fixture
def context(server, context):
    """The browser's own; closed before the server stops, so that no request is cut off."""
    return context


@pytest.fixture
def console(context, server):
    """Fails a browser test whose pages complained, broke the Content-Security-Policy or asked another host.

    A test that provokes a complaint names it first: `console.expect("status of 404")`.
    """
    console = Console(context, server.url)
    yield console
    complaints = console.complaints()
    assert not complaints, "\n".join(["The browser complained:", *complaints])


@pytest.fixture
def page(page, console):
    """A tab of the browser, its console watched."""
    return page


@pytest.fixture
def editor(page, server, client):
    """A tab of the browser in which somebody who may do everything has signed in; the admin is in English."""
    client.force_login(administrator(interface="en"))
    session = client.cookies[django_settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": session.key, "value": session.value, "url": server.url}])
    return page
