"""No page weighs more than architecture allows, and nothing on it moves once it is there.

Weights are those of a first visit, in bytes as they go over the wire: text compressed with gzip, as every server does
at least, fonts and pictures as they are. A budget is 1000 bytes a kilobyte.
"""

import gzip
import os

import pytest

from tests.browser.gates.pages import PAGES, every_page, named
from tests.browser.gates.tab import visiting
from tests.browser.needed import missing

HEAVY_HTML, HTML, CSS, SCRIPTS, FONTS, EVERYTHING = 20_000, 10_000, 10_000, 3_000, 60_000, 120_000
MOST_REQUESTS = 10
MAY_BE_HEAVY = {"home", "partnerships"}
# Cumulative layout shift: none, but for the change of font, which may be half of what counts as good (0.1).
MOST_FONTS_MAY_MOVE = 0.05
# The fonts that the style sheet's two cuts of a fallback are made for, and the package that holds each.
STAND_INS = {"Liberation Sans": "fonts-liberation", "DejaVu Sans": "fonts-dejavu-core"}
ONE_FONT = """<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir>{cache}</cachedir>
  <selectfont>
    <acceptfont><pattern><patelt name="family"><string>{family}</string></patelt></pattern></acceptfont>
    <rejectfont><pattern><patelt name="scalable"><bool>true</bool></patelt></pattern></rejectfont>
  </selectfont>
</fontconfig>
"""
IS_THERE = "family => new FontFace('one', `local('${family}')`).load().then(() => true, () => false)"
FONT_FILES = "**/*.woff2"
# Each type of page on a telephone and on a desk, in one language each.
SCREENS = {"fr": 360, "en": 1440}
COMPRESSED = ("text/", "application/javascript", "application/json", "image/svg+xml")

# Scroll to the bottom, so that lazy pictures are asked for, and up again.
READ_ALL = """async () => {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await new Promise((done) => requestAnimationFrame(done));
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  await document.fonts.ready;
  scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""

WATCH_SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((shift) => window.shifts.push({
  by: shift.value,
  what: shift.sources.map((source) => source.node?.parentElement?.outerHTML.slice(0, 80)),
}))).observe({ type: "layout-shift", buffered: true });
"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
# Something that comes late, and pushes everything down.
MOVE = """async () => {
  await new Promise((done) => setTimeout(done, 600));
  document.querySelector("main").insertAdjacentHTML("afterbegin", "<h2>Tard</h2>");
  await new Promise((done) => setTimeout(done, 300));
}"""


def watch(tab):
    """Have the tab find nothing in its cache at any visit, and write down its layout shifts."""
    tab.page.context.new_cdp_session(tab.page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    tab.page.add_init_script(WATCH_SHIFTS)


@pytest.fixture(scope="module")
def tab(browser, browser_context_args, server):
    """One of its own: it remembers nothing from one visit to the next, and counts what moves."""
    with visiting(browser, browser_context_args, server) as tab:
        watch(tab)
        yield tab


@pytest.fixture(scope="module", params=STAND_INS)
def tab_with_one_font(request, tab, launch_browser, browser_context_args, server, tmp_path_factory):
    """The tab of a visitor whose system has this font and no other."""
    if not tab.page.evaluate(IS_THERE, request.param):
        missing(f"There is no font {request.param} here. Install {STAND_INS[request.param]}.")
    settings = tmp_path_factory.mktemp("fonts") / "fonts.conf"
    settings.write_text(ONE_FONT.format(family=request.param, cache=settings.parent))
    browser = launch_browser(env={**os.environ, "FONTCONFIG_FILE": str(settings)})
    with visiting(browser, browser_context_args, server) as another:
        assert [family for family in STAND_INS if another.page.evaluate(IS_THERE, family)] == [request.param]
        watch(another)
        yield another
    browser.close()


@pytest.fixture
def answers(page):
    """All answers the tab has had, in a list that grows."""
    heard = []

    def hear(answer):
        heard.append(answer)

    page.on("response", hear)
    yield heard
    page.remove_listener("response", hear)


def weight(answer):
    body = answer.body()
    kind = answer.headers.get("content-type", "")
    return len(gzip.compress(body, 6)) if kind.startswith(COMPRESSED) else len(body)


def weigh(answers):
    """Bytes over the wire by what asked for them: ``{"document": 2453, "font": 44_000, …}``."""
    weights = {}
    for answer in answers:
        kind = answer.request.resource_type
        weights[kind] = weights.get(kind, 0) + weight(answer)
    return weights


@every_page
def test_a_first_visit_is_light(visit, visited, answers, record_property):
    page = visit(visited, SCREENS[visited.language])
    page.evaluate(READ_ALL)
    weights = weigh(answers)
    record_property("weights", weights | {"requests": len(answers)})
    budgets = {
        "document": HEAVY_HTML if visited.name in MAY_BE_HEAVY else HTML,
        "stylesheet": CSS,
        "script": SCRIPTS,
        "font": FONTS,
    }
    too_heavy = {kind: weights.get(kind, 0) for kind, most in budgets.items() if weights.get(kind, 0) > most}
    assert not too_heavy
    assert sum(weights.values()) <= EVERYTHING, weights
    assert len(answers) <= MOST_REQUESTS, [answer.url for answer in answers]


@every_page
def test_nothing_moves_once_it_is_there(visit, visited, page, console):
    """Without our fonts, whose coming is judged below: no picture, no script and no late style moves anything."""
    console.expect("ERR_FAILED")
    page.route(FONT_FILES, lambda route: route.abort())
    visit(visited, SCREENS[visited.language])
    page.evaluate(READ_ALL)
    page.unroute(FONT_FILES)
    assert not page.evaluate("shifts")


@named("home", "partnerships", "country-with-archive", "city", "programme", "event", "accessibility")
def test_fonts_that_come_late_hardly_move_anything(tab_with_one_font, server, visited):
    """The worst case: they come when the page has long been painted in the visitor's own font."""
    page, console = tab_with_one_font.page, tab_with_one_font.console
    console.forget()
    held, painted = [], []
    page.route(FONT_FILES, lambda route: route.continue_() if painted else held.append(route))
    page.set_viewport_size({"width": SCREENS[visited.language], "height": 800})
    page.goto(server.url + visited.path, wait_until="domcontentloaded")
    painted.append(page.wait_for_function(PAINTED))
    assert held
    for route in held:
        route.continue_()
    page.wait_for_load_state("load")
    page.evaluate(READ_ALL)
    page.unroute(FONT_FILES)
    assert sum(shift["by"] for shift in page.evaluate("shifts")) <= MOST_FONTS_MAY_MOVE
    assert not console.complaints()


@named("home")
def test_what_moves_is_noticed(visit, visited):
    page = visit(visited, 360)
    page.evaluate(MOVE)
    assert page.evaluate("shifts")


def test_every_kind_of_page_is_weighed():
    assert {visited.name for visited in PAGES} >= MAY_BE_HEAVY
