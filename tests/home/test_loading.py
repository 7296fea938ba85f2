"""Loading the city's content into an empty site."""

import pytest

from cannes_intl.home import loading
from cannes_intl.website.models import Theme

pytestmark = pytest.mark.django_db


def test_loading_is_all_or_nothing(db, monkeypatch):
    monkeypatch.delitem(loading.words.EVENTS, "bollywood-express")
    with pytest.raises(KeyError):
        loading.load()
    assert loading.is_empty()
    assert not Theme.objects.exists()
