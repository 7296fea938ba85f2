"""What a publication costs on a large invented site: what it changes, at fifty pages as at two thousand."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from cannes_intl.bilingual.models import BilingualPage, OldAddress
from cannes_intl.launch_content.invented import pages
from cannes_intl.listings.indexing import differences, write_entries
from cannes_intl.listings.models import IndexEntry
from cannes_intl.website.models import Theme
from events.models import AgendaPage, EventPage
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammesPage
from tests import builders, databases
from tests.bilingual.admin_form import AdminForm, edit_address

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.costly("makes an invented site of 2,000 pages, once for a run"),
    pytest.mark.rows_made_wrong("compared with a rebuild where it matters: of 2,000 pages that takes half a minute"),
]

SMALL, LARGE = 50, 2_000
CONTROL = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")


@pytest.fixture(scope="module", params=[SMALL, LARGE])
def invented(request, django_db_setup, django_db_blocker, databases_of_run):
    """How many pages the invented site has that the module's tests stand on."""
    number = request.param
    with django_db_blocker.unblock():
        name = databases_of_run.filled(f"invented-{number}", lambda: pages.make(number, seed=7, index=index_a_part))
        with databases.using(name), django_db_blocker.block():
            yield number


def index_a_part():
    """One page of eight, and those the tests name: counts are the same, and two thousand take half a minute."""
    keys = list(BilingualPage.objects.order_by("path").values_list("pk", flat=True))
    for model in (PartnerCityPage, EventPage):
        keys += [model.objects.order_by("path").first().pk, model.objects.order_by("path").last().pk]
    if len(keys) > LARGE:
        keys = [*keys[::8], *keys[-4:]]
    write_entries(keys)
    return IndexEntry.objects.count()


class Cost:
    """What was done within: its statements without transaction control, and the index entries it wrote."""

    def __enter__(self):
        self.last = IndexEntry.objects.order_by("pk").last().pk
        self.captured = CaptureQueriesContext(connection).__enter__()
        return self

    def __exit__(self, *error):
        self.captured.__exit__(*error)
        self.statements = [one["sql"] for one in self.captured if not one["sql"].startswith(CONTROL)]
        self.entries = IndexEntry.objects.filter(pk__gt=self.last).count()


@pytest.fixture
def editor(client):
    client.force_login(builders.administrator("claire-fr", "fr"))
    return client


#: What each act cost on the small site, to be compared on the large one.
SEEN = {}


def same_as_on_the_small_site(act, cost, number, room=0):
    if number == SMALL:
        SEEN[act] = len(cost.statements)
    return act not in SEEN or len(cost.statements) <= SEEN[act] + room


def assert_right_on_the_small_site(number):
    if number == SMALL:
        assert differences() == []


def test_one_page_published_through_its_form_costs_the_same_at_any_size(invented, editor):
    city = PartnerCityPage.objects.order_by("path").first()
    form = AdminForm(editor, edit_address(city))
    form.post("publish", name_fr="Un autre nom")  # what is made once, of content types and the like, is made now
    form = AdminForm(editor, edit_address(city))
    with Cost() as cost:
        assert form.post("publish", name_fr="Un nom").status_code == 302
    assert builders.fresh(city).name_fr == "Un nom"
    assert cost.entries == 2
    assert len(cost.statements) <= 120
    assert same_as_on_the_small_site("publish", cost, invented)


def test_what_no_visitor_sees_writes_no_entry(invented, editor):
    city = PartnerCityPage.objects.order_by("path").first()
    with Cost() as cost:
        AdminForm(editor, edit_address(city)).post(name_fr="Un brouillon")
        AdminForm(editor, edit_address(city)).post(autosave=True, name_fr="Un autre brouillon")
        editor.post(f"/admin/pages/{city.pk}/lock/")
        editor.post(f"/admin/pages/{city.pk}/unlock/")
        builders.draft(city).save_revision(clean=False)
    assert builders.fresh(city).get_latest_revision().content["name_fr"] == "Un autre brouillon"
    assert cost.entries == 0


def test_a_theme_or_a_place_renamed_writes_what_names_it(invented):
    theme = Theme.objects.get(code="invented-3")
    theme.name_fr = "Renommé"
    with Cost() as cost:
        theme.save_revision().publish()
    assert 0 < cost.entries == IndexEntry.objects.filter(themes__contains=[theme.code]).count()
    assert len(cost.statements) <= 60
    place = PartnerCityPage.objects.order_by("path").first().place
    place.name_fr = "Renommée"
    with Cost() as cost:
        place.save_revision().publish()
    naming = IndexEntry.objects.filter(places__contains=[{"key": place.key}])
    assert 0 < cost.entries == naming.count()
    assert set(naming.filter(language="fr", kind="agreement").values_list("where__0__name", flat=True)) == {"Renommée"}


def test_a_section_whose_address_changes_costs_a_few_statements_for_all_below_it(invented):
    agenda = AgendaPage.objects.get()
    below, old = agenda.numchild, EventPage.objects.order_by("path").last().url_in("fr")
    agenda.url_slug_fr, agenda.url_slug_en = "rendez-vous", "dates"
    with Cost() as cost:
        agenda.save()
    assert len(cost.statements) <= 60
    assert cost.entries == 2  # its own
    assert OldAddress.objects.filter(language="fr", page__path__startswith=agenda.path).count() >= below
    last = EventPage.objects.order_by("path").last()
    assert set(IndexEntry.objects.filter(page=last, language="fr").values_list("path", flat=True)) == {
        last.url_in("fr")
    }
    assert Client().get(old, headers={"host": "localhost"})["Location"] == last.url_in("fr")
    assert_right_on_the_small_site(invented)


def test_a_move_writes_what_is_moved(invented):
    city = PartnerCityPage.objects.order_by("path").last()
    other = PartnerCityPage.objects.order_by("path").first().get_parent()
    with Cost() as cost:
        city.move(Page.objects.get(pk=other.pk), pos="last-child")
    assert cost.entries == 2
    assert same_as_on_the_small_site("move", cost, invented)
    assert_right_on_the_small_site(invented)


@pytest.mark.parametrize("path", ["/fr/", "{partnerships}", "{programmes}?theme=invented-3", "{city}", "{agenda}"])
def test_a_page_asks_the_database_no_more_on_a_large_site(invented, client, path):
    sections = {
        "partnerships": PartnerCityPage.objects.first().get_parent().get_parent().specific,
        "programmes": ProgrammesPage.objects.get(),
        "agenda": AgendaPage.objects.get(),
        "city": PartnerCityPage.objects.order_by("path").first(),
    }
    address = path.format(**{name: page.url_in("fr") for name, page in sections.items()})
    client.get(address, headers={"host": "localhost"})
    with Cost() as cost:
        assert client.get(address, headers={"host": "localhost"}).status_code == 200
    assert same_as_on_the_small_site(path, cost, invented, room=2)


def test_nothing_invented_is_put_beside_content(invented):
    with pytest.raises(CommandError):
        call_command("make_content", "10")
    assert Page.objects.filter(depth__gt=2).count() >= invented
