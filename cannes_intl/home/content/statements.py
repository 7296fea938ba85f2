"""The sixteen statements of the city's text, what tells each on the site, and the words that prove it."""


def statement(identifier, summary, told_by, proof):
    """One statement: its id, a paraphrase per language, the pages that tell it, required words per language."""
    french, english = proof
    return {
        "id": identifier,
        "summary": {"fr": summary[0], "en": summary[1]},
        "told_by": told_by,
        "proof": {"fr": french, "en": english},
    }


FILM_PROJECTS = [("programme", "audiovisual-and-screenplay")]

STATEMENTS = [
    statement(
        "A1",
        ("La chaire internationale de storytelling", "The International Storytelling Chair"),
        [("programme", "storytelling-chair")],
        (
            ["UCLA", "grande école de cinéma", "École de Berlin (cinéma)", "Los Angeles"],
            ["UCLA", "great schools of film", "Berlin School (for cinema)", "Los Angeles"],
        ),
    ),
    statement(
        "A2",
        ("Le design thinking avec Stanford", "Design thinking with Stanford"),
        [("programme", "design-thinking")],
        (["Université Stanford", "San Francisco"], ["Stanford University", "San Francisco"]),
    ),
    statement(
        "A3",
        ("Des projets avec la London Film School", "Projects with the London Film School"),
        [*FILM_PROJECTS, ("country", "country-gb")],
        (["London Film School", "Royaume-Uni"], ["London Film School", "United Kingdom"]),
    ),
    statement(
        "A4",
        ("Des projets avec l’école de Łódź", "Projects with the Łódź Film School"),
        [*FILM_PROJECTS, ("country", "country-pl")],
        (["École nationale de cinéma de Łódź", "Pologne"], ["Łódź Film School", "Poland"]),
    ),
    statement(
        "A5",
        ("Des projets avec MIDPOINT", "Projects with MIDPOINT"),
        [*FILM_PROJECTS, ("country", "country-ro")],
        (["MIDPOINT Institute", "Roumanie"], ["MIDPOINT Institute", "Romania"]),
    ),
    statement(
        "A6",
        ("Des projets avec Serial Eyes", "Projects with Serial Eyes"),
        [*FILM_PROJECTS, ("country", "country-de")],
        (["Serial Eyes", "Berlin"], ["Serial Eyes", "Berlin"]),
    ),
    statement(
        "A7",
        ("Des projets avec la Scuola Holden", "Projects with the Scuola Holden"),
        [*FILM_PROJECTS, ("country", "country-it")],
        (["Scuola Holden", "Italie"], ["Scuola Holden", "Italy"]),
    ),
    statement(
        "A8",
        ("La Fabrique Cinéma de l’Institut français", "La Fabrique Cinéma de l’Institut français"),
        [("programme", "fabrique-cinema")],
        (
            ["Marché du Film", "jeunes talents", "francophones", "Québec", "La Réunion", "Afrique du Sud"]
            + ["Afrique centrale", "Afrique de l’Ouest"],
            ["Marché du Film", "young talent", "French-speaking", "Quebec", "Réunion", "South Africa"]
            + ["Central Africa", "West Africa"],
        ),
    ),
    statement(
        "B1",
        ("L’accord avec Shizuoka, et sa semaine annuelle", "The agreement with Shizuoka, and its yearly week"),
        [("partner city", "shizuoka"), ("event", "shizuoka-cannes-week")],
        (
            ["2018", "gastronomie", "Chaque année", "art", "Cannes", "sélection de films français"],
            ["2018", "gastronomy", "Each year", "art", "Cannes", "choice of French films"],
        ),
    ),
    statement(
        "B2",
        ("L’accord avec Sanya", "The agreement with Sanya"),
        [("partner city", "sanya")],
        (
            ["2019", "rayonnement culturel", "collections", "art pyrotechnique", "storytelling"],
            ["2019", "cultural standing", "collections", "pyrotechnic art", "storytelling"],
        ),
    ),
    statement(
        "B3",
        ("L’accord avec Shawinigan", "The agreement with Shawinigan"),
        [("partner city", "shawinigan")],
        (
            ["2019", "industries créatives des deux territoires", "centrale hydroélectrique", "nouvel élan"],
            ["2019", "creative industries", "hydroelectric plant", "new energy"],
        ),
    ),
    statement(
        "B4",
        ("Le partenariat avec Grand-Bassam", "The partnership with Grand-Bassam"),
        [("partner city", "grand-bassam")],
        (["patrimoine", "numérique"], ["heritage", "digital technology"]),
    ),
    statement(
        "C1",
        ("Cannes-Dakar, et « Poétiser le territoire »", "Cannes-Dakar, and “Poétiser le territoire”"),
        [("event", "cannes-dakar"), ("programme", "poetiser-le-territoire")],
        (
            ["2022", "artistes sénégalais", "Cinéastes", "écrivains", "plasticiens", "universitaires"]
            + ["EIAD", "École régionale d’acteurs de Cannes", "création commune"],
            ["2022", "Senegalese artists", "Filmmakers", "writers", "visual artists", "academics"]
            + ["EIAD", "École régionale d’acteurs de Cannes", "joint creation"],
        ),
    ),
    statement(
        "C2",
        ("Les jeunes talents au Pavillon africain", "Young talent at the African Pavilion"),
        [("programme", "young-talent-african-pavilion")],
        (
            ["visibilité", "jeunes talents", "Pavillon africain", "Festival de Cannes", "(ACA)"],
            ["visibility", "young talent", "African Pavilion", "Festival de Cannes", "(ACA)"],
        ),
    ),
    statement(
        "C3",
        ("Le déjeuner des festivals internationaux", "The lunch of international festivals"),
        [("event", "dejeuner-des-festivals")],
        (
            ["Quinzaine", "soixantaine", "Sarajevo", "Caire", "Sofia", "Busan", "Berlin", "programmation"],
            ["Quinzaine", "around sixty", "Sarajevo", "Cairo", "Sofia", "Busan", "Berlin", "festivals will show"],
        ),
    ),
    statement(
        "C4",
        ("Des spectacles qui voyagent, et Bollywood Express", "Shows that travel, and Bollywood Express"),
        [("programme", "touring-shows"), ("event", "bollywood-express")],
        (
            ["villes de culture", "comédies musicales", "Taj Express", "Mumbai", "Palais des Festivals", "2023"],
            ["cities of culture", "musicals", "Taj Express", "Mumbai", "Palais des Festivals", "2023"],
        ),
    ),
]
