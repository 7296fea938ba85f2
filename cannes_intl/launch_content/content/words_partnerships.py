"""The words of country and region pages, of partner city pages and of their agreements.

The year of an agreement is a fact of records.json, shown beside these words: it is never written here.
"""

# By the id of the place in records.json: the introduction of each country or region that has a page.
COUNTRIES = {
    "central-africa": {
        "fr": (
            "<p>Autour de La Fabrique Cinéma de l’Institut français, des partenariats ont été lancés, "
            "notamment avec l’Afrique centrale. Le programme accompagne de jeunes talents de pays du Sud "
            "majoritairement francophones.</p>"
        ),
        "en": (
            "<p>Around La Fabrique Cinéma de l’Institut français, partnerships have been launched, including "
            "with Central Africa. The programme nurtures young talent from Southern, mostly French-speaking "
            "countries.</p>"
        ),
    },
    "west-africa": {
        "fr": (
            "<p>Autour de La Fabrique Cinéma de l’Institut français, des partenariats ont été lancés, "
            "notamment avec l’Afrique de l’Ouest. Le programme accompagne de jeunes talents de pays du Sud "
            "majoritairement francophones.</p>"
        ),
        "en": (
            "<p>Around La Fabrique Cinéma de l’Institut français, partnerships have been launched, including "
            "with West Africa. The programme nurtures young talent from Southern, mostly French-speaking "
            "countries.</p>"
        ),
    },
    "country-ca": {
        "fr": (
            "<p>Au Canada, Cannes a signé un accord avec la ville de Shawinigan, pour promouvoir les "
            "industries créatives des deux territoires.</p>"
        ),
        "en": (
            "<p>In Canada, Cannes has signed an agreement with the city of Shawinigan, so that the creative "
            "industries of both areas become better known.</p>"
        ),
    },
    "country-ci": {
        "fr": (
            "<p>En Côte d’Ivoire, Cannes est partenaire de Grand-Bassam, pour promouvoir le patrimoine de "
            "cette ville et créer des liens dans le domaine du numérique.</p>"
        ),
        "en": (
            "<p>In Côte d’Ivoire, Cannes works with Grand-Bassam to promote that city’s heritage and to "
            "forge links in digital technology.</p>"
        ),
    },
    "country-cn": {
        "fr": (
            "<p>En Chine, Cannes a signé un accord de partenariat avec Sanya, pour promouvoir le rayonnement "
            "culturel international des deux villes.</p>"
        ),
        "en": (
            "<p>In China, Cannes has signed a partnership agreement with Sanya, to raise both cities’ "
            "cultural profile in the world.</p>"
        ),
    },
    "country-de": {
        "fr": (
            "<p>À Berlin, Cannes travaille avec l’École de Berlin (cinéma), pour la Chaire internationale de "
            "storytelling, et avec Serial Eyes, pour des projets d’audiovisuel et de scénario.</p>"
        ),
        "en": (
            "<p>In Berlin, Cannes works with the Berlin School (for cinema) on the International "
            "Storytelling Chair, and with Serial Eyes on projects in audiovisual work and screenwriting.</p>"
        ),
    },
    "country-gb": {
        "fr": (
            "<p>Au Royaume-Uni, Cannes mène des projets d’audiovisuel et de scénario avec la London Film School.</p>"
        ),
        "en": (
            "<p>In the United Kingdom, Cannes runs audiovisual and screenplay projects together with London "
            "Film School.</p>"
        ),
    },
    "country-it": {
        "fr": "<p>En Italie, Cannes mène des projets d’audiovisuel et de scénario avec la Scuola Holden.</p>",
        "en": "<p>In Italy, Cannes runs audiovisual and screenplay projects together with Scuola Holden.</p>",
    },
    "country-jp": {
        "fr": (
            "<p>Au Japon, Cannes et Shizuoka ont conclu un accord dans le domaine de la gastronomie. Chaque "
            "année, Shizuoka consacre une semaine à la culture française et à Cannes.</p>"
        ),
        "en": (
            "<p>In Japan, Cannes and Shizuoka have reached an agreement on gastronomy. Every year, Shizuoka "
            "devotes a week to French culture and to Cannes.</p>"
        ),
    },
    "country-pl": {
        "fr": (
            "<p>En Pologne, Cannes mène des projets d’audiovisuel et de scénario avec l’École nationale de "
            "cinéma de Łódź.</p>"
        ),
        "en": ("<p>In Poland, Cannes runs audiovisual and screenplay projects together with Łódź Film School.</p>"),
    },
    "country-ro": {
        "fr": ("<p>En Roumanie, Cannes mène des projets d’audiovisuel et de scénario avec MIDPOINT Institute.</p>"),
        "en": ("<p>In Romania, Cannes runs audiovisual and screenplay projects together with MIDPOINT Institute.</p>"),
    },
    "country-sn": {
        "fr": (
            "<p>Une école d’acteurs de Dakar et une école d’acteurs de Cannes sont réunies par une création "
            "commune, « Poétiser le territoire ». Un rendez-vous Cannes-Dakar, annoncé pour 2022, portait "
            "sur la promotion d’artistes sénégalais à Cannes.</p>"
        ),
        "en": (
            "<p>An acting school in Dakar and one in Cannes are brought together by a joint creation, "
            "“Poétiser le territoire”. Cannes-Dakar, an event announced for 2022, was about making "
            "Senegalese artists known in Cannes.</p>"
        ),
    },
    "country-us": {
        "fr": (
            "<p>Aux États-Unis, Cannes travaille avec l’université de Californie à Los Angeles (UCLA), pour "
            "la Chaire internationale de storytelling, et avec l’université Stanford, pour une initiative de "
            "design thinking à San Francisco.</p>"
        ),
        "en": (
            "<p>In the United States, Cannes works with the University of California, Los Angeles (UCLA) on "
            "the International Storytelling Chair, and with Stanford University on a design thinking "
            "initiative in San Francisco.</p>"
        ),
    },
    "country-za": {
        "fr": (
            "<p>Autour de La Fabrique Cinéma de l’Institut français, des partenariats ont été lancés, "
            "notamment avec l’Afrique du Sud. Le programme accompagne de jeunes talents de pays du Sud "
            "majoritairement francophones.</p>"
        ),
        "en": (
            "<p>Around La Fabrique Cinéma de l’Institut français, partnerships have been launched, including "
            "with South Africa. The programme nurtures young talent from Southern, mostly French-speaking "
            "countries.</p>"
        ),
    },
    "reunion": {
        "fr": (
            "<p>Autour de La Fabrique Cinéma de l’Institut français, des partenariats ont été lancés, "
            "notamment avec La Réunion. Le programme accompagne de jeunes talents de pays du Sud "
            "majoritairement francophones.</p>"
        ),
        "en": (
            "<p>Around La Fabrique Cinéma de l’Institut français, partnerships have been launched, including "
            "with Réunion. The programme nurtures young talent from Southern, mostly French-speaking "
            "countries.</p>"
        ),
    },
}

