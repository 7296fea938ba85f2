"""The README's way to further languages, walked for Italian and for Arabic: in preparation, then public."""

import ast
import json
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests import databases
from tests.development.processes import ForkServer
from tests.reading import ReadPage

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

LANGUAGES_FILE = Path("cannes_intl", "bilingual", "languages.py")
#: What an Italian or Arabic page would be known by, anywhere.
TRACES = ["Giappone", "giappone", "اليابان", "اتفاقية", "/it/", "/ar/", 'hreflang="it"', "name_it", "name_ar"]
#: What Japan is called, where it stands once the languages are public, and which way its page is read.
WRITTEN = {
    "it": ("Giappone", "/it/partenariats/giappone/", "ltr"),
    "ar": ("اليابان", "/ar/partenariats/alyaban/", "rtl"),
}

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def prepared(tmp_path_factory, planted, django_db_blocker):
    """A copy of the site with a database of its own, Italian and Arabic in preparation, their migrations made."""
    root = tmp_path_factory.mktemp("languages")
    for name in COPIED:
        source = settings.BASE_DIR / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        copy(source, root / name)
    describe(root, "it", "Italiano", "scheda")
    describe(root, "ar", "العربية", "bitaqa")
    (root / LANGUAGES_FILE).write_text(with_arabic((root / LANGUAGES_FILE).read_text()))
    with (
        django_db_blocker.unblock(),
        databases.copied("languages"),
        site(root, LANGUAGES_IN_PREPARATION="it,ar") as prepared,
    ):
        prepared.before = prepared.migrations()
        prepared.made = prepared.run("makemigrations")
        yield prepared


def describe(root, code, name, word):
    """What the README asks of the settings: a line, and the word of the factsheet's address."""
    path = root / "cannes_intl" / "settings.py"
    text = path.read_text()
    for line, further in {
        '    ("en", "English"),\n': f'    ("{code}", "{name}"),\n',
        "FACTSHEET_SLUGS = {": f'"{code}": "{word}", ',
    }.items():
        assert line in text
        text = text.replace(line, line + further)
    path.write_text(text)


def with_arabic(text):
    """What it asks of the tables: the rows of Arabic, beside those of Italian."""
    rows = {
        '"it": "italian"': ', "ar": "arabic"',
        '"it": "it_IT"': ', "ar": "ar_EG"',
    }
    for line, further in rows.items():
        assert line in text
        text = text.replace(line, line + further)
    return text


