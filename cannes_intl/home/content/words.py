"""The words of the loaded pages, in French and in English. Facts carry over from the source; sentences do not."""

SETTINGS = {
    "city_name": {"fr": "Ville de Cannes", "en": "City of Cannes"},
    "service_name": {"fr": "Relations internationales", "en": "International Relations"},
}

SOURCE = {
    "publisher": "Ville de Cannes",
    "title": "Texte de la Ville de Cannes sur ses partenariats internationaux",
    "backs": {"fr": "L’ensemble de cette page", "en": "Everything on this page"},
}

HOME = {
    "name": {"fr": "Cannes et ses partenaires dans le monde", "en": "Cannes and its partners in the world"},
    "introduction": {
        "fr": "<p>La Ville de Cannes mène des projets communs avec des villes, des écoles et des institutions "
        "d’autres pays, et partage ainsi ses savoirs et ses ressources culturelles.</p>",
        "en": "<p>The City of Cannes runs joint projects with cities, schools and institutions in other "
        "countries, and so shares its knowledge and its cultural resources.</p>",
    },
    "description": {
        "fr": "Les villes, les écoles et les institutions avec lesquelles Cannes mène des projets dans le monde.",
        "en": "The cities, schools and institutions with which Cannes runs projects around the world.",
    },
    "body": [
        ("heading", {"fr": "Ce que nous faisons", "en": "What we do"}),
        (
            "text",
            {
                "fr": "<p>Des projets pédagogiques, des accords entre villes, des rencontres entre festivals. "
                "On y travaille le scénario et l’audiovisuel, la gastronomie, le patrimoine, le numérique, "
                "les industries créatives, la scène.</p>",
                "en": "<p>Educational projects, agreements between cities, encounters between festivals. "
                "Their subjects: screenwriting and audiovisual creation, food, heritage, digital technology, "
                "the creative industries, the stage.</p>",
            },
        ),
        ("heading", {"fr": "Avec qui", "en": "With whom"}),
        (
            "text",
            {
                "fr": "<p>Des villes du Japon, de Chine, du Canada et de Côte d’Ivoire. Des écoles et des "
                "universités d’Europe, des États-Unis et du Sénégal. Des institutions comme l’Institut "
                "français et le Marché du Film.</p>",
                "en": "<p>Cities in Japan, China, Canada and Côte d’Ivoire. Schools and universities in Europe, "
                "the United States and Senegal. Institutions such as the Institut français and the Marché du "
                "Film.</p>",
            },
        ),
        ("heading", {"fr": "Pour qui", "en": "For whom"}),
        (
            "text",
            {
                "fr": "<p>De jeunes talents, des auteurs, des acteurs, des responsables de festivals. Et les "
                "villes elles-mêmes, dont ces projets font connaître la culture et les savoir-faire.</p>",
                "en": "<p>Young talent, writers, actors, festival organisers. And the cities themselves, whose "
                "culture and skills these projects make known.</p>",
            },
        ),
    ],
}

