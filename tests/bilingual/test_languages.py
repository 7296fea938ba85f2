"""A third language is one line in the settings, then makemigrations: nothing else moves."""

import ast
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests.development.processes import ForkServer

OURS = {"bilingual", "website", "home", "partnerships", "programmes", "events"}
COPIED = ["manage.py", "cannes_intl", "partnerships", "programmes", "events", "templates", "static", "locale", "tests"]
# `manage.py sqlmigrate` of many at once.
SQL_OF_MIGRATIONS = """
import sys
from django.db import connection
from django.db.migrations.loader import MigrationLoader
loader = MigrationLoader(connection, replace_migrations=False)
for name in sys.argv[1:]:
    print(*loader.collect_sql([(loader.get_migration(*name.split(".")), False)]), sep="\\n")
"""

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def italian(tmp_path_factory, django_db_setup):
    """A copy of the site whose settings have Italian, with its migrations made."""
    root = tmp_path_factory.mktemp("italian")
    for name in COPIED:
        source = settings.BASE_DIR / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        copy(source, root / name)
    with site(root, ("it", "Italiano")) as italian:
        italian.before = italian.migrations()
        italian.made = italian.run("makemigrations")
        yield italian


@contextmanager
def site(root, *languages):
    """The copy of the site in a folder, with these languages besides its own."""
    lines = [
        "from tests.settings import *",
        f"LANGUAGES = {[*settings.LANGUAGES, *languages]!r}",
        f"DATABASES['default']['NAME'] = {connection.settings_dict['NAME']!r}",
    ]
    (root / "other_languages.py").write_text("\n".join(lines))
    variables = {
        "DJANGO_SETTINGS_MODULE": "other_languages",
        "PYTHONPATH": str(root),
        "VAR_DIR": str(settings.VAR_DIR),
    }
    with ForkServer("import django; django.setup()", root, os.environ | variables) as forks:
        yield Site(root, forks)


class Site:
    """A copy of the site; ``run`` is its manage.py."""

    def __init__(self, root, forks):
        self.root = root
        self.python = forks.run

    def run(self, *arguments):
        return self.python("manage.py", *arguments)

    def migrations(self):
        found = self.root.rglob("migrations/0*.py")
        return {path.relative_to(self.root) for path in found}


def operations(path):
    """``(operation, model, field)`` of a migration file, and the apps' names of its dependencies."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "operations":
            for call in node.value.elts:
                said = {word.arg: word.value.value for word in call.keywords if isinstance(word.value, ast.Constant)}
                yield call.func.attr, said.get("model_name"), said.get("name")


def test_italian_makes_migrations_of_our_apps_alone(italian):
    assert italian.made.returncode == 0, italian.made.stderr
    new = italian.migrations() - italian.before
    assert {path.parts[-3] for path in new} == OURS
    assert "site-packages" not in italian.made.stdout


def test_italian_adds_columns_and_alters_nothing_but_the_definition_of_bodies(italian):
    new = [italian.root / path for path in italian.migrations() - italian.before]
    found = [operation for path in new for operation in operations(path)]
    added = {(model, field) for kind, model, field in found if kind == "AddField"}
    altered = {field for kind, _model, field in found if kind == "AlterField"}
    assert {kind for kind, _model, _field in found} == {"AddField", "AlterField"}
    assert all(field.endswith("_it") for _model, field in added)
    assert {("bilingualpage", "name_it"), ("theme", "name_it"), ("agreement", "aims_it")} <= added
    assert altered == {"body"}


def test_altering_the_definition_of_bodies_costs_the_database_nothing(italian):
    new = sorted((path.parts[-3], path.stem) for path in italian.migrations() - italian.before)
    sql = italian.python("-c", SQL_OF_MIGRATIONS, *(f"{app}.{name}" for app, name in new))
    assert sql.returncode == 0, sql.stderr
    statements = [line for line in sql.stdout.splitlines() if line and not line.startswith("--")]
    assert [line for line in statements if "ADD COLUMN" in line]
    assert not [line for line in statements if '"body"' in line]


def test_after_that_nothing_is_left_to_migrate(italian):
    check = italian.run("makemigrations", "--check", "--dry-run")
    assert check.returncode == 0, check.stdout + check.stderr


def test_the_site_with_italian_passes_its_own_checks(italian):
    check = italian.run("check")
    assert check.returncode == 0, check.stderr
    assert "System check identified no issues" in check.stdout


def test_a_language_nobody_described_is_named_by_the_checks(tmp_path):
    for name in COPIED:
        (tmp_path / name).symlink_to(Path(settings.BASE_DIR) / name)
    with site(tmp_path, ("pt", "Português")) as portuguese:
        check = portuguese.run("check")
    assert "bilingual.W001" in check.stderr
    for table in ("SEARCH_CONFIGURATIONS", "TERRITORIES"):
        assert f"The language “pt” has no entry in {table}." in check.stderr
