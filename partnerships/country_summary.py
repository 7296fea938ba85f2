"""Summary sentence of a country. Its subject is the site: nothing is said in the city's name."""

from babel.lists import format_list
from django.contrib.humanize.templatetags.humanize import apnumber
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column, is_blank
from cannes_intl.bilingual.typography import typeset


def number_in_words(number):
    """A number from two on as a sentence writes it: in words as far as ten, one further than Django's ``apnumber``.

    “one” stands in the messages themselves, where it has a gender.
    """
    return pgettext("number in a sentence", "ten") if number == 10 else str(apnumber(number))


def listed(parts):
    """Words one after the other, as the reader's language joins them: “a, b et c”."""
    return format_list(parts, locale=languages.TERRITORIES[languages.current()])


def located_phrase(place, code):
    """The place with its preposition, “au Japon”; empty where nobody wrote it in this very language."""
    text = getattr(place, column("located", code))
    return "" if is_blank(text) else typeset(text, code)


def presented(place, counts, code=None):
    """The sentence in a language, from ``{"cities", "programmes", "events", "shared", "archived": how many}``.

    Only what is in the place is said to be there: an event shared with other places, or archived, is told after it.
    Empty when there is nothing to tell.
    """
    code = code or languages.current()
    with translation.override(code):
        there, besides = _there(counts), _besides(counts)
        where = located_phrase(place, code) if place else ""
        if not (there and where):
            found = listed([*there, *besides])
            return _("This page presents %(things)s.") % {"things": found} if found else ""
        located_there = pgettext("what, then where", "%(things)s %(located)s")
        here = located_there % {"things": listed(there), "located": where}
        if len(there) == 1 or not besides:
            return _("This site presents %(things)s.") % {"things": listed([here, *besides])}
        words = {"things": here, "besides": listed(besides)}
        return _("This site presents %(things)s, and %(besides)s.") % words


def _there(counts):
    cities, programmes, events = counts["cities"], counts["programmes"], counts["events"]
    return _told(
        (cities, ngettext("one partner city", "%(number)s partner cities", cities)),
        (programmes, ngettext("one programme", "%(number)s programmes", programmes)),
        (events, ngettext("one event", "%(number)s events", events)),
    )


def _besides(counts):
    shared, archived = counts["shared"], counts["archived"]
    return _told(
        (shared, ngettext("one event common to several places", "%(number)s events common to several places", shared)),
        (archived, ngettext("one archived event", "%(number)s archived events", archived)),
    )


def _told(*parts):
    return [words % {"number": number_in_words(number)} for number, words in parts if number]
