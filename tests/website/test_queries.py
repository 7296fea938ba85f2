"""What each page asks of the database: fixed numbers, transaction control left out."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.django_db

#: Facets and related pages are worked out by the database: two statements, where one read all rows of a language.
MOST = {
    "/fr/": 20,
    "/en/partnerships/": 11,
    "/fr/partenariats/?country=JP": 13,
    "/fr/partenariats/?view=map": 11,
    "/en/partnerships/?view=table&theme=film": 12,
    "/fr/partenariats/japon/": 10,
    "/en/partnerships/reunion/": 10,
    "/en/partnerships/germany/factsheet/": 7,
    "/fr/partenariats/japon/shizuoka/": 12,
    "/fr/programmes/": 10,
    "/fr/programmes/audiovisuel-et-scenario/": 14,
    "/fr/agenda/": 10,
    "/fr/agenda/dejeuner-des-festivals-internationaux/": 15,
    "/fr/recherche/": 9,
    "/fr/recherche/?q=cin%C3%A9ma": 10,
    "/en/search/?q=Dakkar+zzzz&country=SN&kind=event": 11,
    "/en/search/?q=zzzz": 12,
    "/fr/recherche/?q=Shizouka": 11,
    "/fr/mentions-legales/": 7,
    "/fr/plan-du-site/": 9,
    "/fr/donnees-ouvertes/": 29,
    "/fr/aide/": 7,
    "/fr/suivre/": 10,
    "/fr/data/partnerships.json": 4,
    "/fr/data/events.ics": 4,
    "/fr/data/updates.atom": 7,
    "/sitemap.xml": 14,
}


@pytest.mark.parametrize(("path", "most"), MOST.items())
def test_a_page_asks_the_database_no_more_than_this(site, loaded, path, most):
    site.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert site.get(path).status_code == 200
    control = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
    queries = [query["sql"] for query in asked if not query["sql"].startswith(control)]
    assert len(queries) <= most


def test_finding_a_page_is_one_indexed_look_up(site, loaded):
    with CaptureQueriesContext(connection) as asked:
        site.get("/en/partnerships/japan/shizuoka/")
    look_ups = [query["sql"] for query in asked if "url_trail_en" in query["sql"].split("WHERE")[-1]]
    assert len(look_ups) == 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE tablename = 'bilingual_bilingualpage'")
        assert any("(url_trail_en)" in definition for (definition,) in cursor.fetchall())
