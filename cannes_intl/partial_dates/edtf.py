"""Partial dates as text: the part of EDTF (Extended Date/Time Format, ISO 8601-2) that the site accepts.

``2018``, ``2018-05``, ``2018-05-17``, each with ``~`` for about or ``?`` for uncertain, and two of these with a slash
between; ``..`` is an open end. What the library would invent an end or a year for (``2018/``, seasons, unknown digits)
is refused. See https://www.loc.gov/standards/datetime/.
"""

import re
from datetime import date
from functools import lru_cache

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

DATE = r"[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?]?"
ACCEPTED = re.compile(rf"(?:{DATE})|(?:{DATE}|\.\.)/(?:{DATE}|\.\.)")
OPEN = ".."


@lru_cache(maxsize=1024)
def bounds(text):
    """``(earliest, latest)`` dates of an EDTF text; None for an open end or an empty text.

    Raises ValidationError when the text is not one of the accepted forms, or ends before it begins.
    """
    text = (text or "").strip()
    if not text:
        return None, None
    if not ACCEPTED.fullmatch(text) or text == f"{OPEN}/{OPEN}":
        raise ValidationError(
            _(
                "“%(text)s” is not a date. Write a year (2018), a month (2018-05), a day (2018-05-17), "
                "or two of these with a slash between (2022-05-17/2022-05-28)."
            )
            % {"text": text}
        )
    ends = text.split("/")
    try:
        parts = [None if end == OPEN else parse_edtf(end.rstrip("~?")) for end in ends]
    except EDTFParseException:
        raise ValidationError(_("“%(text)s” is not a day of the calendar.") % {"text": text}) from None
    if len(ends) == 2 and OPEN not in ends and ends[0].count("-") != ends[1].count("-"):
        raise ValidationError(_("Write the beginning and the end alike: two years, two months or two days."))
    earliest = parts[0] and date(*parts[0].lower_strict()[:3])
    latest = parts[-1] and date(*parts[-1].upper_strict()[:3])
    if earliest and latest and latest < earliest:
        raise ValidationError(_("The end comes before the beginning."))
    return earliest, latest


def years(text):
    """The years an EDTF text states: one, each of an interval, or the one stated end of an open interval."""
    earliest, latest = bounds(text)
    stated = [day.year for day in (earliest, latest) if day]
    return tuple(range(stated[0], stated[-1] + 1)) if stated else ()


def precision(text):
    """How precisely an EDTF text begins: ``day``, ``month`` or ``year``; empty for an empty text."""
    first = (text or "").split("/")[0].rstrip("~?")
    if not first or first == OPEN:
        return "year" if text else ""
    return ("year", "month", "day")[first.count("-")]


def is_day(text):
    """True for one end of an EDTF text that is a day, or about a day: ``2018-05-17``, ``2018-05-17~``."""
    return text.count("-") == 2


def is_in_doubt(text):
    """True when an end of an EDTF text is only about (``~``) or uncertain (``?``)."""
    return "~" in text or "?" in text


def without_repetition(text):
    """An interval from a date to the same one is that date."""
    first, _slash, last = (text or "").partition("/")
    return first if first == last else text
