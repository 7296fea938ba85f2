"""The Makefile's commands: safe to repeat, safe at once, and one sentence where something is in the way."""

import io
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from urllib.parse import quote

import psycopg
import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import connection, connections

from cannes_intl.operations.management.commands.set_up import SET_UP_LOCK
from tests import databases
from tests.development.processes import REPOSITORY, clean_environment, free_port, python, wait_until
from tests.development.test_settings import PRODUCTION
from tests.reading import ReadPage

pytestmark = [
    pytest.mark.django_db,  # for the database to copy
    pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed"),
]
NOWHERE = {"DATABASE_URL": "postgresql://nobody@host.invalid/nothing"}


@pytest.fixture(scope="module", autouse=True)
def _catalogues():
    """What the commands say is told here in the French of an up-to-date catalogue."""
    call_command("compile_translations", verbosity=0)


@pytest.fixture(scope="module")
def database_url(django_db_setup, django_db_blocker):
    """The address of a database of this module's own: a copy of the tests' database, or an empty one."""
    with django_db_blocker.unblock():
        source = connection.settings_dict["NAME"]
        assert source.startswith("test_")
        name = f"{source}_commands"
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM wagtailcore_page")
            template = source if cursor.fetchone()[0] else "template0"  # a flushed one is no start
        parameters = connection.get_connection_params()
        connections.close_all()
        databases.copy(template, name)
    account = ":".join(quote(parameters[part]) for part in ("user", "password") if part in parameters)
    place = quote(parameters.get("host", ""), safe="")
    port = f":{parameters['port']}" if "port" in parameters else ""
    yield f"postgresql://{account}@{place}{port}/{name}"
    with django_db_blocker.unblock():
        databases.drop(name)


@pytest.fixture(scope="module")
def setting_up(forks, database_url, tmp_path_factory):
    """What two `manage.py set_up` printed that were started at the same time on a site without content."""
    variables = {"DATABASE_URL": database_url, "VAR_DIR": tmp_path_factory.mktemp("var")}
    both = [forks.start("manage.py", "set_up", **variables) for _ in range(2)]
    return [one.end() for one in both]


@pytest.fixture
def development(setting_up, database_url, tmp_path):
    """The variables of a development machine whose site has its content."""
    return {"DATABASE_URL": database_url, "VAR_DIR": tmp_path}


