"""iCalendar (RFC 5545, RFC 7986) of listed events, to import or to subscribe to.

A calendar holds only what has days: an edition whose first and last days are stated. A year, a month, an open or a
doubtful date is no day; what is left out for that is counted in the calendar, in words and as a number.
"""

from datetime import MAXYEAR, UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from icalendar import Calendar, Event, Timezone, vDuration, vText, vUri

from cannes_intl.bilingual import languages
from cannes_intl.partial_dates.edition_status import Outcome
from cannes_intl.partial_dates.edition_wording import UNTOLD, as_sentence, hours
from cannes_intl.partial_dates.edtf import bounds, is_in_doubt, precision

from .titles import title

DAILY = timedelta(days=1)


def states_days(when):
    """True when an EDTF text states its first and its last day, without doubt, and a calendar can say when it ends.

    That is the day after the last one, with summer time for years to come: the last years a date can have are none.
    """
    is_stated = precision(when) == "day" and all(bounds(when)) and not is_in_doubt(when)
    return is_stated and bounds(when)[1].year < MAXYEAR - 2


def is_held(row):
    """True for what a calendar can hold. An entry is stamped with the day it was published: it needs one."""
    return states_days(row.when) and row.updated_at is not None


def as_calendar(selection, details):
    """A selection of events as a calendar that others follow."""
    rows = list(selection.rows)
    held = [row for row in rows if is_held(row)]
    calendar = calendar_of(held, timezone.localdate())
    left_out = len(rows) - len(held)
    name = title(selection, details)
    address = settings.SITE_URL + reverse("events_ics", query=selection.parameters() or None)
    for property_name, value in {
        "name": vText(name),
        "x-wr-calname": vText(name),
        "description": vText(described(left_out)),
        "x-left-out": vText(str(left_out)),
        "url": vUri(f"{settings.SITE_URL}/{selection.language}/"),
        "refresh-interval": vDuration(DAILY),
        "x-published-ttl": vDuration(DAILY),
        "source": vUri(address),
    }.items():
        calendar.add(property_name, value)
    calendar["refresh-interval"].params["VALUE"] = "DURATION"
    calendar["source"].params["VALUE"] = "URI"
    return calendar.to_ical()


def described(left_out):
    """What the calendar holds, and how many events of the selection it does not."""
    told = _("The events whose days are stated.")
    if not left_out:
        return told
    without = ngettext(
        "%(number)s event of this selection whose exact days are not stated is left out.",
        "%(number)s events of this selection whose exact days are not stated are left out.",
        left_out,
    ) % {"number": left_out}
    return f"{told} {without}"


def calendar_of(rows, on):
    """A calendar of some rows that state their days, as things stand on a day, with the rules of its time zones."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Ville de Cannes//Cannes International//{languages.current().upper()}")
    for row in rows:
        calendar.add_component(entry(row, on))
    years = [day.year for row in rows for day in (row.earliest, row.latest)] or [on.year]
    span = {"first_date": date(max(min(years) - 1, 1), 1, 1), "last_date": date(max(years) + 2, 1, 1)}
    calendar.add_missing_timezones(**span)
    if not rows:  # RFC 5545, 3.6: a calendar has at least one component
        calendar.add_component(Timezone.from_tzid(settings.TIME_ZONE, **span))
    return calendar


def entry(row, on):
    """One edition. Its identifier is the same in every form and language; its hours do not keep anybody busy."""
    event = Event()
    event.add("uid", str(row.item))
    stamp = row.updated_at.astimezone(UTC)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    start, end = span_of(row)
    event.add("dtstart", start)
    if end is not None:
        event.add("dtend", end)
    event.add("summary", vText(row.name), parameters={"LANGUAGE": row.name_language})
    if told := description(row, start):
        event.add("description", told)
    for venue in row.institutions:
        if venue["role"] == "venue":  # the places an event concerns are not where it is held
            event.add("location", vText(venue["name"]), parameters={"LANGUAGE": venue["language"]})
    event.add("url", settings.SITE_URL + row.path)
    event.add("transp", "TRANSPARENT")
    if status := status_of(row, on):
        event.add("status", status)
    return event


def description(row, start):
    """Its summary, and the hours that whole days do not hold, in the reader's language; None without either.

    It names its language where it is all in one.
    """
    untold = "" if isinstance(start, datetime) else as_sentence(hours(row))
    spoken = {language for text, language in ((untold, row.language), (row.summary, row.summary_language)) if text}
    if not spoken:
        return None
    told = vText("\n\n".join(text for text in (untold, row.summary) if text))
    if len(spoken) == 1:
        told.params["LANGUAGE"] = spoken.pop()
    return told


def status_of(row, on):
    """What is known of whether it happens: nothing of what is to come, nor of what went otherwise than announced."""
    if row.outcome == Outcome.CANCELLED:
        return "CANCELLED"
    if row.outcome == Outcome.TOOK_PLACE:
        return "CONFIRMED"
    return "TENTATIVE" if row.outcome in UNTOLD and row.latest < on else ""


def span_of(row):
    """When it begins and ends: moments where the hours are known, else whole days, the last one excluded.

    An evening may end on another day. What lasts longer than from an hour to the same one the next day is not one
    block of days and nights: it is told as whole days.
    """
    days = row.earliest, row.latest + DAILY
    one_day = row.earliest == row.latest
    if row.starts_at is None or not (one_day or row.ends_at):
        return days
    zone = ZoneInfo(row.time_zone or settings.TIME_ZONE)
    start = datetime.combine(row.earliest, row.starts_at, zone)
    end = datetime.combine(row.latest, row.ends_at, zone) if row.ends_at else None
    if end and end - start > DAILY:
        return days
    return start, end if end and end > start else None
