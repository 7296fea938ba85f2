"""The server of the browser tests ends when its last answer is given, and not later."""

import threading

from tests.browser.serving import Answering


def test_the_end_is_waited_for_while_a_request_is_answered_and_no_longer():
    answering = Answering()
    assert answering.wait(0)
    answering.begin()
    assert not answering.wait(0.01)
    threading.Timer(0.05, answering.end).start()
    assert answering.wait(30)
