"""The embedded PostgreSQL: there when wanted, shared, gone afterwards, unharmed by any killing."""

import os
import shutil
import signal
import sys
import sysconfig
from contextlib import contextmanager
from pathlib import Path

import pytest

from cannes_intl.development.embedded_postgres.folder import NotAvailableHere, installed_binaries
from tests.development.processes import ThrowAwayFolder, python, wait_until

try:
    installed_binaries()
    NO_SERVER = ""
except NotAvailableHere as absence:
    NO_SERVER = str(absence)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes are watched through /proc"),
    pytest.mark.skipif(bool(NO_SERVER), reason=NO_SERVER),
]
AS_ROOT = os.geteuid() == 0 if hasattr(os, "geteuid") else False

# A Django process that runs each line it reads as SQL, and writes the first value of the answer.
CLIENT = """
import sys
from django.conf import settings
options = {"home": sys.argv[1]} | dict(option.split("=", 1) for option in sys.argv[2:])
engine = "cannes_intl.development.embedded_postgres"
database = {"ENGINE": engine, "NAME": "cannes_intl", "USER": "cannes_intl", "OPTIONS": options}
settings.configure(DATABASES={"default": database | {"CONN_HEALTH_CHECKS": True, "CONN_MAX_AGE": None}})
from django.db import connection
for line in sys.stdin:
    connection.close_if_unusable_or_obsolete()
    with connection.cursor() as cursor:
        cursor.execute(line)
        print(cursor.fetchone()[0] if cursor.description else "done", flush=True)
"""


class Client:
    """A process that uses the embedded server of a folder until it is closed."""

    def __init__(self, forks, folder, *options, **variables):
        self.process = forks.start("-c", CLIENT, folder.path / "postgres", *options, **variables)

    def send(self, sql):
        self.process.stdin.write(sql + "\n")
        self.process.stdin.flush()

    def answer(self):
        answer = self.process.stdout.readline().strip()
        assert answer, self.process.end().stderr
        return answer

    def ask(self, sql):
        self.send(sql)
        return self.answer()

    def close(self):
        """End the process, and give what it wrote as errors."""
        return self.process.end().stderr

    def kill(self):
        self.process.kill()


@contextmanager
def throw_away_folder():
    folder = ThrowAwayFolder()
    try:
        yield folder
    finally:
        folder.remove()


@contextmanager
def clients_of(forks, folder):
    """A function that opens a Client of the folder; all are closed at the end."""
    clients = []

    def open_client(*options, **variables):
        clients.append(Client(forks, folder, *options, **variables))
        return clients[-1]

    try:
        yield open_client
    finally:
        for client in clients:
            client.kill()


@pytest.fixture
def folder():
    with throw_away_folder() as folder:
        yield folder


@pytest.fixture
def open_client(forks, folder):
    with clients_of(forks, folder) as open_client:
        yield open_client


@pytest.fixture(scope="module")
def made_once(forks):
    """A folder with a new database, whose server has stopped."""
    with throw_away_folder() as folder, clients_of(forks, folder) as open_client:
        client = open_client()
        client.ask("SELECT 1")
        client.close()
        wait_until(lambda: not folder.processes())
        yield folder


@pytest.fixture
def made_before(made_once, folder):
    """The folder of the test holds a new database already, for what is not about making one."""
    folder.take_database_of(made_once)


FAR_AWAY = "so-long-that-no-socket-fits-" * 4
ELSEWHERE = {"PGPORT": 1, "PGHOST": "nowhere.invalid", "PGDATA": "/nowhere"}
IN_NO_LANGUAGE = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": 1}


@pytest.fixture(scope="module")
def far_away(tmp_path_factory):
    """A folder for temporary files under which no socket fits."""
    folder = tmp_path_factory.mktemp("temporary") / FAR_AWAY
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def open_reader(forks, far_away):
    """A function that opens a Client of the one server of the tests that change nothing.

    What began it had all the variables that may not touch a server.
    """
    with throw_away_folder() as folder, clients_of(forks, folder) as open_client:
        open_client(TMPDIR=far_away, **ELSEWHERE, **IN_NO_LANGUAGE).ask("SELECT 1")
        yield open_client