PAGES = {
    "partnerships": {
        "name": {"fr": "Partenariats par pays", "en": "Partnerships by country"},
        "introduction": {
            "fr": "<p>Les accords et les programmes de Cannes, rangés par région du monde.</p>",
            "en": "<p>The agreements and programmes of Cannes, by region of the world.</p>",
        },
    },
    "programmes": {
        "name": {"fr": "Programmes", "en": "Programmes"},
        "introduction": {
            "fr": "<p>Ce que Cannes mène avec des écoles, des universités et des institutions culturelles.</p>",
            "en": "<p>What Cannes does with schools, universities and cultural institutions.</p>",
        },
    },
    "agenda": {
        "name": {"fr": "Agenda", "en": "Calendar"},
        "introduction": {
            "fr": "<p>Les rendez-vous de Cannes avec ses partenaires.</p>",
            "en": "<p>The events that bring Cannes and its partners together.</p>",
        },
    },
    "site map": {
        "name": {"fr": "Plan du site", "en": "Site map"},
        "introduction": {"fr": "", "en": ""},
    },
    "legal notice": {
        "name": {"fr": "Mentions légales", "en": "Legal notice"},
        "body": [
            ("heading", {"fr": "Réutilisation", "en": "Reuse"}),
            (
                "text",
                {
                    "fr": "<p>Les textes et les images de ce site sont protégés. Pour les reproduire au-delà de ce "
                    "que la loi permet, il faut l’accord de la Ville de Cannes.</p>",
                    "en": "<p>The texts and pictures on this site are protected. Reproducing them beyond what the "
                    "law allows needs the agreement of the City of Cannes.</p>",
                },
            ),
            ("heading", {"fr": "Caractères", "en": "Typefaces"}),
            (
                "text",
                {
                    "fr": "<p>Jost et Instrument Sans, sous licence SIL Open Font License 1.1.</p>",
                    "en": "<p>Jost and Instrument Sans, under the SIL Open Font License 1.1.</p>",
                },
            ),
        ],
    },
    "accessibility": {
        "name": {"fr": "Accessibilité", "en": "Accessibility"},
        "body": [
            ("heading", {"fr": "État de conformité", "en": "Compliance status"}),
            (
                "text",
                {
                    "fr": "<p>Ce site est non conforme au référentiel général d’amélioration de l’accessibilité "
                    "(RGAA 4.1), aucun audit n’ayant encore été réalisé.</p>",
                    "en": "<p>This site does not comply with the French accessibility standard (RGAA 4.1): no audit "
                    "has been carried out yet.</p>",
                },
            ),
            ("heading", {"fr": "Signaler une difficulté", "en": "Report a difficulty"}),
            (
                "text",
                {
                    "fr": "<p>Si un contenu ou un service de ce site ne vous est pas accessible, vous pouvez le "
                    "signaler à la Ville de Cannes, pour qu’une autre forme vous soit proposée.</p>",
                    "en": "<p>If you cannot use something on this site, you may tell the City of Cannes, so that it "
                    "can be offered to you in another form.</p>",
                },
            ),
            ("heading", {"fr": "Voies de recours", "en": "If you get no answer"}),
            (
                "text",
                {
                    "fr": "<p>Si vous avez signalé un défaut d’accessibilité qui vous empêche d’utiliser ce site et "
                    "n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :</p>"
                    "<ul><li>par le formulaire en ligne du Défenseur des droits ;</li><li>auprès de son délégué "
                    "dans votre région ;</li><li>par courrier gratuit, sans timbre : Défenseur des droits, Libre "
                    "réponse 71120, 75342 Paris CEDEX 07.</li></ul>",
                    "en": "<p>If you have reported an accessibility fault that keeps you from using this site and "
                    "have had no satisfactory answer, you may turn to the French Defender of Rights (Défenseur "
                    "des droits):</p><ul><li>through its online form;</li><li>through its delegate in your "
                    "region;</li><li>by post, free of charge in France: Défenseur des droits, Libre réponse 71120, "
                    "75342 Paris CEDEX 07.</li></ul>",
                },
            ),
        ],
    },
    "personal data": {
        "name": {"fr": "Données personnelles", "en": "Personal data"},
        "body": [
            ("heading", {"fr": "Ce que ce site sait de vous", "en": "What this site knows about you"}),
            (
                "text",
                {
                    "fr": "<p>Rien. Ce site ne dépose aucun cookie chez ses visiteurs, ne mesure pas son audience et "
                    "ne charge rien depuis un autre site. Il n’a donc rien à vous faire accepter.</p>",
                    "en": "<p>Nothing. This site sets no cookie for its visitors, does not measure its audience and "
                    "loads nothing from another site. So there is nothing for you to accept.</p>",
                },
            ),
            ("heading", {"fr": "Les agents qui l’écrivent", "en": "The staff who write it"}),
            (
                "text",
                {
                    "fr": "<p>Les agents qui tiennent le site à jour se connectent avec un compte ; un cookie garde "
                    "leur session le temps du travail.</p>",
                    "en": "<p>The staff who keep the site up to date sign in with an account; a cookie keeps their "
                    "session while they work.</p>",
                },
            ),
        ],
    },
}

