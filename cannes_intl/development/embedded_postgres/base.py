"""The database backend Django loads: PostgreSQL, on the embedded server of the folder in OPTIONS["home"]."""

import time
from functools import cache, cached_property

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.postgresql import base, client

from .folder import EmbeddedPostgresError, NotAvailableHere, installed_binaries
from .server import EmbeddedPostgres

PATIENCE_SECONDS = 10
# What libpq says while a server starts, stops, or recovers from the death of one of its processes.
PASSING_REFUSALS = (
    "the database system is",
    "Connection refused",
    "Connection reset",
    "No such file or directory",
    "server closed the connection",
    "terminating connection",
)


@cache
def server_at(home):
    """The one EmbeddedPostgres of a folder in this process."""
    return EmbeddedPostgres(home)


class DatabaseClient(client.DatabaseClient):
    """`manage.py dbshell`, with the embedded server's own psql."""

    @classmethod
    def settings_to_cmd_args_env(cls, settings_dict, parameters):
        server = server_at(str(settings_dict["OPTIONS"]["home"]))
        running = server.ensure_running()
        arguments, environment = super().settings_to_cmd_args_env(
            settings_dict | {"HOST": running.host, "PORT": running.port}, parameters
        )
        return [str(installed_binaries() / "bin" / "psql"), *arguments[1:]], environment


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the embedded server, which is started when the first one is opened."""

    client_class = DatabaseClient

    @cached_property
    def server(self):
        return server_at(str(self.settings_dict["OPTIONS"]["home"]))

    def get_connection_params(self):
        parameters = super().get_connection_params()
        del parameters["home"]
        return parameters | self._address()

    def get_new_connection(self, conn_params):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return super().get_new_connection(conn_params)
            except self.Database.OperationalError as error:
                passing = any(refusal in str(error) for refusal in PASSING_REFUSALS)
                if not passing or time.monotonic() > deadline:
                    raise
            time.sleep(0.1)
            conn_params = conn_params | self._address()

    def _address(self):
        """The connection parameters that lead to the server, running by now."""
        try:
            running = self.server.ensure_running()
            return {"host": running.host, "port": running.port}
        except NotAvailableHere as error:
            raise ImproperlyConfigured(str(error)) from None
        except EmbeddedPostgresError as error:
            raise self.Database.OperationalError(str(error)) from None
