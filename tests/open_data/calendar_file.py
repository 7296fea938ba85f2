"""Reads a calendar and checks that it is one."""

from uuid import UUID

from icalendar import Calendar

REQUIRED = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"}


def read(client, address="/fr/data/events.ics"):
    """A calendar, checked against RFC 5545: lines, components, what each needs, a rule for each time zone."""
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.content.endswith(b"END:VCALENDAR\r\n")
    lines = answer.content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not set(b"\r\n") & set(b"".join(lines))
    calendar = Calendar.from_ical(answer.content)
    assert not [component for component in calendar.walk() if component.errors]
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert calendar.subcomponents, "a calendar has at least one component"
    for entry in calendar.walk("VEVENT"):
        assert entry.keys() >= REQUIRED
        assert str(UUID(entry["UID"])) == entry["UID"]
        start = entry.decoded("DTSTART")
        end = entry.decoded("DTEND") if "DTEND" in entry else None
        if end is not None:
            assert type(end) is type(start)
            assert end > start
    assert {zone["TZID"] for zone in calendar.walk("VTIMEZONE")} >= calendar.get_used_tzids()
    for zone in calendar.walk("VTIMEZONE"):
        assert zone["TZID"]
        assert zone.standard
    return calendar


def left_out(calendar):
    return int(calendar["X-LEFT-OUT"])
