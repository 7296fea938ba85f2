"""Loading the city's content into an empty site."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.launch_content import loading
from cannes_intl.launch_content.content import RECORDS
from cannes_intl.listings.models import IndexEntry
from cannes_intl.website.models import Theme
from partnerships.models import Place

pytestmark = pytest.mark.django_db


def with_what_they_lie_in(records):
    """Places and, before them, those around them."""
    by_id = {record["id"]: record for record in RECORDS["places"]}
    kept = {}
    for record in records:
        around = [record]
        while around[0]["within"]:
            around.insert(0, by_id[around[0]["within"]])
        kept |= {one["id"]: one for one in around}
    return list(kept.values())


@pytest.mark.costly("loads all of the content but its last event")
def test_loading_is_all_or_nothing(monkeypatch):
    monkeypatch.delitem(loading.words.EVENTS, "bollywood-express")
    with pytest.raises(KeyError, match="bollywood-express"):
        loading.load()
    assert loading.is_empty()
    assert not Theme.objects.exists()


def test_what_was_written_before_a_failure_is_taken_back(monkeypatch):
    """A theme, the first pages and a country are written when the words of another one turn out to be missing."""
    first, second, *_others = [record for record in RECORDS["places"] if record["has_page"]]
    monkeypatch.setitem(RECORDS, "themes", RECORDS["themes"][:1])
    monkeypatch.setitem(RECORDS, "institutions", [])
    monkeypatch.setitem(RECORDS, "places", with_what_they_lie_in([first, second]))
    monkeypatch.delitem(loading.words.COUNTRIES, second["id"])
    before = list(BilingualPage.objects.values())
    with CaptureQueriesContext(connection) as asked, pytest.raises(KeyError, match=second["id"]):
        loading.load()
    written = " ".join(query["sql"] for query in asked if query["sql"].startswith("INSERT"))
    assert 'INSERT INTO "website_theme"' in written
    assert loading.page_key("country", first["id"]).hex in written.replace("-", "")
    assert loading.is_empty()
    assert list(BilingualPage.objects.values()) == before
    assert not Theme.objects.exists()
    assert not Place.objects.exists()
    assert not IndexEntry.objects.filter(kind="country").exists()
