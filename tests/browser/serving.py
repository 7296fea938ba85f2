"""The site at an address of its own, for a browser."""

import threading
from contextlib import contextmanager

from django.test import override_settings
from pytest_django.live_server_helper import LiveServer

#: The threads of a server, one a connection, by how Python names them.
ANSWERING = "(process_request_thread)"
#: Seconds an answer may take to end once the browser has hung up.
LONGEST = 60


@contextmanager
def serving(uploads):
    """The site over the database this process points at, until its last answer is given.

    One that went on afterwards would open a connection to the next database, which could then not be copied.
    """
    server = LiveServer("localhost")
    with override_settings(MEDIA_ROOT=uploads, SITE_URL=server.url, WAGTAILADMIN_BASE_URL=server.url):
        yield server
        server.stop()
        for thread in answering():
            thread.join(LONGEST)


def answering():
    return [thread for thread in threading.enumerate() if thread.name.endswith(ANSWERING)]