COUNTRIES = {
    "central-africa": {
        "fr": "<p>L’Afrique centrale compte parmi les partenaires de La Fabrique Cinéma de l’Institut français.</p>",
        "en": "<p>Central Africa is among the partners of La Fabrique Cinéma de l’Institut français.</p>",
    },
    "west-africa": {
        "fr": "<p>L’Afrique de l’Ouest compte parmi les partenaires de La Fabrique Cinéma de l’Institut français.</p>",
        "en": "<p>West Africa is among the partners of La Fabrique Cinéma de l’Institut français.</p>",
    },
    "country-ca": {
        "fr": "<p>Au Canada, Cannes a signé un accord avec la ville de Shawinigan.</p>",
        "en": "<p>In Canada, Cannes has signed an agreement with the city of Shawinigan.</p>",
    },
    "country-ci": {
        "fr": "<p>En Côte d’Ivoire, Cannes est partenaire de la ville de Grand-Bassam.</p>",
        "en": "<p>In Côte d’Ivoire, Cannes is a partner of the city of Grand-Bassam.</p>",
    },
    "country-cn": {
        "fr": "<p>En Chine, Cannes a signé un accord avec la ville de Sanya.</p>",
        "en": "<p>In China, Cannes has signed an agreement with the city of Sanya.</p>",
    },
    "country-de": {
        "fr": "<p>En Allemagne, Cannes travaille avec une école de cinéma et une formation établies à Berlin.</p>",
        "en": "<p>In Germany, Cannes works with a film school and a training programme in Berlin.</p>",
    },
    "country-gb": {
        "fr": "<p>Au Royaume-Uni, Cannes mène des projets audiovisuels et de scénario avec la London Film School.</p>",
        "en": "<p>In the United Kingdom, Cannes runs audiovisual and screenplay projects with the London Film School.</p>",
    },
    "country-it": {
        "fr": "<p>En Italie, Cannes mène des projets audiovisuels et de scénario avec la Scuola Holden.</p>",
        "en": "<p>In Italy, Cannes runs audiovisual and screenplay projects with the Scuola Holden.</p>",
    },
    "country-jp": {
        "fr": "<p>Au Japon, Cannes et la ville de Shizuoka ont conclu un accord autour de la gastronomie.</p>",
        "en": "<p>In Japan, Cannes and the city of Shizuoka have reached an agreement around food.</p>",
    },
    "country-pl": {
        "fr": "<p>En Pologne, Cannes mène des projets audiovisuels et de scénario avec l’École nationale de cinéma "
        "de Łódź.</p>",
        "en": "<p>In Poland, Cannes runs audiovisual and screenplay projects with the Łódź Film School.</p>",
    },
    "country-ro": {
        "fr": "<p>En Roumanie, Cannes mène des projets audiovisuels et de scénario avec le MIDPOINT Institute.</p>",
        "en": "<p>In Romania, Cannes runs audiovisual and screenplay projects with the MIDPOINT Institute.</p>",
    },
    "country-sn": {
        "fr": "<p>Avec le Sénégal, Cannes réunit deux écoles d’acteurs et s’ouvre aux artistes sénégalais.</p>",
        "en": "<p>With Senegal, Cannes brings two acting schools together and opens to Senegalese artists.</p>",
    },
    "country-us": {
        "fr": "<p>Aux États-Unis, Cannes travaille avec l’Université de Californie à Los Angeles (UCLA) et avec "
        "l’Université Stanford.</p>",
        "en": "<p>In the United States, Cannes works with the University of California, Los Angeles (UCLA) and with "
        "Stanford University.</p>",
    },
    "country-za": {
        "fr": "<p>L’Afrique du Sud compte parmi les partenaires de La Fabrique Cinéma de l’Institut français.</p>",
        "en": "<p>South Africa is among the partners of La Fabrique Cinéma de l’Institut français.</p>",
    },
    "reunion": {
        "fr": "<p>La Réunion compte parmi les partenaires de La Fabrique Cinéma de l’Institut français.</p>",
        "en": "<p>Réunion is among the partners of La Fabrique Cinéma de l’Institut français.</p>",
    },
}

