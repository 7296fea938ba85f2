"""The rooms of the house: imports go in no circle, tests stand where what they test stands."""

import ast
from collections import defaultdict
from pathlib import Path

from . import house

#: Folders of tests named by what the tests need, not by what they test.
BY_NEED = {"browser"}
#: Tests of a promise that several modules keep together, and the files that hold them.
ACROSS = {
    "tests/development/test_forking.py": "a tool of these tests themselves",
    "tests/development/test_settings.py": "the settings of the whole project",
    "tests/operations/test_nginx.py": "deployment/nginx.conf, before the whole site",
    "tests/website/test_language_honesty.py": "every page, in every place where words stand",
    "tests/website/test_nothing_is_left_out.py": "what is filled in, on pages, in data, in headers",
    "tests/website/test_nothing_private_is_told.py": "every address, file, feed, card and search",
    "tests/website/test_order_of_what_is_told.py": "calls, related pages, countries",
    "tests/website/test_pages.py": "every type of page",
    "tests/website/test_queries.py": "every type of page",
    "tests/website/test_readers_language.py": "heads of pages, data, calendars",
}


def module_name(path):
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path, modules):
    """The modules of ours that a file imports, wherever in it: an import inside a function is one too."""
    own = module_name(path)
    package = own if path.name == "__init__.py" else own.rpartition(".")[0]
    for node in ast.walk(house.tree(path)):
        if not isinstance(node, ast.ImportFrom):
            continue
        above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
        base = ".".join([*above, *([node.module] if node.module else [])])
        for name in node.names:
            full = f"{base}.{name.name}"
            found = full if full in modules else base
            if found in modules and found != own:
                yield found


def circles(graph):
    """``[[module]]``: the groups of modules each of which imports, by some way, every other."""

    def reached(start):
        found, waiting = set(), [start]
        while waiting:
            for one in graph[waiting.pop()] - found:
                found.add(one)
                waiting.append(one)
        return found

    reach = {module: reached(module) for module in graph}
    groups = {frozenset({module, *(one for one in reach[module] if module in reach[one])}) for module in graph}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def test_no_module_imports_itself_by_way_of_others():
    modules = {module_name(path): path for path in house.code()}
    graph = {module: set(imported(path, modules)) for module, path in modules.items()}
    assert graph["cannes_intl.bilingual.routing"] >= {"cannes_intl.bilingual.models", "cannes_intl.bilingual.languages"}
    assert circles(graph) == []


def test_a_circle_would_be_found():
    graph = defaultdict(set, {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}})
    assert circles(graph) == [["a", "b", "c"]]


def test_a_file_of_tests_bears_the_name_of_what_it_tests():
    """``tests/events/test_agenda.py`` or ``test_agenda_….py`` tests ``events/agenda.py``."""
    tested = [path for path in house.tests() if path.name.startswith("test_") and len(path.parts) > 2]
    assert len(tested) > 50
    strays = [str(path) for path in tested if not (path.parts[1] in BY_NEED or str(path) in ACROSS or _tests_one(path))]
    assert strays == []


def test_what_stands_apart_is_still_there():
    assert [path for path in ACROSS if Path(path) not in house.files()] == []


def _tests_one(path):
    room = path.parts[1:-1]
    place = Path(*room) if room[0] in house.OUR_PACKAGES else Path("cannes_intl", *room)
    code = [one for one in house.code() if one.parts[: len(place.parts)] == place.parts]
    names = {part for one in code for part in (one.stem, one.parent.name)} - {"__init__"}
    wanted = path.stem.removeprefix("test_")
    return any(wanted == name or wanted.startswith(f"{name}_") for name in names)