@contextmanager
def running(*command, end=None, **variables):
    """A command in a process group of its own, ended with all it started; after ten minutes at the latest.

    `end` tells it to end: at a keyboard Ctrl-C reaches the whole group, a service manager asks the first process alone.
    """
    process = subprocess.Popen(
        command,
        cwd=REPOSITORY,
        env=clean_environment(PYTHONUNBUFFERED=1, **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    deadline = threading.Timer(600, end_group, [process, signal.SIGKILL])
    deadline.start()
    try:
        yield process
    finally:
        deadline.cancel()
        (end or end_group)(process)
        try:
            process.communicate(timeout=300)
        except subprocess.TimeoutExpired:
            end_group(process, signal.SIGKILL)
            raise


def end_group(process, number=signal.SIGTERM):
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def make(target, **options):
    """A target of the Makefile, run with the packages of this Python."""
    built = [f"--old-file=.venv/{mark}" for mark in (".ready", ".ready-production")]
    return running("make", *built, f"VENV_PYTHON={sys.executable}", target, **options)


def read_until(process, words):
    """The lines a process prints, up to and with the one that holds these words."""
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip("\n"))
        if words in line:
            return lines
    raise AssertionError(f"“{words}” was not said, but:\n" + "\n".join(lines))


def answer(port, path, **headers):
    """Status and text of an address of a server that may still be starting."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Host": "localhost"} | names)

    def ask():
        try:
            with urllib.request.urlopen(request, timeout=120) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            return None

    return wait_until(ask, seconds=300)


def test_two_set_ups_at_once_load_the_content_once(setting_up):
    assert [done.returncode for done in setting_up] == [0, 0], [done.stderr for done in setting_up]
    printed = sorted((done.stdout for done in setting_up), key=lambda text: "rien n’a été modifié" in text)
    assert "Pages publiées : " in printed[0]
    assert "rien n’a été modifié" in printed[1]


@pytest.mark.costly("a command of Django in a process of its own, to be read while it waits")
def test_set_up_waits_for_another_one_and_says_so(development, database_url):
    with psycopg.connect(database_url) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [SET_UP_LOCK])
        with running(sys.executable, "manage.py", "set_up", **development) as waiting:
            read_until(waiting, "Une autre commande prépare cette base de données")
            assert waiting.poll() is None
            other.close()
            read_until(waiting, "rien n’a été modifié")
            assert waiting.wait(timeout=300) == 0


@pytest.mark.costly("make run sets the site up, then starts runserver and its reloader: Django, four times")
def test_make_run_says_where_the_site_is_and_serves_it(development):
    port = free_port()
    with make("run", PORT=port, **development) as process:
        printed = read_until(process, "Mot de passe : ")
        password = printed[-1].removeprefix("Mot de passe : ")

        assert printed[-5:-1] == [
            f"Français – http://localhost:{port}/fr/",
            f"English – http://localhost:{port}/en/",
            f"Administration : http://localhost:{port}/admin/",
            "Compte : demo",
        ]
        assert (development["VAR_DIR"] / "demo-password").read_text().strip() == password
        for path in ("/fr/", "/en/"):
            status, page = answer(port, path)
            assert status == 200
            assert f"http://localhost:{port}{path}" in page


def test_taken_port_is_one_sentence(forks):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        refused = forks.run("manage.py", "run", PORT=port, **NOWHERE)

    assert refused.returncode == 1
    assert refused.stderr == f"CommandError: Le port {port} est occupé. Choisissez-en un autre : make run PORT=8001\n"


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "80.5"])
def test_what_is_no_port_is_one_sentence(settings, port):
    settings.DEBUG, settings.PORT = True, port

    with pytest.raises(CommandError, match=f"^« {re.escape(port)} » n’est pas un port : make run PORT=8000$"):
        call_command("run")


def test_database_out_of_reach_is_one_sentence(forks):
    refused = forks.run("manage.py", "run", PORT=free_port(), **NOWHERE)

    assert refused.returncode == 1
    assert refused.stderr.startswith("CommandError: ")
    assert "host.invalid" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.fixture
def demo_account(settings, tmp_path):
    """A function that runs create_demo_account in development, and gives what it says."""
    settings.DEBUG, settings.VAR_DIR = True, tmp_path

    def create_demo_account():
        said = io.StringIO()
        call_command("create_demo_account", stdout=said)
        return said.getvalue()

    return create_demo_account


def test_demo_account_keeps_its_password_in_a_file_nobody_else_reads(demo_account, tmp_path):
    said = demo_account()
    stored = tmp_path / "demo-password"
    password = stored.read_text().strip()
    account = get_user_model().objects.get(username="demo")

    assert said == demo_account() == f"Compte : demo\nMot de passe : {password}\n"
    assert len(password) >= 16
    assert stored.stat().st_mode & 0o777 == 0o600
    assert account.is_superuser and account.is_active and account.check_password(password)


def test_demo_account_takes_the_stored_password_in_another_database(demo_account, tmp_path):
    (tmp_path / "demo-password").write_text("stored-by-an-earlier-one\n")
    demo_account()

    assert get_user_model().objects.get(username="demo").check_password("stored-by-an-earlier-one")


def test_demo_account_and_make_run_are_for_development_alone(demo_account, settings, tmp_path):
    settings.DEBUG = False

    for command in ("create_demo_account", "run"):
        with pytest.raises(CommandError, match="est réservé au développement"):
            call_command(command)
    assert not get_user_model().objects.filter(username="demo").exists()
    assert not (tmp_path / "demo-password").exists()


@pytest.mark.costly("it collects every static file, and the server starts the site in each worker")
def test_make_serve_answers_in_production_with_the_collected_files(forks, development):
    port = free_port()
    production = PRODUCTION | development | {"PORT": port, "TRUSTED_PROXY": 1}
    with make("serve", **production) as process:
        assert "Run first: make release" in read_until(process, "static files are missing")[-1]

    collecting = ("manage.py", "collectstatic", "--no-input")
    collected = forks.run(*collecting, DJANGO_SETTINGS_MODULE="cannes_intl.settings", **production)
    assert collected.returncode == 0, collected.stderr
    proxied = {"Host": PRODUCTION["ALLOWED_HOSTS"], "X_Forwarded_Proto": "https"}
    # Granian may go on for ever when its workers are told to end at the same time as itself.
    with make("serve", end=subprocess.Popen.terminate, **production):
        status, page = answer(port, "/fr/", **proxied)
        assert status == 200
        page = ReadPage(page)
        assert page.language == "fr"
        style = page.values("link[rel=stylesheet]", "href")[0]
        assert re.fullmatch(r"/static/\S+\.[0-9a-f]{12}\.css", style)
        assert answer(port, style, **proxied)[0] == 200
        assert answer(port, "/fr/", **proxied | {"Host": "elsewhere.example"})[0] == 400


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        ("sys.version_info = (3, 9, 2)", "Python 3.11 or later is needed, and this is Python 3.9. "),
        ("sys.modules['ensurepip'] = None", "This Python lacks venv. On Debian or Ubuntu, install it as root: "),
        ("sys.modules['fcntl'] = None", "These commands do not run on Windows itself. "),
    ],
)
def test_unfit_python_is_one_sentence(condition, sentence):
    run = "runpy.run_path('cannes_intl/development/environment.py', run_name='__main__')"
    refused = python("-c", f"import runpy, sys; {condition}; {run}", "requirements-dev.txt")

    assert refused.returncode == 1
    assert refused.stderr.startswith(sentence)
    assert refused.stderr.count("\n") == 1


@pytest.mark.costly("a new environment, with pip")
def test_two_commands_on_a_cold_clone_build_one_environment(tmp_path):
    program = tmp_path / "cannes_intl" / "development" / "environment.py"
    program.parent.mkdir(parents=True)
    shutil.copy(REPOSITORY / "cannes_intl" / "development" / "environment.py", program)
    for requirements in ("requirements.txt", "requirements-dev.txt"):
        (tmp_path / requirements).write_text("")  # no package: the tests ask nothing of the network
    with ThreadPoolExecutor() as pool:
        built = list(pool.map(lambda _: python("-I", program, "requirements-dev.txt"), range(2)))

    assert [done.returncode for done in built] == [0, 0], [done.stderr for done in built]
    assert sum("Building the Python environment" in done.stdout for done in built) == 1
    assert sum("waiting for it" in done.stdout for done in built) == 1
    assert (tmp_path / ".venv" / ".ready").exists()
    assert (tmp_path / ".venv" / ".ready-production").exists()
    assert python("-I", program, "requirements.txt").stdout == ""
