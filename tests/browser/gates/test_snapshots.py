"""What a screen reader is given of the main pages, word for word.

The committed files are the answer to “what does this page say, in which order, under which headings and landmarks?”.
When a page changes on purpose, write them anew with ``RENEW_SNAPSHOTS=1 make test`` and read the difference: it is
what a blind visitor will notice.
"""

import os
from pathlib import Path

import pytest

from .pages import named

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


@named(*NAMES)
def test_a_screen_reader_is_given_what_it_was_given_before(visit, visited):
    told = visit(visited).locator("html").aria_snapshot() + "\n"
    file = FOLDER / f"{visited}.yaml"
    if os.environ.get("RENEW_SNAPSHOTS") == "1":
        FOLDER.mkdir(exist_ok=True)
        file.write_text(told)
        pytest.skip(f"written anew: {file.name}")
    assert told == file.read_text()


def test_every_snapshot_belongs_to_a_page():
    assert {file.stem.rsplit("-", 1)[0] for file in FOLDER.glob("*")} == set(NAMES)


@named("home")
def test_a_lost_label_is_noticed(visit, visited):
    page = visit(visited)
    page.locator("nav").evaluate("nav => nav.removeAttribute('aria-label')")
    assert page.locator("html").aria_snapshot() + "\n" != (FOLDER / f"{visited}.yaml").read_text()
