"""The planted site, for every test of a folder whose conftest.py imports this fixture."""

import pytest

from tests import databases


@pytest.fixture(scope="module", autouse=True)
def planted(database_with_sections, django_db_blocker):
    """The site with its sections, Japan and Shizuoka, for a module's tests; each test's own changes are undone."""
    with django_db_blocker.unblock(), databases.using(database_with_sections), django_db_blocker.block():
        yield
