"""On paper: one A4 sheet for a partner city, a country, a factsheet, nothing only a screen needs, with addresses."""

import re

import pytest

from partnerships.factsheet import MOST_ITEMS, density
from partnerships.models import CountryPage, PartnerCityPage
from tests.browser.gates.pages import every_type, named

ONLY_ON_SCREEN = ".skip, header nav, .lang, .acts, footer, .crumbs"
PAPER_WIDTH = 673  # px: A4 less margins of 16 mm

SHOWN = """(unwanted) => [...document.querySelectorAll(unwanted)].filter((one) => one.checkVisibility())
  .map((one) => one.outerHTML)"""
# Text that is neither black nor dark, or that stands on a ground that is not printed.
PALE = """() => [...document.querySelectorAll("body *")].filter((element) => {
  if (element.closest("svg") || !element.checkVisibility()) return false;
  if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) return false;
  const shades = getComputedStyle(element).color.match(/[\\d.]+/g).slice(0, 3).map(Number);
  return Math.max(...shades) > 110;
}).map((element) => `${element.localName}.${element.className}: ${getComputedStyle(element).color}`)"""

CITE = """prose => prose.insertAdjacentHTML("beforeend", '<p><a href="https://www.cannes.com/">Cannes</a></p>')"""


# The items of a factsheet again and again, until each half has that many; its class follows.
FILL = """([number, density]) => {
  document.querySelector(".sheet").className = `sheet ${density}`;
  for (const half of document.querySelectorAll(".facing > section")) {
    const items = [...half.querySelectorAll(".item")];
    items.slice(number).forEach((item) => item.remove());
    for (let have = items.length; have < number; have++) {
      const item = items[have % items.length];
      item.parentElement.append(item.cloneNode(true));
    }
  }
}"""


def sheets(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize(("kind", "last"), [(PartnerCityPage, ""), (CountryPage, ""), (CountryPage, "fiche/")], ids=str)
def test_each_city_each_country_and_each_factsheet_fits_one_sheet(page, server, console, kind, last):
    """In French, the longer of the two; a factsheet holds both."""
    longer = {}
    shown = kind.objects.live()
    assert shown
    for one in shown:
        address = one.url_in("fr") + last
        assert page.goto(server.url + address).status == 200
        page.evaluate("document.fonts.ready.then(() => {})")
        if (number := sheets(page.pdf(format="A4", prefer_css_page_size=True))) != 1:
            longer[address] = number
    assert not longer


@pytest.mark.parametrize("address", ["/fr/partenariats/japon/fiche/", "/fr/partenariats/allemagne/fiche/"])
def test_the_map_of_a_factsheet_is_printed_whole(page, server, console, address):
    page.set_viewport_size({"width": PAPER_WIDTH, "height": 900})
    page.emulate_media(media="print")
    page.goto(server.url + address)
    drawn = page.locator(".sheet .map, .sheet .map svg, .sheet .map svg .dot")
    assert drawn.count() > 2
    boxes = [one.bounding_box() for one in drawn.all()]
    assert all(0 <= box["x"] <= box["x"] + box["width"] <= PAPER_WIDTH for box in boxes)


@pytest.mark.parametrize("number", range(1, MOST_ITEMS + 1))
def test_a_factsheet_fits_one_sheet_whatever_it_tells(page, server, console, number):
    """With the longest names and sentences that are told today, under every heading."""
    page.goto(f"{server.url}/fr/partenariats/senegal/fiche/")
    page.evaluate(FILL, [number, density(number)])
    assert page.locator(".item").count() == 2 * number
    assert sheets(page.pdf(format="A4", prefer_css_page_size=True)) == 1


def test_a_long_page_is_seen_to_take_two_sheets(page, server, console):
    page.goto(f"{server.url}/fr/")
    page.evaluate("document.querySelector('main').style.height = '300mm'")
    assert sheets(page.pdf(format="A4", prefer_css_page_size=True)) > 1


@pytest.mark.shares_the_page
@every_type
def test_paper_shows_the_page_alone_in_dark_on_white(visit, visited):
    """Without what only a screen needs, and dark on white for a reader of the dark scheme too."""
    page = visit(visited, PAPER_WIDTH, media="print", color_scheme="dark")
    assert page.get_by_role("heading", level=1).is_visible()
    assert not page.evaluate(SHOWN, ONLY_ON_SCREEN)
    assert not page.evaluate(PALE)


@named("city", "legal-notice")
def test_the_address_of_a_link_to_elsewhere_is_printed(visit, visited):
    page = visit(visited, PAPER_WIDTH, media="print")
    page.locator("main .prose").first.evaluate(CITE)
    link = page.locator("main .prose a[href^='https:']").last
    assert "https://www.cannes.com/" in link.evaluate("a => getComputedStyle(a, '::after').content")
