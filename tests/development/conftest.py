"""What the tests of the commands and of the server may ask for."""

import pytest

from tests.development.processes import fork_server


@pytest.fixture(scope="module")
def forks():
    """Processes that start at once, in the environment of a fresh account: `forks.run("manage.py", …)`."""
    with fork_server() as server:
        yield server
