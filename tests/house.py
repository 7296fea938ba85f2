"""The files of the project, for the tests that judge the house itself."""

import ast
import subprocess
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", ".venv", "var", "__pycache__", ".ruff_cache", ".pytest_cache", ".import_linter_cache"}
OUR_PACKAGES = ("cannes_intl", "partnerships", "programmes", "events")


@cache
def files():
    """Every file that is, or would be, committed: paths from the top of the project, sorted."""
    listed = _git("ls-files", "--cached", "--others", "--exclude-standard")
    if listed is None:
        listed = [path for path in REPOSITORY.rglob("*") if not NOT_OURS & set(path.parts)]
        listed = [str(path.relative_to(REPOSITORY)) for path in listed if path.suffix != ".mo"]
    return sorted(Path(name) for name in listed if (REPOSITORY / name).is_file())


def committed():
    """The files git keeps; None outside a git checkout."""
    return _git("ls-files")


def python_files():
    return [path for path in files() if path.suffix == ".py"]


def code():
    """Python files that run on the site: no tests, no migrations."""
    return [path for path in python_files() if path.parts[0] != "tests" and "migrations" not in path.parts]


def tests():
    """Python files that test the site."""
    return [path for path in python_files() if path.parts[0] == "tests"]


def templates():
    return [path for path in files() if "templates" in path.parts[:-1] and path.suffix in {".html", ".txt", ".xml"}]


@cache
def text(path):
    """What the file says; bytes that are not text are left out."""
    return (REPOSITORY / path).read_text(encoding="utf-8", errors="ignore")


@cache
def tree(path):
    return ast.parse(text(path), filename=str(path))


def _git(*arguments):
    try:
        done = subprocess.run(["git", *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.splitlines()
