"""Wording of an edition: when it is held, its hours, whether it was announced, changed or cancelled.

Its first hour is that of its first day, its last hour that of its last day: what is said of the days between them is
nothing. An edition here is anything with ``when``, ``starts_at``, ``ends_at`` and ``time_zone``.
"""

from django.utils.dateformat import time_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .edition_status import Outcome
from .edtf import bounds
from .wording import city_of_zone, date_in_words, grammatical_form

UNTOLD = (Outcome.ANNOUNCED, Outcome.NOT_RECORDED)


def hour(time):
    """An hour of the day in words, never broken at the end of a line: “18 h 30”, “18 h”, “6:30 p.m.”."""
    # Translators: how a time of day without minutes is written, in the letters of Django's “time” filter.
    form = pgettext("format of a whole hour", "P")
    if time.minute:
        # Translators: how a time of day is written, in the letters of Django's “time” filter.
        form = pgettext("format of an hour and its minutes", "P")
    return time_format(time, form).replace(" ", "\u00a0")


def hours(edition):
    """The hours of an edition: “from 8 p.m. to 10:30 p.m. (Tokyo time)”; empty where none is known."""
    start, end = (time and hour(time) for time in (edition.starts_at, edition.ends_at))
    if not (start or end):
        return ""
    earliest, latest = bounds(edition.when)
    said = (_in_one_day if earliest == latest else _over_days)(start, end)
    if not edition.time_zone:
        return said
    zone = _("%(zone)s time") % {"zone": city_of_zone(edition.time_zone)}
    return f"{said} ({zone})"


def _in_one_day(start, end):
    if start and end:
        return _("from %(start)s to %(end)s") % {"start": start, "end": end}
    if start:
        return _("at %(start)s") % {"start": start}
    return pgettext("hour", "until %(end)s") % {"end": end}


def _over_days(start, end):
    if start and end:
        said = pgettext("hours", "from %(start)s on the first day to %(end)s on the last")
        return said % {"start": start, "end": end}
    if start:
        return _("at %(start)s on the first day") % {"start": start}
    return _("until %(end)s on the last day") % {"end": end}


def announcement(edition):
    """What goes before the date of an edition that is announced or cancelled, and no more than that; else nothing."""
    if edition.outcome == Outcome.CANCELLED:
        return pgettext("followed by a date", "cancelled:") if edition.when else pgettext("edition", "cancelled")
    if edition.outcome not in UNTOLD:
        return ""
    form = grammatical_form(edition.when)
    if form == "day":
        return pgettext("followed by a day", "announced for")
    return pgettext("followed by a year", "announced for") if form == "year" else pgettext("edition", "announced")


def has_more_than_date(edition):
    """True when there is more to say of when an edition is held than its date."""
    return bool(announcement(edition) or hours(edition))


def full_sentence(edition):
    """All that is known of when an edition is held, and whether it was otherwise; empty where nothing is."""
    is_called_off = edition.outcome == Outcome.CANCELLED
    if not edition.when and not is_called_off and edition.outcome != Outcome.CHANGED:
        return ""
    said = f"{announcement(edition)} {date_in_words(edition.when)}".strip()
    changed = pgettext("edition", "took place otherwise") if edition.outcome == Outcome.CHANGED else ""
    return as_sentence(", ".join(part for part in (said, hours(edition), changed) if part))


def as_sentence(words):
    """Words as a sentence: with a capital, and one full stop: “Until 6 p.m.”; empty without words."""
    return f"{capfirst(words).removesuffix('.')}." if words else ""
