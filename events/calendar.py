"""An event as calendars import it: iCalendar (RFC 5545), only for editions whose days are stated."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, vText
from icalendar import Event as CalendarEvent

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import shown
from cannes_intl.website.dates import precision


def dated_editions(event, on):
    """The editions to come, or called off, whose days are stated. A year or a month is no day of a calendar."""
    return [
        edition
        for edition in event.editions.all()
        if precision(edition.when) == "day"
        and edition.when_earliest
        and edition.when_latest
        and (edition.is_upcoming(on) or edition.is_called_off(on))
    ]


def calendar_of(event, editions):
    """The iCalendar file, in bytes, of some editions of an event, in the reader's language."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Ville de Cannes//Cannes International//{languages.current().upper()}")
    for edition in editions:
        calendar.add_component(_entry(event, edition))
    return calendar.to_ical()


def _entry(event, edition):
    entry = CalendarEvent()
    entry.add("uid", str(edition.uid))
    entry.add("dtstamp", (event.last_published_at or datetime.now(UTC)).astimezone(UTC))
    start, end = _span(edition)
    entry.add("dtstart", start)
    if end is not None:
        entry.add("dtend", end)
    for name, field in (("summary", "name"), ("description", "summary")):
        wording = shown(event, field)
        if wording:
            entry.add(name, vText(str(wording)), parameters={"LANGUAGE": wording.language})
    if event.venue:  # the places an event concerns are not where it is held
        entry.add("location", str(shown(event.venue, "name")))
    entry.add("url", event.canonical_url())
    if edition.outcome == edition.Outcome.CANCELLED:
        entry.add("status", "CANCELLED")
    return entry


def _span(edition):
    """When it begins and ends: moments where hours are known, else whole days, the last one excluded."""
    if edition.starts_at is None:
        return edition.when_earliest, edition.when_latest + timedelta(days=1)
    start = datetime.combine(edition.when_earliest, edition.starts_at, edition.zone)
    end = datetime.combine(edition.when_latest, edition.ends_at, edition.zone) if edition.ends_at else None
    return start, end
