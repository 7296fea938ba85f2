"""What the house promises about itself: short files, plain names, no language or machine named in code."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from modelcluster.fields import ParentalKey
from wagtail.contrib.settings.models import AbstractSetting
from wagtail.images.models import AbstractImage
from wagtail.models import DraftStateMixin, Page

from . import house

LONGEST_FILE = 400
LONGEST_CLASS = 120
LONGEST_TEMPLATE = 60
REASON_OF_A_CLASS = "# Longer than 120 lines because"
REASON_TO_BE_LONG = "{# Longer than 60 lines because"
CONTENT = Path("cannes_intl/launch_content/content")
FORBIDDEN_NAMES = {"utils", "core", "mixins", "helpers"}
LANGUAGE_LITERALS = re.compile(r"(?:\w+_)?(?:fr|en)")
MAY_NAME_LANGUAGES = {Path("cannes_intl/settings.py"), Path("cannes_intl/bilingual/languages.py")}

DJANGO_COMMENT = re.compile(r"{#.*?#}|{%\s*comment\b.*?%}.*?{%\s*endcomment\s*%}", re.DOTALL)
DJANGO_SYNTAX = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
# Data a script reads is no script; nor is a form that Wagtail's own scripts copy.
DATA = r"\btype\s*=\s*[\"']?(?:application/(?:ld\+)?json|text/django-form-template)"
INLINE = {
    "script": re.compile(rf"<script\b(?![^>]*\bsrc\s*=)(?![^>]*{DATA})", re.IGNORECASE),
    "style": re.compile(r"<style\b", re.IGNORECASE),
    "style attribute": re.compile(r"<[a-z][^>]*\sstyle\s*=", re.IGNORECASE),
    "event attribute": re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "script address": re.compile(r"(?:href|src|action)\s*=\s*[\"']?javascript:", re.IGNORECASE),
}

# Written so that this file itself holds none of what they look for.
FOREIGN = {
    "a path of one machine": re.compile(
        r"(?<![\w.\-/])(?:/(?:wor[k]|root|Users|home)/[\w.]|/opt/pyp[i]|[A-Z]:\\Users)", re.MULTILINE
    ),
    "a package registry": re.compile(r"pypi\.(?:[o]rg|[p]ython)|pythonhosted\.[o]rg|npmjs\.[o]rg|pypi/simpl[e]"),
    "the choice of a registry": re.compile(r"--(?:extra-)?index-ur[l]|--find-link[s]|(?:UV|PIP)_\w*(?:INDE[X]|FIN[D])"),
}


def offenders(found):
    """The message of a failed promise: one offender a line."""
    return "\n" + "\n".join(found)


def test_the_files_of_the_house_are_found():
    """Every promise below is about these: of no file, each would be kept."""
    known = {"manage.py", "cannes_intl/settings.py", "events/models.py", "tests/conftest.py", "templates/base.html"}
    assert {Path(name) for name in known} <= set(house.files())
    assert Path("events/models.py") in house.code()
    assert Path("tests/conftest.py") in house.tests()
    assert Path("templates/base.html") in house.templates()


# ---- sizes and names -----------------------------------------------------------------------------


def test_no_python_file_is_over_400_lines():
    long = [
        f"{path}: {len(house.text(path).splitlines())} lines"
        for path in house.python_files()
        if "migrations" not in path.parts and CONTENT not in path.parents
        if len(house.text(path).splitlines()) > LONGEST_FILE
    ]
    assert not long, offenders(long)


def test_a_class_over_120_lines_says_why():
    long = [
        f"{path}:{node.lineno} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for path in house.python_files()
        if "migrations" not in path.parts
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.ClassDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_CLASS
        and REASON_OF_A_CLASS not in ast.get_source_segment(house.text(path), node)
    ]
    assert not long, offenders(long)


def test_the_reason_of_a_long_class_is_its_own_and_is_still_needed():
    reasons, needless = [], []
    for path in house.code():
        for node in ast.walk(house.tree(path)):
            text = ast.get_source_segment(house.text(path), node) if isinstance(node, ast.ClassDef) else ""
            found = re.findall(rf"^    {REASON_OF_A_CLASS} (.+)$", text, re.MULTILINE)
            reasons += found
            if found and node.end_lineno - node.lineno + 1 <= LONGEST_CLASS:
                needless.append(f"{path}: {node.name}")
    assert len(reasons) > 3
    assert sorted(set(reasons)) == sorted(reasons)
    assert needless == []


def test_a_template_over_60_lines_says_why():
    assert house.templates()
    long = [
        f"{path}: {len(lines)} lines"
        for path in house.templates()
        if len(lines := house.text(path).splitlines()) > LONGEST_TEMPLATE
        and not any(line.strip().startswith(REASON_TO_BE_LONG) for line in lines[:5])
    ]
    assert not long, offenders(long)


def test_no_module_is_a_drawer_for_everything():
    drawers = [str(path) for path in house.python_files() if FORBIDDEN_NAMES & {path.stem, *path.parts[:-1]}]
    assert not drawers, offenders(drawers)


# ---- templates -----------------------------------------------------------------------------------


def inline_parts(html):
    """What of a template or of HTML in code the Content-Security-Policy would refuse."""
    plain = DJANGO_SYNTAX.sub("x", DJANGO_COMMENT.sub("", html))
    return [name for name, pattern in INLINE.items() if pattern.search(plain)]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<script>start()</script>", ["script"]),
        ('<script type="module">start()</script>', ["script"]),
        ('<script src="{% static "js/map.js" %}" defer></script>', []),
        ('<script type="application/ld+json">{}</script>', []),
        ("<p\n  style='color: red'>", ["style attribute"]),
        ('<p data-style="red">', []),
        ('<button type="button" onclick="go()">', ["event attribute"]),
        ('<a href="{% url "events" on=day %}">', []),
        ('{# <p style="x"> #}<p>', []),
    ],
)
def test_inline_parts_are_recognised(html, found):
    assert inline_parts(html) == found


def test_templates_hold_no_inline_script_or_style():
    found = [f"{path}: {part}" for path in house.templates() for part in inline_parts(house.text(path))]
    assert not found, offenders(found)


def strings(tree):
    """The texts of a module that are no docstrings."""
    standing_alone = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in standing_alone:
            yield node


def test_html_in_code_holds_no_inline_script_or_style():
    found = [
        f"{path}:{node.lineno}: {part}"
        for path in house.code()
        for node in strings(house.tree(path))
        for part in inline_parts(node.value)
    ]
    assert not found, offenders(found)


# ---- languages -----------------------------------------------------------------------------------


def language_literals(tree):
    """Where code names a language: “fr”, a column such as “name_en”, or an attribute such as ``.name_fr``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            name = node.value
        elif isinstance(node, ast.Attribute):
            name = node.attr
        elif isinstance(node, ast.keyword):
            name = node.arg or ""
        else:
            continue
        if LANGUAGE_LITERALS.fullmatch(name):
            yield node.lineno, name


