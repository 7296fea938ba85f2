"""Order of the agenda: what is to come, what comes back, what is past. The day is an argument, always."""

from datetime import time
from itertools import groupby
from zoneinfo import available_timezones

from cannes_intl.open_data.ical import states_days
from cannes_intl.partial_dates.edition_status import EditionStatus, Outcome, status_on
from cannes_intl.partial_dates.edtf import precision

YEARLY = "yearly"
#: The outcomes of an edition without a date that leave its series to be told as a series.
SAYING_NOTHING = ("", Outcome.ANNOUNCED, Outcome.NOT_RECORDED)


def time_zones():
    return available_timezones()


def by_time(rows, on, whole=True):
    """The agenda's sections on a day, from index entries of events, each entry in one of them:

    ``upcoming``, the soonest first; ``cancelled``, what would be to come; ``yearly`` and ``recurring``, series by
    their rhythm; ``undated``; ``announced``, past and known by its announcement alone; ``years``, what else is past as
    ``[(year, rows)]``, the newest first: an interval stands once, under the year it ended. A series without anything
    to come stands once under its rhythm, its editions where they belong; but where the rows are not ``whole`` (a
    year, some words, one page of several), its other editions are not known and it is not told as a series.
    """
    found = {one: [] for one in EditionStatus}
    for row in rows:
        found[status_on(row.outcome, row.earliest, row.latest, on)].append(row)
    series = _series(found, whole)
    return {
        "today": on,
        "upcoming": sorted(found[EditionStatus.UPCOMING], key=_soonest),
        "cancelled": sorted(found[EditionStatus.CANCELLED], key=_soonest),
        "yearly": [row for row in series if row.recurrence == YEARLY],
        "recurring": [row for row in series if row.recurrence != YEARLY],
        "undated": [row for row in found[EditionStatus.UNDATED] if row not in series],
        "announced": _newest_first(found[EditionStatus.ANNOUNCED]),
        "years": _by_year(found[EditionStatus.PAST]),
    }


def dated_editions(event, on):
    """The editions to come, or called off, whose days are stated: those a visitor may put in a calendar."""
    editions = [edition for edition in event.editions.all() if states_days(edition.when)]
    return [edition for edition in editions if edition.is_upcoming(on) or edition.is_called_off(on)]


def in_time(editions, on):
    """The editions of an event on a day: what is to come or called off, the soonest first; what is past, the newest
    first; what states no date, as editors order it.
    """
    coming, past, undated = [], [], []
    of = {EditionStatus.UPCOMING: coming, EditionStatus.CANCELLED: coming, EditionStatus.UNDATED: undated}
    for edition in editions:
        of.get(edition.status_on(on), past).append(edition)
    soonest = sorted(coming, key=lambda edition: edition.when_earliest or edition.when_latest)
    newest = sorted(past, key=lambda edition: edition.when_latest or edition.when_earliest, reverse=True)
    return soonest + newest + undated


def is_whole(selection):
    """True when a selection shows all editions of whichever series it shows: its filters do not choose among them."""
    if not selection.is_filtered:
        return True
    by_edition = selection.words or "year" in selection.form.filters()
    return not by_edition and not selection.items.has_other_pages()


def _series(found, whole):
    """One row for each series with nothing to come: its own or its undated edition's, else its last edition's."""
    busy = {row.page_id for name in (EditionStatus.UPCOMING, EditionStatus.CANCELLED) for row in found[name]}
    told = [row for row in found[EditionStatus.UNDATED] if row.outcome in SAYING_NOTHING]
    if whole:
        told += _newest_first(found[EditionStatus.ANNOUNCED] + found[EditionStatus.PAST])
    series = {}
    for row in told:
        if row.recurs and row.page_id not in busy:
            series.setdefault(row.page_id, row)
    return sorted(series.values(), key=lambda row: row.order)


def _soonest(row):
    """A day before the month or the year that holds it: “2027” may be any day of it."""
    is_vague = "/" not in row.when and precision(row.when) != "day"
    first = row.latest if is_vague or row.earliest is None else row.earliest
    return first, row.starts_at or time.min, row.order


def _newest_first(rows):
    return sorted(rows, key=lambda row: row.latest or row.earliest, reverse=True)


def _by_year(rows):
    years = groupby(_newest_first(rows), key=lambda row: (row.latest or row.earliest).year)
    return [(year, list(some)) for year, some in years]
