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
    "open data": {
        "name": {"fr": "Données ouvertes", "en": "Open data"},
        "description": {
            "fr": (
                "Les partenariats, les programmes et les événements de Cannes en fichiers CSV, JSON, GeoJSON, iCal et "
                "Atom : adresses, codes, dictionnaire des données."
            ),
            "en": (
                "Cannes’ partnerships, programmes and events as CSV, JSON, GeoJSON, iCal and Atom files: addresses, "
                "codes, data dictionary."
            ),
        },
        "body": [
            ("heading", {"fr": "Ce que contiennent les fichiers", "en": "What the files hold"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Tout ce que ce site recense se lit aussi par des programmes : les villes partenaires, les "
                        "programmes, les événements. Les fichiers sont établis à partir des pages publiées, au moment "
                        "où on les demande. Ils sont gratuits et se téléchargent sans inscription.</p>"
                        "<p>Chaque élément porte ses noms dans toutes les langues du site, des codes, des dates telles "
                        "que la Ville les indique, ses sources et l’adresse de sa page. Seules les villes ont des "
                        "coordonnées.</p>"
                    ),
                    "en": (
                        "<p>Everything this site lists can also be read by software: partner cities, "
                        "programmes, events. The files are made from the published pages at the moment they are "
                        "asked for. They are free, and no registration is needed.</p>"
                        "<p>Each item has its names in every language of the site, codes, dates as the City states "
                        "them, its sources and the address of its page. Only cities have coordinates.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Ce qui ne change pas", "en": "What does not change"}),
            (
                "text",
                {
                    "fr": (
                        "<p>L’identifiant d’un élément est le même dans tous les fichiers et dans toutes les langues. "
                        "Il reste le même quand la page change de nom ou d’adresse. Les codes des thèmes et le nom des "
                        "colonnes ne changent pas non plus ; de nouvelles colonnes peuvent s’ajouter.</p>"
                    ),
                    "en": (
                        "<p>An item’s identifier is the same in every file and every language. It stays the same when "
                        "the page changes name or address. The codes of themes and the names of columns do not change "
                        "either; new columns may be added.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Ce qui est laissé de côté", "en": "What is left out"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Une même sélection contient les mêmes éléments sous toutes ses formes. Quand une forme ne "
                        "peut pas tous les contenir, elle dit combien elle en laisse de côté :</p>"
                        "<ul>"
                        "<li>un calendrier iCal ne contient que les événements dont les jours sont "
                        "indiqués ; le nombre "
                        "des autres figure dans sa description et dans X-LEFT-OUT ;</li>"
                        "<li>un flux Atom ne contient que les éléments dont la date de publication est connue ; le "
                        "nombre des autres figure dans son sous-titre ;</li>"
                        "<li>un fichier GeoJSON contient aussi ce qui n’est situé dans aucune ville, sans point, et en "
                        "donne le nombre. L’outre-mer, que la carte du site marque, n’y a pas de point.</li>"
                        "</ul>"
                    ),
                    "en": (
                        "<p>A selection holds the same items in all its forms. Where a form cannot "
                        "hold all of them, it "
                        "says how many it leaves out:</p>"
                        "<ul>"
                        "<li>an iCal calendar holds only the events whose days are stated; the number of the others "
                        "is in its description and in X-LEFT-OUT;</li>"
                        "<li>an Atom feed holds only the items whose date of publication is known; the number of the "
                        "others is in its subtitle;</li>"
                        "<li>a GeoJSON file also holds what is not placed in any city, without a point, and gives "
                        "its number. An overseas territory, which the site’s map marks, has no point there.</li>"
                        "</ul>"
                    ),
                },
            ),
            ("heading", {"fr": "Ouvrir un fichier CSV", "en": "Opening a CSV file"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Les cellules sont séparées par des virgules. Un tableur réglé en français attend souvent "
                        "des points-virgules : importez alors le fichier en choisissant la virgule et UTF-8, au lieu "
                        "de l’ouvrir d’un double-clic. Une apostrophe précède ce qu’un tableur prendrait pour une "
                        "formule ; JSON donne le même texte sans elle.</p>"
                    ),
                    "en": (
                        "<p>Cells are separated by commas. A spreadsheet set to French often expects semicolons: "
                        "then import the file, choosing the comma and UTF-8, instead of opening it by a double click. "
                        "An apostrophe stands before what a spreadsheet would take for a formula; JSON gives the same "
                        "text without it.</p>"
                    ),
                },
            ),
        ],
    },
    "follow": {
        "name": {"fr": "Suivre", "en": "Follow"},
        "description": {
            "fr": (
                "Recevoir les nouveautés du site et les dates de ses événements, sans inscription : flux "
                "Atom, calendrier iCal."
            ),
            "en": (
                "Receive what is new on the site and the dates of its events, without registering: Atom "
                "feed, iCal calendar."
            ),
        },
        "body": [
            ("heading", {"fr": "Les nouveautés, par un flux Atom", "en": "What is new, by Atom feed"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Un flux est une adresse que l’on confie à une application de lecture. L’application la "
                        "consulte régulièrement et signale chaque page publiée ou mise à jour : ville partenaire, "
                        "programme ou événement. Ni inscription ni adresse électronique ne sont demandées.</p>"
                        "<p>Pour suivre le site, copiez l’adresse du flux et collez-la dans votre application, à "
                        "l’endroit où elle propose d’ajouter un flux ou un abonnement.</p>"
                    ),
                    "en": (
                        "<p>A feed is an address that you give to a reading application. The application looks at it "
                        "regularly and tells you of each page published or updated: partner city, programme or event. "
                        "Neither registration nor e-mail address is needed.</p>"
                        "<p>To follow the site, copy the address of the feed and paste it into your application, where "
                        "it offers to add a feed or a subscription.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Les dates, par un calendrier iCal", "en": "Dates, by iCal calendar"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Un calendrier iCal s’ajoute à celui de votre téléphone ou de votre "
                        "ordinateur, qui le tient "
                        "à jour de lui-même. N’y figurent que les événements dont les jours sont indiqués : une année "
                        "ou un mois ne sont pas un jour. Le calendrier dit combien d’événements il laisse de côté ; il "
                        "peut être vide tant qu’aucun jour n’est publié.</p>"
                        "<p>Le lien d’abonnement ouvre votre application de calendrier. Si rien ne s’ouvre, copiez "
                        "l’adresse du calendrier et ajoutez-la dans votre application comme calendrier en ligne.</p>"
                    ),
                    "en": (
                        "<p>An iCal calendar is added to the one on your telephone or computer, which keeps it up to "
                        "date by itself. It holds only the events whose days are stated: a year or a month is not a "
                        "day. The calendar says how many events it leaves out; it may be empty as long as no day is "
                        "published.</p>"
                        "<p>The subscription link opens your calendar application. If nothing opens, copy the address "
                        "of the calendar and add it in your application as an online calendar.</p>"
                    ),
                },
            ),
        ],
    },
    "help": {
        "name": {"fr": "Aide", "en": "Help"},
        "description": {
            "fr": (
                "Comment lire ce site : sources, dates, archives, langues, carte, données, et comment "
                "signaler une erreur."
            ),
            "en": "How to read this site: sources, dates, archive, languages, map, data, and how to report an error.",
        },
        "body": [
            ("heading", {"fr": "D’où viennent les informations", "en": "Where the information comes from"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Les informations viennent de la Ville de Cannes. Au bas d’une page, la ligne « D’où "
                        "vient cette information ? » donne les sources et, si la page a été vérifiée, le mois de "
                        "cette vérification. Ce que la Ville n’a pas indiqué n’est pas écrit.</p>"
                    ),
                    "en": (
                        "<p>The information comes from the City of Cannes. At the foot of a page, the line “Where does "
                        "this information come from?” gives the sources and, if the page has been checked, the month "
                        "of that check. What the City has not stated is not written.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Lire les dates", "en": "Reading dates"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Une date est donnée telle que la Ville l’indique, sans plus de précision.</p>"
                        "<ul>"
                        "<li><b>Une année seule</b> est l’année où l’accord a été conclu, ou celle pour laquelle un "
                        "événement a été annoncé. Elle ne dit ni le jour, ni jusqu’à quand.</li>"
                        "<li><b>« Annoncé pour »</b> veut dire que l’événement a été annoncé, et "
                        "rien d’autre. Une fois "
                        "la date passée, la mention reste tant que la Ville n’a pas fait savoir si l’événement s’est "
                        "tenu.</li>"
                        "<li><b>« Chaque année »</b> est une habitude, pas une date.</li>"
                        "<li><b>Sans date</b>, rien n’est supposé. Dans une sélection par année, ce qui n’est pas daté "
                        "est présenté à part.</li>"
                        "</ul>"
                    ),
                    "en": (
                        "<p>A date is given as the City states it, and no more exactly.</p>"
                        "<ul>"
                        "<li><b>A year alone</b> is the year in which the agreement was concluded, "
                        "or the one for which "
                        "an event was announced. It says neither on which day nor until when.</li>"
                        "<li><b>“Announced for”</b> means that the event was announced, and nothing else. Once the "
                        "date is past, the words stay until the City has made known whether the event was "
                        "carried through.</li>"
                        "<li><b>“Every year”</b> is a habit, not a date.</li>"
                        "<li><b>Without a date</b>, nothing is supposed. In a selection by year, what is not dated is "
                        "shown apart.</li>"
                        "</ul>"
                    ),
                },
            ),
            ("heading", {"fr": "Les archives", "en": "The archive"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Un événement dont la date est passée n’est pas effacé : il rejoint les archives de "
                        "l’agenda, avec les mots employés pour l’annoncer. Sa page garde son adresse, et les anciennes "
                        "adresses d’une page y conduisent toujours.</p>"
                    ),
                    "en": (
                        "<p>An event whose date is past is not deleted: it joins the archive of the "
                        "events page, in the "
                        "words in which it was announced. Its page keeps its address, and the former addresses of a "
                        "page still lead to it.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Les langues", "en": "Languages"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Le site existe en français et en anglais. Un texte qui n’est pas encore traduit est "
                        "présenté en français, et la page le signale. Les noms propres restent dans leur langue.</p>"
                    ),
                    "en": (
                        "<p>The site is in French and in English. Text that has not been translated yet is shown in "
                        "French, and the page says so. Proper names stay in their own language.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Ce que montre la carte", "en": "What the map shows"}),
            (
                "text",
                {
                    "fr": (
                        "<p>La carte situe des villes, et l’outre-mer ; jamais un pays entier. Trois marques y "
                        "distinguent les villes liées à Cannes par un accord, les lieux d’un programme et les "
                        "villes d’où viennent des invités ; ces dernières ne sont pas des partenaires. Ce qui n’a "
                        "pas de point est nommé sous la carte. La liste donne tout ce que montre la carte.</p>"
                    ),
                    "en": (
                        "<p>The map places cities, and overseas territories; never a whole country. Its marks "
                        "tell apart the cities bound to Cannes by an agreement, the places of a programme and the "
                        "cities guests come from; the latter are not partners. What has no point is named below "
                        "the map. The list gives everything the map shows.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Les données", "en": "Data"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Sous les listes des partenariats, des programmes et de l’agenda, des liens donnent "
                        "les mêmes éléments en fichiers : <b>CSV</b> s’ouvre dans un tableur, <b>JSON</b> se lit "
                        "par des programmes ; les partenariats existent aussi en <b>GeoJSON</b>, qui se place sur "
                        "une carte. Une liste filtrée donne un fichier filtré. La page des données ouvertes les "
                        "décrit en détail.</p>"
                    ),
                    "en": (
                        "<p>Below the lists of partnerships, programmes and events, links give the same items as "
                        "files: <b>CSV</b> opens in a spreadsheet, <b>JSON</b> is read by software; partnerships "
                        "come as <b>GeoJSON</b> too, which goes onto a map. A filtered list gives a filtered "
                        "file. The page about open data describes them in detail.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Atom et iCal", "en": "Atom and iCal"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Un flux <b>Atom</b> signale les pages publiées ou mises à jour dans une application de "
                        "lecture. Un calendrier <b>iCal</b> inscrit les dates dans l’agenda de votre téléphone ou de "
                        "votre ordinateur. La page « Suivre » donne leurs adresses.</p>"
                    ),
                    "en": (
                        "<p>An <b>Atom</b> feed tells of pages published or updated, in a reading application. An "
                        "<b>iCal</b> calendar puts dates into the calendar of your telephone or computer. The page "
                        "“Follow” gives their addresses.</p>"
                    ),
                },
            ),
            ("heading", {"fr": "Signaler une erreur", "en": "Reporting an error"}),
            (
                "text",
                {
                    "fr": (
                        "<p>Une information inexacte, un lien rompu, un nom mal écrit : signalez-les à la Ville de "
                        "Cannes, en indiquant l’adresse de la page et ce qu’il faudrait y lire.</p>"
                    ),
                    "en": (
                        "<p>Wrong information, a broken link, a misspelt name: report them to the City of Cannes, with "
                        "the address of the page and what it should say.</p>"
                    ),
                },
            ),
        ],
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
