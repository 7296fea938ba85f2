"""What the style sheets promise: layers, one set of break-points, no direction of writing, nothing unused."""

import ast

import pytest
import tinycss2
from bs4 import BeautifulSoup
from django.template.base import Lexer, TokenType

from . import house, stylesheet

LAYERS = ["tokens", "base", "layout", "components", "print"]
# What a browser without layers reads, and what is no rule of any element.
OLDER_BROWSERS = "@supports not (all: revert-layer)"
SIDES = {"left", "right"}
# Longhands of four sides, which begin at the top and go to the right.
FOUR_SIDES = {"margin", "padding", "inset", "border-width", "border-style", "border-color", "border-radius"}
MAY_NAME_A_SIDE = {
    ("float", "right"): "for Chrome before version 118, which does not know inline-end; that follows it",
}


def offenders(found):
    """The message of a failed promise: one offender a line."""
    return "\n" + "\n".join(found)


def declarations():
    """``(where, rule, declaration)`` of all style sheets."""
    for path in stylesheet.sheets():
        for rule in stylesheet.rules(path):
            for one in rule.declarations:
                yield f"{path}:{one.line}: {rule.selector} {{ {one.name}: {one.value} }}", rule, one


def test_the_style_sheets_are_read():
    """Every promise below is about these: of no rule, each would be kept."""
    assert stylesheet.SITE in stylesheet.sheets()
    assert len(stylesheet.sheets()) > 1
    assert len(stylesheet.rules()) > 300
    assert {rule.layer for rule in stylesheet.rules()} >= set(LAYERS)


# ---- layers --------------------------------------------------------------------------------------


def test_the_layers_are_declared_in_their_order_before_any_begins():
    assert stylesheet.layers_in_order() == LAYERS


def test_every_rule_stands_in_a_declared_layer():
    outside = [
        f"{stylesheet.SITE}:{rule.line}: {rule.selector}"
        for rule in stylesheet.rules()
        if rule.layer not in LAYERS and OLDER_BROWSERS not in rule.conditions and not rule.selector.startswith("@")
    ]
    assert not outside, offenders(outside)


def test_what_is_printed_is_said_last():
    elsewhere = [
        f"{stylesheet.SITE}:{rule.line}: {rule.selector}"
        for rule in stylesheet.rules()
        if (rule.media == ["print"]) is not (rule.layer == "print") and rule.layer
    ]
    assert not elsewhere, offenders(elsewhere)


def test_nothing_is_important():
    important = [where for where, _rule, one in declarations() if one.important]
    assert not important, offenders(important)


# ---- directions ----------------------------------------------------------------------------------


def names_a_side(one):
    """True for a declaration that means left or right, whatever the direction of writing."""
    value = [part for part in tinycss2.parse_component_value_list(one.value) if part.type != "whitespace"]
    words = {part.value for part in value if part.type == "ident"}
    if one.name in FOUR_SIDES and len(value) == 4:
        return value[1].serialize() != value[3].serialize()
    return bool(SIDES & ({*one.name.split("-")} | words))


@pytest.mark.parametrize(
    ("css", "named"),
    [
        ("margin-left: 1rem", True),
        ("border-right: 0", True),
        ("left: 0", True),
        ("text-align: right", True),
        ("padding: 1px 2px 3px 4px", True),
        ("padding: 1px 2px 3px 2px", False),
        ("margin-inline-start: 1rem", False),
        ("text-align: end", False),
        ("inset: 0", False),
    ],
)
def test_a_side_is_recognised(css, named):
    [node] = tinycss2.parse_declaration_list(css)
    one = stylesheet.Declaration(node.name, tinycss2.serialize(node.value).strip(), node.important, 1)
    assert names_a_side(one) is named


def test_no_rule_says_left_or_right():
    """A right-to-left language needs its words alone: what is said of start and end is mirrored with the page."""
    physical = [
        where
        for where, _rule, one in declarations()
        if names_a_side(one) and (one.name, one.value) not in MAY_NAME_A_SIDE
    ]
    assert not physical, offenders(physical)


def test_every_exception_is_needed_and_followed_by_the_logical_value():
    said = [(one.name, one.value) for _where, _rule, one in declarations()]
    for name, side in MAY_NAME_A_SIDE:
        assert said[said.index((name, side)) + 1] == (name, "inline-end")


# ---- break-points --------------------------------------------------------------------------------


def widths(media):
    """``[(feature, width)]`` of a media query: ``[("min-width", "48rem")]``."""
    found = []
    for token in tinycss2.parse_component_value_list(media):
        parts = [part for part in getattr(token, "content", []) if part.type != "whitespace"]
        if any(part.type == "dimension" for part in parts):
            found.append((parts[0].serialize(), parts[-1].serialize()))
    return found


def test_the_break_points_are_those_that_the_first_comment_names():
    used = {width for rule in stylesheet.rules() for media in rule.media for width in widths(media)}
    named = [word for word in stylesheet.comments()[0].split() if word.endswith("rem")]
    assert used == {("min-width", width) for width in named}


def test_the_style_of_the_admin_has_no_break_points_of_its_own():
    used = [
        f"{path}:{rule.line}: {media}"
        for path in stylesheet.sheets()
        if path != stylesheet.SITE
        for rule in stylesheet.rules(path)
        for media in rule.media
    ]
    assert not used, offenders(used)


# ---- form ----------------------------------------------------------------------------------------


def test_each_declaration_has_a_line_of_its_own():
    crowded = []
    for path in stylesheet.sheets():
        last = 0
        for rule in stylesheet.rules(path):
            for line in [rule.line, *(one.line for one in rule.declarations)]:
                crowded += [f"{path}:{line}"] if line <= last else []
                last = line
    assert not crowded, offenders(crowded)


# ---- nothing unused --------------------------------------------------------------------------------


def classes_of_templates():
    """The classes that templates write, and the words they hand to each other, which become some."""
    found = set()
    for path in [path for path in house.templates() if path.suffix == ".html"]:
        html = ""
        for token in Lexer(house.text(path)).tokenize():
            html += token.contents if token.token_type == TokenType.TEXT else " "
            if token.token_type == TokenType.BLOCK:
                found |= {part.split("=")[-1].strip("\"'") for part in token.split_contents() if part[-1] in "\"'"}
        for element in BeautifulSoup(html, "html.parser").find_all(class_=True):
            found |= set(element["class"])
    return found


def words_of_code():
    """The words of the texts in code: classes that Python writes, and values that become some."""
    texts = [
        node.value
        for path in house.code()
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return {word for text in texts for part in text.split('"') for word in part.split()}


def is_set_by_a_script(name):
    return any(f'"{name}"' in house.text(path) for path in house.files() if path.suffix == ".js")


def test_every_class_of_the_style_sheet_is_on_some_element():
    """In a template or in Python; or a script sets it."""
    written = classes_of_templates() | words_of_code()
    styled = {name for rule in stylesheet.rules() for name in stylesheet.classes(rule.prelude)}
    assert len(styled) > 100
    dead = sorted(name for name in styled - written if not is_set_by_a_script(name))
    assert not dead, offenders(dead)


def test_every_custom_property_is_used():
    said = [one for rule in stylesheet.rules() for one in rule.declarations]
    declared = {one.name for one in said if one.name.startswith("--")}
    assert declared
    unused = sorted(name for name in declared if not any(f"var({name})" in one.value for one in said))
    assert not unused, offenders(unused)
