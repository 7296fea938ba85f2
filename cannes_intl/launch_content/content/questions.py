"""What only the city can answer, printed by `load_content --questions` and never shown to visitors.

Each question is a dict: its key; "about", the pages or agreements it bears on, as (kind, key), empty for the
whole site; and per language the question and why we ask. Several quote what other public sources say: that is
why they stay here.
"""

QUESTIONS = [
    {
        "key": "twinnings",
        "about": [("partner city", "shizuoka")],
        "fr": (
            "Avec quelles villes Cannes est-elle jumelée, et ces jumelages doivent-ils figurer sur le site ? "
            "Votre texte n’en mentionne aucun, alors que d’autres sources publiques parlent d’un jumelage "
            "avec Shizuoka en 1991."
        ),
        "en": (
            "Which cities is Cannes twinned with, and should these twinnings appear on the site? Your text "
            "mentions none, while other public sources speak of a twinning with Shizuoka in 1991."
        ),
    },
    {
        "key": "shizuoka-scope",
        "about": [("agreement", "AG1")],
        "fr": (
            "L’accord conclu avec Shizuoka en 2018 porte-t-il sur la seule gastronomie, et pour combien de "
            "temps a-t-il été conclu ? D’autres sources publiques mentionnent un protocole d’octobre 2018 "
            "sur les risques majeurs, l’eau, le tourisme, la culture et l’enseignement supérieur."
        ),
        "en": (
            "Is the agreement reached with Shizuoka in 2018 about gastronomy alone, and for how long was it "
            "made? Other public sources mention a memorandum of October 2018 on major risks, water, tourism, "
            "culture and higher education."
        ),
    },
    {
        "key": "agreement-kinds",
        "about": [("agreement", "AG1"), ("agreement", "AG2"), ("agreement", "AG3"), ("agreement", "AG4")],
        "fr": (
            "Quelle est la nature exacte de chaque accord (jumelage, protocole, pacte d’amitié, "
            "coopération), et est-il encore en vigueur ? Votre texte parle seulement de partenariats et "
            "d’accords, sans dire s’ils ont une fin."
        ),
        "en": (
            "What exactly is each agreement (twinning, memorandum, friendship pact, cooperation), and is it "
            "still in force? Your text speaks only of partnerships and agreements, and does not say whether "
            "they end."
        ),
    },
    {
        "key": "grand-bassam-year",
        "about": [("agreement", "AG4")],
        "fr": (
            "Le partenariat avec Grand-Bassam a-t-il été signé, et en quelle année ? Votre texte ne donne ni "
            "date ni forme pour ce partenariat, à la différence des trois autres."
        ),
        "en": (
            "Was the partnership with Grand-Bassam signed, and in which year? Your text gives neither a date "
            "nor a form for this partnership, unlike the other three."
        ),
    },
    {
        "key": "sanya-tuition",
        "about": [("agreement", "AG2"), ("programme", "storytelling-chair")],
        "fr": (
            "L’enseignement du storytelling prévu avec Sanya relève-t-il de la Chaire internationale de "
            "storytelling ? Le site les présente séparément, faute de savoir s’il s’agit du même projet."
        ),
        "en": (
            "Is the storytelling tuition provided for with Sanya part of the International Storytelling "
            "Chair? The site shows them apart, not knowing whether they are one project."
        ),
    },
    {
        "key": "sanya-festival",
        "about": [("agreement", "AG2")],
        "fr": (
            "Le festival d’art pyrotechnique prévu avec Sanya a-t-il été créé, et dans quelle ville ? Votre "
            "texte ne dit pas où il aurait lieu, et il ne faut pas le confondre avec celui de Cannes."
        ),
        "en": (
            "Was the festival of pyrotechnic art provided for with Sanya created, and in which city? Your "
            "text does not say where it would be held, and it must not be mistaken for the one in Cannes."
        ),
    },
    {
        "key": "shawinigan-plant",
        "about": [("partner city", "shawinigan")],
        "fr": (
            "Est-ce bien la fermeture d’une centrale hydroélectrique qui a conduit Shawinigan à se tourner "
            "vers les industries créatives ? Le site reprend votre texte, mais la ville passe plutôt pour "
            "avoir perdu ses usines de papier et d’aluminium."
        ),
        "en": (
            "Was it indeed the closure of a hydroelectric plant that led Shawinigan to turn to the creative "
            "industries? The site follows your text, but the town is rather known for having lost its paper "
            "and aluminium works."
        ),
    },
    {
        "key": "two-regions",
        "about": [("agreement", "AG3")],
        "fr": (
            "Les « deux régions » de l’accord avec Shawinigan sont-elles les deux villes ou des territoires "
            "plus larges ? L’accord lie deux villes, et le site écrit « les deux territoires » en attendant "
            "votre réponse."
        ),
        "en": (
            "Are the “two regions” of the agreement with Shawinigan the two cities, or wider areas? The "
            "agreement binds two cities, and the site writes “both areas” until you answer."
        ),
    },
    {
        "key": "quebec",
        "about": [("programme", "fabrique-cinema")],
        "fr": (
            "Dans La Fabrique Cinéma, « Québec » désigne-t-il la province ou la ville ? Le français change "
            "de préposition (au Québec, à Québec), la carte change de lieu, et aucune page n’existe avant "
            "votre réponse."
        ),
        "en": (
            "In La Fabrique Cinéma, does “Quebec” mean the province or the city? The preposition changes in "
            "French, the place changes on the map, and there is no page until you answer."
        ),
    },
    {
        "key": "fabrique-partners",
        "about": [("programme", "fabrique-cinema")],
        "fr": (
            "Avec quels organismes, et à quelles dates, les partenariats de La Fabrique Cinéma ont-ils été "
            "lancés, et quel y est le rôle de la Ville ? Votre texte nomme cinq lieux, de nature très "
            "différente, sans partenaire ni date."
        ),
        "en": (
            "With which organisations, and when, were the partnerships of La Fabrique Cinéma launched, and "
            "what is the City’s part in them? Your text names five places of very different kinds, with "
            "neither partner nor date."
        ),
    },
    {
        "key": "berlin-school",
        "about": [("programme", "storytelling-chair")],
        "fr": (
            "Quelle est l’« École de Berlin (cinéma) », partenaire de la Chaire internationale de "
            "storytelling ? Plusieurs écoles de cinéma existent à Berlin, et le site garde vos mots tant "
            "qu’elle n’est pas identifiée."
        ),
        "en": (
            "Which school is the “Berlin School (for cinema)”, partner of the International Storytelling "
            "Chair? Berlin has several film schools, and the site keeps your words until it is identified."
        ),
    },
    {
        "key": "midpoint-seat",
        "about": [("programme", "audiovisual-and-screenplay"), ("country", "country-ro")],
        "fr": (
            "Le projet mené avec MIDPOINT Institute se déroule-t-il en Roumanie, et où l’institut a-t-il son "
            "siège ? Votre texte le range en Roumanie, d’autres sources publiques le disent dirigé depuis "
            "Prague."
        ),
        "en": (
            "Does the project with MIDPOINT Institute take place in Romania, and where is the institute "
            "based? Your text places it in Romania, other public sources say it is run from Prague."
        ),
    },
    {
        "key": "serial-eyes",
        "about": [("programme", "audiovisual-and-screenplay")],
        "fr": (
            "À Berlin, le partenaire est-il la formation Serial Eyes ou l’école qui la porte ? Serial Eyes "
            "est une formation, présentée ailleurs comme liée à une école de Berlin et à la London Film "
            "School."
        ),
        "en": (
            "In Berlin, is the partner the Serial Eyes programme, or the school that runs it? Serial Eyes is "
            "a training programme, elsewhere described as tied to a Berlin school and to London Film School."
        ),
    },
    {
        "key": "one-or-five-projects",
        "about": [("programme", "audiovisual-and-screenplay")],
        "fr": (
            "Les projets audiovisuels et scénario forment-ils un seul programme ou un projet par école ? "
            "Votre texte répète les mêmes mots pour chaque école, et le site en fait une seule page."
        ),
        "en": (
            "Are the audiovisual and screenplay projects one programme, or one project for each school? Your "
            "text repeats the same words for each school, and the site makes one page of them."
        ),
    },
    {
        "key": "stanford-place",
        "about": [("programme", "design-thinking")],
        "fr": (
            "L’initiative de design thinking se déroule-t-elle à San Francisco ou à l’université Stanford "
            "même ? Votre texte la range à San Francisco, alors que le campus n’est pas dans cette ville."
        ),
        "en": (
            "Does the design thinking initiative take place in San Francisco, or at Stanford University "
            "itself? Your text places it in San Francisco, while the campus is not in that city."
        ),
    },
    {
        "key": "creative-residencies",
        "about": [],
        "fr": (
            "Quelles sont les résidences de création partagées qu’annonce votre texte ? Un titre les annonce "
            "sans qu’aucune soit décrite, et le site ne les mentionne donc pas."
        ),
        "en": (
            "Which are the shared creative residencies that your text announces? A heading announces them "
            "but none is described, so the site does not mention them."
        ),
    },
    {
        "key": "outcome-2022",
        "about": [("event", "cannes-dakar")],
        "fr": (
            "Le rendez-vous Cannes-Dakar annoncé pour 2022 a-t-il eu lieu, et à quelles dates ? Le site dit "
            "seulement qu’il a été annoncé, tant que la suite n’est pas consignée."
        ),
        "en": (
            "Did the Cannes-Dakar event announced for 2022 take place, and on which dates? The site says "
            "only that it was announced, until what became of it is recorded."
        ),
    },
    {
        "key": "outcome-2023",
        "about": [("event", "bollywood-express")],
        "fr": (
            "Le spectacle « Bollywood Express » annoncé pour 2023 a-t-il été présenté au Palais des "
            "Festivals et des Congrès, et à quelles dates ? Le site dit seulement qu’il a été annoncé, tant "
            "que la suite n’est pas consignée."
        ),
        "en": (
            "Was “Bollywood Express”, announced for 2023, performed at the Palais des Festivals et des "
            "Congrès, and on which dates? The site says only that it was announced, until what became of it "
            "is recorded."
        ),
    },
    {
        "key": "dakar-city",
        "about": [("event", "cannes-dakar"), ("programme", "poetiser-le-territoire")],
        "fr": (
            "La Ville de Dakar est-elle partenaire de Cannes, et « Poétiser le territoire » fait-il partie "
            "de Cannes-Dakar ? Votre texte ne nomme pas la Ville de Dakar, et le lien entre ses deux phrases "
            "n’est pas dit."
        ),
        "en": (
            "Is the City of Dakar a partner of Cannes, and is “Poétiser le territoire” part of Cannes-Dakar? "
            "Your text does not name the City of Dakar, and how its two sentences are linked is not said."
        ),
    },
    {
        "key": "eiad-name",
        "about": [("programme", "poetiser-le-territoire")],
        "fr": (
            "Quel est le nom exact de l’école d’acteurs de Dakar (EIAD) ? Votre texte écrit « Ecole "
            "Internationale d’acteur de Dakar », et d’autres sources publiques, « d’Acteur·trice·s »."
        ),
        "en": (
            "What is the exact name of the acting school in Dakar (EIAD)? Your text writes “Ecole "
            "Internationale d’acteur de Dakar”, and other public sources “d’Acteur·trice·s”."
        ),
    },
    {
        "key": "eracm-name",
        "about": [("programme", "poetiser-le-territoire")],
        "fr": (
            "L’école d’acteurs de Cannes doit-elle être nommée École régionale d’acteurs de Cannes et "
            "Marseille (ERACM) ? Votre texte écrit « Ecole Régionale d’Acteurs de Cannes », et l’école se "
            "présente aujourd’hui sous le nom d’ERACM."
        ),
        "en": (
            "Should the acting school in Cannes be named École régionale d’acteurs de Cannes et Marseille "
            "(ERACM)? Your text writes “Ecole Régionale d’Acteurs de Cannes”, and the school now presents "
            "itself as ERACM."
        ),
    },
    {
        "key": "aca-name",
        "about": [("programme", "young-talent-african-pavilion")],
        "fr": (
            "Le nom exact de l’ACA est-il bien « Agence Culturelle Africaine » ? Votre texte écrit « Agenda "
            "Culturelle Africaine », et plusieurs sources publiques, « Agence »."
        ),
        "en": (
            "Is “Agence Culturelle Africaine” indeed the exact name of ACA? Your text writes “Agenda "
            "Culturelle Africaine”, and several public sources write “Agence”."
        ),
    },
    {
        "key": "african-pavilion",
        "about": [("programme", "young-talent-african-pavilion")],
        "fr": (
            "Sous quel nom le Pavillon africain est-il connu aujourd’hui pendant le Festival de Cannes ? "
            "D’autres sources publiques lui donnent un nom différent en 2022, et un autre pavillon porte un "
            "nom voisin."
        ),
        "en": (
            "Under which name is the African Pavilion known today during the Festival de Cannes? Other "
            "public sources give it a different name in 2022, and another pavilion has a similar one."
        ),
    },
    {
        "key": "quinzaine-name",
        "about": [("event", "dejeuner-des-festivals")],
        "fr": (
            "Le site peut-il nommer la Quinzaine « Quinzaine des cinéastes », en rappelant son ancien nom ? "
            "Votre texte écrit « Quinzaine des Réalisateurs », nom qu’elle portait jusqu’en 2022."
        ),
        "en": (
            "May the site name the Quinzaine “Quinzaine des cinéastes”, with a reminder of its former name? "
            "Your text writes “Quinzaine des Réalisateurs”, the name it had until 2022."
        ),
    },
    {
        "key": "lunch-guests",
        "about": [("event", "dejeuner-des-festivals")],
        "fr": (
            "Les « directeurs » invités au déjeuner dirigent-ils des festivals, ou s’agit-il de "
            "réalisateurs ? Le mot anglais de votre texte a les deux sens, et le site a retenu le premier."
        ),
        "en": (
            "Do the “directors” invited to the lunch run festivals, or are they film directors? The English "
            "word in your text has both meanings, and the French pages need one of them."
        ),
    },
    {
        "key": "lunch-festivals",
        "about": [("event", "dejeuner-des-festivals")],
        "fr": (
            "Quels festivals de Sarajevo, du Caire, de Sofia, de Busan et de Berlin sont invités au "
            "déjeuner ? Votre texte ne nomme que les villes, et le site fait de même."
        ),
        "en": (
            "Which festivals of Sarajevo, Cairo, Sofia, Busan and Berlin are invited to the lunch? Your text "
            "names only the cities, and so does the site."
        ),
    },
    {
        "key": "taj-express",
        "about": [("event", "bollywood-express")],
        "fr": (
            "Taj Express est-il le nom d’une compagnie ou celui d’un spectacle ? Le site le présente comme "
            "une compagnie de Mumbai, ce que votre texte ne dit pas expressément."
        ),
        "en": (
            "Is Taj Express the name of a company or of a show? The site presents it as a company from "
            "Mumbai, which your text does not expressly say."
        ),
    },
    {
        "key": "spellings",
        "about": [
            ("partner city", "shizuoka"),
            ("partner city", "grand-bassam"),
            ("country", "country-pl"),
        ],
        "fr": (
            "Approuvez-vous les graphies « Shizuoka », « Łódź » et « Grand-Bassam » ? Votre texte écrit "
            "aussi « Shizuoaka », « LODZ » et « Grand Bassam », que la recherche du site reconnaît."
        ),
        "en": (
            "Do you approve of the spellings “Shizuoka”, “Łódź” and “Grand-Bassam”? Your text also writes "
            "“Shizuoaka”, “LODZ” and “Grand Bassam”, which the site’s search understands."
        ),
    },
    {
        "key": "french-names",
        "about": [("programme", "storytelling-chair"), ("programme", "design-thinking")],
        "fr": (
            "Quels sont les noms français officiels de la chaire, des projets et des initiatives, en "
            "particulier pour « storytelling » et « design thinking » ? Votre texte n’existe qu’en anglais, "
            "et les noms français du site sont des traductions."
        ),
        "en": (
            "What are the official French names of the chair, the projects and the initiatives, above all "
            "for “storytelling” and “design thinking”? Your text exists in English alone, and the site’s "
            "French names are translations."
        ),
    },
    {
        "key": "still-active",
        "about": [],
        "fr": (
            "Lesquels de ces programmes et de ces rendez-vous annuels sont encore actifs, et qui en est le "
            "contact à la Ville ? Votre texte ne les date pas, et chaque page peut dire quand elle a été "
            "vérifiée."
        ),
        "en": (
            "Which of these programmes and yearly events are still active, and who at the City is in charge "
            "of each? Your text gives them no date, and each page can say when it was last checked."
        ),
    },
    {
        "key": "emblem",
        "about": [],
        "fr": (
            "Quel emblème de la Ville le site doit-il afficher, et selon quelles règles ? L’emplacement est "
            "prévu, mais aucun logo n’est repris sans votre accord."
        ),
        "en": (
            "Which emblem of the City should the site show, and by which rules? Its place is ready, but no "
            "logo is taken over without your consent."
        ),
    },
    {
        "key": "contact-details",
        "about": [],
        "fr": (
            "Quelles coordonnées (service, adresse, téléphone, courriel) le site doit-il publier, y compris "
            "pour l’accessibilité et les données personnelles ? La loi en demande, votre texte n’en donne "
            "pas, et le site n’en invente aucune."
        ),
        "en": (
            "Which contact details (department, address, telephone, e-mail) should the site publish, "
            "including for accessibility and personal data? The law requires some, your text gives none, and "
            "the site invents none."
        ),
    },
    {
        "key": "legal-notice",
        "about": [],
        "fr": (
            "Qui sont le directeur de la publication et l’hébergeur du site, et sous quelle licence ses "
            "données sont-elles ouvertes ? Les mentions légales doivent les nommer avant la mise en ligne."
        ),
        "en": (
            "Who are the director of publication and the hosting provider of the site, and under which "
            "licence are its data open? The legal notice must name them before the site goes online."
        ),
    },
    {
        "key": "source-address",
        "about": [],
        "fr": (
            "Quelle est l’adresse de la page dont ce texte est tiré, et de quand date-t-elle ? Chaque page "
            "cite cette source, et plusieurs tournures dépendent de sa date."
        ),
        "en": (
            "What is the address of the page this text comes from, and when was it written? Each page gives "
            "it as its source, and several phrasings depend on its date."
        ),
    },
    {
        "key": "translation-law",
        "about": [],
        "fr": (
            "Selon vos juristes, la loi Toubon demande-t-elle au site d’une commune deux langues étrangères "
            "lorsqu’il est traduit ? Son article 4 parle d’au moins deux traductions, son application aux "
            "sites web est discutée, et le site peut accueillir une troisième langue."
        ),
        "en": (
            "In your lawyers’ view, does the Toubon law require a municipal site to offer two foreign "
            "languages when it is translated? Its article 4 speaks of at least two translations, whether it "
            "covers websites is disputed, and the site is ready for a third language."
        ),
    },
]
