"""Wording of agreements, such as their date follows: “Accord signé en”, “Jumelage signé le”."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext, pgettext_lazy

from cannes_intl.partial_dates.wording import grammatical_form


class Kind(models.TextChoices):
    TWINNING = "twinning", _("Twinning")
    MEMORANDUM = "memorandum", _("Memorandum")
    FRIENDSHIP = "friendship pact", _("Friendship pact")
    COOPERATION = "cooperation", _("Cooperation")
    NOT_SPECIFIED = "not specified", _("Not specified")


class Manner(models.TextChoices):
    AGREED = "agreed", pgettext_lazy("agreement", "Agreed")
    SIGNED = "signed", pgettext_lazy("agreement", "Signed")
    NOT_STATED = "not stated", pgettext_lazy("agreement", "Not stated")


# Whole for each kind: in many languages the verb agrees with what was signed.
CONCLUDED = {
    (Kind.TWINNING, Manner.SIGNED): pgettext_lazy("agreement", "Twinning signed"),
    (Kind.TWINNING, Manner.AGREED): pgettext_lazy("agreement", "Twinning agreed"),
    (Kind.MEMORANDUM, Manner.SIGNED): pgettext_lazy("agreement", "Memorandum signed"),
    (Kind.MEMORANDUM, Manner.AGREED): pgettext_lazy("agreement", "Memorandum agreed"),
    (Kind.FRIENDSHIP, Manner.SIGNED): pgettext_lazy("agreement", "Friendship pact signed"),
    (Kind.FRIENDSHIP, Manner.AGREED): pgettext_lazy("agreement", "Friendship pact agreed"),
    (Kind.COOPERATION, Manner.SIGNED): pgettext_lazy("agreement", "Cooperation agreement signed"),
    (Kind.COOPERATION, Manner.AGREED): pgettext_lazy("agreement", "Cooperation agreement reached"),
    (Kind.NOT_SPECIFIED, Manner.SIGNED): pgettext_lazy("agreement", "Agreement signed"),
    (Kind.NOT_SPECIFIED, Manner.AGREED): pgettext_lazy("agreement", "Agreement reached"),
}


def phrase_without_date(kind, manner):
    """What was done, without a date: “Jumelage signé”; of what nothing is stated, “Partenariat”."""
    if (kind, manner) in CONCLUDED:
        return str(CONCLUDED[kind, manner])
    return pgettext("followed by any date", "Partnership") if kind == Kind.NOT_SPECIFIED else str(Kind(kind).label)


def phrase_before_date(kind, manner, concluded):
    """The same as this date (EDTF) follows it: “Jumelage signé le” a day, “en” a year, without one before a phrase."""
    told = phrase_without_date(kind, manner)
    if manner != Manner.NOT_STATED and grammatical_form(concluded) == "day":
        return pgettext("followed by a day", "%(deed)s on") % {"deed": told}
    if manner != Manner.NOT_STATED and grammatical_form(concluded) == "year":
        return pgettext("followed by a year", "%(deed)s in") % {"deed": told}
    return told


def in_order(agreements):
    """Agreements in the order of their dates; those that state none come last, as their editor put them."""
    return sorted(agreements, key=lambda one: one.concluded_earliest or one.concluded_latest or date.max)
