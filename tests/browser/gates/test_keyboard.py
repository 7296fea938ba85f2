"""Every page by keyboard alone: from the skip link to the last link, each stop seen, no way blocked."""

import pytest

from tests.browser.gates.pages import every_page, named

SKIP = {"fr": "Aller au contenu", "en": "Skip to content"}
REACHABLE = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.disabled && one.tabIndex >= 0)
  .map((one) => one.textContent.trim())"""

# Of the element that has the focus: what is wrong with how it is shown; null once the focus has left the page, or has
# come round to where it was before.
STOP = """() => {
  const focused = document.activeElement;
  window.seen ??= new Set();
  if (!focused || focused === document.body || seen.has(focused)) return null;
  seen.add(focused);
  const shows = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== "transparent";
  };
  const faults = [];
  const boxes = [...focused.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const box = boxes[0];
  if (!box) faults.push("has no place on the page");
  else if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1)
    faults.push("is out of sight");
  else {
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
    const shown = document.elementFromPoint(x, y);
    if (!shown || !(focused.contains(shown) || shown.contains(focused)))
      faults.push(`is covered by ${shown?.localName}.${shown?.className}`);
  }
  if (!focused.matches(":focus-visible")) faults.push("is not :focus-visible");
  if (!shows(focused)) faults.push("has no visible ring");
  if (focused.closest("svg, [aria-hidden=true]")) faults.push("is in a drawing");
  if (focused.tabIndex > 0) faults.push("has an order of its own");
  return { words: focused.textContent.trim(), faults };
}"""


def walk(page):
    """Press Tab from the top of a page just opened until it has been walked through; return each stop."""
    stops = []
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return stops
        stops.append(stop)


def faults(stops):
    return [f"“{stop['words'][:40]}” {fault}" for stop in stops for fault in stop["faults"]]


@pytest.mark.shares_the_page(last=True)
@every_page
def test_tab_reaches_everything_in_order_and_shows_where_it_is(visit, visited):
    page = visit(visited)
    expected = page.evaluate(REACHABLE)
    stops = walk(page)
    assert not faults(stops)
    assert [stop["words"] for stop in stops] == expected
    if visited.status < 500:  # the pages of last resort have one link a language, and nothing to skip
        assert stops[0]["words"] == SKIP[visited.language]


@named("home", "city")
def test_the_opened_menu_of_a_telephone_is_walked_through(visit, visited):
    page = visit(visited)
    page.set_viewport_size({"width": 360, "height": 740})
    closed = page.evaluate(REACHABLE)
    page.evaluate("document.querySelector('.menu').open = true")
    opened = page.evaluate(REACHABLE)
    stops = walk(page)
    assert not faults(stops)
    assert [stop["words"] for stop in stops] == opened
    assert len(opened) > len(closed)


@named("home", "not-found")
def test_the_skip_link_leads_to_the_content(visit, visited):
    page = visit(visited)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@named("home")
def test_escape_closes_the_menu_and_gives_the_focus_back(visit, visited):
    page = visit(visited)
    page.set_viewport_size({"width": 360, "height": 740})
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.locator(".menu").get_attribute("open") is None
    assert page.evaluate("document.activeElement.localName") == "summary"


@named("legal-notice")
@pytest.mark.parametrize(
    ("fault", "found"),
    [
        ("link => link.style.outline = 'none'", "has no visible ring"),
        ("link => link.style.cssText = 'position: fixed; left: -999px'", "is out of sight"),
        ("link => link.tabIndex = 3", "has an order of its own"),
    ],
)
def test_a_stop_that_is_not_shown_is_found(visit, visited, fault, found):
    page = visit(visited)
    page.locator("main a").first.evaluate(fault)
    assert found in " ".join(faults(walk(page)))
