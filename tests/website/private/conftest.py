"""What the tests of this folder stand on: the planted site."""

from tests.planted import planted  # noqa: F401 a fixture of every test here
