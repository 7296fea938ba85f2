"""Real processes for the tests of the commands: in a clean environment and a throw-away folder."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from cannes_intl.development.embedded_postgres.folder import ServerFolder
from tests.development.forking import SLOW_TO_IMPORT, ForkServer

REPOSITORY = Path(__file__).resolve().parents[2]
ROOM_FOR_DATABASES = 1 << 30  # bytes; an empty one takes 40 MB


def clean_environment(**variables):
    """The environment of a fresh account: a path and a home, no setting of ours but these variables."""
    home = tempfile.gettempdir()
    return {"PATH": os.environ["PATH"], "HOME": home, "PYTHONWARNINGS": "ignore"} | {
        name: str(value) for name, value in variables.items()
    }


def python(*arguments, timeout=600, **variables):
    """Run Python in the repository to its end; its output is text in `stdout` and `stderr`."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=REPOSITORY,
        env=clean_environment(**variables),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def manage(*arguments, **variables):
    """Run manage.py to its end."""
    return python("manage.py", *arguments, **variables)


def fork_server(first=SLOW_TO_IMPORT, folder=REPOSITORY, **variables):
    """A Python that has run this, with no setting of ours but these variables, and forks for each question."""
    return ForkServer(first, folder, clean_environment(**variables))


def wait_until(condition, seconds=120):
    """What the condition, a function, gives once it is true; a failed assertion if it stays false."""
    deadline = time.monotonic() + seconds
    while True:
        if result := condition():
            return result
        assert time.monotonic() < deadline, f"waited {seconds} seconds in vain"
        time.sleep(0.02)


def free_port():
    """A port nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def where_files_cost_least():
    """The memory that Linux shows as a folder, where it has room for some databases; None: where temporary files go."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > ROOM_FOR_DATABASES else None


class ThrowAwayFolder:
    """A folder for VAR_DIR that other accounts may enter, as root's PostgreSQL needs, removed at the end."""

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="cannes-test-", dir=where_files_cost_least()))
        self.path.chmod(0o711)

    @property
    def server(self):
        """Where the embedded server keeps its files, wherever a link leads."""
        return (self.path / "postgres").resolve()

    def take_database_of(self, other):
        """Begin with a copy of the database of another folder, whose server has stopped."""
        ServerFolder.prepare(self.path / "postgres")
        subprocess.run(["cp", "--archive", other.server / "data", self.server], check=True)
        for binaries in other.server.glob("binaries-*"):  # where root's PostgreSQL cannot enter the installed ones
            (self.server / binaries.name).symlink_to(binaries)

    def processes(self, word=""):
        """The numbers of the living processes that work in the server's folder or were started on it.

        With a word, only those whose command line holds it.
        """
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                works_here = str(entry.joinpath("cwd").readlink()).startswith(str(self.server))
            except OSError:  # ended meanwhile, or another account's
                continue
            ours = works_here or (str(self.server) in command and ("keeper" in command or "bin/" in command))
            if command and ours and word in command:
                found.append(int(entry.name))
        return found

    def keeper(self):
        return wait_until(lambda: self.processes(".keeper"))[0]

    def postmaster(self):
        return wait_until(lambda: self.processes("postgres -D"))[0]

    def kill_processes(self, number=signal.SIGKILL):
        """Send a signal, by default the one nobody can refuse, to all that runs here; wait for the end."""
        for process in self.processes():
            with suppress(ProcessLookupError):  # the end of one is the end of others
                os.kill(process, number)
        wait_until(lambda: not self.processes())

    def remove(self):
        """Stop what runs here, and delete the folder, with the folder of its socket if a kill left that."""
        self.kill_processes(signal.SIGTERM)
        shutil.rmtree(ServerFolder(self.server).socket_directory(), ignore_errors=True)
        shutil.rmtree(self.server, ignore_errors=True)
        shutil.rmtree(self.path)
