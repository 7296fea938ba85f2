"""Real countries with their regions of the world, invented cities in them, invented institutions."""

from babel import Locale

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column
from partnerships.models import Institution, Place

#: UN M49 code of a continent, and the ISO 3166 codes of countries there.
COUNTRIES = {
    "150": [
        "AT",
        "BE",
        "BG",
        "CH",
        "CZ",
        "DE",
        "DK",
        "ES",
        "FI",
        "GB",
        "GR",
        "HU",
        "IE",
        "IT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
    ],
    "002": ["CI", "CM", "DZ", "EG", "GH", "KE", "MA", "NG", "SN", "TN", "TZ", "ZA"],
    "019": ["AR", "BR", "CA", "CL", "CO", "CR", "EC", "MX", "PE", "US", "UY"],
    "142": ["CN", "ID", "IN", "JP", "KH", "KR", "LB", "MY", "PH", "SG", "TH", "VN"],
    "009": ["AU", "FJ", "NZ"],
}


def real_countries(chance, number):
    """``[Place]`` of some countries, with the continents they lie in; published."""
    names = {code: Locale.parse(code).territories for code in languages.CODES}
    codes = [(continent, code) for continent, some in COUNTRIES.items() for code in some]
    chosen = sorted(chance.sample(codes, min(number, len(codes))))
    continents = {one: _place(Place.Kind.CONTINENT, one, names) for one in sorted({one for one, _code in chosen})}
    return [_place(Place.Kind.COUNTRY, code, names, within=continents[continent]) for continent, code in chosen]


def _place(kind, code, names, within=None):
    named = {column("name", language): territories[code] for language, territories in names.items()}
    located = {column("located", language): named[column("name", language)] for language in names}
    place = Place(kind=kind, code=code, within=within, live=True, **named, **located)
    place.save()
    return place


def invented_cities(chance, vocabulary, found, number):
    """``[Place]``: invented cities, each within one of the countries, with a point."""
    made = []
    for index in range(number):
        name = vocabulary.name()
        named = {column(field, code): name for field in ("name", "located") for code in languages.CODES}
        point = {"latitude": round(chance.uniform(-55, 68), 4), "longitude": round(chance.uniform(-170, 175), 4)}
        key = f"invented-{index}"
        made.append(Place(kind=Place.Kind.CITY, key=key, within=chance.choice(found), live=True, **named, **point))
    return Place.objects.bulk_create(made, batch_size=500)


def invented_institutions(chance, vocabulary, seats, number):
    """``[Institution]``: invented, each with a seat."""
    made = []
    for index in range(number):
        named = {column("name", code): vocabulary.title(code) for code in languages.CODES}
        kind, seat = chance.choice(Institution.Kind.values), chance.choice(seats)
        made.append(Institution(key=f"invented-{index}", kind=kind, seat=seat, live=True, **named))
    return Institution.objects.bulk_create(made, batch_size=500)
