"""The atlas as a visitor finds it: what is listed, what is drawn, where it leads."""

from events.models import EventPage
from partnerships.atlas import Atlas
from partnerships.models import CountryPage, PartnerCityPage
from programmes.models import ProgrammePage


def atlas():
    """The atlas of the pages that are public now."""
    return Atlas(
        PartnerCityPage.objects.live(),
        ProgrammePage.objects.live().order_by("path").told(),
        EventPage.objects.live().order_by("path").told(),
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