@contextmanager
def site(root, **variables):
    """The copy of the site in a folder, with these variables."""
    lines = ["from tests.settings import *", f"DATABASES['default']['NAME'] = {connection.settings_dict['NAME']!r}"]
    (root / "other_languages.py").write_text("\n".join(lines))
    variables |= {
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

    def told(self, call):
        """What a function of ``third_language`` prints, read as JSON; it must not fail."""
        ran = self.python("-c", f"from tests.bilingual import third_language; third_language.{call}")
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

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


def test_languages_make_migrations_of_our_apps_alone(prepared):
    assert prepared.made.returncode == 0, prepared.made.stderr
    new = prepared.migrations() - prepared.before
    assert {path.parts[-3] for path in new} == OURS
    assert "site-packages" not in prepared.made.stdout


def test_languages_add_columns_and_alter_nothing_but_the_definition_of_bodies(prepared):
    new = [prepared.root / path for path in prepared.migrations() - prepared.before]
    found = [operation for path in new for operation in operations(path)]
    added = {(model, field) for kind, model, field in found if kind == "AddField"}
    altered = {field for kind, _model, field in found if kind == "AlterField"}
    assert {kind for kind, _model, _field in found} == {"AddField", "AlterField"}
    assert all(field.endswith(("_it", "_ar")) for _model, field in added)
    assert {("bilingualpage", "name_it"), ("theme", "name_ar"), ("agreement", "aims_it")} <= added
    assert altered == {"body"}


def test_altering_the_definition_of_bodies_costs_the_database_nothing(prepared):
    new = sorted((path.parts[-3], path.stem) for path in prepared.migrations() - prepared.before)
    sql = prepared.python("-c", SQL_OF_MIGRATIONS, *(f"{app}.{name}" for app, name in new))
    assert sql.returncode == 0, sql.stderr
    statements = [line for line in sql.stdout.splitlines() if line and not line.startswith("--")]
    assert [line for line in statements if "ADD COLUMN" in line]
    assert not [line for line in statements if '"body"' in line]


def test_after_that_nothing_is_left_to_migrate(prepared):
    check = prepared.run("makemigrations", "--check", "--dry-run")
    assert check.returncode == 0, check.stdout + check.stderr


def test_the_site_with_the_languages_passes_its_own_checks(prepared):
    check = prepared.run("check")
    assert check.returncode == 0, check.stderr
    assert "System check identified no issues" in check.stdout


@pytest.mark.costly("the site as it is with two languages more, twice, each in a process of its own")
def test_a_language_in_preparation_is_written_in_the_admin_and_seen_by_nobody_until_it_is_public(prepared):
    for command in (["migrate"], ["rebuild_index"]):
        ran = prepared.run(*command)
        assert ran.returncode == 0, ran.stderr
    previews = prepared.told("write()")
    assert "Giappone" in previews["it"]
    assert "اليابان" in previews["ar"]
    own = ["/it/", "/it/partenariats/giappone/", "/ar/", "/ar/partenariats/alyaban/", "/it/data/<item>"]
    visited = prepared.told(f"visit(*{own!r}, '/')")
    assert {visited[address][0] for address in own} == {404}
    assert visited["/"][1] == "/fr/"
    for address, (status, _led_to, text) in visited.items():
        if address not in own:
            assert status == 200, address
            assert [trace for trace in TRACES if trace in text] == [], address

    with site(prepared.root) as public:
        assert public.run("rebuild_index").returncode == 0
        visited = public.told(f"visit(*{own!r}, '/', '/it/partenariats/giappone/scheda/')")
    assert {address for address, (status, *_) in visited.items() if status != 200} == set()
    assert visited["/"][1] == "/it/"
    assert visited["/it/data/<item>"][1] == "/it/partenariats/giappone/"
    assert "Giappone" in visited["/it/partenariats/giappone/scheda/"][2]
    for code, (word, page, direction) in WRITTEN.items():
        answer = ReadPage(visited[page][2])
        assert (answer.language, answer.heading) == (code, word)
        assert answer.tree.html["dir"] == direction
        assert page in visited["/sitemap.xml"][2]
        assert f'hreflang="{code}"' in visited["/fr/partenariats/japon/"][2]
        assert f"name_{code}" in visited["/fr/data/partnerships.csv"][2]
        assert page in visited["/fr/data/partnerships.csv"][2]


def test_a_language_nobody_described_is_named_by_the_checks(tmp_path):
    for name in COPIED:
        (tmp_path / name).symlink_to(Path(settings.BASE_DIR) / name)
    (tmp_path / "cannes_intl").unlink()
    shutil.copytree(settings.BASE_DIR / "cannes_intl", tmp_path / "cannes_intl")
    path = tmp_path / "cannes_intl" / "settings.py"
    path.write_text(path.read_text().replace('("en", "English"),', '("en", "English"), ("pt", "Português"),'))
    with site(tmp_path, LANGUAGES_IN_PREPARATION="ro") as portuguese:
        check = portuguese.run("check")
    assert "bilingual.W001" in check.stderr
    for table in ("SEARCH_CONFIGURATIONS", "TERRITORIES", "FACTSHEET_SLUGS"):
        assert f"The language “pt” has no entry in {table}." in check.stderr
    assert "LANGUAGES_IN_PREPARATION holds “ro”, which is not in SITE_LANGUAGES." in check.stderr
