"""What the tests promise of themselves: an assertion says one thing, and pages are read by their parts."""

import ast
import re
from pathlib import Path

import pytest

from tests.test_house import offenders

from . import house

# ---- assertions ----------------------------------------------------------------------------------


def alternatives(condition, denied=False):
    """Where one of several conditions is enough for a condition to hold: ``or``, ``not (… and …)``, ``any([…, …])``.

    What a comparison compares is a value: ``(name or "") == ""`` is one condition. So is what a loop leaves out.
    """
    match condition:
        case ast.BoolOp(values=parts):
            if isinstance(condition.op, ast.And if denied else ast.Or):
                yield condition
            for part in parts:
                yield from alternatives(part, denied)
        case ast.UnaryOp(op=ast.Not(), operand=part):
            yield from alternatives(part, not denied)
        case ast.IfExp(body=one, orelse=other):
            yield from alternatives(one, denied)
            yield from alternatives(other, denied)
        case ast.NamedExpr(value=part):
            yield from alternatives(part, denied)
        case ast.Call(
            func=ast.Name(id="all" | "any" | "bool"), args=[ast.GeneratorExp(elt=part) | ast.ListComp(elt=part)]
        ):
            yield from alternatives(part, denied)
        case ast.Call(func=ast.Name(id="all" | "any" as name), args=[ast.List(elts=parts) | ast.Tuple(elts=parts)]):
            if (name == "all") is denied and len(parts) > 1:
                yield condition
            for part in parts:
                yield from alternatives(part, denied)


def loose_assertions(tree):
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert) and any(alternatives(node.test))]


@pytest.mark.parametrize(
    ("assertion", "is_loose"),
    [
        ("'a' in text or 'b' in text", True),
        ("one and (two or three)", True),
        ("not (one and two)", True),
        ("all(one.x or one.y for one in many)", True),
        ("any([one, two])", True),
        ("(one or two) if three else four", True),
        ("(found := one or two)", True),
        ("one and two", False),
        ("not (one or two)", False),
        ("(name or '') == ''", False),
        ("{name: value or '' for name in names} == before", False),
        ("read(address or '/')", False),
        ("not [one for one in many if one.x or one.y]", False),
        ("any(one.x for one in many)", False),
        ("not any([one, two])", False),
        ("one, 'this or that'", False),
    ],
)
def test_an_assertion_that_is_content_with_less_is_recognised(assertion, is_loose):
    assert bool(loose_assertions(ast.parse(f"assert {assertion}"))) is is_loose


def test_no_assertion_is_content_with_one_of_several_conditions():
    """Write what holds in each case (``if this: assert that``), or two tests: an “or” passes for the wrong reason."""
    tested = house.tests()
    assert Path(__file__).relative_to(house.REPOSITORY) in tested
    found = [f"{path}:{line}" for path in tested for line in loose_assertions(house.tree(path))]
    assert not found, offenders(found)


# ---- pages ---------------------------------------------------------------------------------------

GROUP = re.compile(r"\(\?(?:P?<\w+>|<[=!])")
MARKUP = re.compile(r"""<|\b[a-z][\w-]*=\\?["']""")
CUTS = {"split", "rsplit", "partition", "rpartition", "index", "find"}

#: Tests that look for markup by patterns, because it is not a page that they read.
MAY_READ_SOURCE = {
    "tests/launch_content/test_content.py": "the tags of the content's own texts, compared from language to language",
    "tests/operations/test_admin_csp.py": "scripts within the Python of Wagtail",
    "tests/test_house.py": "scripts and styles within our templates, which are not HTML yet",
    "tests/test_house_tests.py": "the patterns that this rule is made of",
    "tests/open_data/test_records.py": "a header, which names a file",
}


def asked_of_text(call):
    """What a call looks for in a text: the pattern of a regular expression, or where to cut."""
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re")), args=[pattern, *_]):
            return pattern
        case ast.Call(func=ast.Attribute(attr=name), args=[separator, *_]) if name in CUTS:
            return separator


def readings_of_source(tree):
    """Lines that take a page apart by its source: patterns of tags and attributes, and cuts at them."""
    lines = set()
    for call in ast.walk(tree):
        asked = asked_of_text(call)
        parts = [one.value for one in ast.walk(asked) if isinstance(one, ast.Constant)] if asked else []
        if MARKUP.search(GROUP.sub("(", "".join(part for part in parts if isinstance(part, str)))):
            lines.add(call.lineno)
    return sorted(lines)


@pytest.mark.parametrize(
    ("line", "is_reading"),
    [
        ("re.findall(r'<h3>(.*?)</h3>', html)", True),
        ("re.compile('<[^>]+>')", True),
        ("re.search(rf'<{name} class', html)", True),
        ('re.findall(r\'data-item="([^"]+)"\', html)', True),
        ("answer.content.decode().split('<main')[1]", True),
        ("html.partition('class=\"browse\"')", True),
        ("page.find(id='x')", False),
        ("re.search(r'(?<=a)(?P<year>\\d+)(?<!b)', text)", False),
        ("re.fullmatch(r'year=(\\d+)', query)", False),
        ("line.split('=')", False),
        ("page.text('main > p')", False),
        ("'<h1>' in html", False),
    ],
)
def test_a_page_read_by_its_source_is_recognised(line, is_reading):
    assert bool(readings_of_source(ast.parse(line))) is is_reading


def test_pages_are_read_by_their_parts():
    """Of ``tests/reading.py``: a pattern that matches nothing, or too much, says nothing of what a reader finds."""
    found = {str(path): readings_of_source(house.tree(path)) for path in house.tests()}
    reading = {path for path, lines in found.items() if lines}
    assert MAY_READ_SOURCE.keys() <= reading
    wrong = [f"{path}: lines {found[path]}" for path in sorted(reading - MAY_READ_SOURCE.keys())]
    assert not wrong, offenders(wrong)
