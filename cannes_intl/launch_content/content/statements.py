"""Every statement of the city's own text (source.txt), and where the site tells it.

Each statement is a dict:

id         "A1" to "A8" (educational projects), "B1" to "B4" (collaborations), "C1" to "C4" (skills, culture)
summary    what it says, in short, per language, for the coverage report
told_by    list of (kind, key): ("home", "home"), ("index", name), ("country", place id),
           ("partner city", place id), ("programme", key), ("event", key); an agreement is told by its city
proof      per language, the phrases that a visitor must read on one or other of these pages: at least one for
           each clause of the statement, and the year of an agreement, which the page shows as a fact
sentences  only on C1, whose two sentences are told apart: dicts of the same keys
"""

_CANNES_DAKAR = {
    "id": "C1a",
    "summary": {
        "fr": (
            "Un événement Cannes-Dakar préparé pour 2022 : promouvoir à Cannes des artistes sénégalais de "
            "tous les domaines."
        ),
        "en": ("A Cannes-Dakar event planned for 2022: making Senegalese artists of every field known in Cannes."),
    },
    "told_by": [("event", "cannes-dakar"), ("country", "country-sn")],
    "proof": {
        "fr": [
            "Cannes-Dakar",
            "annoncé pour 2022",
            "promouvoir à Cannes des artistes sénégalais de tous les domaines",
            "cinéastes",
            "écrivains",
            "plasticiens",
            "universitaires",
        ],
        "en": [
            "Cannes-Dakar",
            "announced for 2022",
            "Senegalese artists of every field known in Cannes",
            "filmmakers",
            "writers",
            "visual artists",
            "academics",
        ],
    },
}
_POETISER_LE_TERRITOIRE = {
    "id": "C1b",
    "summary": {
        "fr": (
            "Une école d’acteurs de Dakar et une école d’acteurs de Cannes collaborent autour d’une création commune."
        ),
        "en": "An acting school in Dakar and one in Cannes work together on a joint creation.",
    },
    "told_by": [("programme", "poetiser-le-territoire"), ("country", "country-sn")],
    "proof": {
        "fr": [
            "École internationale d’acteurs de Dakar (EIAD)",
            "École régionale d’acteurs de Cannes",
            "collaborent",
            "même projet de création",
            "Poétiser le territoire",
        ],
        "en": [
            "École internationale d’acteurs de Dakar (EIAD)",
            "École régionale d’acteurs de Cannes",
            "work together",
            "one creative project",
            "Poétiser le territoire",
        ],
    },
}

