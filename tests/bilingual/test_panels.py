"""The rows of a page's form, agreements and editions: each is somebody, from its first draft on."""

import uuid

import pytest

from programmes.models import ProgrammeInstitution
from tests import builders
from tests.bilingual.admin_form import accepted, edit_form

pytestmark = pytest.mark.django_db


def test_rows_added_from_one_empty_form_have_identities_of_their_own(editor, city):
    form = edit_form(editor, city)
    kept = city.agreements.get().uid
    shared = str(uuid.uuid4())
    for year in ("2020", "2021"):
        form.add_row("agreements", kind="cooperation", manner="agreed", concluded=year, uid=shared)
    assert accepted(form.post("publish"))
    identities = [agreement.uid for agreement in builders.fresh(city).agreements.all()]
    assert len(set(identities)) == 3
    assert identities[:2] == [kept, uuid.UUID(shared)]


@pytest.mark.rows_made_wrong("a row is written behind the page's back, to be moved in its table")
def test_rows_at_one_position_keep_their_order_whatever_is_written():
    schools = [builders.institution(key, key, key) for key in ("second-by-name", "first-by-name")]
    page = builders.programme(institutions=[(school, None) for school in schools])
    older, newer = ProgrammeInstitution.objects.filter(page=page).order_by("pk")
    assert older.sort_order == newer.sort_order
    ProgrammeInstitution.objects.filter(pk=older.pk).update(place=builders.place())
    assert [row.pk for row in page.institutions.all()] == [older.pk, newer.pk]
