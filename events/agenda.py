"""The agenda's order: what is to come, what comes back, what is past. The day is an argument, always."""

from zoneinfo import available_timezones


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
