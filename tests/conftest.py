"""What every test may ask for."""

import pytest
from django.db import transaction
from django.test import Client
from django.utils import translation


@pytest.fixture(autouse=True)
def no_language_left_over():
    """Each test begins in the default language, whatever the one before it activated."""
    translation.activate("fr")
    yield
    translation.activate("fr")


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The site with the city's content, loaded once for a module's tests; each test's own changes are undone."""
    from cannes_intl.home import loading

    with django_db_blocker.unblock():
        block = transaction.atomic()
        block.__enter__()
        loading.load()
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)
        block.__exit__(None, None, None)


@pytest.fixture
def site():
    """A visitor."""
    return Client(headers={"host": "localhost"})
