"""A page written from right to left is the mirror image of one written from left to right, and fits as well."""

import pytest

from .pages import every_page, named
from .test_reflow import MISPLACED

TURN = "direction => { document.documentElement.dir = direction }"
#: The left edge and the right edge of every box; text within a line keeps its own direction, and so does a drawing.
BOXES = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() && !one.closest("svg, .vh") && getComputedStyle(one).display !== "inline")
  .map((one) => [one, one.getBoundingClientRect()])
  .map(([one, box]) => [`${one.localName}.${one.className}`, box.left, box.right])"""
# Of what a box may differ by: a line is parted elsewhere where marks stand at its other end.
PIXELS = 1.5


def in_the_wrong_place(page, width):
    """What stands elsewhere than where a mirror would show it."""
    page.evaluate(TURN, "ltr")
    before = page.evaluate(BOXES)
    page.evaluate(TURN, "rtl")
    after = page.evaluate(BOXES)
    assert len(before) == len(after)
    return [
        f"{name}: {left:.0f} to {right:.0f} is {new_left:.0f} to {new_right:.0f}"
        for (name, left, right), (_name, new_left, new_right) in zip(before, after, strict=True)
        if max(abs(width - right - new_left), abs(width - left - new_right)) > PIXELS
    ]


@pytest.mark.shares_the_page
@every_page
def test_every_page_says_that_it_is_written_from_left_to_right(visit, visited):
    assert visit(visited).evaluate("document.documentElement.dir") == "ltr"


@pytest.mark.parametrize("width", [360, 1440])
@named("home", "partnerships", "partnerships-map", "city", "factsheet", "agenda", "open-data", "accessibility")
def test_from_right_to_left_everything_is_mirrored_and_fits(visit, visited, width):
    page = visit(visited, width)
    misplaced = in_the_wrong_place(page, width)
    assert not misplaced[:10], len(misplaced)
    assert not page.evaluate(MISPLACED)
    brand, language = (page.locator(part).first.bounding_box() for part in (".brand", ".lang"))
    assert brand["x"] > language["x"]


@named("home")
def test_what_is_not_mirrored_is_noticed(visit, visited):
    page = visit(visited, 1440)
    page.locator("h1").evaluate("title => { title.style.marginLeft = '3rem' }")
    assert in_the_wrong_place(page, 1440)
