"""Validation of an edition's hours: they belong to a day, exist on its clock, and follow each other."""

from datetime import datetime

from django.utils.translation import gettext as _

from cannes_intl.partial_dates.edition_wording import hour
from cannes_intl.partial_dates.edtf import is_day

from . import agenda


def faults(edition):
    """``{field: words}`` of what is wrong with its hours. Those of an unknown time zone cannot be looked up in it."""
    first, last = edition.when.split("/")[0], edition.when.split("/")[-1]
    found = {}
    for field, day, end in (("starts_at", edition.when_earliest, first), ("ends_at", edition.when_latest, last)):
        time = getattr(edition, field)
        if time is None:
            continue
        if day is None or not is_day(end):
            found[field] = _("An hour needs the day it belongs to.")
        elif is_known(edition.time_zone) and not exists(datetime.combine(day, time), edition.zone):
            found[field] = _("The clocks go forward that day: %(hour)s does not exist.") % {"hour": hour(time)}
    if found or edition.starts_at is None or edition.ends_at is None or edition.when_earliest != edition.when_latest:
        return found
    if edition.ends_at < edition.starts_at:
        return {"ends_at": _("The end comes before the beginning.")}
    if edition.ends_at == edition.starts_at:
        return {"ends_at": _("The end is the hour of the beginning. Leave it empty if it is not known.")}
    return {}


def is_known(time_zone):
    return not time_zone or time_zone in agenda.time_zones()


def exists(moment, zone):
    """True when a clock shows the moment: summer time leaves out an hour of the night it begins."""
    at = moment.replace(tzinfo=zone)
    return at.utcoffset() >= at.replace(fold=1).utcoffset()  # PEP 495: less in a gap, more where an hour comes twice
