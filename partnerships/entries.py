"""Index entries of a partner city, for its agreements, and of a country, which search finds."""

from uuid import uuid5

from django.db.models import Q
from django.utils.text import slugify

from cannes_intl.bilingual.languages import column
from cannes_intl.bilingual.plain_text import plain
from cannes_intl.bilingual.snippets import PUBLIC_ONCE
from cannes_intl.listings import registry
from cannes_intl.listings.entries import ListedItem, page_itself
from cannes_intl.listings.lookups import HasAnyKey
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.text import names, spellings
from cannes_intl.partial_dates.edtf import years

from .agreement_wording import Kind, Manner, in_order
from .institutions import Institution
from .models import CountryPage, PartnerCityPage, PartnershipsPage
from .places import Place


def agreement_kinds():
    """``{code: name}`` of the kinds a partner city may be filtered by."""
    return {slugify(kind): kind.label for kind in Kind if kind != Kind.NOT_SPECIFIED}


def entries_of_city(page):
    """The city, with all its agreements: the first one that states a date says when."""
    agreements = in_order(page.agreements.all())
    dated = [agreement for agreement in agreements if agreement.concluded]
    first = dated[0] if dated else None
    return [
        ListedItem(
            page=page,
            kind=IndexEntry.Kind.AGREEMENT,
            kinds=tuple(filter(None, map(kind_code, agreements))),
            phrase=lambda: first.phrase_before_date if first else "",
            manner=manner_code(first) if first else "",
            when=first.concluded if first else "",
            agreements=lambda code: [agreement_as_dict(agreement, page, code) for agreement in agreements],
            years=tuple(year for agreement in dated for year in years(agreement.concluded)),
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


def agreement_as_dict(agreement, page, code):
    """An agreement as the row of its city holds it. A copied page keeps its agreements' marks: hence both keys."""
    return {
        "id": str(uuid5(page.translation_key, str(agreement.uid))),
        "kind": kind_code(agreement),
        "manner": manner_code(agreement),
        "phrase": agreement.phrase_before_date or agreement.phrase_without_date,
        "when": agreement.concluded,
        "until": agreement.until,
        "themes": [theme.code for theme in agreement.themes.all()],
        "aims": plain(getattr(agreement, column("aims", code))),
    }


def known_places():
    """The places a filter knows, though nothing listed is there: public now or once, with a code."""
    return Place.objects.filter(PUBLIC_ONCE, code__isnull=False)


def keys_within(place):
    """The keys of a place and of those that lie in it, however deep: their entries tell its name too."""
    found, level = {place.key}, [place.pk]
    while level:
        below = dict(Place.objects.filter(within__in=level).exclude(key__in=found).values_list("pk", "key"))
        found |= set(below.values())
        level = list(below)
    return sorted(found)


def entries_that_name_place(place):
    """Those of what lies in it and, since a country is found by what lies in it, those of the countries around it."""
    around = [one.key for one in place.surroundings()]
    return Q(HasAnyKey("places", keys_within(place))) | Q(HasAnyKey("places", around), kind=IndexEntry.Kind.COUNTRY)


def entries_of_country(page):
    """The country's own page, which search finds."""
    place = page.place
    return [
        ListedItem(
            page=page,
            kind=IndexEntry.Kind.COUNTRY,
            places=((place, "country"),),
            inside=tuple((one, "inside") for one in place.inside()),
            other_names=(*names(place), *spellings(place)),
        )
    ]


registry.register(PartnerCityPage, entries=entries_of_city, kinds=agreement_kinds)
registry.register(
    CountryPage,
    entries=entries_of_country,
    prefetches=lambda: [*CountryPage.prefetches(), "place__places__places"],
)
registry.register_choices("country", lambda: known_places().filter(kind__in=Place.BROWSED).exclude(code=Place.HOST))
registry.register_choices("region", lambda: known_places().filter(kind=Place.Kind.CONTINENT))
registry.register_naming(Institution, lambda institution: Q(institutions__contains=[{"key": institution.key}]))
registry.register_naming(Place, entries_that_name_place)
registry.register(PartnershipsPage, entries=page_itself)
