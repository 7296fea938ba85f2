"""What a screen reader is given of the main pages, word for word, with scripts and without.

The committed files are the answer to “what does this page say, in which order, under which headings and landmarks?”.
When a page changes on purpose, write them anew with ``RENEW_SNAPSHOTS=1 make test`` and read the difference: it is
what a blind visitor will notice.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.gates.pages import named

FOLDER = Path(__file__).parent / "snapshots"
NAMES = [
    "home",
    "partnerships",
    "country",
    "city",
    "programmes",
    "programme",
    "borrowed",
    "agenda",
    "event",
    "accessibility",
    "site-map",
    "not-found",
]


@pytest.fixture(scope="module")
def page_without_scripts(browser, browser_context_args, server):
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    yield context.new_page()
    context.close()


def told_by(page):
    """What a screen reader is given, without the day on which the content was last changed: that of the test."""
    told = page.locator("html").aria_snapshot() + "\n"
    return re.sub(r"(Mise à jour le|Updated on) .+", r"\1 …", told)


@pytest.mark.shares_the_page
@named(*NAMES)
def test_a_screen_reader_is_given_what_it_was_given_before(visit, visited):
    told = told_by(visit(visited))
    file = FOLDER / f"{visited}.yaml"
    if os.environ.get("RENEW_SNAPSHOTS") == "1":
        FOLDER.mkdir(exist_ok=True)
        file.write_text(told)
        pytest.skip(f"written anew: {file.name}")
    assert told == file.read_text()


@named(*NAMES)
def test_without_scripts_it_is_the_same(visited, server, page_without_scripts):
    page_without_scripts.goto(server.url + visited.path)
    assert told_by(page_without_scripts) == (FOLDER / f"{visited}.yaml").read_text()


@named("home", "city")
def test_without_scripts_the_menu_opens_and_leads_on(visited, server, page_without_scripts):
    page = page_without_scripts
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(server.url + visited.path)
    menu = page.locator(".menu")
    expect(menu.get_by_role("link").first).to_be_hidden()
    menu.locator("summary").click()
    programmes = menu.get_by_role("link", name="Programmes")
    expect(programmes).to_be_visible()
    programmes.click()
    expect(page).to_have_url(f"{server.url}/{visited.language}/programmes/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_every_snapshot_belongs_to_a_page():
    assert {file.stem.rsplit("-", 1)[0] for file in FOLDER.glob("*")} == set(NAMES)


@named("home")
def test_a_lost_label_is_noticed(visit, visited):
    page = visit(visited)
    page.locator("nav").evaluate("nav => nav.removeAttribute('aria-label')")
    assert told_by(page) != (FOLDER / f"{visited}.yaml").read_text()