CITIES = {
    "shizuoka": {
        "summary": {
            "fr": "Un accord autour de la gastronomie, et chaque année une semaine consacrée à la culture française et à "
            "Cannes.",
            "en": "An agreement around food and, every year, a week given to French culture and to Cannes.",
        },
        "body": [
            ("heading", {"fr": "Une semaine par an", "en": "One week a year"}),
            (
                "text",
                {
                    "fr": "<p>Chaque année, Shizuoka organise la Shizuoka × Cannes Week. On y goûte la cuisine et l’art "
                    "français, on y découvre Cannes, et une sélection de films français y est projetée.</p>",
                    "en": "<p>Each year Shizuoka holds Shizuoka × Cannes Week: French food and French art, a discovery "
                    "of Cannes itself, and a choice of French films on screen.</p>",
                },
            ),
        ],
    },
    "sanya": {
        "summary": {
            "fr": "Un accord pour faire rayonner la culture des deux villes dans le monde.",
            "en": "An agreement to carry the culture of both cities further in the world.",
        },
        "body": [],
    },
    "shawinigan": {
        "summary": {
            "fr": "Un accord pour faire connaître les industries créatives des deux territoires.",
            "en": "An agreement to make the creative industries of both areas better known.",
        },
        "body": [
            ("heading", {"fr": "Une ville qui se réinvente", "en": "A city remaking itself"}),
            (
                "text",
                {
                    "fr": "<p>Après la fermeture de sa centrale hydroélectrique, Shawinigan a trouvé un nouvel élan en "
                    "misant sur les industries créatives.</p>",
                    "en": "<p>When its hydroelectric plant closed, Shawinigan found new energy by turning to the "
                    "creative industries.</p>",
                },
            ),
        ],
    },
    "grand-bassam": {
        "summary": {
            "fr": "Un partenariat pour le patrimoine de la ville ivoirienne et pour des liens dans le numérique.",
            "en": "A partnership for the Ivorian city’s heritage, and for ties in digital technology.",
        },
        "body": [],
    },
}

AGREEMENTS = {
    "AG1": {
        "fr": "<p>Les deux villes ont choisi la gastronomie comme domaine commun.</p>",
        "en": "<p>The two cities chose gastronomy as their common field.</p>",
    },
    "AG2": {
        "fr": "<p>Renforcer le rayonnement culturel international des deux villes :</p><ul><li>échanger des "
        "collections ;</li><li>créer un festival d’art pyrotechnique ;</li><li>enseigner le storytelling.</li></ul>",
        "en": "<p>To raise the cultural standing of both cities abroad:</p><ul><li>lending each other "
        "collections;</li><li>founding a festival of pyrotechnic art;</li><li>teaching storytelling.</li></ul>",
    },
    "AG3": {
        "fr": "<p>Promouvoir les industries créatives des deux territoires.</p>",
        "en": "<p>To promote the creative industries on both sides.</p>",
    },
    "AG4": {
        "fr": "<ul><li>Mettre en valeur le patrimoine de Grand-Bassam.</li><li>Créer des liens dans le domaine du "
        "numérique.</li></ul>",
        "en": "<ul><li>Making Grand-Bassam’s heritage better known.</li><li>Building ties in digital "
        "technology.</li></ul>",
    },
}

PROGRAMMES = {
    "storytelling-chair": {
        "summary": {
            "fr": "Une chaire consacrée au storytelling, portée avec deux écoles, l’une à Los Angeles, l’autre à Berlin.",
            "en": "A chair in storytelling, run with two schools, one in Los Angeles, the other in Berlin.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>La chaire fait partie des projets pédagogiques que Cannes mène avec d’autres pays, à la "
                    "croisée des disciplines. L’UCLA est une grande école de cinéma.</p>",
                    "en": "<p>The chair is one of the educational projects, across disciplines, that Cannes runs with "
                    "other countries. UCLA is one of the great schools of film.</p>",
                },
            )
        ],
    },
    "design-thinking": {
        "summary": {
            "fr": "Une initiative de design thinking menée avec l’Université Stanford.",
            "en": "A design thinking initiative run with Stanford University.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>L’initiative relève des projets pédagogiques que Cannes mène avec d’autres pays.</p>",
                    "en": "<p>The initiative is one of the educational projects that Cannes runs with other countries.</p>",
                },
            )
        ],
    },
    "audiovisual-and-screenplay": {
        "summary": {
            "fr": "Des projets d’audiovisuel et de scénario, menés avec des écoles et des formations d’Europe.",
            "en": "Audiovisual and screenplay projects, run with schools and training programmes in Europe.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>Ces projets sont pédagogiques et croisent plusieurs disciplines.</p>",
                    "en": "<p>These are educational projects that cut across disciplines.</p>",
                },
            )
        ],
    },
    "fabrique-cinema": {
        "summary": {
            "fr": "Un programme qui accompagne de jeunes talents de pays du Sud, surtout francophones.",
            "en": "A programme that supports young talent from Southern, mostly French-speaking countries.",
        },
        "audience": {
            "fr": "De jeunes talents de pays du Sud, surtout francophones",
            "en": "Young talent from Southern, mostly French-speaking countries",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>La Fabrique Cinéma de l’Institut français est conçue en lien étroit avec le Marché du "
                    "Film, à Cannes.</p><p>Plusieurs partenariats ont été lancés : avec le Québec, La Réunion, "
                    "l’Afrique du Sud, l’Afrique centrale et l’Afrique de l’Ouest.</p>",
                    "en": "<p>La Fabrique Cinéma de l’Institut français is shaped hand in hand with the Marché du Film, "
                    "in Cannes.</p><p>Several partnerships are under way: with Quebec, Réunion, South Africa, Central "
                    "Africa and West Africa.</p>",
                },
            )
        ],
    },
    "poetiser-le-territoire": {
        "summary": {
            "fr": "Deux écoles d’acteurs, l’une à Dakar, l’autre à Cannes, réunies autour d’une création commune.",
            "en": "Two acting schools, one in Dakar, one in Cannes, brought together by a joint creation.",
        },
        "body": [],
    },
    "young-talent-african-pavilion": {
        "summary": {
            "fr": "Plus de visibilité pour les jeunes talents et la création, au Pavillon africain, pendant le Festival "
            "de Cannes.",
            "en": "More visibility for young talent and creativity, at the African Pavilion, during the Festival de "
            "Cannes.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>Le projet vise à développer le Pavillon africain, avec l’Agence Culturelle Africaine "
                    "(ACA).</p>",
                    "en": "<p>The aim is to develop the African Pavilion, together with the Agence Culturelle Africaine "
                    "(ACA).</p>",
                },
            )
        ],
    },
    "touring-shows": {
        "summary": {
            "fr": "Créer des spectacles qui puissent être joués dans d’autres villes de culture, surtout des comédies "
            "musicales internationales.",
            "en": "Creating shows that other cities of culture can host, international musicals above all.",
        },
        "body": [],
    },
}