def test_a_named_language_is_recognised():
    code = 'page.name_fr, "en", "url_slug_en", Page(name_fr=""), "french", page.then, "name"'
    assert {name for _line, name in language_literals(ast.parse(code))} == {"name_fr", "en", "url_slug_en"}


def test_only_settings_the_linguistic_data_and_the_content_name_a_language():
    found = [
        f"{path}:{line}: {name}"
        for path in house.code()
        if path not in MAY_NAME_LANGUAGES and CONTENT not in path.parents
        for line, name in language_literals(house.tree(path))
    ]
    assert not found, offenders(found)


def test_no_template_tag_names_a_language():
    found = [
        f"{path}: {tag}"
        for path in house.templates()
        for tag in DJANGO_SYNTAX.findall(DJANGO_COMMENT.sub("", house.text(path)))
        if re.search(r"""["'](?:fr|en)["']|\w+_(?:fr|en)\b""", tag)
    ]
    assert not found, offenders(found)


# ---- help for editors ----------------------------------------------------------------------------


def own_models():
    return [model for model in apps.get_models() if model.__module__.split(".")[0] in house.OUR_PACKAGES]


def edited_models():
    """The models an editor fills in: pages, the rows on them, snippets, images, the site's details."""
    kinds = (Page, DraftStateMixin, AbstractImage, AbstractSetting)
    for model in own_models():
        if issubclass(model, kinds) or any(isinstance(field, ParentalKey) for field in model._meta.fields):
            yield model


