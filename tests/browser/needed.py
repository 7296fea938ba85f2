"""What the browser tests need of the machine. Without it: skipped, or failed under REQUIRE_BROWSER=1."""

import os
import shutil

import pytest

#: Debian's: the first has no window and so less to do, in the same version with the same engine.
CHROMIUMS = ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")


def chromium(named=None, is_there=shutil.which):
    """The path of the Chromium to be used: the one that is named, or else the first that is there; None without."""
    return next(filter(is_there, [named] if named else CHROMIUMS), None)


def missing(what):
    """End the test that wants it."""
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(what, pytrace=False)
    pytest.skip(what)