EVENTS = {
    "shizuoka-cannes-week": {
        "summary": {
            "fr": "Une semaine par an, Shizuoka met à l’honneur la culture française et Cannes.",
            "en": "For one week a year, Shizuoka gives pride of place to French culture and to Cannes.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>La semaine donne une belle place à la gastronomie et à l’art français. Elle présente aussi "
                    "Cannes, et projette une sélection de films français.</p>",
                    "en": "<p>The week gives plenty of room to French gastronomy and art. It also presents Cannes, and "
                    "screens a choice of French films.</p>",
                },
            )
        ],
    },
    "dejeuner-des-festivals": {
        "summary": {
            "fr": "Chaque année, la Quinzaine des cinéastes invite une soixantaine de directeurs et d’organisateurs de "
            "festivals étrangers.",
            "en": "Each year the Quinzaine des cinéastes (Directors’ Fortnight) invites around sixty directors and "
            "organisers of festivals abroad.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>Les invités se rencontrent et parlent de la programmation de leurs festivals. Parmi eux : "
                    "des festivals de Sarajevo, du Caire, de Sofia, de Busan et de Berlin.</p><p>La Quinzaine des "
                    "cinéastes s’est appelée Quinzaine des réalisateurs jusqu’en 2022.</p>",
                    "en": "<p>Guests meet and talk about what their festivals will show. Among them are festivals in "
                    "Sarajevo, Cairo, Sofia, Busan and Berlin.</p><p>The Quinzaine des cinéastes was called Quinzaine "
                    "des réalisateurs until 2022.</p>",
                },
            )
        ],
    },
    "cannes-dakar": {
        "summary": {
            "fr": "Une saison annoncée pour faire connaître à Cannes des artistes sénégalais de tous les domaines.",
            "en": "A season announced to introduce Senegalese artists of every field to Cannes.",
        },
        "body": [
            (
                "text",
                {
                    "fr": "<p>Cinéastes, écrivains, plasticiens et universitaires étaient annoncés.</p>",
                    "en": "<p>Filmmakers, writers, visual artists and academics were announced.</p>",
                },
            )
        ],
    },
    "bollywood-express": {
        "summary": {
            "fr": "Les artistes de Taj Express, de Mumbai, étaient annoncés au Palais des Festivals et des Congrès avec "
            "leur création Bollywood Express.",
            "en": "Artists of Mumbai’s Taj Express were announced at the Palais des Festivals et des Congrès with their "
            "creation, Bollywood Express.",
        },
        "body": [],
    },
}
