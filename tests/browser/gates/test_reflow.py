"""Words fit their place: on narrow and wide screens, with large text, with text set wider, under a finger."""

import pytest

from tests.browser.gates.pages import every_page, named

WIDTHS = [320, 360, 768, 1440, 1920]

# What stands beyond the page's edges, or is cut off by its own box. Words for screen readers alone and the skip link
# before it has the focus are outside on purpose; so is a table of data with many columns, which WCAG 1.4.10 excepts,
# within a region of its own that scrolls by keyboard too.
MISPLACED = """() => {
  const width = document.documentElement.clientWidth;
  const needed = document.documentElement.scrollWidth;
  const found = needed > width ? [`the page is ${needed} wide`] : [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg, .vh, .skip:not(:focus)") || !element.checkVisibility()) continue;
    if (element.closest(".scroll[tabindex='0']:has(> .wide)")) continue;
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    if (box.width && (box.right > width + 1 || box.left < -1)) found.push(`${name} ends at ${Math.round(box.right)}`);
    const cuts = style.overflowX !== "visible" && element.innerText?.trim();
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      found.push(`${name} is cut off`);
  }
  return found.slice(0, 8);
}"""

# WCAG 1.4.12: a reader may set text so, and loses nothing.
SET_TEXT_WIDER = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
CLOSE_THE_MENU = "document.querySelectorAll('.menu').forEach((menu) => menu.removeAttribute('open'))"
SET_TEXT_AS_IT_WAS = "document.adoptedStyleSheets = []"

# WCAG 2.5.8: 24 by 24 px, or a circle of 24 px around its centre that meets no other target's. A link within a
# sentence is as high as its line.
SMALL_TARGETS = """() => {
  const targets = [...document.querySelectorAll("a[href], button, input, select, summary, textarea")].filter(
    (target) => target.checkVisibility() && !target.closest(".skip, svg"));
  const inSentence = (target) => getComputedStyle(target).display === "inline" && target.closest("p, li, dd")
    && target.closest("p, li, dd").innerText.trim() !== target.innerText.trim();
  return targets.map((target) => [target, target.getBoundingClientRect()])
    .filter(([target, box]) => (box.height < 23.5 || box.width < 23.5) && !inSentence(target))
    .map(([target, box]) => `“${target.textContent.trim().slice(0, 40)}”: ${box.width} × ${box.height}`);
}"""


@pytest.fixture
def text_size(tab):
    """Sets the browser's own size of text, in px, as a visitor does in its settings; 16 px is usual."""
    session = tab.page.context.new_cdp_session(tab.page)

    def set_size(size):
        session.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})

    yield set_size
    set_size(16)
    session.detach()


@pytest.mark.shares_the_page
@every_page
def test_everything_fits_at_every_width(visit, visited, text_size):
    """WCAG 1.4.10 (320 px is a screen of 1280 px at 400 %), 1.4.12, 2.5.8, 1.4.4, in this order."""
    page = visit(visited)
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 256 if width == 320 else 800})
        menu = page.locator(".menu summary")
        if menu.is_visible():
            found[f"{width} px"] = page.evaluate(MISPLACED)
            menu.evaluate("summary => summary.parentElement.open = true")
        found[f"{width} px, with the menu open if there is one"] = page.evaluate(MISPLACED)
        found[f"{width} px, under a finger"] = page.evaluate(SMALL_TARGETS)
        page.evaluate(SET_TEXT_WIDER)
        found[f"{width} px, text set wider"] = page.evaluate(MISPLACED)
        page.evaluate(SET_TEXT_AS_IT_WAS)
    text_size(32)
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('main :is(p, label)')).fontSize)") >= 32
    for width in (640, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        found[f"{width} px, text at 200 %"] = page.evaluate(MISPLACED)
    page.evaluate(CLOSE_THE_MENU)
    assert not {where: what for where, what in found.items() if what}


@named("home")
def test_what_does_not_fit_is_found(visit, visited):
    page = visit(visited)
    page.set_viewport_size({"width": 320, "height": 800})
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<pre>' + 'x'.repeat(90) + '</pre>')")
    assert page.evaluate(MISPLACED)


@named("site-map")
def test_a_small_target_is_found(visit, visited):
    page = visit(visited)
    page.evaluate(
        "document.querySelectorAll('main a').forEach(link => link.style.cssText = 'line-height: .8; padding: 0')"
    )
    assert page.evaluate(SMALL_TARGETS)
