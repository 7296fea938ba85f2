"""What the tests of the website stand on."""

import pytest

from tests import databases


@pytest.fixture(scope="module", autouse=True)
def planted(request, database_with_sections, django_db_blocker):
    """The site with its sections, Japan and Shizuoka, for a module's tests; each test's own changes are undone.

    A module that needs the site as migrations leave it says ``BARE = True``.
    """
    if getattr(request.module, "BARE", False):
        yield
        return
    with django_db_blocker.unblock(), databases.using(database_with_sections), django_db_blocker.block():
        yield
