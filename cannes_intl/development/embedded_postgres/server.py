"""Client side of the embedded server: makes sure it runs, and says where it listens."""

import subprocess
import sys
import threading
from pathlib import Path

from .folder import EmbeddedPostgresError, FileLock, ServerFolder, installed_binaries, wait_for

REPOSITORY = Path(__file__).resolve().parents[3]
START_SECONDS = 60


class EmbeddedPostgres:
    """The embedded server at a path, as one process uses it."""

    def __init__(self, path):
        self.path = Path(path)
        self._folder = None
        self._lease = None
        self._keeper = None
        self._mutex = threading.Lock()

    def ensure_running(self):
        """Start the server unless it runs, keep it as long as this process lives, return its ServerRecord."""
        installed_binaries()
        with self._mutex:
            try:
                self._folder = ServerFolder.prepare(self.path)
                self._be_counted_as_user()
                return self._running_server() or self._start()
            except PermissionError as error:
                raise EmbeddedPostgresError(
                    f"The embedded PostgreSQL cannot use {error.filename}, which belongs to another account. "
                    f"Run this command as that account, or delete {self.path} to begin again with an empty "
                    "database, or set DATABASE_URL to use another PostgreSQL server."
                ) from None

    def _be_counted_as_user(self):
        if self._lease is not None and self._lease.is_current():
            return
        lease = FileLock(self._folder.users_lock)
        # A keeper that stops the server holds the lock alone until it is done.
        self._wait_for(lease.take_shared, "has been stopping for a minute")
        self._lease = lease

    def _running_server(self):
        """The ServerRecord of the server if it has a keeper, is ready, and answers; or None."""
        record = self._folder.server_record()
        if record and record.status == "ready" and self._folder.has_keeper() and record.answers():
            return record
        return None

    def _start(self):
        """Have a keeper start the server, one process at a time, and wait until it answers."""
        start = FileLock(self._folder.start_lock)
        try:
            self._wait_for(start.take_alone, "has been starting for a minute in another command")
            if self._running_server() is None:
                self._keeper = self._new_keeper()
                self._wait_for(self._has_settled, "did not start within a minute")
        finally:
            start.close()
        server = self._running_server()
        if server is None:
            raise self._failure("did not start")
        return server

    def _has_settled(self):
        """Whether the server answers, or its keeper has given up."""
        return self._running_server() is not None or self._keeper.poll() is not None

    def _new_keeper(self):
        with self._folder.new_log() as log:
            return subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", f"{__package__}.keeper", self._folder.path],
                cwd=REPOSITORY,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C in a terminal must not reach the database
            )

    def _wait_for(self, condition, complaint):
        if not wait_for(condition, START_SECONDS):
            raise self._failure(complaint)

    def _failure(self, complaint):
        log = self._folder.log
        last_lines = log.read_text(errors="replace")[-2000:].strip() if log.exists() else "(no log)"
        return EmbeddedPostgresError(
            f"The embedded PostgreSQL in {self._folder.path} {complaint}. The end of {log}:\n{last_lines}\n"
            f"Delete {self.path} to begin again with an empty database, or set DATABASE_URL to use another "
            "PostgreSQL server."
        )
