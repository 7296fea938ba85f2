"""Loading the city's content into an empty site."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.home import loading
from cannes_intl.home.content import RECORDS
from cannes_intl.website.models import ListingRow, Theme
from partnerships.models import Place

pytestmark = pytest.mark.django_db


def test_loading_is_all_or_nothing(monkeypatch):
    first, second, *_others = [record["id"] for record in RECORDS["places"] if record["has_page"]]
    monkeypatch.delitem(loading.words.COUNTRIES, second)
    before = list(BilingualPage.objects.values())
    with CaptureQueriesContext(connection) as asked, pytest.raises(KeyError, match=second):
        loading.load()
    written = " ".join(query["sql"] for query in asked if query["sql"].startswith("INSERT"))
    assert loading.worded("name", loading.words.PAGES["agenda"]["name"])["name_fr"] in written
    assert f"'{loading.page_key('country', first)}'" in written
    assert loading.is_empty()
    assert list(BilingualPage.objects.values()) == before
    assert not Theme.objects.exists()
    assert not Place.objects.exists()
    assert not ListingRow.objects.filter(kind="country").exists()
