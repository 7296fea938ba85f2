"""The words of programme pages, by the key of the programme in records.json.

"audience" stands only where the city says for whom the programme is.
"""

PROGRAMMES = {
    "storytelling-chair": {
        "summary": {
            "fr": (
                "Une chaire consacrée au storytelling, avec l’université de Californie à Los Angeles (UCLA) "
                "et l’École de Berlin (cinéma)."
            ),
            "en": (
                "A chair in storytelling, with the University of California, Los Angeles (UCLA) and the "
                "Berlin School (for cinema)."
            ),
        },
        "body": [
            ("heading", {"fr": "De Los Angeles à Berlin", "en": "From Los Angeles to Berlin"}),
            (
                "text",
                {
                    "fr": (
                        "<p>À Los Angeles, la chaire a pour partenaire l’UCLA, école de premier plan pour le "
                        "cinéma ; à Berlin, l’École de Berlin (cinéma).</p>"
                        "<p>Elle compte parmi les projets pédagogiques communs, à la croisée de plusieurs "
                        "disciplines, que Cannes mène avec d’autres villes et d’autres pays.</p>"
                    ),
                    "en": (
                        "<p>In Los Angeles, the chair’s partner is UCLA, one of the leading schools for "
                        "film; in Berlin, the Berlin School (for cinema).</p>"
                        "<p>It is one of the joint educational projects, cutting across disciplines, that "
                        "Cannes runs with other cities and other countries.</p>"
                    ),
                },
            ),
        ],
    },
    "design-thinking": {
        "name_language": "en",
        "summary": {
            "fr": "Une initiative de design thinking, en partenariat avec l’université Stanford.",
            "en": "A design thinking initiative, in partnership with Stanford University.",
        },
        "body": [
            ("heading", {"fr": "Avec San Francisco", "en": "With San Francisco"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’initiative relie Cannes à San Francisco. Elle compte parmi les projets "
                        "pédagogiques communs, à la croisée de plusieurs disciplines, que la Ville mène avec "
                        "d’autres pays.</p>"
                    ),
                    "en": (
                        "<p>The initiative links Cannes with San Francisco. It is one of the joint "
                        "educational projects, cutting across disciplines, that the City runs with other "
                        "countries.</p>"
                    ),
                },
            ),
        ],
    },
    "audiovisual-and-screenplay": {
        "summary": {
            "fr": (
                "Avec la London Film School, l’École nationale de cinéma de Łódź, MIDPOINT Institute, Serial "
                "Eyes et la Scuola Holden."
            ),
            "en": ("With London Film School, Łódź Film School, MIDPOINT Institute, Serial Eyes and Scuola Holden."),
        },
        "body": [
            ("heading", {"fr": "De l’écriture à l’image", "en": "From page to screen"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Cannes mène des projets d’audiovisuel et de scénario au Royaume-Uni, en Pologne, "
                        "en Roumanie, en Italie et à Berlin, avec des écoles et des formations.</p>"
                        "<p>Ces projets sont pédagogiques et croisent plusieurs disciplines.</p>"
                    ),
                    "en": (
                        "<p>Cannes runs projects in audiovisual work and screenwriting with schools and "
                        "training programmes in the United Kingdom, Poland, Romania, Italy and Berlin.</p>"
                        "<p>These projects are educational and cut across disciplines.</p>"
                    ),
                },
            ),
        ],
    },
    "fabrique-cinema": {
        "name_language": "fr",
        "summary": {
            "fr": (
                "Un programme qui accompagne de jeunes talents de pays du Sud majoritairement francophones, "
                "en lien étroit avec le Marché du Film."
            ),
            "en": (
                "A programme that nurtures young talent from Southern, mostly French-speaking countries, in "
                "close cooperation with the Marché du Film."
            ),
        },
        "audience": {
            "fr": "De jeunes talents de pays du Sud majoritairement francophones.",
            "en": "Young talent from Southern, mostly French-speaking countries.",
        },
        "body": [
            (
                "heading",
                {"fr": "Des partenariats autour du programme", "en": "Partnerships around the programme"},
            ),
            (
                "text",
                {
                    "fr": (
                        "<p>La Fabrique Cinéma de l’Institut français est développée en étroite "
                        "collaboration avec le Marché du Film, à Cannes.</p>"
                        "<p>Plusieurs partenariats ont été lancés, avec :</p>"
                        "<ul>"
                        "<li>Québec ;</li>"
                        "<li>La Réunion ;</li>"
                        "<li>Afrique du Sud ;</li>"
                        "<li>Afrique centrale ;</li>"
                        "<li>Afrique de l’Ouest.</li>"
                        "</ul>"
                    ),
                    "en": (
                        "<p>La Fabrique Cinéma de l’Institut français is developed hand in hand with the "
                        "Marché du Film, in Cannes.</p>"
                        "<p>Several partnerships have been launched, with:</p>"
                        "<ul>"
                        "<li>Quebec;</li>"
                        "<li>Réunion;</li>"
                        "<li>South Africa;</li>"
                        "<li>Central Africa;</li>"
                        "<li>West Africa.</li>"
                        "</ul>"
                    ),
                },
            ),
        ],
    },
    "poetiser-le-territoire": {
        "name_language": "fr",
        "summary": {
            "fr": "Un projet de création commun à deux écoles d’acteurs, l’une à Dakar, l’autre à Cannes.",
            "en": "A creative project shared by two acting schools, one in Dakar, the other in Cannes.",
        },
        "body": [
            ("heading", {"fr": "Une création commune", "en": "A joint creation"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’École internationale d’acteurs de Dakar (EIAD) et l’École régionale d’acteurs "
                        "de Cannes collaborent autour d’un même projet de création, intitulé « Poétiser le "
                        "territoire ».</p>"
                    ),
                    "en": (
                        "<p>The École internationale d’acteurs de Dakar (EIAD) and the École régionale "
                        "d’acteurs de Cannes work together on one creative project, called “Poétiser le "
                        "territoire”.</p>"
                    ),
                },
            ),
        ],
    },
    "young-talent-african-pavilion": {
        "summary": {
            "fr": (
                "Plus de visibilité pour les jeunes talents et la création, afin de développer le Pavillon "
                "africain pendant le Festival de Cannes."
            ),
            "en": (
                "More visibility for young talent and creativity, so that the African Pavilion can grow "
                "during the Festival de Cannes."
            ),
        },
        "audience": {"fr": "Les jeunes talents.", "en": "Young talent."},
        "body": [
            (
                "heading",
                {"fr": "Avec l’Agence Culturelle Africaine", "en": "With the Agence Culturelle Africaine"},
            ),
            (
                "text",
                {
                    "fr": (
                        "<p>Ce travail se fait en collaboration avec l’Agence Culturelle Africaine (ACA). Il "
                        "relève de l’action de Cannes en faveur de la création cinématographique en "
                        "Afrique.</p>"
                    ),
                    "en": (
                        "<p>This work is done together with the Agence Culturelle Africaine (ACA). It is "
                        "part of what Cannes does to support film-making in Africa.</p>"
                    ),
                },
            ),
        ],
    },
    "touring-shows": {
        "summary": {
            "fr": (
                "Créer des spectacles qui puissent être présentés dans d’autres villes de culture, en "
                "particulier des comédies musicales internationales."
            ),
            "en": ("Creating shows that can travel to other cities of culture, international musicals in particular."),
        },
        "body": [
            ("heading", {"fr": "Accueillir des artistes", "en": "Welcoming artists"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’accueil d’artistes de Taj Express, de Mumbai, annoncé pour 2023, s’inscrit "
                        "dans cette démarche.</p>"
                    ),
                    "en": (
                        "<p>The visit by artists of Mumbai’s Taj Express, announced for 2023, is part of "
                        "this approach.</p>"
                    ),
                },
            ),
        ],
    },
}
