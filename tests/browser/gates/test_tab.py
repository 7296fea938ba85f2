"""The gates that share an opening of a page are each given it as it was opened."""

import pytest

from tests.browser.gates.pages import named

# One change each of all that a gate could leave behind.
CHANGES = {
    "address": "location.hash = 'content'",
    "html": "document.querySelector('h1').title = 'Titre'",
    "focus": "document.querySelector('.skip').focus()",
    "scrolled": "scrollTo(0, 100)",
    "written": "document.querySelector('main input').value = 'Shizuoka'",
    "sheets": "document.styleSheets[0].disabled = true",
    "letters": """() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 32px }");
      document.adoptedStyleSheets = [sheet];
    }""",
}


@pytest.mark.shares_the_page
@named("legal-notice")
def test_a_page_that_was_left_as_it_was_is_not_opened_again(visit, visited):
    visit(visited).evaluate("window.opening = 'the first'")
    page = visit(visited, 320, media="print")
    assert page.evaluate("window.opening") == "the first"
    page.evaluate("delete window.opening")


@named("legal-notice")
def test_a_gate_that_does_not_share_the_page_opens_it(visit, visited):
    visit(visited).evaluate("window.opening = 'the first'")
    assert visit(visited).evaluate("window.opening") is None


@named("search")
@pytest.mark.parametrize("part", CHANGES)
def test_what_a_gate_leaves_otherwise_than_it_was_is_noticed(visit, visited, tab, part):
    page = visit(visited, 320)
    assert not tab.changed()
    page.evaluate(CHANGES[part])
    assert part in tab.changed()
