"""What editors type with the keys they have is set as the language is printed, and stored as typed."""

import pytest
from django.template import Context, Template
from django.utils import translation

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.typography import typeset, typeset_html
from cannes_intl.messages.typography import french_faults
from tests import builders
from tests.reading import open_page

FRENCH = [
    ("Bonjour !", "Bonjour\u202f!"),
    ("Bonjour!", "Bonjour\u202f!"),
    ("Qui ? Quoi ; voici : rien", "Qui\u202f? Quoi\u202f; voici\u202f: rien"),
    ("Quoi?!", "Quoi\u202f?!"),
    ("Attention\u00a0: travaux", "Attention\u202f: travaux"),
    ("« Poétiser le territoire »", "«\u202fPoétiser le territoire\u202f»"),
    ("«Poétiser»", "«\u202fPoétiser\u202f»"),
    ('Le projet "Poétiser le territoire".', "Le projet «\u202fPoétiser le territoire\u202f»."),
    ("l'École d'été", "l’École d’été"),
    ("aujourd'hui", "aujourd’hui"),
    ("Ceci... et cela", "Ceci… et cela"),
    ("50 % de 3€", "50\u202f% de 3\u202f€"),
    ("(vraiment ?)", "(vraiment\u202f?)"),
    ("Shizuoka × Cannes Week", "Shizuoka × Cannes Week"),
]
ENGLISH = [
    ("the city's partners' day", "the city’s partners’ day"),
    ('the "Poétiser" project', "the “Poétiser” project"),
    ("a 'green' city", "a ‘green’ city"),
    ("Who? What; here: nothing!", "Who? What; here: nothing!"),
    ("And so on...", "And so on…"),
    ("50% of 3€", "50% of 3€"),
]
UNTOUCHED = [
    "https://www.cannes.com/fr?a=b;c=d",
    "www.cannes.com/l'agenda",
    "cannes.com/fr/?page=2",
    "l'adresse-d'un.service@ville-cannes.fr",
    "14:30",
    "16:9",
    'A 12" disc',
    "4x4",
    "10 x 15 cm",
    'lang="fr"',
]


@pytest.mark.parametrize(("typed", "shown"), FRENCH)
def test_french_is_set_with_narrow_spaces_and_its_own_quotation_marks(typed, shown):
    assert typeset(typed, "fr") == shown
    assert not list(french_faults(shown))


@pytest.mark.parametrize(("typed", "shown"), ENGLISH)
def test_english_is_set_with_typographic_quotation_marks_and_no_spaces(typed, shown):
    assert typeset(typed, "en") == shown


@pytest.mark.parametrize("text", UNTOUCHED)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_addresses_hours_ratios_and_dimensions_are_left_as_they_are(text, language):
    assert typeset(text, language) == text


@pytest.mark.parametrize("text", [shown for _typed, shown in FRENCH])
def test_what_is_well_set_stays(text):
    assert typeset(text, "fr") == text


def test_punctuation_after_an_address_is_set():
    assert typeset("Connaissez-vous https://www.cannes.com ?", "fr") == "Connaissez-vous https://www.cannes.com\u202f?"
    assert typeset("Écrivez à a@b.fr; merci", "fr") == "Écrivez à a@b.fr\u202f; merci"


def test_a_language_without_typography_is_left_alone():
    assert typeset("L'Italia: bella!", "it") == "L'Italia: bella!"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<p>Bonjour !</p>", "<p>Bonjour\u202f!</p>"),
        ("<p><b>Bonjour</b>!</p>", "<p><b>Bonjour</b>\u202f!</p>"),
        ("<p>l'<i>École</i> d&#x27;été</p>", "<p>l’<i>École</i> d’été</p>"),
        ("<p>« <b>Poétiser</b> »</p>", "<p>«\u202f<b>Poétiser</b>\u202f»</p>"),
        ("<p>&laquo;&nbsp;Poétiser&nbsp;&raquo;</p>", "<p>«\u202fPoétiser\u202f»</p>"),
        ("<p>R&amp;D ; suite</p>", "<p>R&amp;D\u202f; suite</p>"),
        ("<p>R&amp;D &lt;ici&gt;</p>", "<p>R&amp;D &lt;ici&gt;</p>"),
        ("<p>Tapez <code>echo 'a' ; b!</code>!</p>", "<p>Tapez <code>echo 'a' ; b!</code>\u202f!</p>"),
        (
            '<p><a href="https://a.fr/?q=l\'été;b!" title="l\'été !">l\'été</a> : ici</p>',
            '<p><a href="https://a.fr/?q=l\'été;b!" title="l\'été !">l’été</a>\u202f: ici</p>',
        ),
    ],
)
def test_html_keeps_its_tags_its_entities_and_its_code(typed, shown):
    assert typeset_html(typed, "fr") == shown


def test_a_text_with_too_many_tags_to_set_is_shown_as_it_is():
    markup = "<p>l'a !</p>" * 4000
    assert typeset_html(markup, "fr") == markup


# ---- on the site -----------------------------------------------------------------------------------


def rendered(template, **context):
    return Template("{% load bilingual %}" + template).render(Context(context))


@pytest.mark.django_db
def test_an_editors_plain_spaces_are_set_on_the_page_and_stored_as_typed(site):
    page = builders.event(
        name_fr="L'été à Cannes : qui vient ?",
        name_en="Cannes' summer: who's coming?",
        summary_fr='"Poétiser" l\'été !',
        body=[builders.text("<p>L'été : <a href=\"https://a.fr/l'été\">l'été</a> !</p>", '<p>It\'s "on".</p>')],
    )
    french = open_page(site, page.url_in("fr"))
    assert french.heading == french.title == "L’été à Cannes\u202f: qui vient\u202f?"
    assert "«\u202fPoétiser\u202f» l’été\u202f!" in french.main
    assert french.links()["https://a.fr/l'été"] == "l’été"
    assert "L’été\u202f: l’été \u202f!" in french.texts("main p")
    english = open_page(site, page.url_in("en"))
    assert english.heading == "Cannes’ summer: who’s coming?"
    assert "It’s “on”." in english.texts("main p")
    stored = builders.fresh(page)
    assert stored.name_fr == "L'été à Cannes : qui vient ?"
    assert stored.summary_fr == '"Poétiser" l\'été !'
    assert "l'été</a> !" in stored.body.raw_data[0]["value"]["fr"]


@pytest.mark.django_db
def test_borrowed_words_are_set_as_their_own_language_is():
    theme = builders.theme(name_fr="L'art : quoi ?", name_en="")
    with translation.override("en"):
        assert (
            rendered("{% localized_text theme 'name' %}", theme=theme)
            == '<span lang="fr">L’art\u202f: quoi\u202f?</span>'
        )
        assert rendered("{% localized theme 'name' as name %}{{ name }}", theme=theme) == "L’art\u202f: quoi\u202f?"


@pytest.mark.django_db
def test_words_are_escaped_after_they_are_set():
    theme = builders.theme(name_fr="<b>l'art</b> & \"l'été\"")
    assert (
        rendered("{% localized_text theme 'name' %}", theme=theme)
        == "&lt;b&gt;l’art&lt;/b&gt; &amp; «\u202fl’été\u202f»"
    )


def test_each_language_of_the_site_has_its_typography():
    assert set(languages.CODES) <= set(languages.TYPOGRAPHIES)
