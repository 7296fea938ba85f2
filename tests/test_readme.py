"""The README tells the truth: every variable, every link, every date."""

import ast
import re
import tomllib
import warnings
from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.test_locks import pinned_here

from . import house

README = house.REPOSITORY / "README.md"
NOTICE = timedelta(days=366)
# Of every process, not of this site.
COMMON = {"PATH", "HOME", "DJANGO_ALLOW_ASYNC_UNSAFE"}


def section(title):
    """The text under a heading of the README, up to the next of its rank."""
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", README.read_text(), re.MULTILINE | re.DOTALL)
    assert found, f"The README has no section “{title}”."
    return found.group(1)


def rows(title):
    """The rows of the table of a section, as lists of cells, its head left out."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


# ---- environment variables -----------------------------------------------------------------------


def is_environ(node):
    return isinstance(node, ast.Attribute) and node.attr == "environ"


def read_in(tree):
    """The names of environment variables a module reads, or sets unless they are set."""
    for node in ast.walk(tree):
        name = None
        if isinstance(node, ast.Subscript) and is_environ(node.value):
            name = node.slice
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            asks = is_environ(node.func.value) and node.func.attr in {"get", "setdefault", "pop"}
            if asks or node.func.attr == "getenv":
                name = node.args[0]
        elif isinstance(node, ast.Compare) and any(is_environ(one) for one in node.comparators):
            name = node.left
        if isinstance(name, ast.Constant):
            yield name.value


def switches_in(tree):
    """``(variable, value)`` where a module compares a variable with a value: what writing that value does is code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            compared = [one.value for one in node.comparators if isinstance(one, ast.Constant)]
            yield from ((name, value) for name in read_in(node.left) for value in compared if value)


def makefile():
    return (house.REPOSITORY / "Makefile").read_text()


def chosen_by_the_makefile():
    """``{variable: default}`` of what the Makefile lets its caller choose: ``NAME ?= default``."""
    return dict(re.findall(r"^(?:.*\bexport\s+)?([A-Z_]+)\s*\?=\s*(.*)$", makefile(), re.MULTILINE))


def read_by_the_makefile():
    """What the Makefile lets its caller choose, and what its commands ask of the shell."""
    return {*chosen_by_the_makefile(), *re.findall(r"\$\$\{?([A-Z_]+)", makefile())}


def test_reading_a_variable_is_recognised():
    code = 'import os\nos.environ["A"]; os.environ.get("B"); os.getenv("C"); "D" in os.environ; {"E": 1}["E"]'
    assert set(read_in(ast.parse(code))) == {"A", "B", "C", "D"}


def test_the_table_names_every_variable_and_no_other():
    read = read_by_the_makefile()
    for path in house.python_files():
        read |= set(read_in(house.tree(path)))
    written = [name.strip("`") for name, *_rest in rows("Environment variables")]
    assert "SECRET_KEY" in read
    assert len(set(written)) == len(written)
    assert set(written) == read - COMMON


def test_a_switch_is_recognised():
    code = 'import os\nos.environ.get("A") == "1"; os.environ.get("B", "") != "0"; os.environ["C"] == other; 1 == "2"'
    assert set(switches_in(ast.parse(code))) == {("A", "1"), ("B", "0")}


def test_every_variable_is_explained():
    """Each in words of its own; of a switch, what its value does: “`1` fails the browser tests …”."""
    table = {name.strip("`"): (default, meaning) for name, default, meaning in rows("Environment variables")}
    assert all(default and meaning for default, meaning in table.values())
    assert len({meaning for _default, meaning in table.values()}) == len(table)
    switches = {switch for path in house.python_files() for switch in switches_in(house.tree(path))}
    assert ("TRUSTED_PROXY", "1") in switches
    unsaid = [f"{name}={value}" for name, value in switches if f"`{value}`" not in table[name][1]]
    assert not unsaid


def test_a_default_is_the_one_of_the_makefile():
    written = {name.strip("`"): default for name, default, _meaning in rows("Environment variables")}
    chosen = {name: default for name, default in chosen_by_the_makefile().items() if name != "DJANGO_SETTINGS_MODULE"}
    assert chosen["PORT"] == "8000"
    assert {name: written[name] for name in chosen} == {name: f"`{default}`" for name, default in chosen.items()}


# ---- links and commands --------------------------------------------------------------------------


def test_every_link_to_a_file_leads_somewhere():
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text())
    assert links
    missing = [link for link in links if not (house.REPOSITORY / link).exists()]
    assert not missing


def test_every_command_exists():
    text = README.read_text()
    commands = {path.stem for path in house.python_files() if path.parent.name == "commands"}
    built_in = {
        "makemigrations",
        "migrate",
        "createsuperuser",
        "publish_scheduled",
        "collectstatic",
        "check",
        "test",
    }
    named = set(re.findall(r"manage\.py (\w+)", text))
    assert named
    assert not named - commands - built_in
    targets = set(re.findall(r"^([a-z][\w ]*):", makefile(), re.MULTILINE))
    targets = {target for line in targets for target in line.split()}
    assert not set(re.findall(r"`make (\w+)", text)) - targets


# ---- end of support ------------------------------------------------------------------------------


def supported():
    """``{software: (version, last day)}`` of the README's table."""
    return {software: (version, date.fromisoformat(until)) for software, version, until, _why in rows("End of support")}


def verdict(until, on):
    """Of a last day of support: “over”, “soon” within a year, else “far”."""
    if until < on:
        return "over"
    return "soon" if until - on <= NOTICE else "far"


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 10, 29), "far"),
        (date(2026, 11, 1), "soon"),
        (date(2027, 10, 31), "soon"),
        (date(2027, 11, 1), "over"),
    ],
)
def test_a_year_ahead_is_soon_and_the_day_after_is_over(on, said):
    assert verdict(date(2027, 10, 31), on) == said


def test_the_table_is_about_the_versions_in_use():
    table, pins = supported(), pinned_here("requirements.txt")
    project = tomllib.loads((house.REPOSITORY / "pyproject.toml").read_text())["project"]
    assert set(table) == {"Python", "Django", "Wagtail", "PostgreSQL"}
    assert project["requires-python"] == f">={table['Python'][0]}"
    assert pins["django"].startswith(f"{table['Django'][0]}.")
    assert f"{pins['wagtail']}.".startswith(f"{table['Wagtail'][0]}.")
    assert f"postgresql-{table['PostgreSQL'][0]}" in (house.REPOSITORY / ".ci" / "run").read_text()


@pytest.mark.parametrize("software", ["Python", "Django", "Wagtail", "PostgreSQL"])
def test_what_the_site_rests_on_is_still_supported(software):
    version, until = supported()[software]
    said = verdict(until, timezone.localdate())
    if said == "soon":
        warnings.warn(f"{software} {version} is supported until {until}: plan its successor.", stacklevel=1)
    assert said != "over", f"{software} {version} is supported no more since {until}. Move on, then correct the README."
