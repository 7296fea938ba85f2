"""Build the Python environment of this checkout in .venv, from the pinned packages, each checked by its hash.

The Makefile runs this file with whatever Python there is, before anything is installed: so it uses the
standard library alone, and no syntax newer than Python 3.6, in order to refuse an old Python in words.
"""

# ruff: noqa: T201, S603, PLW1510 - a program for the terminal, which judges itself how its commands ended

import hashlib
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = REPOSITORY / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
UNFINISHED = ENVIRONMENT / ".unfinished"
OLDEST_PYTHON = (3, 11)
# The marks an environment carries, by what it was built from: a development environment holds all that a
# production environment does, and so has both. A mark says which version of the requirements it stands for.
PRODUCTION_MARKS = {".ready-production": "requirements.txt"}
MARKS = {
    "requirements-dev.txt": dict(PRODUCTION_MARKS, **{".ready": "requirements-dev.txt"}),
    "requirements.txt": PRODUCTION_MARKS,
}


def refuse_unfit_python():
    """End with one sentence if this Python cannot build the environment."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            "Python {}.{} or later is needed, and this is Python {}.{}. Install a newer one, or name it: "
            "make PYTHON=/path/to/python3".format(*OLDEST_PYTHON, *sys.version_info[:2])
        )
    try:
        import fcntl  # noqa: F401
    except ImportError:
        sys.exit("These commands do not run on Windows itself. Run them inside WSL 2.")
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        sys.exit("This Python lacks venv. On Debian or Ubuntu, install it as root: apt install python3-venv")


def wait_for_turn():
    """Take the lock of the environment, because several commands may start at once."""
    import fcntl

    lock = open(REPOSITORY / ".venv.lock", "a")  # noqa: SIM115 - open until this process ends
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("Another command is building the Python environment: waiting for it.", flush=True)
        fcntl.flock(lock, fcntl.LOCK_EX)
    return lock


def fingerprint(requirements):
    return hashlib.sha256((REPOSITORY / requirements).read_bytes()).hexdigest()


def is_ready(requirements):
    """Whether the environment was built from these requirements as they are now."""
    marks = {ENVIRONMENT / mark: fingerprint(source) for mark, source in MARKS[requirements].items()}
    return all(mark.exists() and mark.read_text() == expected for mark, expected in marks.items())


def is_usable():
    """Whether there is an environment to build on: finished, and of a Python that still works."""
    if UNFINISHED.exists() or not PYTHON.exists():
        return False
    trial = f"import pip, sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([str(PYTHON), "-c", trial], stderr=subprocess.DEVNULL).returncode == 0


def build(requirements):
    """Install the requirements, into a new environment where there is no usable one."""
    import venv

    print("Building the Python environment in .venv. This takes about a minute.", flush=True)
    if not is_usable():
        try:
            venv.create(str(ENVIRONMENT), clear=True, symlinks=True, with_pip=True)
        except subprocess.CalledProcessError as error:
            sys.exit(f"Python could not make the environment in {ENVIRONMENT}: {error}")
    UNFINISHED.touch()
    for mark in MARKS["requirements-dev.txt"]:
        if (ENVIRONMENT / mark).exists():
            (ENVIRONMENT / mark).unlink()
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    command += ["--require-hashes", "--requirement", str(REPOSITORY / requirements)]
    # An account may have told pip to install for the user, which an environment refuses.
    if subprocess.run(command, env=dict(os.environ, PIP_USER="0")).returncode != 0:
        sys.exit("pip could not install the packages; its reason is above. Then run the same command again.")
    UNFINISHED.unlink()


def main(requirements):
    """Make sure the environment holds these requirements, and mark it for make."""
    refuse_unfit_python()
    lock = wait_for_turn()
    if not is_ready(requirements):
        build(requirements)
    for mark, source in MARKS[requirements].items():
        (ENVIRONMENT / mark).write_text(fingerprint(source))
    lock.close()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("Interrupted. The next command begins the environment again.")
