"""What the suite promises of itself: what runs where, in which order, at what cost."""

import re
from types import SimpleNamespace

import pytest

from tests import cost, house, marks

OURS = r"from tests\.development\.(?:processes|forking) import"
STARTS_PROCESSES = re.compile(rf"^(?:import subprocess|{OURS})", re.MULTILINE)


def test_nothing_on_the_database_is_left_out_of_the_second_one_without_a_reason(request):
    on_database = [item for item in request.session.items if item.get_closest_marker("database")]
    left_out = [item for item in on_database if not item.get_closest_marker("second_database")]
    without_reason = [
        item.nodeid
        for item in left_out
        if not any(item.get_closest_marker(mark) and reason for mark, reason in marks.LEFT_OUT_THERE.items())
    ]
    assert without_reason == []


def test_what_asks_for_the_database_or_a_browser_is_marked_so(request):
    for item in request.session.items:
        fixtures = set(item.fixturenames)
        assert bool(item.get_closest_marker("database")) >= bool(fixtures & {"db", "loaded", "planted", "plant"})
        assert bool(item.get_closest_marker("browser")) >= bool(fixtures & {"browser", "context"})


def test_every_module_that_starts_processes_is_listed_and_no_other():
    found = {
        path.relative_to(marks.TESTS).as_posix()
        for path in marks.TESTS.rglob("test_*.py")
        if STARTS_PROCESSES.search(path.read_text())
    }
    assert found == marks.PROCESSES | marks.SHORT_PROCESSES


def test_ci_asks_a_second_database_by_that_mark_and_backwards():
    script = house.text(".ci/run")
    assert '"-m second_database --backwards"' in script


def test_what_begins_first_is_there():
    for path in marks.LONGEST_FIRST:
        assert (marks.TESTS / path).exists()


def test_a_group_of_tests_or_else_a_file_runs_in_one_process():
    scope = marks.ByGroupOrFile._split_scope
    by_file = marks.ByGroupOrFile.__new__(marks.ByGroupOrFile)
    assert scope(by_file, "tests/events/test_agenda.py::test_a[x@y]") == "tests/events/test_agenda.py"
    assert scope(by_file, "tests/browser/gates/test_axe.py::test_a[home]@gates-0") == "gates-0"


class Config:
    """What `marks` asks of pytest's configuration."""

    def __init__(self, **options):
        self.options, self.deselected = options, []
        self.hook = SimpleNamespace(pytest_deselected=lambda items: self.deselected.extend(items))

    def getoption(self, name):
        return self.options[name]


@pytest.mark.parametrize("number", [1, 3])
def test_one_of_so_many_leaves_out_the_others_and_none_for_ever(monkeypatch, number):
    seen = set()
    for day in range(number):
        items, config = list(range(10)), Config(every=number)
        marks.leave_out(config, items, day)
        assert sorted([*items, *config.deselected]) == list(range(10))
        seen |= set(items)
    assert seen == set(range(10))


class Item:
    """What `cost` asks of a test: its marks."""

    def __init__(self, *marks):
        self.marks = marks

    def iter_markers(self, name):
        return [mark.mark for mark in self.marks if mark.name == name]


@pytest.mark.parametrize(
    ("seconds", "marks_of_it", "dear"),
    [
        (4.9, [], False),
        (5.1, [], True),
        (5.1, [pytest.mark.costly("loads the content")], False),
        (5.1, [pytest.mark.costly("")], True),
        (5.1, [pytest.mark.browser], True),
    ],
)
def test_a_test_of_over_five_processor_seconds_says_why(seconds, marks_of_it, dear):
    assert cost.is_too_dear(cost.Cost(processor=seconds), Item(*marks_of_it)) is dear
    assert cost.is_too_dear(cost.Cost(processor=seconds * 2), Item(*marks_of_it), load=2) is dear
