"""The words of event pages, by the key of the event in records.json.

An event whose year has passed is told as what it was: announced for that year, neither coming nor held.
"""

EVENTS = {
    "shizuoka-cannes-week": {
        "name_language": "en",
        "summary": {
            "fr": "Chaque année, Shizuoka organise une semaine consacrée à la culture française et à Cannes.",
            "en": "Every year, Shizuoka holds a week devoted to French culture and to Cannes.",
        },
        "body": [
            ("heading", {"fr": "Au programme", "en": "What it includes"}),
            (
                "text",
                {
                    "fr": (
                        "<ul>"
                        "<li>La culture française, avec la gastronomie et l’art.</li>"
                        "<li>Cannes elle-même.</li>"
                        "<li>La projection d’une sélection de films français.</li>"
                        "</ul>"
                    ),
                    "en": (
                        "<ul>"
                        "<li>French culture, with food and art.</li>"
                        "<li>Cannes itself.</li>"
                        "<li>Screenings of a selection of French films.</li>"
                        "</ul>"
                    ),
                },
            ),
        ],
    },
    "dejeuner-des-festivals": {
        "name_language": "fr",
        "summary": {
            "fr": (
                "Chaque année, une soixantaine de directeurs et d’organisateurs de festivals étrangers sont "
                "invités à se rencontrer."
            ),
            "en": ("Every year, around sixty directors and organisers of festivals abroad are invited to meet."),
        },
        "body": [
            ("heading", {"fr": "Parler de programmation", "en": "Talking about programmes"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Le déjeuner est organisé par la Quinzaine des cinéastes, appelée Quinzaine des "
                        "réalisateurs jusqu’en 2022. Les invités y échangent sur la programmation artistique "
                        "de leurs festivals.</p>"
                        "<p>Parmi ces festivals figurent ceux de Sarajevo, du Caire, de Sofia, de Busan et "
                        "de Berlin.</p>"
                    ),
                    "en": (
                        "<p>The lunch is hosted by the Directors’ Fortnight (Quinzaine des cinéastes, called "
                        "Quinzaine des réalisateurs until 2022). Guests talk about the creative side of "
                        "their festivals’ programmes.</p>"
                        "<p>Among these festivals are those of Sarajevo, Cairo, Sofia, Busan and Berlin.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Encourager les échanges", "en": "Encouraging exchanges"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Développer ce rendez-vous est, pour Cannes, une façon d’encourager le dialogue "
                        "entre festivals internationaux.</p>"
                    ),
                    "en": (
                        "<p>For Cannes, developing this lunch is a way to encourage conversation between "
                        "festivals of different countries.</p>"
                    ),
                },
            ),
        ],
    },
    "cannes-dakar": {
        "summary": {
            "fr": (
                "Un rendez-vous annoncé pour 2022 par la Ville de Cannes, pour promouvoir à Cannes des "
                "artistes sénégalais de tous les domaines."
            ),
            "en": (
                "An event announced for 2022 by the City of Cannes, about making Senegalese artists of every "
                "field known in Cannes."
            ),
        },
        "body": [
            ("heading", {"fr": "Tous les domaines", "en": "Every field"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’annonce concernait notamment des cinéastes, des écrivains, des plasticiens et "
                        "des universitaires.</p>"
                    ),
                    "en": (
                        "<p>The announcement named, among others, filmmakers, writers, visual artists and "
                        "academics.</p>"
                    ),
                },
            ),
        ],
    },
    "bollywood-express": {
        "name_language": "en",
        "summary": {
            "fr": (
                "L’accueil d’artistes de Taj Express, de Mumbai, annoncé pour 2023 au Palais des Festivals "
                "et des Congrès."
            ),
            "en": (
                "A visit by artists of Mumbai’s Taj Express, announced for 2023 at the Palais des Festivals "
                "et des Congrès."
            ),
        },
        "body": [
            ("heading", {"fr": "Le spectacle annoncé", "en": "The show announced"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’annonce portait sur « Bollywood Express », alors leur plus récente "
                        "création.</p>"
                        "<p>Elle s’inscrivait dans une démarche plus large : créer des spectacles qui "
                        "puissent être présentés dans d’autres villes de culture, en particulier des "
                        "comédies musicales internationales.</p>"
                    ),
                    "en": (
                        "<p>The announcement was of “Bollywood Express”, their newest creation at the "
                        "time.</p>"
                        "<p>It was part of wider work: creating shows that can travel to other cities of "
                        "culture, international musicals in particular.</p>"
                    ),
                },
            ),
        ],
    },
}
