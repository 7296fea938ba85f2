"""The site at an address of its own, for a browser."""

import threading
from contextlib import contextmanager

from django.core.signals import request_finished, request_started
from django.test import override_settings
from pytest_django.live_server_helper import LiveServer

#: Seconds an answer may take to end once the browser has hung up.
LONGEST = 60


class Answering:
    """Counts the requests that are being answered now, by any thread of this process."""

    def __init__(self):
        self.number, self._changed = 0, threading.Condition()

    def begin(self, **signal):
        with self._changed:
            self.number += 1

    def end(self, **signal):
        with self._changed:
            self.number -= 1
            self._changed.notify_all()

    def wait(self, seconds):
        """Wait until none is; True if that was in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self.number <= 0, seconds)


@contextmanager
def serving(uploads):
    """The site over the database this process points at, until its last answer is given.

    One that went on afterwards would open a connection to the next database, which could then not be copied.
    """
    answering = Answering()
    request_started.connect(answering.begin)
    request_finished.connect(answering.end)
    server = LiveServer("localhost")
    with override_settings(MEDIA_ROOT=uploads, SITE_URL=server.url, WAGTAILADMIN_BASE_URL=server.url):
        yield server
        server.stop()
        assert answering.wait(LONGEST), f"{answering.number} requests were not answered in {LONGEST} s."
    request_started.disconnect(answering.begin)
    request_finished.disconnect(answering.end)
