"""What the gates look at: every type of page, in every language, and what it takes to show it."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

TEMPLATES = Path(__file__).resolve().parents[3] / "templates"


class Visited(NamedTuple):
    """One address of the site, and how it answers."""

    name: str
    language: str
    path: str
    status: int = 200

    def __str__(self):
        return f"{self.name}-{self.language}"


def in_both(name, french, english, status=200):
    return [Visited(name, "fr", french, status), Visited(name, "en", english, status)]


# Every type in both languages, by the page with the longest words; its other forms in one of them.
PAGES = [
    *in_both("home", "/fr/", "/en/"),
    *in_both("partnerships", "/fr/partenariats/", "/en/partnerships/"),
    Visited("partnerships-map", "fr", "/fr/partenariats/?view=map"),
    Visited("partnerships-table", "en", "/en/partnerships/?view=table"),
    Visited("partnerships-selected", "fr", "/fr/partenariats/?theme=film"),
    Visited("partnerships-none", "en", "/en/partnerships/?country=JP&year=1999"),
    Visited("partnerships-refused", "fr", "/fr/partenariats/?country=XX", 400),
    *in_both("country", "/fr/partenariats/japon/", "/en/partnerships/japan/"),
    *in_both("factsheet", "/fr/partenariats/allemagne/fiche/", "/en/partnerships/germany/factsheet/"),
    Visited("country-with-archive", "fr", "/fr/partenariats/senegal/"),
    Visited("country-overseas", "en", "/en/partnerships/reunion/"),
    *in_both("city", "/fr/partenariats/chine/sanya/", "/en/partnerships/china/sanya/"),
    *in_both("programmes", "/fr/programmes/", "/en/programmes/"),
    *in_both("programme", "/fr/programmes/audiovisuel-et-scenario/", "/en/programmes/audiovisual-and-screenplay/"),
    # Its English words are taken away for the gates: borrowed French stands on an English page.
    Visited("borrowed", "en", "/en/programmes/touring-shows/"),
    *in_both("agenda", "/fr/agenda/", "/en/agenda/"),
    *in_both(
        "event",
        "/fr/agenda/dejeuner-des-festivals-internationaux/",
        "/en/agenda/dejeuner-des-festivals-internationaux/",
    ),
    Visited("event-past", "fr", "/fr/agenda/bollywood-express/"),
    *in_both("search", "/fr/recherche/?q=Lodz", "/en/search/?q=Lodz"),
    Visited("search-bare", "fr", "/fr/recherche/"),
    Visited("search-nothing", "en", "/en/search/?q=zzzz"),
    *in_both("accessibility", "/fr/accessibilite/", "/en/accessibility/"),
    Visited("legal-notice", "fr", "/fr/mentions-legales/"),
    Visited("personal-data", "en", "/en/personal-data/"),
    *in_both("open-data", "/fr/donnees-ouvertes/", "/en/open-data/"),
    Visited("help", "fr", "/fr/aide/"),
    Visited("follow", "en", "/en/follow/"),
    *in_both("site-map", "/fr/plan-du-site/", "/en/site-map/"),
    *in_both("not-found", "/fr/rien/", "/en/nothing/", 404),
    *in_both("not-understood", "/fr/?q=%00", "/en/?q=%00", 400),
    # From their files: no request brings the site to them while it works.
    Visited("server-error", "fr", "/500.html", 500),
    Visited("unavailable", "fr", "/503.html", 503),
]
LAST_RESORTS = [visited for visited in PAGES if visited.status >= 500]

every_page = pytest.mark.parametrize("visited", PAGES, ids=str)
# For what does not depend on the language.
every_type = pytest.mark.parametrize("visited", {visited.name: visited for visited in PAGES[::-1]}.values(), ids=str)


def named(*names):
    """Mark a test to run on these pages alone, in each language they are in."""
    chosen = [visited for visited in PAGES if visited.name in names]
    assert {visited.name for visited in chosen} == set(names)
    return pytest.mark.parametrize("visited", chosen, ids=str)


def route_last_resorts(context):
    """Answer the addresses of the pages of last resort from their files, as the site does when nothing works."""
    for visited in LAST_RESORTS:
        context.route(f"**{visited.path}", partial(_answer_from_file, visited))


def _answer_from_file(visited, route, request):
    body = (TEMPLATES / "errors" / visited.path.removeprefix("/")).read_text()
    route.fulfill(status=visited.status, body=body, content_type="text/html; charset=utf-8")