def is_ours(model, field):
    """True unless the field comes from a base of Wagtail or Django."""
    foreign = [base for base in model.__mro__ if hasattr(base, "_meta") and base is not model]
    foreign = [base for base in foreign if base.__module__.split(".")[0] not in house.OUR_PACKAGES]
    return not any(field.name in {one.name for one in base._meta.get_fields()} for base in foreign)


def asked_of_editors(model):
    """The fields of a model that its form shows: all but a row's identity, which is carried unseen."""
    for field in [*model._meta.fields, *model._meta.many_to_many]:
        automatic = field.primary_key or getattr(field, "auto_created", False) or isinstance(field, ParentalKey)
        if field.editable and not automatic and field.name != "uid" and is_ours(model, field):
            yield field


def test_every_field_tells_editors_what_happens_on_the_site():
    asked = [(model, field) for model in edited_models() for field in asked_of_editors(model)]
    assert len(asked) > 50
    silent = [f"{model._meta.label}.{field.name}" for model, field in asked if not field.help_text]
    assert not silent, offenders(silent)


# ---- what is, and is not, in the files ---------------------------------------------------------------


def test_nothing_made_by_a_command_is_in_git():
    kept = house.committed()
    if kept is None:
        pytest.skip("not a git checkout")
    made = [name for name in kept if name.endswith((".mo", ".pyc")) or name.startswith(("var/", ".venv/"))]
    assert not made, offenders(made)


def test_only_commands_write_to_the_terminal():
    """``print`` stands in management commands, and in the few modules that are programs of their own."""
    found = [
        f"{path}:{node.lineno}"
        for path in house.code()
        if "commands" not in path.parts and '__name__ == "__main__"' not in house.text(path)
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert not found, offenders(found)


@pytest.mark.parametrize(
    ("line", "foreign"),
    [
        ("cd /" + "work/main", True),
        ("open('/" + "home/anne/x')", True),
        ("/" + "root/.cache", True),
        ("templates/home/home_page.html", False),
        ('path("/home")', False),
        ("a folder such as /root,", False),
        ("https://py" + "pi.org/simple", True),
        ("pip install --index-" + "url x", True),
    ],
)
def test_a_named_machine_or_registry_is_recognised(line, foreign):
    assert any(pattern.search(line) for pattern in FOREIGN.values()) is foreign


def test_no_file_names_one_machine_or_a_package_registry():
    found = [
        f"{path}: {what}: {match.group()}"
        for path in house.files()
        for what, pattern in FOREIGN.items()
        if (match := pattern.search(house.text(path)))
    ]
    assert not found, offenders(found)


def test_migrations_name_no_icu_collation():
    """The embedded PostgreSQL has no ICU, so such a migration would run on the server alone."""
    migrations = [path for path in house.python_files() if "migrations" in path.parts]
    assert migrations
    found = [str(path) for path in migrations if re.search(r"\bicu\b|-x-icu", house.text(path), re.IGNORECASE)]
    assert not found, offenders(found)


# ---- rules other programs judge ----------------------------------------------------------------------


def test_imports_run_one_way():
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([program, "--no-cache"], cwd=house.REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.django_db
def test_migrations_are_up_to_date():
    call_command("makemigrations", check=True, dry_run=True, verbosity=1)


def test_migrations_name_none_of_our_mixins():
    """A mixin frozen into a migration would run today's code on yesterday's tables; a validator is only named."""
    named = [
        str(path)
        for path in house.python_files()
        if "migrations" in path.parts and re.search(r"\.bilingual\.(?!language_codes\b)", house.text(path))
    ]
    assert not named, offenders(named)


def test_every_order_is_complete():
    """What shares a place in an order would come in any, another one at each reading."""
    ordered = [model._meta for model in own_models() if model._meta.ordering]
    assert ordered
    unfinished = [
        f"{meta.label}: {meta.ordering}"
        for meta in ordered
        if meta.ordering[-1] != "pk" and not meta.get_field(meta.ordering[-1]).unique
    ]
    assert not unfinished, offenders(unfinished)
