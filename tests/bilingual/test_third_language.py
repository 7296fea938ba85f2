"""A third language is one line in the settings, then makemigrations: nothing else moves."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

OURS = {"bilingual", "website", "home", "partnerships", "programmes", "events"}
COPIED = ["manage.py", "cannes_intl", "partnerships", "programmes", "events", "templates", "static", "locale", "tests"]

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def italian(tmp_path_factory, django_db_setup):
    """A copy of the site whose settings have Italian, with its migrations made."""
    root = tmp_path_factory.mktemp("italian")
    for name in COPIED:
        source = settings.BASE_DIR / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        copy(source, root / name)
    site = Site(root, [*settings.LANGUAGES, ("it", "Italiano")])
    site.before = site.migrations()
    site.made = site.run("makemigrations")
    return site


class Site:
    """A copy of the site with other languages; ``run`` is its manage.py."""

    def __init__(self, root, languages):
        self.root = root
        database = connection.settings_dict["NAME"]
        lines = [
            "from tests.settings import *",
            f"LANGUAGES = {languages!r}",
            f"DATABASES['default']['NAME'] = {database!r}",
        ]
        (root / "other_languages.py").write_text("\n".join(lines))

    def run(self, *arguments):
        return self.python("manage.py", *arguments)

    def python(self, *arguments):
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "other_languages",
            "PYTHONPATH": str(self.root),
            "VAR_DIR": str(settings.VAR_DIR),
        }
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

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
    printing = "import django; django.setup(); from django.core.management import call_command\n"
    printing += "".join(f"call_command('sqlmigrate', '{app}', '{name}')\n" for app, name in new)
    sql = italian.python("-c", printing)
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
    assert "bilingual.W001" not in check.stdout + check.stderr


def test_a_language_nobody_described_is_named_by_the_checks(tmp_path):
    for name in COPIED:
        (tmp_path / name).symlink_to(Path(settings.BASE_DIR) / name)
    check = Site(tmp_path, [*settings.LANGUAGES, ("pt", "Português")]).run("check")
    assert "bilingual.W001" in check.stderr
    for table in ("PLURAL_FORMS", "SEARCH_CONFIGURATIONS", "TERRITORIES"):
        assert f"The language “pt” has no entry in {table}." in check.stderr


def test_the_site_as_it_is_has_no_migration_to_make():
    command = [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    check = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