def test_four_commands_at_once_on_an_empty_folder_share_one_server(folder, open_client):
    clients = [open_client() for _ in range(4)]
    for client in clients:
        client.send("SELECT pg_postmaster_start_time()")

    assert len({client.answer() for client in clients}) == 1
    assert len(folder.processes("postgres -D")) == 1
    assert len(folder.processes(".keeper")) == 1


@pytest.mark.usefixtures("made_before")
def test_server_stops_when_its_last_user_ends_and_keeps_what_was_written(folder, open_client):
    first, second = open_client(), open_client()
    first.ask("CREATE TABLE kept (word text)")
    second.ask("INSERT INTO kept VALUES ('Cannes') RETURNING word")
    first.close()
    assert second.ask("SELECT word FROM kept") == "Cannes"

    second.close()
    wait_until(lambda: not folder.processes())
    assert open_client().ask("SELECT word FROM kept") == "Cannes"


@pytest.mark.usefixtures("made_before")
def test_killing_a_command_leaves_nothing_running(folder, open_client):
    client = open_client()
    client.ask("SELECT 1")
    client.kill()

    wait_until(lambda: not folder.processes())
    assert open_client().ask("SELECT 2") == "2"


@pytest.mark.usefixtures("made_before")
def test_killing_the_server_only_interrupts_it(folder, open_client):
    client = open_client()
    client.ask("CREATE TABLE kept AS SELECT 'Cannes' AS word")
    connection = int(client.ask("SELECT pg_backend_pid()"))
    os.kill(folder.postmaster(), signal.SIGKILL)
    # What served the client notices, and ends, a moment later.
    wait_until(lambda: connection not in folder.processes())

    assert client.ask("SELECT word FROM kept") == "Cannes"
    assert open_client().ask("SELECT word FROM kept") == "Cannes"


@pytest.mark.usefixtures("made_before")
def test_killing_one_connection_only_makes_the_others_wait(folder, open_client):
    client, other = open_client(), open_client()
    other.ask("CREATE TABLE kept AS SELECT 'Cannes' AS word")
    os.kill(int(client.ask("SELECT pg_backend_pid()")), signal.SIGKILL)

    assert open_client().ask("SELECT word FROM kept") == "Cannes"
    assert other.ask("SELECT word FROM kept") == "Cannes"


@pytest.mark.usefixtures("made_before")
def test_killing_the_keeper_ends_its_server_and_the_next_query_brings_it_back(folder, open_client):
    client = open_client()
    client.ask("CREATE TABLE kept AS SELECT 'Cannes' AS word")
    postmaster = folder.postmaster()
    os.kill(folder.keeper(), signal.SIGKILL)

    assert open_client().ask("SELECT word FROM kept") == "Cannes"
    assert client.ask("SELECT word FROM kept") == "Cannes"
    assert folder.postmaster() != postmaster


def test_killing_the_keeper_while_the_database_is_made_leaves_no_half_of_one(folder, open_client):
    interrupted = open_client()
    interrupted.send("SELECT 1")
    wait_until(lambda: list(folder.server.glob("data-new-*")))
    os.kill(folder.keeper(), signal.SIGKILL)
    interrupted.kill()

    client = open_client()
    assert client.ask("SELECT 1") == "1"
    client.close()
    wait_until(lambda: not folder.processes())
    assert open_client().ask("SELECT 2") == "2"
    assert not list(folder.server.glob("data-new-*"))


@pytest.mark.usefixtures("made_before")
def test_record_of_an_earlier_server_is_not_believed(folder, open_client):
    client = open_client()
    client.ask("SELECT 1")
    record = (folder.server / "data" / "postmaster.pid").read_text().splitlines()
    folder.kill_processes()
    client.kill()
    # As after a restart of the machine: the number now belongs to a living process of this account.
    (folder.server / "data" / "postmaster.pid").write_text("\n".join([str(os.getpid()), *record[1:]]) + "\n")

    assert open_client().ask("SELECT 2") == "2"


def test_commands_with_different_folders_for_temporary_files_share_one_server(open_reader, far_away):
    started = "SELECT pg_postmaster_start_time()"

    assert open_reader(TMPDIR=far_away).ask(started) == open_reader().ask(started)


def test_variables_meant_for_another_server_change_nothing(open_reader):
    assert open_reader(**ELSEWHERE).ask("SHOW port") == "5432"


