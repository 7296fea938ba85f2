"""The agenda's order: what is to come, what comes back, what is past. The day is an argument, always."""

from zoneinfo import available_timezones

from django.utils import timezone

from cannes_intl.website.listing.calendar import states_days
from partnerships.models import PartnerCityPage


def time_zones():
    return available_timezones()


def by_time(events, on):
    """The agenda's lists on a day: ``upcoming``, ``cancelled``, ``recurring``, ``undated``, ``archive``.

    A series with an edition to come stands under upcoming; without one, under recurring. An event that does not
    come back is archived the day after its last edition ends; one whose edition to come is cancelled says so; one
    that states no date is neither to come nor past.
    """
    lists = {name: [] for name in ("upcoming", "cancelled", "recurring", "undated", "archive")}
    for event in events:
        lists[_place_in_time(event, on)].append(event)
    lists["upcoming"].sort(key=lambda event: _bound(event.edition_on(on), "when_earliest", on))
    lists["archive"].sort(key=lambda event: _bound(event.edition_on(on), "when_latest", on), reverse=True)
    for name in ("cancelled", "recurring", "undated"):
        lists[name].sort(key=lambda event: event.path)
    return {**lists, "today": on}


def _place_in_time(event, on):
    editions = list(event.editions.all())
    if any(edition.is_upcoming(on) for edition in editions):
        return "upcoming"
    if any(edition.is_called_off(on) for edition in editions):
        return "cancelled"
    if event.recurs:
        return "recurring"
    return "archive" if any(edition.is_past(on) for edition in editions) else "undated"


def _bound(edition, name, otherwise):
    return (edition and getattr(edition, name)) or otherwise


def dated_editions(event, on):
    """The editions to come, or called off, whose days are stated: those a visitor may put in a calendar."""
    editions = [edition for edition in event.editions.all() if states_days(edition.when)]
    return [edition for edition in editions if edition.is_upcoming(on) or edition.is_called_off(on)]


def around_event(event):
    """What an event's page leads to: its programme, its places' partner cities, the series that come back."""
    from .models import EventPage

    programmes = [event.programme] if event.programme_id and event.programme.live else []
    places = [place.pk for place in event.places.all()]
    cities = PartnerCityPage.objects.live().filter(place__in=places).order_by("path")
    others = EventPage.objects.sibling_of(event, inclusive=False).live().order_by("path").told()
    return {
        "dated_editions": dated_editions(event, timezone.localdate()),
        "related": [*programmes, *cities, *(other for other in others if other.recurs)],
    }
