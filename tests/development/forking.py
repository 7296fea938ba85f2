"""Processes that start at once: one Python has imported what is slow to import, and forks for each question.

A fork has variables, streams and an end of its own, and no other fork sees what it imports: test_forking holds it to
say what a process of its own says. This file is both sides: run as a program, it is the Python that forks.
"""

import importlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress

#: What a command of Django imports that can be imported without settings.
SLOW_TO_IMPORT = (
    "import bs4, django.core.management, django.db.backends.postgresql.base, django.forms, edtf, icalendar, "
    "PIL.Image, pydantic, requests, rest_framework.serializers"
)
LONGEST_MESSAGE = 1 << 16


class ForkServer:
    """A Python that has run one program, in a folder and an environment, and forks to run others."""

    def __init__(self, first, folder, environment):
        self._turn = threading.Lock()
        self._channel, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno()), first],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._channel.close()
        self._process.wait(timeout=600)

    def run(self, *arguments, **variables):
        """What Python did with these arguments, `manage.py …` or `-c PROGRAM …`, and these variables added."""
        return self.start(*arguments, **variables).end()

    def start(self, *arguments, **variables):
        """The same, still running: a Fork."""
        return Fork(self, [str(word) for word in arguments], {name: str(value) for name, value in variables.items()})

    def ask(self, question, streams=()):
        """The number that answers a question."""
        with self._turn:
            socket.send_fds(self._channel, [json.dumps(question).encode() + b"\n"], streams)
            answer = self._channel.recv(LONGEST_MESSAGE)
        assert answer, "The Python that forks has ended."
        return int(answer)


class Fork:
    """A running process: `stdin`, `stdout`, and what it gives in the end."""

    def __init__(self, server, arguments, variables):
        self._server, self._arguments = server, arguments
        its_input, ours = os.pipe()
        self.stdin = os.fdopen(ours, "w", encoding="utf-8")
        ours, its_output = os.pipe()
        self.stdout = os.fdopen(ours, encoding="utf-8")
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - open until it has ended
        question = {"arguments": arguments, "variables": variables}
        self._number = server.ask(question, [its_input, its_output, self._errors.fileno()])
        os.close(its_input)
        os.close(its_output)
        self._ended = None

    def end(self, timeout=600):
        """Let it run to its end, killed if that is too late; what it gave, as subprocess.run tells it."""
        if self._ended is None:
            deadline = threading.Timer(timeout, self._kill)
            deadline.start()
            with suppress(BrokenPipeError):
                self.stdin.close()
            output = self.stdout.read()
            status = self._server.ask({"wait": self._number})
            deadline.cancel()
            self._errors.seek(0)
            self._ended = subprocess.CompletedProcess(self._arguments, status, output, self._errors.read())
            self.stdout.close()
            self._errors.close()
        return self._ended

    def kill(self):
        """End it by the signal nobody can refuse, unless it has ended."""
        if self._ended is None:
            self._kill()
            self.end()

    def _kill(self):
        os.kill(self._number, signal.SIGKILL)


# ---- the Python that forks ------------------------------------------------------------------------


def serve(channel):
    """Fork for each question; what a fork is to run, in that fork, and nothing once nobody asks any more."""
    while True:
        line, streams, *_ = socket.recv_fds(channel, LONGEST_MESSAGE, 3)
        while line and not line.endswith(b"\n"):
            line += channel.recv(LONGEST_MESSAGE)
        if not line:
            return None
        question = json.loads(line)
        if "wait" in question:
            _, status = os.waitpid(question["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
        else:
            answer = os.fork()
            if answer == 0:
                channel.close()
                take_over(streams)
                return question
            for stream in streams:
                os.close(stream)
        channel.sendall(f"{answer}\n".encode())


def take_over(streams):
    """Read and write these from now on."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)


def run(arguments, variables):
    """As Python itself runs `manage.py …` and `-c PROGRAM …`: it ends however they end."""
    os.environ.update(variables)
    importlib.invalidate_caches()
    if arguments[0] == "-c":
        sys.argv = ["-c", *arguments[2:]]
        exec(compile(arguments[1], "<string>", "exec"), {"__name__": "__main__"})
    else:
        sys.argv = arguments
        runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    sys.path[0] = ""
    exec(sys.argv[2], {"__name__": "first"})
    asked = serve(socket.socket(fileno=int(sys.argv[1])))
    if asked:
        run(**asked)
