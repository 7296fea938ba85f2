"""Search synonyms of places: adjectives, short names. Found by search, never shown.

CLDR and ISO 3166 have no adjectives, and Babel leaves out the short names of CLDR (“UK”), so they are written here, for
the places the city deals with: a country without a line is found by its names and by what editors write as its other
spellings. One form of an adjective is enough where search knows the others by their stem: “chinois” finds “chinoises”.
"""

#: ``{code of ISO 3166-1 or UN M49: words in whatever language}``
SEARCH_SYNONYMS = {
    "002": ("africain", "African"),
    "011": ("ouest-africain", "West African"),
    "017": ("Central African",),
    "142": ("asiatique", "Asian"),
    "150": ("européen", "European"),
    "BA": ("Bosnie", "bosnien", "bosniaque", "Bosnia", "Bosnian"),
    "BG": ("bulgare", "Bulgarian"),
    "CA": ("canadien", "Canadian"),
    "CI": ("ivoirien", "Ivory Coast", "Ivorian"),
    "CN": ("chinois", "Chinese"),
    "DE": ("allemand", "German"),
    "EG": ("égyptien", "Egyptian"),
    "GB": (
        *("Grande-Bretagne", "Angleterre", "britannique", "anglais"),
        *("UK", "Great Britain", "Britain", "England", "British", "English"),
    ),
    "IN": ("indien", "Indian"),
    "IT": ("italien", "Italian"),
    "JP": ("japonais", "Japanese"),
    "KR": ("coréen", "sud-coréen", "Korean", "South Korean"),
    "PL": ("polonais", "Polish"),
    "RE": ("île de la Réunion", "réunionnais", "Reunion Island"),
    "RO": ("roumain", "Romanian"),
    "SN": ("sénégalais", "Senegalese"),
    "US": ("États-Unis d’Amérique", "américain", "US", "United States of America", "America", "American"),
    "ZA": ("sud-africain", "South African"),
}
