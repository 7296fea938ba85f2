"""The words of the home page, the index pages and the standard pages.

A wording is a dict of languages. A body is a list of blocks, ("heading", wording) or ("text", wording).
Introductions and texts are rich text made of <p>, <ul>, <li> and <b>, with as many paragraphs and list items
in each language. A description is what search engines show.
"""

# The site's own details that have words: the two lines of the header.
SETTINGS = {
    "city_name": {"fr": "Ville de Cannes", "en": "City of Cannes"},
    "service_name": {"fr": "Relations internationales", "en": "International Relations"},
}

# The body's three headings are the home page's first section: what, with whom, for whom.
HOME = {
    "name": {
        "fr": "Cannes et ses partenaires dans le monde",
        "en": "Cannes and its partners around the world",
    },
    "introduction": {
        "fr": (
            "<p>Cannes entretient de longue date, avec d’autres villes du monde, des liens faits "
            "d’expérimentations et de projets communs. Elle souhaite aussi mener avec d’autres pays des "
            "projets innovants, pour partager ses savoirs et ses ressources culturelles.</p>"
        ),
        "en": (
            "<p>Cannes has ties of long standing with cities around the world, built on experiments and "
            "shared projects. It also wants innovative projects with other countries, as a way of sharing "
            "what it knows and its cultural resources.</p>"
        ),
    },
    "description": {
        "fr": (
            "Les partenariats internationaux de la Ville de Cannes : villes, écoles, programmes et "
            "événements, pays par pays."
        ),
        "en": (
            "The international partnerships of the City of Cannes: cities, schools, programmes and events, "
            "country by country."
        ),
    },
    "question": {
        "fr": "Que faisons-nous, avec qui, pour qui ?",
        "en": "What do we do, with whom, for whom?",
    },
    "body": [
        ("heading", {"fr": "Ce que nous faisons", "en": "What we do"}),
        (
            "text",
            {
                "fr": (
                    "<p>Des projets pédagogiques qui croisent plusieurs disciplines, des partenariats entre "
                    "villes, des rencontres entre festivals. Il y est question de scénario, de cinéma et "
                    "d’audiovisuel, de gastronomie, de patrimoine, de numérique, d’industries créatives et "
                    "de scène.</p>"
                ),
                "en": (
                    "<p>Educational projects that cut across disciplines, partnerships between cities, "
                    "encounters between festivals. They deal with screenwriting, film and audiovisual work, "
                    "gastronomy, heritage, digital technology, the creative industries and the stage.</p>"
                ),
            },
        ),
        ("heading", {"fr": "Avec qui", "en": "With whom"}),
        (
            "text",
            {
                "fr": (
                    "<p>Des villes du Japon, de Chine, du Canada et de Côte d’Ivoire. Des écoles, des "
                    "universités et des formations d’Europe, des États-Unis et du Sénégal. L’Institut "
                    "français et le Marché du Film, pour La Fabrique Cinéma.</p>"
                ),
                "en": (
                    "<p>Cities in Japan, China, Canada and Côte d’Ivoire. Schools, universities and training "
                    "programmes in Europe, the United States and Senegal. The Institut français and the "
                    "Marché du Film, for La Fabrique Cinéma.</p>"
                ),
            },
        ),
        ("heading", {"fr": "Pour qui", "en": "For whom"}),
        (
            "text",
            {
                "fr": (
                    "<p>De jeunes talents, en particulier de pays du Sud majoritairement francophones. Des "
                    "directeurs et des organisateurs de festivals étrangers. Et les villes elles-mêmes : "
                    "plusieurs partenariats visent à promouvoir leur culture, leur patrimoine ou leurs "
                    "industries créatives.</p>"
                ),
                "en": (
                    "<p>Young talent, especially from Southern, mostly French-speaking countries. Directors "
                    "and organisers of festivals abroad. And the cities themselves: several partnerships aim "
                    "to promote their culture, their heritage or their creative industries.</p>"
                ),
            },
        ),
    ],
}

