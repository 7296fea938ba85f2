"""Style sheet reader for tests: every rule with its layer, its conditions, its selector and its declarations."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import tinycss2

from . import house

FOLDER = Path("static/css")
SITE = FOLDER / "site.css"
LAYER = "@layer"
# At-rules that hold declarations, no rules.
DESCRIBED = {"font-face", "page", "view-transition"}


class Declaration(NamedTuple):
    name: str
    value: str
    important: bool
    line: int


class Rule(NamedTuple):
    """``conditions`` are the at-rules around it, layers among them: ``("@layer print", "@media print")``."""

    line: int
    conditions: tuple
    selector: str
    prelude: list
    declarations: list

    @property
    def layer(self):
        """The layer it stands in; None outside of all."""
        layers = [one.removeprefix(LAYER).strip() for one in self.conditions if one.startswith(LAYER)]
        return ".".join(layers) or None

    @property
    def media(self):
        return [one.removeprefix("@media").strip() for one in self.conditions if one.startswith("@media")]


def sheets():
    """Every style sheet of the project, site and admin."""
    return [path for path in house.files() if path.suffix == ".css"]


@cache
def rules(path=SITE):
    """The rules of a style sheet in their order."""
    return _read(path, _nodes(path), ())


@cache
def layers_in_order(path=SITE):
    """The layers as the sheet declares them before the first of them begins."""
    declared = [node for node in _nodes(path) if node.type == "at-rule" and node.lower_at_keyword == "layer"]
    return [name.strip() for name in _written(declared[0].prelude).split(",")] if declared else []


def classes(tokens):
    """The names of the classes in a selector."""
    found = set()
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "ident" and before is not None and before == ".":
            found.add(token.value)
        for inner in (getattr(token, "arguments", None), getattr(token, "content", None)):
            found |= classes(inner) if inner else set()
    return found


def comments(path=SITE):
    """The comments of a style sheet that stand outside of all rules."""
    nodes = tinycss2.parse_stylesheet(house.text(path))
    return [node.value for node in nodes if node.type == "comment"]


def _nodes(path):
    return _without_errors(path, tinycss2.parse_stylesheet(house.text(path), skip_comments=True, skip_whitespace=True))


def _without_errors(path, nodes):
    wrong = [f"{path}:{node.source_line}: {node.message}" for node in nodes if node.type == "error"]
    assert not wrong, wrong
    return nodes


def _read(path, nodes, conditions):
    found = []
    for node in nodes:
        if node.type == "at-rule" and node.content is not None and node.lower_at_keyword not in DESCRIBED:
            condition = f"@{node.at_keyword} {_written(node.prelude)}"
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            found += _read(path, _without_errors(path, inner), (*conditions, condition))
        elif node.content is not None:
            selector = _written(node.prelude) if node.type == "qualified-rule" else f"@{node.at_keyword}"
            declared = _declarations(path, node.content)
            found.append(Rule(node.source_line, conditions, selector, node.prelude, declared))
    return found


def _declarations(path, content):
    nodes = tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True)
    return [
        Declaration(node.name, _written(node.value), node.important, node.source_line)
        for node in _without_errors(path, nodes)
    ]


def _written(tokens):
    return tinycss2.serialize(tokens).strip()
