"""schema.org nodes of partner cities and countries: names, where they lie, nothing about the partnership."""

from cannes_intl.bilingual.typography import localized_text
from cannes_intl.website.structured_data import about, stated

# The other kinds a page may be about (a sub-region) are places in general.
TYPES = {"country": "Country", "overseas territory": "AdministrativeArea"}


def city(page):
    """The city a partner city's page is about, with its point on the globe where it is known."""
    place = page.place
    if place is None:
        return None
    return stated(
        type_="City",
        id_=about("city", page),
        name=localized_text(place, "name"),
        alternateName=place.native_name,
        url=page.website,
        geo=point(place),
        containedInPlace=stated(type_="Place", name=localized_text(page.country, "name")) if page.country else None,
    )


def point(place):
    if place.latitude is None or place.longitude is None:
        return None
    return {"@type": "GeoCoordinates", "latitude": float(place.latitude), "longitude": float(place.longitude)}


def country(page):
    """The country, overseas territory or wider region a page is about. Its code is that of ISO 3166 or UN M49."""
    place = page.place
    if place is None:
        return None
    return stated(
        type_=TYPES.get(place.kind, "Place"),
        id_=about("place", page),
        name=localized_text(place, "name"),
        identifier=place.code,
    )
