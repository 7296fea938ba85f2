"""schema.org nodes of events. A date is what was stated, no more: a year stays a year, a habit is no date."""

from datetime import date, datetime

from cannes_intl.bilingual.typography import localized_text
from cannes_intl.partial_dates.edtf import precision
from cannes_intl.website.structured_data import about, identity, stated

FREQUENCIES = {"yearly": "P1Y", "every two years": "P2Y"}
CANCELLED = "https://schema.org/EventCancelled"


def event(page):
    """The event of a page, at its next edition or else its last. No status but a cancellation, no place but a venue."""
    edition = page.edition
    return stated(
        type_="Event",
        id_=about("event", page),
        name=localized_text(page, "name"),
        description=localized_text(page, "summary"),
        url=page.canonical_url(),
        inLanguage=page.language,
        eventStatus=CANCELLED if edition and edition.outcome == edition.Outcome.CANCELLED else None,
        eventSchedule=schedule(page),
        location=stated(type_="Place", name=localized_text(page.venue, "name")) if page.venue_id else None,
        organizer=[stated(type_="Organization", name=localized_text(one, "name")) for one in page.organisers.all()],
        publisher={"@id": identity("publisher")},
        **(dates(edition) if edition else {}),
    )


def schedule(page):
    """How often it comes back, and the month it is always held in."""
    frequency = FREQUENCIES.get(page.recurrence)
    return stated(type_="Schedule", repeatFrequency=frequency, byMonth=page.usual_month) if frequency else None


def dates(edition):
    """``startDate`` and ``endDate`` in ISO 8601, as precise as stated; none for what is only about or in doubt."""
    first, _slash, last = edition.when.partition("/")
    return {
        "startDate": moment(first, edition.starts_at, edition.zone),
        "endDate": moment(last or (first if edition.ends_at else ""), edition.ends_at, edition.zone),
    }


def moment(text, hour, zone):
    """A date as stated, with its hour where both the day and the hour are known; None where it is open or in doubt."""
    if not text or text == ".." or text[-1] in "~?":
        return None
    if hour is None or precision(text) != "day":
        return text
    at = datetime.combine(date.fromisoformat(text), hour, zone)
    return at.isoformat(timespec="minutes")
