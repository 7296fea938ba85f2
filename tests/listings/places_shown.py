"""What visitors find: the atlas (listed, drawn, led to), and what a page leads on to."""

from django.utils import translation

from cannes_intl.listings.related import related
from events.models import EventPage
from partnerships.atlas import Atlas
from partnerships.models import CountryPage, PartnerCityPage
from programmes.models import ProgrammePage


def atlas():
    """The atlas of the pages that are public now."""
    return Atlas(
        PartnerCityPage.objects.live(),
        ProgrammePage.objects.live().order_by("path").prefetched_for_display(),
        EventPage.objects.live().order_by("path").prefetched_for_display(),
        CountryPage.objects.live(),
    )


def listed():
    """``{heading: [name]}`` of the list, in French."""
    return {str(heading): [str(entry.place) for entry in entries] for _kind, heading, entries in atlas().groups}


def drawn():
    """``{name: kind}`` of the dots, in French."""
    return {mark.name: mark.kind for mark in atlas().marks}


def leads_to(name):
    return {mark.name: mark.url for mark in atlas().marks}[name]


# ---- what a page leads on to ---------------------------------------------------------------------


def why(page, code="fr"):
    """``[(name, reason)]`` of the pages a page leads on to."""
    with translation.override(code):
        return [
            (
                relation.row.name,
                " ".join([relation.reason.words, ", ".join(one["name"] for one in relation.reason.named)]).strip(),
            )
            for relation in related(page)
        ]
