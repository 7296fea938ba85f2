"""Partial dates in words, in the reader's language: “mai 2018”, “from 17 to 28 May”. No doubt is dropped."""

from datetime import date

from babel.dates import format_date, format_skeleton, get_timezone_location
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cannes_intl.bilingual import languages

from .edtf import OPEN, is_day, is_in_doubt, without_repetition


def grammatical_form(text):
    """How the words of an EDTF text join a sentence.

    ``day`` and ``year`` (or a month) follow “announced for”, “signed in”; a ``phrase`` brings a preposition of its
    own (“from 17 to 28 May”, “about 2018”); empty for an empty text.
    """
    text = without_repetition(text)
    if not text:
        return ""
    if "/" in text or is_in_doubt(text):
        return "phrase"
    return "day" if is_day(text) else "year"


def date_in_words(text, code=None):
    """An EDTF text in words: ``mai 2018``, ``17 May 2022``, ``du 17 au 28 mai 2022``. No doubt is dropped."""
    text = without_repetition(text)
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


def ending(text):
    """An EDTF text as the end of what lasts, in words: “jusqu’au 2 mars 2030”, “jusqu’en 2030”; empty without any."""
    text = without_repetition(text)
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
