"""Where an edition stands on a day: to come, called off, only announced, past. The day is an argument, always."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """What became of an edition, as editors record it."""

    ANNOUNCED = "announced", _("Announced")
    TOOK_PLACE = "took place", _("Took place")
    CHANGED = "changed", _("Took place otherwise")
    CANCELLED = "cancelled", _("Cancelled")
    NOT_RECORDED = "not recorded", _("Not recorded")


class Standing(StrEnum):
    """Where an edition stands. ``ANNOUNCED`` is past, and nobody has recorded more than its announcement."""

    UPCOMING = "upcoming"
    CANCELLED = "cancelled"
    UNDATED = "undated"
    ANNOUNCED = "announced"
    PAST = "past"


def standing(outcome, earliest, latest, on):
    """The standing on a day of an edition with an outcome and the bounds of its date, None where they are open.

    Half-open: what ends on the day is still to come, what ended before it is past. What states no end has not ended.
    What took place, or is known not to be recorded, is past whatever the bounds: “2026”, recorded in June 2026.
    """
    if earliest is None and latest is None:
        return Standing.UNDATED
    if outcome in (Outcome.TOOK_PLACE, Outcome.CHANGED):
        return Standing.PAST
    if outcome == Outcome.CANCELLED:
        return Standing.PAST if (latest or earliest) < on else Standing.CANCELLED
    if outcome == Outcome.NOT_RECORDED or (latest is not None and latest < on):
        return Standing.ANNOUNCED
    return Standing.UPCOMING


def is_over(editions, on):
    """True for an event that does not come back, once all its editions are past. ``editions`` are its listing rows."""
    past = (Standing.PAST, Standing.ANNOUNCED)
    return all(not row.recurs and standing(row.outcome, row.earliest, row.latest, on) in past for row in editions)


def telling(editions, on):
    """The edition of an event that says when: the next one, or else the last. ``editions`` are its listing rows."""
    coming = [row for row in editions if standing(row.outcome, row.earliest, row.latest, on) == Standing.UPCOMING]
    if coming:
        return min(coming, key=lambda row: row.earliest or on)
    return max(editions, key=lambda row: row.earliest or row.latest or on)
