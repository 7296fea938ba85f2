"""What partnerships list: a partner city for its agreements; a country, found by search."""

from django.utils.text import slugify

from cannes_intl.website import dates
from cannes_intl.website.listing.items import Item
from cannes_intl.website.listing.wording import names, spellings
from cannes_intl.website.models import ListingRow


def agreement_kinds():
    """``{code: name}`` of the kinds a partner city may be filtered by."""
    from .models import Agreement

    return {slugify(kind): kind.label for kind in Agreement.Kind if kind != Agreement.Kind.NOT_SPECIFIED}


def items_of_city(page):
    """The city, with all its agreements: the first one that states a date says when."""
    agreements = list(page.agreements.all())
    dated = [agreement for agreement in agreements if agreement.concluded]
    first = min(dated, key=lambda agreement: agreement.concluded_earliest or agreement.concluded_latest, default=None)
    kinds = [agreement.kind for agreement in agreements if agreement.kind != agreement.Kind.NOT_SPECIFIED]
    return [
        Item(
            page=page,
            kind=ListingRow.Kind.AGREEMENT,
            kinds=tuple(map(slugify, kinds)),
            deed=lambda: first.deed if first else "",
            manner=first.manner if first and first.manner != first.Manner.NOT_STATED else "",
            when=first.concluded if first else "",
            years=tuple(year for agreement in dated for year in dates.years(agreement.concluded)),
            places=((page.place, "agreement"),),
            themes=tuple(page.themes()),
            other_names=(*names(page.place), *spellings(page.place)),
            words=tuple((agreement, "aims") for agreement in agreements),
        )
    ]


def items_of_country(page):
    """The country's own page, which search finds."""
    place = page.place
    return [
        Item(
            page=page,
            kind=ListingRow.Kind.COUNTRY,
            places=((place, "country"),),
            inside=tuple((one, "inside") for one in place.inside()),
            other_names=(*names(place), *spellings(place)),
        )
    ]
