"""What an event lists: each of its editions; the series itself when it has none."""

from uuid import uuid5

from django.utils.text import slugify

from cannes_intl.website import dates
from cannes_intl.website.listing.items import Item
from cannes_intl.website.models import ListingRow


def items_of_event(page):
    """One item for each edition, in the editors' order. A copied event keeps its editions' marks: hence both keys."""
    editions = list(page.editions.all())
    if not editions:
        return [Item(**_told(page))]
    return [
        Item(
            **_told(page, edition),
            key=uuid5(page.translation_key, str(edition.uid)),
            number=number,
            when=edition.when,
            years=dates.years(edition.when),
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
        "kind": ListingRow.Kind.EVENT,
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
