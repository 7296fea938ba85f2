"""Which Chromium the browser tests use."""

import pytest

from tests.browser.needed import chromium

SHELL, WHOLE, NAMED = "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/local/bin/chrome"


@pytest.mark.parametrize(
    ("installed", "named", "used"),
    [
        ({SHELL, WHOLE}, None, SHELL),
        ({WHOLE}, None, WHOLE),
        (set(), None, None),
        ({SHELL, WHOLE, NAMED}, NAMED, NAMED),
        ({SHELL, WHOLE}, NAMED, None),
    ],
)
def test_the_chromium_used_is_the_one_named_or_else_the_one_that_costs_least(installed, named, used):
    assert chromium(named, installed.__contains__) == used
