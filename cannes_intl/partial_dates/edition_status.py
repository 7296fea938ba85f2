"""``status_on``: upcoming, cancelled, undated, announced or past. The day is an argument, always."""

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


class EditionStatus(StrEnum):
    """Where an edition stands. ``ANNOUNCED`` is past, and nobody has recorded more than its announcement."""

    UPCOMING = "upcoming"
    CANCELLED = "cancelled"
    UNDATED = "undated"
    ANNOUNCED = "announced"
    PAST = "past"


def status_on(outcome, earliest, latest, on):
    """The standing on a day of an edition with an outcome and the bounds of its date, None where they are open.

    Half-open: what ends on the day is still to come, what ended before it is past. What states no end has not ended.
    What took place, or is known not to be recorded, is past whatever the bounds: “2026”, recorded in June 2026.
    """
    if earliest is None and latest is None:
        return EditionStatus.UNDATED
    if outcome in (Outcome.TOOK_PLACE, Outcome.CHANGED):
        return EditionStatus.PAST
    if outcome == Outcome.CANCELLED:
        return EditionStatus.PAST if (latest or earliest) < on else EditionStatus.CANCELLED
    if outcome == Outcome.NOT_RECORDED or (latest is not None and latest < on):
        return EditionStatus.ANNOUNCED
    return EditionStatus.UPCOMING


def is_archived(editions, on):
    """True for an event that does not come back, once all its editions are past. ``editions`` are its index entries."""
    past = (EditionStatus.PAST, EditionStatus.ANNOUNCED)
    return all(not row.recurs and status_on(row.outcome, row.earliest, row.latest, on) in past for row in editions)


def representative_edition(editions, on):
    """The edition of an event that says when: the next one, or else the last. ``editions`` are its index entries."""
    coming = [row for row in editions if status_on(row.outcome, row.earliest, row.latest, on) == EditionStatus.UPCOMING]
    if coming:
        return min(coming, key=lambda row: row.earliest or on)
    return max(editions, key=lambda row: row.earliest or row.latest or on)
