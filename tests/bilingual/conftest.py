"""What the tests of the bilingual core share."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import translation

from cannes_intl.bilingual.languages import columns
from cannes_intl.bilingual.models import BilingualPage
from partnerships.models import PartnerCityPage
from tests import builders, databases
from tests.bilingual.admin_form import AdminForm, edit_address


@pytest.fixture(autouse=True)
def start_in_french():
    """Requests leave their language active in the thread; no test inherits another's."""
    cache.clear()
    with translation.override("fr"):
        yield


@pytest.fixture(params=["fr", "en"])
def interface(request):
    """The language of the editor's interface."""
    return request.param


@pytest.fixture(params=["fr", "en", None])
def active(request):
    """The language active while a page is handled in code: one of the site's, or none, as in a command."""
    with translation.override(request.param):
        yield request.param


@pytest.fixture(scope="session")
def database_with_city(database_with_sections, django_db_blocker, databases_of_run):
    """The name of a database of this process: the planted site with one partner city."""

    def fill():
        builders.partner_city(body=[builders.text()])

    with django_db_blocker.unblock(), translation.override("fr"):
        return databases_of_run.filled("city", fill, ground="sections")


@pytest.fixture(scope="module", autouse=True)
def planted(database_with_city, django_db_blocker):
    """The site with one partner city, for a module's tests; each test's own changes are undone."""
    with django_db_blocker.unblock(), databases.using(database_with_city), django_db_blocker.block():
        yield


@pytest.fixture
def city(db):
    """Green Shizuoka, in Japan, under the partnerships: published."""
    return PartnerCityPage.objects.get()


@pytest.fixture(scope="module")
def signed_in(plant):
    """``{interface: browser}`` of somebody who is signed in, for the whole module, and whose admin is in it."""

    def write():
        browsers = {interface: Client() for interface in ("fr", "en")}
        for interface, browser in browsers.items():
            browser.force_login(builders.administrator(f"claire-{interface}", interface))
        return browsers

    return plant(write)


@pytest.fixture
def editor(client, interface, signed_in, db):
    """A signed-in browser of somebody whose admin is in ``interface``."""
    client.cookies.load(signed_in[interface].cookies)
    return client


@pytest.fixture(scope="module")
def served():
    """The forms that the admin has served to a module's tests: ``{(address, interface): form}``."""
    return {}


@pytest.fixture
def served_once(editor, interface, served):
    """Open a form of what stands for the whole module: served once in each language, and posted by many tests.

    For fixtures, which open it before the test writes anything.
    """

    def open_form(address):
        if (address, interface) not in served:
            served[address, interface] = AdminForm(editor, address)
        return served[address, interface].handed_to(editor)

    return open_form


@pytest.fixture
def city_form(served_once, city):
    """The edit form of the city as it is planted."""
    return served_once(edit_address(city))


@pytest.fixture
def check_tree(db):
    """Asserts that Wagtail's columns mirror the French and that every trail is what a fresh computation gives."""
    return assert_tree_is_true


def assert_tree_is_true():
    stored = ["title", "slug", "url_path", *columns("name", "url_slug", "url_trail")]
    rows = BilingualPage.objects.filter(depth__gte=2).order_by("path").values("path", *stored)
    true = {}
    for row in rows:
        name, slug = row["name_fr"] or row["name_en"], row["url_slug_fr"] or row["url_slug_en"]
        above = true.get(row["path"][:-4])
        trails = {"url_path": f"/{slug}/", "url_trail_fr": "", "url_trail_en": ""}
        if above:
            own = {"url_path": slug, "url_trail_fr": slug, "url_trail_en": row["url_slug_en"] or slug}
            trails = {key: f"{above[key]}{part}/" for key, part in own.items()}
        true[row["path"]] = trails
        expected = {"title": name, "slug": slug, **trails}
        assert {key: row[key] for key in expected} == expected
    assert len(true) > 1
