"""Index entries of an event: each of its editions; the series itself when it has none."""

from uuid import uuid5

from django.utils.text import slugify

from cannes_intl.listings import registry
from cannes_intl.listings.entries import ListedItem, page_itself
from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.edtf import years

from .models import AgendaPage, EventPage


def entries_of_event(page):
    """One item for each edition, in the editors' order. A copied event keeps its editions' marks: hence both keys."""
    editions = list(page.editions.all())
    if not editions:
        return [ListedItem(**_told(page))]
    return [
        ListedItem(
            **_told(page, edition),
            key=uuid5(page.translation_key, str(edition.uid)),
            number=number,
            when=edition.when,
            years=years(edition.when),
            outcome=edition.outcome,
            starts_at=edition.starts_at,
            ends_at=edition.ends_at,
            time_zone=edition.time_zone,
        )
        for number, edition in enumerate(editions)
    ]


def _told(page, edition=None):
    guests = list(page.guests.all())
    return {
        "page": page,
        "kind": IndexEntry.Kind.EVENT,
        "kinds": (slugify(page.kind),),
        "recurrence": page.recurrence if page.recurs else "",
        "usual_month": page.usual_month,
        "places": tuple((place, "event") for place in page.places.all()),
        "series": page.translation_key,
        "edition": edition,
        "part_of": page.programme.translation_key if page.programme else None,
        "encounters": tuple((guest.seat, "encounter") for guest in guests if guest.seat),
        "themes": tuple(page.themes.all()),
        "institutions": (
            *((organiser, "organiser", None) for organiser in page.organisers.all()),
            *([(page.venue, "venue", None)] if page.venue else []),
            *((guest, "guest", guest.seat) for guest in guests),
        ),
        "words": ((edition, "outcome_note"),) if edition else (),
    }


def event_kinds():
    """``{code: name}`` of the kinds an event may be filtered by."""
    return {slugify(kind): kind.label for kind in EventPage.Kind}


def entry_prefetches():
    """What the entries of events say besides the events' own rows."""
    named = ("guests__former_names", "organisers__former_names", "venue__former_names")
    return [*EventPage.prefetches(), *named, "programme"]


registry.register(EventPage, entries=entries_of_event, prefetches=entry_prefetches, kinds=event_kinds)
registry.register(AgendaPage, entries=page_itself)
