"""What visitors may see has one word, ``open_to_all``: nothing that is shown to them asks for published pages alone."""

import ast
from pathlib import Path

import pytest

from . import house

#: Who else asks whether a page, or a snippet, is published, and why that is enough there.
MAY_ASK = {
    "cannes_intl/bilingual/bulk_actions.py": "it publishes and withdraws what stands below, for whomever that is",
    "cannes_intl/bilingual/privacy.py": "it defines the word",
    "cannes_intl/bilingual/publication.py": "snippets are kept for nobody",
    "cannes_intl/bilingual/routing.py": "it finds the page, whose view then asks for whom it is",
    "cannes_intl/bilingual/schedule.py": "what is due is done, for whomever it is",
    "cannes_intl/bilingual/snippets.py": "snippets are kept for nobody",
    "cannes_intl/launch_content/invented/pages.py": "it writes what is public, and asks for nothing",
    "cannes_intl/launch_content/invented/places.py": "it writes what is public, and asks for nothing",
    "cannes_intl/website/navigation.py": "whoever may read a page may read those above it",
    "events/models.py": "editors alone are shown editions without an outcome",
}


def questions(tree):
    """``(line, question)``: where code asks for what is published, or open, in other words than ``open_to_all``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args and not node.keywords:
            if node.func.attr in ("live", "public"):
                yield node.lineno, f".{node.func.attr}()"
        elif isinstance(node, ast.keyword) and node.arg and node.arg.rpartition("__")[2] == "live":
            yield node.value.lineno, f"{node.arg}="


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("Page.objects.live()", [".live()"]),
        ("pages.filter(depth=2).public()", [".public()"]),
        ("Page.objects.filter(live=True)", ["live="]),
        ("Q(page__live=True)", ["page__live="]),
        ("pages.open_to_all()", []),
        ("page.live", []),
    ],
)
def test_a_question_for_published_pages_is_recognised(code, found):
    assert [question for _line, question in questions(ast.parse(code))] == found


def test_what_visitors_are_shown_is_asked_for_by_one_word():
    asked = {str(path): list(questions(house.tree(path))) for path in house.code()}
    others = [f"{path}:{line}: {what}" for path, found in asked.items() if path not in MAY_ASK for line, what in found]
    assert others == []
    assert [path for path in MAY_ASK if not asked[path]] == []
    users = [path for path in house.code() if ".open_to_all()" in house.text(path)]
    assert {Path("cannes_intl/home/models.py"), Path("cannes_intl/listings/indexing.py")} <= set(users)


def test_no_template_asks_whether_a_page_is_published():
    assert Path("templates/blocks/link.html") in house.templates()
    assert [str(path) for path in house.templates() if ".live" in house.text(path)] == []