# By the id of the place in records.json.
CITIES = {
    "shizuoka": {
        "summary": {
            "fr": (
                "Un accord dans le domaine de la gastronomie et, chaque année, une semaine consacrée à la "
                "culture française et à Cannes."
            ),
            "en": ("An agreement on gastronomy and, every year, a week devoted to French culture and to Cannes."),
        },
        "body": [
            ("heading", {"fr": "Une semaine par an", "en": "One week a year"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Chaque année, Shizuoka organise la Shizuoka × Cannes Week. Elle met à l’honneur "
                        "la culture française, gastronomie et art, ainsi que Cannes elle-même.</p>"
                        "<p>Une sélection de films français y est projetée.</p>"
                    ),
                    "en": (
                        "<p>Every year, Shizuoka holds Shizuoka × Cannes Week. It celebrates French culture, "
                        "both food and art, as well as Cannes.</p>"
                        "<p>A selection of French films is shown.</p>"
                    ),
                },
            ),
        ],
    },
    "sanya": {
        "summary": {
            "fr": "Un accord pour promouvoir le rayonnement culturel international des deux villes.",
            "en": "An agreement to raise both cities’ cultural profile in the world.",
        },
        "body": [
            ("heading", {"fr": "Un rayonnement partagé", "en": "Shared influence"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Collections, art pyrotechnique, storytelling : Cannes et Sanya ont choisi ces "
                        "terrains pour faire rayonner leur culture à l’international.</p>"
                    ),
                    "en": (
                        "<p>Collections, pyrotechnic art, storytelling: these are the fields Cannes and "
                        "Sanya have chosen to carry their culture abroad.</p>"
                    ),
                },
            ),
        ],
    },
    "shawinigan": {
        "summary": {
            "fr": "Un accord pour promouvoir les industries créatives des deux territoires.",
            "en": "An agreement to make the creative industries of both areas better known.",
        },
        "body": [
            (
                "heading",
                {"fr": "Le choix des industries créatives", "en": "The choice of creative industries"},
            ),
            (
                "text",
                {
                    "fr": (
                        "<p>Comme le présente la Ville de Cannes, après la fermeture de sa centrale "
                        "hydroélectrique, Shawinigan s’est entièrement redynamisée en misant sur les "
                        "industries créatives.</p>"
                    ),
                    "en": (
                        "<p>As the City of Cannes presents it, after its hydroelectric plant closed, "
                        "Shawinigan found new energy throughout by turning to the creative industries.</p>"
                    ),
                },
            ),
        ],
    },
    "grand-bassam": {
        "summary": {
            "fr": "Un partenariat autour du patrimoine de la ville ivoirienne et du numérique.",
            "en": "A partnership built on the Ivorian city’s heritage and on digital technology.",
        },
        "body": [
            ("heading", {"fr": "Patrimoine et numérique", "en": "Heritage and digital technology"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Le partenariat a pour but de faire connaître le patrimoine de Grand-Bassam. Il "
                        "vise aussi à rapprocher Cannes et la ville ivoirienne dans le domaine du "
                        "numérique.</p>"
                    ),
                    "en": (
                        "<p>The partnership sets out to make Grand-Bassam’s heritage better known. It also "
                        "aims to bring Cannes and the Ivorian city closer in digital technology.</p>"
                    ),
                },
            ),
        ],
    },
}

