"""What remains when something is taken away: style, newer style, our colours, movement."""

import re
from itertools import pairwise

import pytest

from tests import house
from tests.browser.gates.pages import every_type, named
from tests.browser.gates.test_axe import violations
from tests.browser.gates.test_contrast import contrast

SHEET = (house.REPOSITORY / "static" / "css" / "site.css").read_text()
# Marks that style adds to text: each of them can be missed without loss.
DECORATION = {"/", "+ ", "– "}

# ---- without style ---------------------------------------------------------------------------------

HEADINGS = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(one => one.checkVisibility())"
LEVELS = f"{HEADINGS}.map(heading => Number(heading.localName[1]))"
LANDMARKS = """[...document.body.querySelectorAll(":scope > *")].filter(one => one.checkVisibility() && one.matches(
  "header, main, footer, a.skip")).map(one => one.localName)"""
TAKE_STYLE = "away => { document.querySelector('link[rel=stylesheet]').sheet.disabled = away }"
ADDED = """() => [...document.querySelectorAll("*")].flatMap((element) => ["::before", "::after"].map(
  (part) => getComputedStyle(element, part).content)).filter((content) => !["none", "normal"].includes(content))"""


@pytest.mark.shares_the_page
@every_type
def test_style_adds_nothing_and_without_it_the_page_is_in_order(visit, visited):
    page = visit(visited)
    added = {content.split(" / ")[0].strip('"') for content in page.evaluate(ADDED)}
    assert added - {""} <= DECORATION
    styled = page.evaluate(f"{HEADINGS}.map(heading => heading.innerText)")
    page.evaluate(TAKE_STYLE, True)
    assert page.evaluate(f"{HEADINGS}.map(heading => heading.innerText)") == styled
    levels = page.evaluate(LEVELS)
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels
    order = page.evaluate(LANDMARKS)
    page.evaluate(TAKE_STYLE, False)
    assert order in (["a", "header", "main", "footer"], ["a", "header", "main"], ["header", "main"])


def test_no_picture_is_in_the_style():
    addresses = set(re.findall(r"url\((.*?)\)", SHEET))
    assert len(addresses) == 4
    assert addresses == set(re.findall(r"src: url\((.*?)\)", SHEET))


# ---- without newer style ---------------------------------------------------------------------------

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
WITHOUT = "@supports not"
NEWER_RULES = re.compile(r"@(?:supports|container|layer|view-transition|starting-style|scope|property)\b")
NEWER_SELECTORS = re.compile(r":(?:has|is|where|focus-visible|popover-open)\b")
NEWER_VALUES = re.compile(r"var\(|clamp\(|min\(|max\(|light-dark\(|color-mix\(|oklch\(|(?:^|\s)grid|gap:|inset:|mask")


def older(css):
    """The style sheet as a browser of 2016 reads it: rules and declarations it does not know left out.

    It takes what is said for browsers that lack something.
    """
    css = COMMENT.sub("", css)
    kept, at = [], 0
    while at < len(css):
        opening = css.find("{", at)
        if opening < 0:
            return "".join(kept)
        closing = _end_of_block(css, opening)
        head, body = css[at:opening], css[opening + 1 : closing]
        if WITHOUT in head:
            kept.append(older(body))
        elif not NEWER_RULES.search(head) and not NEWER_SELECTORS.search(head):
            inner = older(body) if "{" in body else ";".join(_known(body))
            kept.append(f"{head}{{{inner}}}")
        at = closing + 1
    return "".join(kept)


def _known(declarations):
    return [one for one in declarations.split(";") if not NEWER_VALUES.search(one) and not one.strip().startswith("--")]


def _end_of_block(css, opening):
    depth = 0
    for at in range(opening, len(css)):
        depth += {"{": 1, "}": -1}.get(css[at], 0)
        if depth == 0:
            return at
    raise AssertionError("a block is not closed")


def test_newer_style_is_left_out():
    css = "a { color: red; color: var(--x) } @supports (x: y) { b { c: d } } i:has(b) { e: f } p { top: 0 }"
    assert older(css) == "a { color: red} p { top: 0 }"
    assert older("/* { */ @layer a, b; @layer a { q { r: s } } @supports not (x: y) { q{t: u} }").split() == [
        "q{t:",
        "u}",
    ]


@every_type
def test_where_newer_style_is_unknown_the_page_is_readable(visit, visited, page):
    page.route("**/site.css", lambda route: route.fulfill(body=older(SHEET), content_type="text/css"))
    try:
        visit(visited, 360)
        assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--ink')") == ""
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert page.get_by_role("heading", level=1).is_visible()
        assert not violations(page, ["color-contrast"])
    finally:
        page.unroute_all()


# ---- with the reader's own colours, and without movement ---------------------------------------------


# Every text that is seen, its colour and that of its ground: axe would be told the colours of our own sheet.
TEXTS = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() && !one.closest(".vh, svg"))
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .map((one) => {
    let ground = one;
    const clear = (box) => getComputedStyle(box).backgroundColor === "rgba(0, 0, 0, 0)";
    while (ground.parentElement && clear(ground)) ground = ground.parentElement;
    return [one.textContent.trim(), getComputedStyle(one).color, getComputedStyle(ground).backgroundColor];
  })"""


def hexadecimal(colour):
    """`rgb(255, 203, 46)` as `#ffcb2e`."""
    return "#{:02x}{:02x}{:02x}".format(*map(int, re.findall(r"\d+", colour)[:3]))


def unreadable(page):
    texts = page.evaluate(TEXTS)
    assert texts
    return [text for text, colour, ground in texts if contrast(hexadecimal(colour), hexadecimal(ground)) < 4.5]


# Backgrounds go where colours are forced: a button is then known by its border, the current entry by its own mark.
WITHOUT_EDGE = """() => [...document.querySelectorAll(".btn, .lang, .nav [aria-current]")].filter((one) => {
  const style = getComputedStyle(one);
  return one.checkVisibility() && style.borderTopStyle === "none" && style.outlineStyle === "none";
}).map((one) => one.outerHTML)"""

MOVING = """async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const all = [...document.querySelectorAll("*")];
  const changing = all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0);
  return [...document.getAnimations().map((one) => String(one.animationName)), ...changing.map((one) => one.className)];
}"""


@every_type
def test_with_the_readers_own_colours_everything_is_seen_and_with_less_movement_nothing_moves(visit, visited):
    page = visit(visited, forced_colors="active", reduced_motion="reduce", color_scheme="dark")
    assert page.evaluate("matchMedia('(forced-colors: active) and (prefers-reduced-motion)').matches")
    assert not unreadable(page)
    assert not page.evaluate(WITHOUT_EDGE)
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.mouse.wheel(0, 600)
    assert not page.evaluate(MOVING)


@named("home")
def test_a_colour_that_is_not_the_readers_is_noticed(visit, visited):
    page = visit(visited, forced_colors="active")
    page.locator("h1").evaluate("title => title.style.cssText = 'forced-color-adjust: none; color: #eef'")
    assert unreadable(page) == [page.locator("h1").inner_text()]


@named("home")
def test_movement_is_noticed(visit, visited):
    page = visit(visited, reduced_motion="reduce")
    page.locator("h1").evaluate("title => title.animate([{opacity: 0}, {opacity: 1}], 5000)")
    assert page.evaluate(MOVING)
