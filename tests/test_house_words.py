"""The words of the house: every name is used, says one thing, and the glossary is true of the code."""

import ast
import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from . import house

MOST_TERMS = 30
WORD = re.compile(r"[A-Za-z_]\w*")
GLOSSARY = Path("GLOSSARY.md")

#: Methods and names that Django, Wagtail or the standard library call or read, by what calls them.
CALLED_FROM_OUTSIDE = {
    "_check_slug_is_unique": "wagtail.models.Page.clean",
    "_set_core_field_defaults": "wagtail.models.Page",
    "add_arguments": "django.core.management",
    "add_item_elements": "django.utils.feedgenerator",
    "clean_country": "django.forms",
    "clean_region": "django.forms",
    "clean_year": "django.forms",
    "clean_password": "django.forms",
    "clone_kwargs": "wagtail.admin.panels",
    "default_alt_text": "wagtail.images",
    "default_preview_mode": "wagtail.models.PreviewableMixin",
    "get_form_class": "wagtail.admin.viewsets.model.ModelViewSet",
    "get_default_redirect_url": "django.contrib.auth.views",
    "get_many": "wagtail.rich_text",
    "get_url_parts": "wagtail.models.Page",
    "handle": "django.core.management",
    "is_shown": "wagtail.admin.panels",
    "latest_post_date": "django.utils.feedgenerator",
    "prepare_action": "wagtail.admin.views.bulk_action",
    "permissions_for_user": "wagtail.models.Page",
    "preview_modes": "wagtail.models.PreviewableMixin",
    "process_exception": "django.core.handlers",
    "serve_password_required_response": "wagtail.models.Page",
    "to_url": "django.urls.converters",
    "Command": "django.core.management",
    "Media": "django.forms",
    "handler400": "django.urls",
    "handler403": "django.urls",
    "handler404": "django.urls",
    "handler500": "django.urls",
    "ANNOUNCED_WITHOUT_RECORD": "a proof of the content, which tests read",
    "OPENING_AND_HEADINGS": "a proof of the content, which tests read",
}
#: Decorators that hand what they stand on to somebody else.
REGISTERING = {"register", "receiver"}
#: Functions of one name in two modules, and why that is one meaning.
ONE_MEANING = {
    "main": "where a program that is started by its file begins",
    "localized": "the template tag is the function",
    "localized_text": "the template tag is the function, as HTML",
}


def definitions(path):
    """``(name, node)`` of the functions, methods, classes and constants of a file."""
    for node in ast.walk(house.tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name, node
    for node in house.tree(path).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node


def is_registered(node):
    """True for what a decorator hands on, and for the classes that Django finds by their base."""
    called = [one.func if isinstance(one, ast.Call) else one for one in getattr(node, "decorator_list", [])]
    bases = [ast.unparse(base) for base in getattr(node, "bases", [])]
    names = {getattr(one, "attr", getattr(one, "id", "")) for one in called}
    return bool(names & REGISTERING) or "AppConfig" in bases


@cache
def words_of_code():
    """How often each word stands in code, templates and the project's files of settings."""
    paths = [*house.code(), *house.templates(), Path("pyproject.toml"), Path("Makefile"), Path(".ci/run")]
    return Counter(word for path in paths for word in WORD.findall(house.text(path)))


def defined():
    """``{name: [(path, node)]}`` of the project's own code, settings left out: Django reads those."""
    found = defaultdict(list)
    for path in house.code():
        if not path.name.startswith("settings"):
            for name, node in definitions(path):
                found[name].append((path, node))
    return found


def unused(found, words):
    """The names that stand nowhere but where they are defined, with nobody else to call them."""
    return sorted(
        f"{name} in {places[0][0]}"
        for name, places in found.items()
        if words[name] <= len(places)
        and not name.startswith("__")
        and name not in CALLED_FROM_OUTSIDE
        and not all(is_registered(node) for _path, node in places)
    )


def test_every_name_is_used():
    found = defined()
    assert "PartnerCityPage" in found
    assert unused(found, words_of_code()) == []


def test_a_name_without_use_would_be_found():
    node = ast.parse("def left_behind(): ...").body[0]
    assert unused({"left_behind": [(Path("a.py"), node)]}, Counter(["left_behind"])) == ["left_behind in a.py"]


def test_no_exception_outlives_its_reason():
    names = set(defined())
    assert sorted((CALLED_FROM_OUTSIDE.keys() | ONE_MEANING.keys()) - names) == []


def test_no_public_function_name_has_two_meanings():
    modules = defaultdict(set)
    for path in house.code():
        for node in house.tree(path).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                modules[node.name].add(str(path))
    assert len(modules) > 300
    double = {name: sorted(paths) for name, paths in modules.items() if len(paths) > 1 and name not in ONE_MEANING}
    assert double == {}


def glossary():
    """``([(term, meaning, names)], names that are not used)``"""
    text = house.text(GLOSSARY)
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")][1:]
    terms = [(term, meaning, re.findall(r"`([^`]+)`", names)) for term, meaning, names in rows]
    return terms, re.findall(r"`(\w+)`", text.partition("## Not used")[2])


def test_the_glossary_is_short_and_each_of_its_names_stands_in_the_code():
    terms, _banned = glossary()
    assert 20 <= len(terms) <= MOST_TERMS
    assert len({term for term, _meaning, _names in terms}) == len(terms)
    words = words_of_code()
    missing = [name for _term, _meaning, names in terms for name in names if not words[name.split(".")[-1]]]
    assert missing == []
    assert all(names for _term, _meaning, names in terms)


def test_no_function_or_class_bears_a_name_that_was_given_up():
    _terms, banned = glossary()
    assert len(banned) > 20
    assert sorted(set(banned) & set(defined())) == []
