"""What the house promises about its templates: they are given what they need, have readable lines, and are all used."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.template.backends.django import get_installed_libraries
from django.template.base import Lexer, TokenType

from . import house

LONGEST_LINE = 160
FILTER = re.compile(r"\|(\w+)")
FOLDER = Path("templates")
#: Templates that no string of the code names in full, and what finds them.
FOUND_OTHERWISE = {
    "errors/500.html": "`errors.static_page`, by its status",
    "errors/503.html": "`errors.static_page`, by its status",
}


def offenders(found):
    """The message of a failed promise: one offender a line."""
    return "\n" + "\n".join(found)


def tags(source):
    """``[(line, [name, argument, …])]`` of the tags of a template."""
    tokens = Lexer(source).tokenize()
    return [(token.lineno, token.split_contents()) for token in tokens if token.token_type == TokenType.BLOCK]


def includes_that_inherit(source):
    """Lines of the includes that are given whatever their surroundings hold."""
    return [line for line, (name, *arguments) in tags(source) if name == "include" and arguments[-1] != "only"]


def unused_libraries(source):
    """Libraries of tags and filters that a template loads, and takes nothing from."""
    libraries = engines["django"].engine.template_libraries
    loaded = [name for _line, (tag, *names) in tags(source) if tag == "load" for name in names]
    used = {tag for _line, (tag, *_arguments) in tags(source)}
    used.update(*(FILTER.findall(token.contents) for token in Lexer(source).tokenize()))
    return [name for name in loaded if not used & {*libraries[name].tags, *libraries[name].filters}]


def names_in(path):
    """The texts of a Python file, or what a template's tags are given, within its quotation marks."""
    if path.suffix == ".py":
        nodes = ast.walk(house.tree(path))
        return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    arguments = [argument for _line, (_name, *arguments) in tags(house.text(path)) for argument in arguments]
    return {(argument.partition("=")[2] or argument).strip("\"'") for argument in arguments}


def replaces_one_of_a_package(name):
    """Whether an installed package, too, has a template of that name: its code asks for it."""
    engine = engines["django"].engine
    folders = [Path(folder) for loader in engine.template_loaders for folder in all_folders(loader)]
    return any((folder / name).is_file() for folder in folders if not folder.is_relative_to(settings.BASE_DIR / FOLDER))


def all_folders(loader):
    inner = getattr(loader, "loaders", None)
    return loader.get_dirs() if inner is None else [folder for one in inner for folder in all_folders(one)]


@pytest.mark.parametrize(
    ("source", "unused"),
    [
        ("{% load i18n site %}{{ edition.when|in_words }}", ["i18n"]),
        ("{% load i18n site %}{% blocktranslate with day=day|day_in_words %}x{% endblocktranslate %}", []),
        ("{% load i18n %}{% include x only %}", ["i18n"]),
    ],
)
def test_a_library_loaded_in_vain_is_recognised(source, unused):
    assert unused_libraries(source) == unused


def test_templates_load_the_libraries_they_use_alone():
    found = [f"{path}: {name}" for path in house.templates() for name in unused_libraries(house.text(path))]
    assert not found, offenders(found)


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('{% include "a.html" %}', [1]),
        ('<p>\n{% include "a.html" with only=page %}', [2]),
        ('{% include "only" %}', [1]),
        ('{% include "a.html" with label=_("one, only") page=page only %}', []),
        ("{% include name only %}", []),
        ("{# {% include name %} #}", []),
        ("{% include_block block %}", []),
    ],
)
def test_an_include_that_inherits_is_recognised(source, lines):
    assert includes_that_inherit(source) == lines


def test_every_include_is_given_what_it_needs_and_no_more():
    """So a template shows at its call what it reads, and can be moved."""
    found = [f"{path}:{line}" for path in house.templates() for line in includes_that_inherit(house.text(path))]
    assert not found, offenders(found)


def test_no_line_of_a_template_is_over_160_characters():
    """Where a page needs words without white space between them, ``{% unbroken %}`` gives the template its lines."""
    found = [
        f"{path}:{number}: {len(line)} characters"
        for path in house.templates()
        for number, line in enumerate(house.text(path).splitlines(), 1)
        if len(line) > LONGEST_LINE
    ]
    assert not found, offenders(found)


def test_every_template_can_be_read_by_django():
    for path in house.templates():
        engines["django"].get_template(str(path.relative_to(FOLDER)))


def test_every_template_is_named_somewhere():
    """In the code, by another template, or by the package whose template of that name it replaces."""
    named = set().union(*map(names_in, [*house.code(), *house.templates()]), FOUND_OTHERWISE)
    names = [str(path.relative_to(FOLDER)) for path in house.templates()]
    unused = [name for name in names if name not in named and not replaces_one_of_a_package(name)]
    assert not unused, offenders(unused)


def test_what_is_found_otherwise_is_there():
    assert {FOLDER / name for name in FOUND_OTHERWISE} <= set(house.templates())


def test_no_tag_or_filter_of_ours_takes_the_place_of_another_librarys():
    """Which of two is meant would depend on the order of ``{% load %}``."""
    libraries = get_installed_libraries()
    ours = {name for name, module in libraries.items() if module.split(".")[0] in house.OUR_PACKAGES}
    names = {name: {*library.tags, *library.filters} for name, library in loaded(libraries).items()}
    assert "name_of_language" in names["bilingual"]
    taken = set.union(*(names[name] for name in libraries if name not in ours))
    assert {name: sorted(names[name] & taken) for name in ours if names[name] & taken} == {}
    assert sum(len(names[name]) for name in ours) == len(set.union(*(names[name] for name in ours)))


def loaded(libraries):
    return {name: import_module(module).register for name, module in libraries.items()}