STATEMENTS = [
    {
        "id": "A1",
        "summary": {
            "fr": ("Chaire internationale de storytelling, avec l’UCLA à Los Angeles et l’École de Berlin (cinéma)."),
            "en": ("International Storytelling Chair, with UCLA in Los Angeles and the Berlin School (for cinema)."),
        },
        "told_by": [
            ("programme", "storytelling-chair"),
            ("country", "country-us"),
            ("country", "country-de"),
        ],
        "proof": {
            "fr": [
                "Chaire internationale de storytelling",
                "université de Californie à Los Angeles (UCLA)",
                "école de premier plan pour le cinéma",
                "École de Berlin (cinéma)",
            ],
            "en": [
                "International Storytelling Chair",
                "University of California, Los Angeles (UCLA)",
                "one of the leading schools for film",
                "Berlin School (for cinema)",
            ],
        },
    },
    {
        "id": "A2",
        "summary": {
            "fr": "Design thinking à San Francisco, en partenariat avec l’université Stanford.",
            "en": "Design thinking in San Francisco, in partnership with Stanford University.",
        },
        "told_by": [("programme", "design-thinking"), ("country", "country-us")],
        "proof": {
            "fr": [
                "initiative de design thinking",
                "en partenariat avec l’université Stanford",
                "San Francisco",
            ],
            "en": ["design thinking initiative", "in partnership with Stanford University", "San Francisco"],
        },
    },
    {
        "id": "A3",
        "summary": {
            "fr": "Projets audiovisuels et scénario au Royaume-Uni, avec la London Film School.",
            "en": "Audiovisual and screenplay projects in the United Kingdom, with London Film School.",
        },
        "told_by": [("programme", "audiovisual-and-screenplay"), ("country", "country-gb")],
        "proof": {
            "fr": ["projets d’audiovisuel et de scénario", "London Film School", "Royaume-Uni"],
            "en": ["audiovisual and screenplay projects", "London Film School", "United Kingdom"],
        },
    },
    {
        "id": "A4",
        "summary": {
            "fr": "Projets audiovisuels et scénario en Pologne, avec l’École nationale de cinéma de Łódź.",
            "en": "Audiovisual and screenplay projects in Poland, with Łódź Film School.",
        },
        "told_by": [("programme", "audiovisual-and-screenplay"), ("country", "country-pl")],
        "proof": {
            "fr": ["projets d’audiovisuel et de scénario", "École nationale de cinéma de Łódź", "Pologne"],
            "en": ["audiovisual and screenplay projects", "Łódź Film School", "Poland"],
        },
    },
    {
        "id": "A5",
        "summary": {
            "fr": "Projets audiovisuels et scénario en Roumanie, avec MIDPOINT Institute.",
            "en": "Audiovisual and screenplay projects in Romania, with MIDPOINT Institute.",
        },
        "told_by": [("programme", "audiovisual-and-screenplay"), ("country", "country-ro")],
        "proof": {
            "fr": ["projets d’audiovisuel et de scénario", "MIDPOINT Institute", "Roumanie"],
            "en": ["audiovisual and screenplay projects", "MIDPOINT Institute", "Romania"],
        },
    },
    {
        "id": "A6",
        "summary": {
            "fr": "Projets audiovisuels et scénario à Berlin, avec Serial Eyes.",
            "en": "Audiovisual and screenplay projects in Berlin, with Serial Eyes.",
        },
        "told_by": [("programme", "audiovisual-and-screenplay"), ("country", "country-de")],
        "proof": {
            "fr": ["projets d’audiovisuel et de scénario", "Serial Eyes", "Berlin"],
            "en": ["projects in audiovisual work and screenwriting", "Serial Eyes", "Berlin"],
        },
    },
    {
        "id": "A7",
        "summary": {
            "fr": "Projets audiovisuels et scénario en Italie, avec la Scuola Holden.",
            "en": "Audiovisual and screenplay projects in Italy, with Scuola Holden.",
        },
        "told_by": [("programme", "audiovisual-and-screenplay"), ("country", "country-it")],
        "proof": {
            "fr": ["projets d’audiovisuel et de scénario", "Scuola Holden", "Italie"],
            "en": ["audiovisual and screenplay projects", "Scuola Holden", "Italy"],
        },
    },
    {
        "id": "A8",
        "summary": {
            "fr": (
                "La Fabrique Cinéma de l’Institut français, avec le Marché du Film : de jeunes talents du "
                "Sud surtout francophone, et des partenariats avec Québec, La Réunion, Afrique du Sud, "
                "Afrique centrale, Afrique de l’Ouest."
            ),
            "en": (
                "La Fabrique Cinéma de l’Institut français, with the Marché du Film: young talent of the "
                "mostly French-speaking South, and partnerships with Quebec, Réunion, South Africa, Central "
                "Africa, West Africa."
            ),
        },
        "told_by": [
            ("programme", "fabrique-cinema"),
            ("country", "reunion"),
            ("country", "country-za"),
            ("country", "central-africa"),
            ("country", "west-africa"),
        ],
        "proof": {
            "fr": [
                "La Fabrique Cinéma de l’Institut français",
                "en étroite collaboration avec le Marché du Film, à Cannes",
                "accompagne de jeunes talents de pays du Sud majoritairement francophones",
                "Plusieurs partenariats ont été lancés",
                "Québec",
                "La Réunion",
                "Afrique du Sud",
                "Afrique centrale",
                "Afrique de l’Ouest",
            ],
            "en": [
                "La Fabrique Cinéma de l’Institut français",
                "hand in hand with the Marché du Film, in Cannes",
                "nurtures young talent from Southern, mostly French-speaking countries",
                "Several partnerships have been launched",
                "Quebec",
                "Réunion",
                "South Africa",
                "Central Africa",
                "West Africa",
            ],
        },
    },
    {
        "id": "B1",
        "summary": {
            "fr": (
                "Accord conclu en 2018 avec Shizuoka, dans le domaine de la gastronomie ; chaque année, une "
                "semaine sur la culture française et Cannes."
            ),
            "en": (
                "Agreement reached with Shizuoka in 2018, about gastronomy; every year, a week of French "
                "culture and of Cannes."
            ),
        },
        "told_by": [
            ("partner city", "shizuoka"),
            ("event", "shizuoka-cannes-week"),
            ("country", "country-jp"),
        ],
        "proof": {
            "fr": [
                "Japon",
                "2018",
                "partenariat dans le domaine de la gastronomie",
                "Chaque année, Shizuoka organise la Shizuoka × Cannes Week",
                "la culture française, gastronomie et art, ainsi que Cannes elle-même",
                "sélection de films français",
            ],
            "en": [
                "Japan",
                "2018",
                "A partnership in gastronomy",
                "Every year, Shizuoka holds Shizuoka × Cannes Week",
                "French culture, both food and art, as well as Cannes",
                "selection of French films",
            ],
        },
    },
    {
        "id": "B2",
        "summary": {
            "fr": (
                "Accord signé en 2019 avec Sanya : rayonnement culturel international des deux villes, par "
                "l’échange de collections, un festival d’art pyrotechnique et l’enseignement du storytelling."
            ),
            "en": (
                "Agreement signed with Sanya in 2019: both cities’ cultural profile in the world, by "
                "exchanging collections, a festival of pyrotechnic art and storytelling tuition."
            ),
        },
        "told_by": [("partner city", "sanya"), ("country", "country-cn")],
        "proof": {
            "fr": [
                "Chine",
                "2019",
                "a signé un accord",
                "rayonnement culturel international des deux villes",
                "échanger des collections",
                "créer un festival d’art pyrotechnique",
                "proposer un enseignement du storytelling",
            ],
            "en": [
                "China",
                "2019",
                "has signed a partnership agreement",
                "both cities’ cultural profile in the world",
                "exchanges of collections",
                "the creation of a festival of pyrotechnic art",
                "the teaching of storytelling",
            ],
        },
    },
    {
        "id": "B3",
        "summary": {
            "fr": (
                "Accord signé en 2019 avec Shawinigan : industries créatives des deux territoires ; après la "
                "fermeture de sa centrale hydroélectrique, Shawinigan s’est redynamisée par ces industries."
            ),
            "en": (
                "Agreement signed with Shawinigan in 2019: the creative industries of both areas; after its "
                "hydroelectric plant closed, Shawinigan found new energy through them."
            ),
        },
        "told_by": [("partner city", "shawinigan"), ("country", "country-ca")],
        "proof": {
            "fr": [
                "Canada",
                "2019",
                "a signé un accord",
                "promouvoir les industries créatives des deux territoires",
                "après la fermeture de sa centrale hydroélectrique",
                "s’est entièrement redynamisée en misant sur les industries créatives",
            ],
            "en": [
                "Canada",
                "2019",
                "has signed an agreement",
                "Promoting the creative industries of both areas",
                "after its hydroelectric plant closed",
                "found new energy throughout by turning to the creative industries",
            ],
        },
    },
    {
        "id": "B4",
        "summary": {
            "fr": ("Partenariat avec Grand-Bassam : patrimoine de la ville ivoirienne, liens dans le numérique."),
            "en": "Partnership with Grand-Bassam: the Ivorian city’s heritage, links in digital technology.",
        },
        "told_by": [("partner city", "grand-bassam"), ("country", "country-ci")],
        "proof": {
            "fr": [
                "Côte d’Ivoire",
                "Promouvoir le patrimoine de la ville ivoirienne",
                "Créer des liens dans le domaine du numérique",
            ],
            "en": [
                "Côte d’Ivoire",
                "Promoting the Ivorian city’s heritage",
                "Forging links in digital technology",
            ],
        },
    },
    {
        "id": "C1",
        "summary": {
            "fr": (
                "Cannes et Dakar : un événement préparé pour 2022, et une création commune de leurs écoles d’acteurs."
            ),
            "en": ("Cannes and Dakar: an event planned for 2022, and a joint creation by their acting schools."),
        },
        "told_by": [
            ("event", "cannes-dakar"),
            ("programme", "poetiser-le-territoire"),
            ("country", "country-sn"),
        ],
        "proof": {
            language: _CANNES_DAKAR["proof"][language] + _POETISER_LE_TERRITOIRE["proof"][language]
            for language in _CANNES_DAKAR["proof"]
        },
        "sentences": [_CANNES_DAKAR, _POETISER_LE_TERRITOIRE],
    },
    {
        "id": "C2",
        "summary": {
            "fr": (
                "Plus de visibilité pour les jeunes talents et la création, au Pavillon africain pendant le "
                "Festival de Cannes, avec l’Agence Culturelle Africaine."
            ),
            "en": (
                "More visibility for young talent and creativity, at the African Pavilion during the "
                "Festival de Cannes, with the Agence Culturelle Africaine."
            ),
        },
        "told_by": [("programme", "young-talent-african-pavilion")],
        "proof": {
            "fr": [
                "Plus de visibilité pour les jeunes talents et la création",
                "développer le Pavillon africain",
                "pendant le Festival de Cannes",
                "en collaboration avec l’Agence Culturelle Africaine (ACA)",
            ],
            "en": [
                "More visibility for young talent and creativity",
                "the African Pavilion can grow",
                "during the Festival de Cannes",
                "together with the Agence Culturelle Africaine (ACA)",
            ],
        },
    },
    {
        "id": "C3",
        "summary": {
            "fr": (
                "Développer le déjeuner des festivals internationaux de la Quinzaine : une soixantaine "
                "d’invités chaque année, dont Sarajevo, Le Caire, Sofia, Busan, Berlin."
            ),
            "en": (
                "Developing the Directors’ Fortnight’s festival lunch: around sixty guests every year, among "
                "them Sarajevo, Cairo, Sofia, Busan, Berlin."
            ),
        },
        "told_by": [("event", "dejeuner-des-festivals")],
        "proof": {
            "fr": [
                "Déjeuner des festivals internationaux",
                "Développer ce rendez-vous",
                "organisé par la Quinzaine des cinéastes, appelée Quinzaine des réalisateurs",
                "Chaque année, une soixantaine de directeurs et d’organisateurs de festivals étrangers",
                "invités à se rencontrer",
                "échangent sur la programmation artistique de leurs festivals",
                "Sarajevo, du Caire, de Sofia, de Busan et de Berlin",
                "encourager le dialogue entre festivals internationaux",
            ],
            "en": [
                "Déjeuner des festivals internationaux",
                "developing this lunch",
                "hosted by the Directors’ Fortnight (Quinzaine des cinéastes",
                "Every year, around sixty directors and organisers of festivals abroad",
                "invited to meet",
                "talk about the creative side of their festivals’ programmes",
                "Sarajevo, Cairo, Sofia, Busan and Berlin",
                "encourage conversation between festivals",
            ],
        },
    },
    {
        "id": "C4",
        "summary": {
            "fr": (
                "Créer des spectacles pour d’autres villes de culture, surtout des comédies musicales "
                "internationales ; accueil de Taj Express, de Mumbai, annoncé pour 2023."
            ),
            "en": (
                "Creating shows for other cities of culture, international musicals in particular; a visit "
                "by Mumbai’s Taj Express, announced for 2023."
            ),
        },
        "told_by": [("programme", "touring-shows"), ("event", "bollywood-express")],
        "proof": {
            "fr": [
                "Créer des spectacles qui puissent être présentés dans d’autres villes de culture",
                "en particulier des comédies musicales internationales",
                "artistes de Taj Express, de Mumbai",
                "annoncé pour 2023 au Palais des Festivals et des Congrès",
                "Bollywood Express",
                "alors leur plus récente création",
            ],
            "en": [
                "Creating shows that can travel to other cities of culture",
                "international musicals in particular",
                "artists of Mumbai’s Taj Express",
                "announced for 2023 at the Palais des Festivals et des Congrès",
                "Bollywood Express",
                "their newest creation at the time",
            ],
        },
    },
]

