"""What the suite costs: at the end of a run, seconds and SQL statements by folder, and the longest tests.

A plugin of pytest, named in conftest.py. Processor seconds are those of the process that ran the test, all its
threads included, and of the processes the test started and waited for; not those of PostgreSQL and of Chromium, which
serve many tests. A statement is what Django sends to the database, from any thread.
"""

import os
import time
from collections import defaultdict
from pathlib import PurePath
from typing import NamedTuple

import pytest

#: Longest tests shown.
LONGEST = 20
#: Processor seconds of a test's own (what it stands on left out) over which it says why: ``@pytest.mark.costly("…")``.
WITHOUT_A_REASON = 5
#: How much more the same work costs on a loaded machine: only what is over that too is refused, the rest is told.
WHEN_LOADED = 2.5


class Cost(NamedTuple):
    """What a test, or many, took: seconds by the clock, seconds of processor, statements."""

    wall: float = 0
    processor: float = 0
    statements: int = 0

    def __add__(self, other):
        return Cost(*map(sum, zip(self, other, strict=True)))

    def __sub__(self, other):
        return Cost(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))


class Meter:
    """Counts what this process has spent so far."""

    def __init__(self):
        self.statements = 0

    def read(self):
        children = os.times()
        waited_for = children.children_user + children.children_system
        return Cost(time.perf_counter(), time.process_time() + waited_for, self.statements)

    def watch(self, connection, **signal):
        """Count what a new connection is asked. First of its wrappers, since others take theirs off the end."""
        if self._count not in connection.execute_wrappers:
            connection.execute_wrappers.insert(0, self._count)

    def _count(self, execute, *question):
        self.statements += 1
        return execute(*question)


meter = Meter()


def pytest_configure(config):
    config.addinivalue_line("markers", f"costly(reason): takes over {WITHOUT_A_REASON} processor seconds, and why")


def pytest_sessionstart():
    from django.db.backends.signals import connection_created

    connection_created.connect(meter.watch)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    now = meter.read()
    # A phase ends with its report, and the next begins with it.
    cost = now - getattr(item, "cost_before", now)
    report.cost, item.cost_before = tuple(cost), now
    report.wants_a_reason = call.when == "call" and is_too_dear(cost, item)
    if report.passed and call.when == "call" and is_too_dear(cost, item, WHEN_LOADED):
        report.outcome = "failed"
        report.longrepr = (
            f"It passed, but took {cost.processor:.1f} processor seconds. Make it cheaper, or say why it needs them: "
            f'@pytest.mark.costly("…").'
        )
    return report


def is_too_dear(cost, item, load=1):
    marks = list(item.iter_markers("costly"))
    return cost.processor > WITHOUT_A_REASON * load and not any(mark.args and mark.args[0] for mark in marks)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    item.cost_before = meter.read()


# ---- told at the end, by the process that hears all the others ----------------------------------------------

spent = defaultdict(lambda: defaultdict(Cost))
without_a_reason = []


def pytest_runtest_logreport(report):
    if hasattr(report, "cost"):
        spent[report.nodeid][report.when] = Cost(*report.cost)
        if report.wants_a_reason:
            without_a_reason.append(report.nodeid)


def pytest_terminal_summary(terminalreporter):
    if not spent:
        return
    by_folder, numbers, by_phase = defaultdict(Cost), defaultdict(int), defaultdict(Cost)
    by_test = {test: sum(phases.values(), Cost()) for test, phases in spent.items()}
    for test, phases in spent.items():
        folder = str(PurePath(test.split("::")[0]).parent)
        by_folder[folder] += by_test[test]
        numbers[folder] += 1
        for when, cost in phases.items():
            by_phase[when] += cost
    write = terminalreporter.write_line
    terminalreporter.section("what the suite cost", sep="-")
    write(_row("tests", "clock s", "processor s", "statements", "folder"))
    for folder, cost in sorted(by_folder.items(), key=lambda pair: -pair[1].processor):
        write(_costs(numbers[folder], cost, folder))
    write(_costs(len(spent), sum(by_test.values(), Cost()), "all"))
    for when in ("setup", "call", "teardown"):
        write(_costs("", by_phase[when], f"of it in {when}"))
    write("")
    write(f"The {LONGEST} longest, by processor:")
    for test, cost in sorted(by_test.items(), key=lambda pair: -pair[1].processor)[:LONGEST]:
        write(_costs("", cost, test))
    for test in without_a_reason:
        write(
            f"Over {WITHOUT_A_REASON} processor seconds, perhaps for the load of the machine, and says no why: {test}"
        )


def _costs(number, cost, name):
    return _row(number, f"{cost.wall:.1f}", f"{cost.processor:.1f}", f"{cost.statements:,}", name)


def _row(number, wall, processor, statements, name):
    return f"{number:>6} {wall:>9} {processor:>12} {statements:>11}  {name}"
