"""axe finds nothing: WCAG 2.2 A and AA, best practices, EN 301 549 and RGAA, nothing excluded."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults

from tests.browser.gates.pages import every_page, named

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549", "RGAAv4"]
WIDTHS = [320, 768, 1440]
#: The rules that look at colours: the others say in the dark what they said in the light.
OF_COLOURS = ["color-contrast", "link-in-text-block"]

# One fault each of rules that every page must keep.
FAULTS = {
    "html-has-lang": "document.documentElement.removeAttribute('lang')",
    "color-contrast": "document.querySelector('h1').style.color = '#aabbcc'",
    "image-alt": "document.querySelector('main').append(new Image(10, 10))",
    "target-size": """document.querySelector('main').insertAdjacentHTML('beforeend',
        '<ul><li><button>a</button></li><li><button>b</button></li></ul>');
        document.querySelectorAll('main button').forEach(b => b.style.cssText =
        'display: block; width: 8px; height: 8px; padding: 0; border: 0; min-height: 0; font-size: 6px')""",
    "heading-order": "document.querySelector('main').insertAdjacentHTML('beforeend', '<h5>Titre</h5>')",
}


def violations(page, only=()):
    """What axe finds on the page as it is shown now, by all its rules or by some, as a report; empty if nothing."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    rules = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": TAGS}
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    results = AxeResults(page.evaluate("options => axe.run(document, options)", options))
    return results.generate_report() if results.violations_count else ""


@pytest.mark.shares_the_page
@every_page
def test_axe_finds_nothing(visit, visited):
    page = visit(visited)
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, rules in (("light", ()), ("dark", OF_COLOURS)):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            if report := violations(page, rules):
                found.append(f"{width} px, {scheme}: {report}")
    assert not found, "\n".join(found)


@named("legal-notice")
@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_is_found(visit, visited, rule):
    page = visit(visited)
    page.evaluate(FAULTS[rule])
    assert rule in violations(page)


@named("legal-notice")
def test_a_colour_too_faint_in_the_dark_alone_is_found(visit, visited):
    page = visit(visited, color_scheme="dark", reduced_motion="reduce")
    page.evaluate("document.querySelector('h1').style.color = 'light-dark(#000, #223)'")
    assert "color-contrast" in violations(page, OF_COLOURS)
    page.emulate_media(color_scheme="light")
    assert not violations(page, OF_COLOURS)