# By the names of "addresses" in records.json. Publisher, hosting provider and means of contact are settings,
# shown by the templates: nothing in the standard pages depends on their being filled.
PAGES = {
    "partnerships": {
        "name": {"fr": "Partenariats", "en": "Partnerships"},
        "introduction": {
            "fr": (
                "<p>Avec qui Cannes travaille, pays par pays : les villes partenaires et les programmes communs.</p>"
            ),
            "en": "<p>Who Cannes works with, country by country: partner cities and joint programmes.</p>",
        },
        "description": {
            "fr": (
                "Les villes partenaires de Cannes et ses programmes communs avec des écoles et des "
                "institutions, pays par pays."
            ),
            "en": (
                "Cannes’ partner cities and its joint programmes with schools and institutions, country by country."
            ),
        },
    },
    "programmes": {
        "name": {"fr": "Programmes", "en": "Programmes"},
        "introduction": {
            "fr": (
                "<p>Ce que Cannes mène avec des écoles, des universités, des formations et des institutions "
                "culturelles : des projets pédagogiques qui croisent plusieurs disciplines, et des projets "
                "innovants pour partager savoir-faire et culture.</p>"
            ),
            "en": (
                "<p>What Cannes does with schools, universities, training programmes and cultural "
                "institutions: educational projects that cut across disciplines, and innovative projects to "
                "share skills and culture.</p>"
            ),
        },
        "description": {
            "fr": (
                "Scénario, audiovisuel, cinéma, jeu, comédie musicale : les programmes de Cannes avec ses partenaires."
            ),
            "en": (
                "Screenwriting, audiovisual work, film, acting, musicals: the programmes Cannes runs with its partners."
            ),
        },
    },
    "agenda": {
        "name": {"fr": "Agenda", "en": "Events"},
        "introduction": {
            "fr": (
                "<p>Semaines thématiques, rencontres, saisons, spectacles : les rendez-vous internationaux "
                "de Cannes et de ses partenaires.</p>"
            ),
            "en": (
                "<p>Themed weeks, meetings, seasons, shows: the international events of Cannes and its partners.</p>"
            ),
        },
        "description": {
            "fr": (
                "Les rendez-vous internationaux de Cannes et de ses partenaires : ceux qui reviennent chaque "
                "année, et les archives."
            ),
            "en": ("The international events of Cannes and its partners: those held every year, and the archive."),
        },
    },
    "legal notice": {
        "name": {"fr": "Mentions légales", "en": "Legal notice"},
        "body": [
            ("heading", {"fr": "Propriété intellectuelle", "en": "Intellectual property"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Les textes, les images et les autres œuvres publiés sur ce site sont protégés "
                        "par le code de la propriété intellectuelle. Hors des exceptions prévues par la loi, "
                        "leur reproduction demande l’accord de leurs auteurs.</p>"
                    ),
                    "en": (
                        "<p>The texts, images and other works published on this site are protected by the "
                        "French intellectual property code. Outside the exceptions provided by law, "
                        "reproducing them requires their authors’ consent.</p>"
                    ),
                },
            ),
            (
                "heading",
                {"fr": "Réutilisation des informations publiques", "en": "Reuse of public information"},
            ),
            (
                "text",
                {
                    "fr": (
                        "<p>Les informations publiques présentées sur ce site peuvent être réutilisées dans "
                        "les conditions du livre III du code des relations entre le public et "
                        "l’administration : la source et la date de dernière mise à jour sont citées, le "
                        "sens n’est pas altéré. Les œuvres sur lesquelles des tiers ont des droits en sont "
                        "exclues.</p>"
                    ),
                    "en": (
                        "<p>The public information shown on this site may be reused under book III of the "
                        "French code on relations between the public and the administration: the source and "
                        "the date of the last update are given, and the meaning is not distorted. Works in "
                        "which third parties hold rights are excluded.</p>"
                    ),
                },
            ),
        ],
    },
    "accessibility": {
        "name": {"fr": "Accessibilité", "en": "Accessibility"},
        "body": [
            ("heading", {"fr": "Ce que demande la loi", "en": "What the law requires"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’article 47 de la loi n° 2005-102 du 11 "
                        "février 2005 demande que les sites des collectivités soient accessibles à toutes et "
                        "à tous.</p>"
                    ),
                    "en": (
                        "<p>Article 47 of French law no. 2005-102 of 11 "
                        "February 2005 requires the websites of local authorities to be accessible to "
                        "everyone.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Contenus non accessibles", "en": "Content that is not accessible"}),
            (
                "text",
                {
                    "fr": "<p>Faute d’audit, les contenus non accessibles n’ont pas été recensés.</p>",
                    "en": ("<p>In the absence of an audit, content that is not accessible has not been listed.</p>"),
                },
            ),
            ("heading", {"fr": "Signaler une difficulté", "en": "Reporting a difficulty"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Si vous ne parvenez pas à accéder à un contenu ou à un service de ce site, vous "
                        "pouvez le signaler à la Ville de Cannes et demander ce contenu sous une autre "
                        "forme.</p>"
                    ),
                    "en": (
                        "<p>If you cannot reach some content or a service on this site, you can report it to "
                        "the City of Cannes and ask for that content in another form.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Voies de recours", "en": "Recourse"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un "
                        "contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante, "
                        "vous pouvez saisir le Défenseur des droits :</p>"
                        "<ul>"
                        "<li>par le formulaire en ligne, sur www.defenseurdesdroits.fr ;</li>"
                        "<li>par l’intermédiaire de son délégué dans votre région ;</li>"
                        "<li>par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, "
                        "75342 Paris CEDEX 07 ;</li>"
                        "<li>par téléphone, au 09 69 39 00 00.</li>"
                        "</ul>"
                    ),
                    "en": (
                        "<p>If you have reported an accessibility fault that keeps you from some content or "
                        "a service, and have had no satisfactory reply, you can turn to the Défenseur des "
                        "droits, the French defender of rights:</p>"
                        "<ul>"
                        "<li>by the online form, at www.defenseurdesdroits.fr;</li>"
                        "<li>through its delegate in your region of France;</li>"
                        "<li>by letter, free of charge and without a stamp from France: Défenseur des "
                        "droits, Libre réponse 71120, 75342 Paris CEDEX 07;</li>"
                        "<li>by telephone, on +33 9 69 39 00 00.</li>"
                        "</ul>"
                    ),
                },
            ),
        ],
    },
    "personal data": {
        "name": {"fr": "Données personnelles", "en": "Personal data"},
        "body": [
            ("heading", {"fr": "Vos visites", "en": "Your visits"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Visiter ce site ne dépose aucun cookie. Il n’y a ni traceur, ni mesure "
                        "d’audience, ni contenu chargé à partir d’un autre site. C’est pourquoi aucun "
                        "bandeau ne vous demande votre accord.</p>"
                    ),
                    "en": (
                        "<p>Visiting this site sets no cookie. There is no tracker, no audience measurement, "
                        "and nothing loaded from another site. That is why no banner asks for your "
                        "consent.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Le travail des équipes", "en": "The work of the staff"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’espace d’administration, réservé aux équipes, utilise des cookies de session "
                        "et de sécurité. Ils servent uniquement à se connecter et à y travailler.</p>"
                    ),
                    "en": (
                        "<p>The administration area, open to staff only, uses session and security cookies. "
                        "They serve only to sign in and work there.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Vos droits", "en": "Your rights"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Le règlement général sur la protection des données (RGPD) vous donne, sur les "
                        "données qui vous concernent, des droits d’accès, de rectification, d’effacement, de "
                        "limitation et d’opposition. Vous pouvez les exercer auprès de la Ville de "
                        "Cannes.</p>"
                        "<p>Vous pouvez aussi adresser une réclamation à la Commission nationale de "
                        "l’informatique et des libertés (CNIL), www.cnil.fr.</p>"
                    ),
                    "en": (
                        "<p>The General Data Protection Regulation (GDPR) gives you rights over the data "
                        "that concern you: access, rectification, erasure, restriction and objection. You "
                        "can exercise them with the City of Cannes.</p>"
                        "<p>You can also complain to the French data protection authority (CNIL), "
                        "www.cnil.fr.</p>"
                    ),
                },
            ),
        ],
    },
    "search": {
        "name": {"fr": "Recherche", "en": "Search"},
        "description": {
            "fr": (
                "Rechercher un pays, une ville, une école ou un thème parmi les partenariats, les programmes et "
                "l’agenda de la Ville de Cannes à l’international."
            ),
            "en": (
                "Search for a country, a city, a school or a theme in the international partnerships, programmes "
                "and agenda of the City of Cannes."
            ),
        },
    },
    "site map": {
        "name": {"fr": "Plan du site", "en": "Site map"},
        "introduction": {
            "fr": "<p>Toutes les pages du site, rubrique par rubrique.</p>",
            "en": "<p>Every page of the site, section by section.</p>",
        },
    },
}

# The city's own text, the source of every loaded page.
SOURCE = {
    "publisher": "Ville de Cannes",
    "title": "Page des partenariats internationaux",
    "backs": {"fr": "Les informations de cette page", "en": "The information on this page"},
}
