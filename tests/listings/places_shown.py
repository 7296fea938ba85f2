"""What visitors find: the map of the whole site (listed, drawn, led to), and what a page leads on to."""

from django.utils import translation

from cannes_intl.listings.places_map import SitePlacesMap
from cannes_intl.listings.related import related


def listed():
    """``{heading: [name]}`` of the list, in French."""
    groups = SitePlacesMap().groups
    return {str(heading): [listed.at.place["name"] for listed in places] for _kind, heading, places in groups}


def drawn():
    """``{name: kind}`` of the dots, in French."""
    return {mark.name: mark.kind for mark in SitePlacesMap().marks}


def leads_to(name):
    return {mark.name: mark.url for mark in SitePlacesMap().marks}[name]


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
