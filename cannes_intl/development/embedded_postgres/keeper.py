"""The process that runs one embedded server, and stops it once nobody uses it.

Started by ``server`` as ``python -m cannes_intl.development.embedded_postgres.keeper FOLDER``, apart from the
terminal. Its output and PostgreSQL's own go to server.log in that folder.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

from .folder import DATABASE_AND_USER, PORT, EmbeddedPostgresError, FileLock, ServerFolder, wait_for

IDLE_SECONDS = 1  # so that one command after another, or an autoreload, finds the server still warm
PATIENCE_SECONDS = 10
PR_SET_PDEATHSIG = 1  # prctl(2)
# What PostgreSQL says while the last of an earlier server's processes are ending.
PASSING_REFUSALS = ('lock file "postmaster.pid" already exists', "pre-existing shared memory block")


class Keeper:
    """Runs the server of one folder."""

    # Longer than 120 lines because it is one process from its start to its end.

    def __init__(self, path):
        self.folder = ServerFolder(path)
        self.account = self.folder.account()
        self.socket_directory = self.folder.socket_directory()
        self.process_options = self._process_options()
        self.users = FileLock(self.folder.users_lock)

    def run(self):
        """Make the database if there is none, run the server, and stop it when its last user has gone."""
        alone = FileLock(self.folder.keeper_lock)
        if not wait_for(alone.take_alone, PATIENCE_SECONDS):
            raise EmbeddedPostgresError(f"Another keeper already runs the server in {self.folder.path}.")
        self.binaries = self.folder.usable_binaries()
        self._make_own(self.socket_directory)
        for abandoned in self.folder.path.glob("data-new-*"):
            shutil.rmtree(abandoned, ignore_errors=True)
        if not (self.folder.data / "PG_VERSION").exists():
            self._create_cluster()
        self._stop_orphan()
        self._remove_stale_record()
        server = self._start_server()
        try:
            self._wait_until_unused(server)
        finally:
            if server.poll() is None:
                server.send_signal(signal.SIGINT)  # "fast shutdown": does not wait for clients
                server.wait()
        with suppress(OSError):
            self.socket_directory.rmdir()
        return server.returncode

    def _process_options(self):
        """How every PostgreSQL program is started: as its account, in English, deaf to PG... variables."""
        foreign = ("PG", "LC_", "LANG")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        options = {"cwd": "/", "env": kept | {"LC_ALL": "C"}, "preexec_fn": end_with_this_process()}
        if self.account:
            options |= {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}
        return options

    def _make_own(self, path):
        """Make a folder that only the server's account can enter; refuse one that somebody else made."""
        with suppress(FileExistsError):
            path.mkdir(mode=0o700)
        owner = self.account.pw_uid if self.account else os.geteuid()
        if path.is_symlink() or path.stat().st_uid not in {os.geteuid(), owner}:
            raise EmbeddedPostgresError(f"{path} belongs to another account: ask its owner to delete it.")
        path.chmod(0o700)
        if self.account:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def _create_cluster(self):
        """A new, empty database. It is built aside, so that a killed initdb never leaves half of one."""
        fresh = Path(tempfile.mkdtemp(prefix="data-new-", dir=self.folder.path))
        self._make_own(fresh)
        # A builtin locale gives the same order and the same upper case on every system.
        subprocess.run(  # noqa: S603
            [
                self.binaries / "bin" / "initdb",
                f"--pgdata={fresh}",
                f"--username={DATABASE_AND_USER}",
                "--auth=trust",  # the socket's folder is what keeps others out
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
            ],
            check=True,
            **self.process_options,
        )
        # In single-user mode, so that the database exists before anyone can connect.
        subprocess.run(  # noqa: S603
            [self.binaries / "bin" / "postgres", "--single", "-D", fresh, "postgres"],
            input=f"CREATE DATABASE {DATABASE_AND_USER}\n".encode(),
            check=True,
            **self.process_options,
        )
        fresh.rename(self.folder.data)

    def _stop_orphan(self):
        """Stop a server whose keeper was killed, where the system does not do that by itself."""
        record = self.folder.server_record()
        if record and record.answers():
            with suppress(ProcessLookupError):
                os.kill(record.process, signal.SIGINT)
            wait_for(lambda: self.folder.server_record() is None, PATIENCE_SECONDS)

    def _remove_stale_record(self):
        """Delete the record of a server that ended with the machine, or that nobody has buried.

        PostgreSQL believes it to be alive while its number belongs to a zombie, or to another process of
        this account. No other keeper runs here; what may still work in the data folder is left alone.
        """
        if not Path("/proc/self/cwd").exists() or self._somebody_works_in_data():
            return
        (self.folder.data / "postmaster.pid").unlink(missing_ok=True)
        for left in self.socket_directory.glob(".s.PGSQL.*"):
            left.unlink()

    def _somebody_works_in_data(self):
        """Whether a process lives in the data folder, as all of PostgreSQL's do; True if in doubt."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "cwd").readlink() == self.folder.data:
                    return True
            except PermissionError:  # another account's; in a container root may not look at them either
                with suppress(OSError):
                    if self.account and process.stat().st_uid == self.account.pw_uid:
                        return True
            except OSError:
                continue  # it has ended
        return False

    def _start_server(self):
        """Start PostgreSQL; again, for a while, as long as the last of an earlier one are still ending."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            log_ended = self.folder.log.stat().st_size
            server = subprocess.Popen(  # noqa: S603
                [
                    self.binaries / "bin" / "postgres",
                    *("-D", self.folder.data),
                    *("-k", self.socket_directory),
                    *("-p", str(PORT)),
                    *("-c", "listen_addresses="),
                    *("-c", "max_connections=100"),
                ],
                stdin=subprocess.DEVNULL,
                **self.process_options,
            )
            wait_for(partial(self._has_settled, server), PATIENCE_SECONDS)
            if server.poll() is None:
                return server
            with self.folder.log.open(errors="replace") as log:
                log.seek(log_ended)
                refusal = log.read()
            if time.monotonic() > deadline or not any(each in refusal for each in PASSING_REFUSALS):
                raise EmbeddedPostgresError("PostgreSQL ended at once. Its reason is above.")
            time.sleep(0.2)

    def _has_settled(self, server):
        """Whether the server is ready, or has ended."""
        if server.poll() is not None:
            return True
        record = self.folder.server_record()
        return record is not None and record.process == server.pid and record.status == "ready"

    def _wait_until_unused(self, server):
        """Return when the server has ended, or is unused for a while: then the lock keeps newcomers out."""
        last_used = time.monotonic()
        while server.poll() is None:
            if not self.users.take_alone():
                last_used = time.monotonic()
            elif time.monotonic() - last_used >= IDLE_SECONDS:
                return
            else:
                self.users.release()
            time.sleep(0.25)


def end_with_this_process():
    """A function for a new child to call: it is told to shut down when this process ends, even when killed.

    Only Linux can do that. Elsewhere the next keeper stops the orphan.
    """
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl  # now: nobody may not be allowed to read our Python
    keeper = os.getpid()

    def ask_for_signal():
        prctl(PR_SET_PDEATHSIG, signal.SIGINT)
        if os.getppid() != keeper:  # it was killed a moment ago
            os._exit(1)

    return ask_for_signal


def main(path):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    os.umask(0o022)
    try:
        return Keeper(path).run()
    except (EmbeddedPostgresError, OSError, subprocess.CalledProcessError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
