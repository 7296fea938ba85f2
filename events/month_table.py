"""Calendar tables of the months to come: weeks in rows, beginning as the reader's country has it."""

from calendar import Calendar
from dataclasses import dataclass, field
from datetime import date, time

from babel import Locale
from babel.dates import format_skeleton, get_day_names

from cannes_intl.bilingual import languages
from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.edtf import precision
from cannes_intl.partial_dates.wording import weekday_and_day

MOST_MONTHS = 3  # a season; what comes later stands in the list


@dataclass(frozen=True)
class Entry:
    """What is on, on one of its days: its first day has the hour it starts at, its last one the hour it ends at."""

    row: IndexEntry
    starts_at: time | None
    ends_at: time | None
    #: That one day, in EDTF.
    when: str

    @property
    def time_zone(self):
        """Of these hours; empty: Paris."""
        return self.row.time_zone


@dataclass
class Day:
    """A cell of the table. A day of another month is empty."""

    date: date
    is_today: bool
    is_outside: bool
    entries: list = field(default_factory=list)

    @property
    def words(self):
        """“lundi 17”, where no column says which day of the week it is."""
        return weekday_and_day(self.date)


@dataclass
class Month:
    """One table: its caption, ``[(short, whole)]`` names of the days of the week, ``[[Day]]``."""

    caption: str
    weekdays: list
    weeks: list


def months(rows, on):
    """The tables of the first months, from the day on, that hold rows dated to the day, and whether more follow."""
    dated = [row for row in rows if precision(row.when) == "day" and row.earliest and row.latest]
    held = sorted({month for row in dated for month in _months_of(row, on)})
    return [_month(*month, dated, on) for month in held[:MOST_MONTHS]], len(held) > MOST_MONTHS


def _months_of(row, on):
    """``(year, month)`` of the months of a row, from the day on: as many as are shown at most, and one more."""
    first, last = max(row.earliest, on), row.latest
    number, found = first.year * 12 + first.month - 1, []
    while number <= last.year * 12 + last.month - 1 and len(found) <= MOST_MONTHS:
        found.append((number // 12, number % 12 + 1))
        number += 1
    return found


def _month(year, month, rows, on):
    locale = Locale.parse(languages.TERRITORIES[languages.current()])
    weeks = Calendar(locale.first_week_day).monthdatescalendar(year, month)
    return Month(
        caption=format_skeleton("yMMMM", date(year, month, 1), locale=locale).capitalize(),
        weekdays=[
            (_names("abbreviated", locale)[day.weekday()], _names("wide", locale)[day.weekday()]) for day in weeks[0]
        ],
        weeks=[[_day(day, month, rows, on) for day in week] for week in weeks],
    )


def _names(width, locale):
    return get_day_names(width, context="stand-alone", locale=locale)


def _day(day, month, rows, on):
    if day.month != month:
        return Day(day, is_today=False, is_outside=True)
    held = [row for row in rows if row.earliest <= day <= row.latest]
    entries = [
        Entry(
            row,
            starts_at=row.starts_at if day == row.earliest else None,
            ends_at=row.ends_at if day == row.latest else None,
            when=day.isoformat(),
        )
        for row in sorted(held, key=lambda row: (row.earliest, row.starts_at or time.min, row.order))
    ]
    return Day(day, is_today=day == on, is_outside=False, entries=entries)