def test_nothing_listens_on_the_network(open_reader):
    client = open_reader()

    assert client.ask("SELECT current_setting('listen_addresses') = ''") == "True"
    assert client.ask("SELECT inet_server_addr() IS NULL") == "True"


def test_commits_are_durable_unless_a_connection_says_otherwise(open_reader):
    assert open_reader().ask("SHOW synchronous_commit") == "on"
    assert open_reader("options=-c synchronous_commit=off").ask("SHOW synchronous_commit") == "off"


def test_other_options_reach_the_connection(open_reader):
    assert open_reader("application_name=Croisette").ask("SHOW application_name") == "Croisette"


def test_upper_case_knows_accents_whatever_the_language_of_the_machine(open_reader):
    assert open_reader(**IN_NO_LANGUAGE).ask("SELECT upper('é') = 'É'") == "True"


def test_a_command_that_needs_no_database_starts_none(forks, folder):
    checked = forks.run("manage.py", "check", VAR_DIR=folder.path)
    assert checked.returncode == 0, checked.stderr
    assert not (folder.path / "postgres").exists()


def test_production_requirements_alone_name_database_url(folder, tmp_path):
    """A server has no embedded-postgres: a command run there by mistake with development settings says so."""
    packages = Path(sysconfig.get_path("purelib"))
    for entry in packages.iterdir():
        if not entry.name.startswith("embedded_postgres"):
            (tmp_path / entry.name).symlink_to(entry)
    statement = "from django.db import connection; import django; django.setup(); connection.cursor()"
    refused = python(
        *("-S", "-c", statement),
        DJANGO_SETTINGS_MODULE="cannes_intl.settings_dev",
        PYTHONPATH=tmp_path,
        VAR_DIR=folder.path,
    )

    assert refused.returncode == 1
    assert "the development package embedded-postgres is not installed. Set DATABASE_URL" in refused.stderr


def test_windows_names_the_two_ways_out(folder):
    """Windows lacks the module fcntl; without it, the same sentence appears here."""
    program = f"import sys; sys.modules['fcntl'] = None\n{CLIENT.replace('sys.stdin', '[1]')}"
    refused = python("-c", program, folder.path)

    assert refused.returncode == 1
    assert "Work inside WSL 2, or set DATABASE_URL" in refused.stderr


def test_importing_the_backend_imports_no_app(forks):
    package = "cannes_intl.development.embedded_postgres"
    listed = forks.run("-c", f"import sys, {package}.base, {package}.keeper; print(*sys.modules)").stdout

    ours = ("partnerships", "programmes", "events", "cannes_intl.")
    imported = {name for name in listed.split() if name.startswith(ours) and not name.startswith(package)}
    assert imported == {"cannes_intl.development"}


@pytest.mark.skipif(not AS_ROOT, reason="only root's server runs as another account")
def test_root_works_in_a_closed_folder_and_opens_it_to_nobody(folder, open_client):
    folder.path.chmod(0o700)
    accounts = Path("/etc/passwd").read_bytes()
    client = open_client()
    client.ask("CREATE TABLE kept AS SELECT 'Cannes' AS word")
    client.close()
    wait_until(lambda: not folder.processes())

    assert open_client().ask("SELECT word FROM kept") == "Cannes"
    assert folder.path.stat().st_mode & 0o777 == 0o700
    assert (folder.path / "postgres").is_symlink()
    assert Path("/etc/passwd").read_bytes() == accounts


@pytest.mark.skipif(not AS_ROOT, reason="only root's server runs as another account")
def test_root_begins_again_when_the_files_were_cleaned_away(folder, made_once, open_client):
    folder.path.chmod(0o700)
    folder.take_database_of(made_once)
    client = open_client()
    client.ask("CREATE TABLE kept AS SELECT 1 AS number")
    client.close()
    wait_until(lambda: not folder.processes())
    shutil.rmtree(folder.server)

    assert open_client().ask("SELECT to_regclass('kept') IS NULL") == "True"


@pytest.mark.skipif(AS_ROOT, reason="root may read the files of every account")
def test_files_of_another_account_are_named_in_one_sentence(folder, open_client):
    data = folder.path / "postgres" / "data"
    data.mkdir(parents=True, mode=0o700)
    data.chmod(0o000)
    client = open_client()
    client.send("SELECT 1")
    complaint = client.close()
    data.chmod(0o700)

    assert "belongs to another account. Run this command as that account, or delete" in complaint
