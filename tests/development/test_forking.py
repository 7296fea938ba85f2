"""A fork stands for a process of its own: it says the same, and ends the same."""

import pytest

from tests.development.processes import python

REFUSAL = "import cannes_intl.settings"
ENDINGS = {
    "refused": ("-c", REFUSAL),
    "refused by a command": ("manage.py", "check"),
    "told its number": ("-c", "import sys; print('é', sys.argv); sys.exit(3)", "one", "two"),
    "told its sentence": ("-c", "import sys; sys.exit('No.')"),
    "killed by itself": ("-c", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"),
}


@pytest.mark.parametrize("arguments", ENDINGS.values(), ids=ENDINGS)
def test_a_fork_says_and_ends_as_a_process_of_its_own(forks, arguments):
    variables = {"DJANGO_SETTINGS_MODULE": "cannes_intl.settings", "SECRET_KEY": "", "ALLOWED_HOSTS": "*"}
    fork, process = forks.run(*arguments, **variables), python(*arguments, **variables)
    assert (fork.returncode, fork.stdout) == (process.returncode, process.stdout)
    assert fork.stderr.splitlines()[-1:] == process.stderr.splitlines()[-1:]
    if process.returncode == 0:
        assert process.stdout


def test_forks_share_neither_variables_nor_modules(forks):
    seen = "import os, sys; print(os.environ.get('WORD'), sum(name.startswith('cannes_intl') for name in sys.modules))"
    assert forks.run("-c", f"import cannes_intl.settings_dev; {seen}", WORD="Cannes").stdout == "Cannes 3\n"
    assert forks.run("-c", seen).stdout == "None 0\n"
