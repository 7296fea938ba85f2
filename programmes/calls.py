"""Status of calls for applications on a day: not open yet, open, closing soon, closed."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

#: Two weeks: what a school or an artist needs at the least to put an application together.
CLOSING_SOON = timedelta(days=14)


class State(StrEnum):
    """What a call is on a day. ``UNDATED`` states no day, and so is neither open nor closed."""

    AWAITED = "awaited"
    OPEN = "open"
    CLOSING_SOON = "closing soon"
    CLOSED = "closed"
    UNDATED = "undated"


def call_status(opens_on, closes_on, on):
    """The state on a day of a call with a first and a last day, both included; None where one is not stated.

    A call that states no last day stays open until an editor gives it one; one that states no first day was open
    when it was published.
    """
    if opens_on is None and closes_on is None:
        return State.UNDATED
    if closes_on is not None and closes_on < on:
        return State.CLOSED
    if opens_on is not None and opens_on > on:
        return State.AWAITED
    if closes_on is not None and closes_on - on <= CLOSING_SOON:
        return State.CLOSING_SOON
    return State.OPEN


@dataclass(frozen=True)
class Stated:
    """The days of a call and its state on one of them, as a line of the list of programmes says them."""

    opens_on: date | None
    closes_on: date | None
    state: State


def noticed(calls, on):
    """Of an index entry's calls the one to be noticed: open, the soonest to close; else awaited, the soonest to open.

    ``calls`` are ``[{opens_on, closes_on}]`` in ISO 8601 or None. None when none of them is open or awaited.
    """
    told = []
    for call in calls:
        opens_on, closes_on = (day and date.fromisoformat(day) for day in (call["opens_on"], call["closes_on"]))
        told.append(Stated(opens_on, closes_on, call_status(opens_on, closes_on, on)))
    is_open = [call for call in told if call.state in (State.OPEN, State.CLOSING_SOON)]
    awaited = [call for call in told if call.state == State.AWAITED]
    soonest = min(awaited, key=lambda call: call.opens_on, default=None)
    return min(is_open, key=lambda call: call.closes_on or date.max, default=soonest)


def by_state(calls, on):
    """A programme's calls on a day: ``current``, ``[(call, state)]``, and ``closed``, the newest first.

    Among the current ones those open come first, then those awaited, then those that state no day: these are left
    out when they say nothing.
    """
    told = {one: [] for one in State}
    for call in calls:
        told[call.state_on(on)].append(call)
    open_now = sorted(told[State.CLOSING_SOON] + told[State.OPEN], key=lambda call: call.closes_on or date.max)
    awaited = sorted(told[State.AWAITED], key=lambda call: call.opens_on)
    undated = [call for call in told[State.UNDATED] if call.has_words]
    closed = sorted(told[State.CLOSED], key=lambda call: call.closes_on, reverse=True)
    return {"current": [(call, call.state_on(on)) for call in [*open_now, *awaited, *undated]], "closed": closed}
