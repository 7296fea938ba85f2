"""What only the city can settle. Until it does, the site says no more than the city's own text."""


def question(french, english):
    return {"fr": french, "en": english}


QUESTIONS = [
    question(
        "Avec quelles villes Cannes est-elle jumelée, et depuis quand ? Le texte ne parle que d’accords et de partenariats.",
        "Which cities is Cannes twinned with, and from when? The text only speaks of agreements and partnerships.",
    ),
    question(
        "Le « Québec » partenaire de La Fabrique Cinéma est-il la province ou la ville ?",
        "Is the “Quebec” named as a partner of La Fabrique Cinéma the province or the city?",
    ),
    question(
        "Quelle est l’« école de Berlin (cinéma) » associée à la chaire de storytelling ?",
        "Which school is the “Berlin School (for cinema)” of the Storytelling Chair?",
    ),
    question(
        "Où se trouve le siège du MIDPOINT Institute, que le texte place en Roumanie ?",
        "Where is the seat of the MIDPOINT Institute, which the text places in Romania?",
    ),
    question(
        "ACA est-elle bien l’« Agence Culturelle Africaine » ? Le texte écrit « Agenda ».",
        "Is ACA indeed the “Agence Culturelle Africaine”? The text writes “Agenda”.",
    ),
    question(
        "Que s’est-il passé pour Cannes-Dakar, annoncé pour 2022 ?",
        "What became of Cannes-Dakar, announced for 2022?",
    ),
    question(
        "Que s’est-il passé pour Bollywood Express, annoncé pour 2023 ?",
        "What became of Bollywood Express, announced for 2023?",
    ),
    question(
        "Quel emblème officiel le site doit-il montrer, et sous quelle forme ?",
        "Which official emblem should the site show, and in what form?",
    ),
    question(
        "Quels sont l’adresse, le téléphone et l’adresse électronique à publier, le directeur de la publication et "
        "l’hébergeur ?",
        "What postal address, telephone and e-mail address should be published, and who are the director of "
        "publication and the hosting provider?",
    ),
    question(
        "À quelle adresse se trouve la page d’où vient le texte de la Ville, pour la citer comme source ?",
        "At what address is the page the city’s text comes from, so that it can be cited as the source?",
    ),
    question(
        "La Ville souhaite-t-elle une troisième langue ? La loi du 4 août 1994 demande, pour certaines inscriptions "
        "publiques traduites, au moins deux traductions ; son application au site d’une commune est à faire trancher.",
        "Does the city want a third language? The French law of 4 August 1994 asks that certain public notices, when "
        "translated, be translated at least twice; whether this covers a town’s website is for lawyers to settle.",
    ),
    question(
        "Les graphies Shizuoka, Łódź et Grand-Bassam sont-elles celles que la Ville retient ?",
        "Are Shizuoka, Łódź and Grand-Bassam the spellings the city adopts?",
    ),
    question(
        "À Shawinigan, est-ce bien la fermeture de la centrale hydroélectrique qui a conduit au renouveau, et "
        "l’accord porte-t-il sur deux villes ou deux territoires ?",
        "In Shawinigan, did the renewal follow the closing of the hydroelectric plant, and is the agreement between "
        "two cities or two regions?",
    ),
    question(
        "L’enseignement du storytelling prévu avec Sanya relève-t-il de la chaire internationale ?",
        "Does the storytelling tuition planned with Sanya belong to the International Chair?",
    ),
    question(
        "Faut-il nommer la Quinzaine « des cinéastes » pour ce que le texte appelle « des Réalisateurs » ?",
        "Should the Quinzaine be called “des cinéastes” where the text has “des Réalisateurs”?",
    ),
    question(
        "L’École régionale d’acteurs de Cannes doit-elle porter son nom actuel, qui ajoute Marseille ?",
        "Should the École régionale d’acteurs de Cannes carry its present name, which adds Marseille?",
    ),
    question(
        "Quelle licence la Ville donne-t-elle à ses données ? La Licence Ouverte 2.0 est proposée.",
        "Which licence does the city give its data? The Licence Ouverte 2.0 is proposed.",
    ),
]
