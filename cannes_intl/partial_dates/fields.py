"""Honest dates: a year stays a year, and only what is stated has bounds.

Texts follow EDTF (Library of Congress, ISO 8601-2): ``2018``, ``2018-05``, ``2018-05-17``, an interval of
two of these, ``../2018`` and ``2018/..`` for an open end, ``2018~`` for about. What the library would
invent an end or a year for (``2018/``, seasons, unknown digits) is refused.
"""

import re
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton, get_timezone_location
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from cannes_intl.bilingual import languages

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


class PartialDateField(models.CharField):
    """A partial date as EDTF text. Beside it stand ``<name>_earliest`` and ``<name>_latest``, computed from it."""

    def __init__(self, *args, **options):
        options.setdefault("max_length", 40)
        options.setdefault("blank", True)
        super().__init__(*args, **options)

    def set_bounds(self, instance):
        earliest, latest = bounds(getattr(instance, self.attname))
        setattr(instance, f"{self.name}_earliest", earliest)
        setattr(instance, f"{self.name}_latest", latest)

    def clean(self, value, model_instance):
        value = super().clean((value or "").strip(), model_instance)
        bounds(value)
        if model_instance is not None:
            setattr(model_instance, self.attname, value)
            self.set_bounds(model_instance)
        return value

    def pre_save(self, model_instance, add):
        self.set_bounds(model_instance)
        return super().pre_save(model_instance, add)


def bound_field():
    """A computed bound of the honest date declared just before it."""
    return models.DateField(null=True, blank=True, editable=False)


def partial_date_constraint(name, constraint_name):
    """The CHECK that an honest date's bounds are in order, and absent when nothing is stated."""
    earliest, latest = f"{name}_earliest", f"{name}_latest"
    in_order = (
        Q(**{f"{earliest}__isnull": True}) | Q(**{f"{latest}__isnull": True}) | Q(**{f"{earliest}__lte": F(latest)})
    )
    stated = ~Q(**{name: ""}) | Q(**{f"{earliest}__isnull": True, f"{latest}__isnull": True})
    return models.CheckConstraint(condition=in_order & stated, name=constraint_name)


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


def shape(text):
    """How the words of an EDTF text join a sentence.

    ``day`` and ``year`` (or a month) follow “announced for”, “signed in”; a ``phrase`` brings a preposition of its
    own (“from 17 to 28 May”, “about 2018”); empty for an empty text.
    """
    text = _once(text)
    if not text:
        return ""
    if "/" in text or is_in_doubt(text):
        return "phrase"
    return "day" if is_day(text) else "year"


def date_in_words(text, code=None):
    """An EDTF text in words: ``mai 2018``, ``17 May 2022``, ``du 17 au 28 mai 2022``. No doubt is dropped."""
    text = _once(text)
    if not text:
        return ""
    if code and code != languages.current():
        with translation.override(code):
            return date_in_words(text)
    first, _slash, last = text.partition("/")
    return _interval(first, last) if last else _alone(first)


def _interval(first, last):
    if first == OPEN:
        return _until(last)
    if last == OPEN:
        return _from(first)
    if not is_day(first):
        said = pgettext("months or years", "from %(start)s to %(end)s") % {"start": _end(first), "end": _end(last)}
        return languages.elided(said)
    is_one_month = first[:7] == last[:7] and not is_in_doubt(first + last)
    start = _number(int(first[8:])) if is_one_month else _end(first)
    return pgettext("days", "from %(start)s to %(end)s") % {"start": start, "end": _end(last)}


def _once(text):
    """An interval from a date to the same one is that date."""
    first, _slash, last = (text or "").partition("/")
    return first if first == last else text


def ending(text):
    """An EDTF text as the end of what lasts, in words: “jusqu’au 2 mars 2030”, “jusqu’en 2030”; empty without any."""
    text = _once(text)
    if text and "/" in text:
        return pgettext("interval", "end: %(date)s") % {"date": date_in_words(text)}
    return _until(text) if text else ""


def _alone(text):
    """A date without an interval; a doubtful one brings its preposition."""
    said = {"date": _plain(text)}
    if text.endswith("~"):
        return (
            pgettext("day", "about %(date)s") if is_day(text) else pgettext("partial date", "about %(date)s")
        ) % said
    if text.endswith("?"):
        return (pgettext("day", "perhaps on %(date)s") if is_day(text) else _("perhaps in %(date)s")) % said
    return said["date"]


def _until(text):
    said = {"end": _end(text)}
    if is_day(text):
        return pgettext("day", "until %(end)s") % said
    return pgettext("month or year", "until %(end)s") % said


def _from(text):
    said = {"start": _end(text)}
    if is_day(text):
        return pgettext("day", "from %(start)s") % said
    return languages.elided(pgettext("month or year", "from %(start)s") % said)


def _end(text):
    """One end of an interval, after its preposition, with the doubt about it."""
    said = {"date": _plain(text)}
    if text.endswith("~"):
        return pgettext("after a preposition", "about %(date)s") % said
    if text.endswith("?"):
        return pgettext("after a preposition", "%(date)s (uncertain)") % said
    return said["date"]


def _plain(text):
    """A year, a month or a day without its doubt."""
    locale = languages.TERRITORIES[languages.current()]
    parts = [int(part) for part in text.rstrip("~?").split("-")]
    if len(parts) == 1:
        return str(parts[0])
    if len(parts) == 2:
        return format_skeleton("yMMMM", date(*parts, 1), locale=locale)
    day = date(*parts)
    return f"{_number(day.day)} {format_date(day, 'MMMM y', locale=locale)}"


def _number(day):
    """The number of a day in its month: “1er”, “17”."""
    return pgettext("the first day of a month", "1") if day == 1 else str(day)


def weekday_and_day(day):
    """“lundi 17”, “mardi 1er”, “Monday 17”: a day whose month is known."""
    locale = languages.TERRITORIES[languages.current()]
    return f"{format_date(day, 'EEEE', locale=locale)} {_number(day.day)}"


def city_of_zone(name):
    """The city whose clock a time zone follows, in the reader's language: ``Asia/Tokyo`` → “Tokyo”."""
    return get_timezone_location(name, locale=languages.TERRITORIES[languages.current()], return_city=True)