# By the id of the agreement in records.json: what the agreement aims at, as rich text.
AGREEMENTS = {
    "AG1": {
        "fr": "<p>Un partenariat dans le domaine de la gastronomie.</p>",
        "en": "<p>A partnership in gastronomy.</p>",
    },
    "AG2": {
        "fr": (
            "<p>Promouvoir le rayonnement culturel international des deux villes :</p>"
            "<ul>"
            "<li>échanger des collections ;</li>"
            "<li>créer un festival d’art pyrotechnique ;</li>"
            "<li>proposer un enseignement du storytelling.</li>"
            "</ul>"
        ),
        "en": (
            "<p>Raising both cities’ cultural profile in the world:</p>"
            "<ul>"
            "<li>exchanges of collections;</li>"
            "<li>the creation of a festival of pyrotechnic art;</li>"
            "<li>the teaching of storytelling.</li>"
            "</ul>"
        ),
    },
    "AG3": {
        "fr": "<p>Promouvoir les industries créatives des deux territoires.</p>",
        "en": "<p>Promoting the creative industries of both areas.</p>",
    },
    "AG4": {
        "fr": (
            "<ul>"
            "<li>Promouvoir le patrimoine de la ville ivoirienne.</li>"
            "<li>Créer des liens dans le domaine du numérique.</li>"
            "</ul>"
        ),
        "en": ("<ul><li>Promoting the Ivorian city’s heritage.</li><li>Forging links in digital technology.</li></ul>"),
    },
}
