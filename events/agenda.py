"""The agenda's order: what is to come, what comes back, what is past. The day is an argument, always."""

from zoneinfo import available_timezones

from partnerships.models import PartnerCityPage


def time_zones():
    return available_timezones()


def by_time(events, on):
    """The agenda's three lists on a day: ``upcoming``, ``recurring``, ``archive``.

    A series with an edition to come stands under upcoming; without one, under recurring. An event that
    does not come back is archived the day after its last edition ends.
    """
    upcoming, recurring, archive = [], [], []
    for event in events:
        editions = list(event.editions.all())
        if any(edition.is_upcoming(on) for edition in editions):
            upcoming.append(event)
        elif event.recurs:
            recurring.append(event)
        elif any(edition.is_past(on) for edition in editions):
            archive.append(event)
        else:
            upcoming.append(event)
    upcoming.sort(key=lambda event: _bound(event.edition_on(on), "when_earliest", on))
    archive.sort(key=lambda event: _bound(event.edition_on(on), "when_latest", on), reverse=True)
    recurring.sort(key=lambda event: event.path)
    return {"upcoming": upcoming, "recurring": recurring, "archive": archive, "today": on}


def _bound(edition, name, otherwise):
    return (edition and getattr(edition, name)) or otherwise


def around_event(event):
    """What an event's page leads to: its programme, its places' partner cities, the series that come back."""
    from .models import EventPage

    programmes = [event.programme] if event.programme_id and event.programme.live else []
    places = [place.pk for place in event.places.all()]
    cities = PartnerCityPage.objects.live().filter(place__in=places).order_by("path")
    others = EventPage.objects.sibling_of(event, inclusive=False).live().order_by("path").told()
    return {"related": [*programmes, *cities, *(other for other in others if other.recurs)]}
