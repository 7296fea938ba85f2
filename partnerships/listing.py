"""What partnerships list: a partner city for its agreements; a country, found by search."""

from uuid import uuid5

from django.utils.text import slugify

from cannes_intl.bilingual.languages import column
from cannes_intl.website import dates
from cannes_intl.website.listing.items import Item
from cannes_intl.website.listing.wording import names, plain, spellings
from cannes_intl.website.models import ListingRow

from .deeds import Kind, Manner, in_order


def agreement_kinds():
    """``{code: name}`` of the kinds a partner city may be filtered by."""
    return {slugify(kind): kind.label for kind in Kind if kind != Kind.NOT_SPECIFIED}


def items_of_city(page):
    """The city, with all its agreements: the first one that states a date says when."""
    agreements = in_order(page.agreements.all())
    dated = [agreement for agreement in agreements if agreement.concluded]
    first = dated[0] if dated else None
    return [
        Item(
            page=page,
            kind=ListingRow.Kind.AGREEMENT,
            kinds=tuple(filter(None, map(kind_code, agreements))),
            deed=lambda: first.deed if first else "",
            manner=manner_code(first) if first else "",
            when=first.concluded if first else "",
            agreements=lambda code: [told(agreement, page, code) for agreement in agreements],
            years=tuple(year for agreement in dated for year in dates.years(agreement.concluded)),
            places=((page.place, "agreement"),),
            themes=tuple(page.themes()),
            other_names=(*names(page.place), *spellings(page.place)),
            words=tuple((agreement, "aims") for agreement in agreements),
        )
    ]


def kind_code(agreement):
    """Its kind as data and filters write it; empty where it is not specified."""
    return "" if agreement.kind == Kind.NOT_SPECIFIED else slugify(agreement.kind)


def manner_code(agreement):
    """How it was concluded, as data says it; empty where it is not stated."""
    return "" if agreement.manner == Manner.NOT_STATED else agreement.manner


def told(agreement, page, code):
    """An agreement as the row of its city holds it. A copied page keeps its agreements' marks: hence both keys."""
    return {
        "id": str(uuid5(page.translation_key, str(agreement.uid))),
        "kind": kind_code(agreement),
        "manner": manner_code(agreement),
        "deed": agreement.deed or agreement.act,
        "when": agreement.concluded,
        "until": agreement.until,
        "themes": [theme.code for theme in agreement.themes.all()],
        "aims": plain(getattr(agreement, column("aims", code))),
    }


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