# The source's opening lines and the headings that state something: same keys as a statement.
OPENING_AND_HEADINGS = [
    {
        "id": "ST1",
        "summary": {
            "fr": (
                "Cannes est liée de longue date à d’autres villes, par des expérimentations et des projets communs."
            ),
            "en": "Cannes has long had ties with other cities, through experiments and shared projects.",
        },
        "told_by": [("home", "home")],
        "proof": {
            "fr": ["de longue date", "expérimentations", "projets communs"],
            "en": ["of long standing", "experiments", "shared projects"],
        },
    },
    {
        "id": "ST2",
        "summary": {
            "fr": (
                "Cannes souhaite mener des projets innovants avec d’autres pays et partager savoirs et "
                "ressources culturelles."
            ),
            "en": (
                "Cannes wishes for innovative projects with other countries, to share knowledge and cultural resources."
            ),
        },
        "told_by": [("home", "home")],
        "proof": {
            "fr": ["projets innovants", "partager ses savoirs et ses ressources culturelles"],
            "en": ["innovative projects", "sharing what it knows and its cultural resources"],
        },
    },
    {
        "id": "H1",
        "summary": {
            "fr": "Des projets pédagogiques communs, à la croisée de plusieurs disciplines.",
            "en": "Joint educational projects that cut across disciplines.",
        },
        "told_by": [("index", "programmes"), ("home", "home")],
        "proof": {
            "fr": ["projets pédagogiques qui croisent plusieurs disciplines"],
            "en": ["educational projects that cut across disciplines"],
        },
    },
    {
        "id": "H3",
        "summary": {
            "fr": "Des projets innovants pour partager savoir-faire et culture.",
            "en": "Innovative projects to share skills and culture.",
        },
        "told_by": [("index", "programmes")],
        "proof": {
            "fr": ["projets innovants pour partager savoir-faire et culture"],
            "en": ["innovative projects to share skills and culture"],
        },
    },
    {
        "id": "H3a",
        "summary": {
            "fr": "Promouvoir la création cinématographique en Afrique.",
            "en": "Promoting film-making in Africa.",
        },
        "told_by": [("programme", "young-talent-african-pavilion")],
        "proof": {
            "fr": ["en faveur de la création cinématographique en Afrique"],
            "en": ["support film-making in Africa"],
        },
    },
    {
        "id": "H3b",
        "summary": {
            "fr": "Encourager les échanges entre festivals internationaux.",
            "en": "Encouraging exchanges between international festivals.",
        },
        "told_by": [("event", "dejeuner-des-festivals")],
        "proof": {
            "fr": ["encourager le dialogue entre festivals internationaux"],
            "en": ["encourage conversation between festivals"],
        },
    },
]

# Announced by a heading of the source, described by no statement: not told, and reported as such.
ANNOUNCED_WITHOUT_RECORD = [
    {
        "id": "H1-residencies",
        "summary": {
            "fr": "Des résidences de création partagées : le titre les annonce, aucune n’est décrite.",
            "en": "Shared creative residencies: a heading announces them, none is described.",
        },
        "question": "creative-residencies",
    },
]
