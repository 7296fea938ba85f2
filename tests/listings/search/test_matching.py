"""The search as people type: everyday words for countries, misspelt names, and why an answer is one."""

import pytest

from partnerships.models import Place
from partnerships.search_synonyms import SEARCH_SYNONYMS
from tests import builders
from tests.listings.search.searching import OWN, met, names, search, sentences
from tests.reading import open_page

pytestmark = pytest.mark.django_db

EVERYDAY_WORDS = [
    ("fr", "chinois", "Chine"),
    ("fr", "chinoises", "Chine"),
    ("fr", "japonaise", "Japon"),
    ("fr", "polonais", "Pologne"),
    ("fr", "britannique", "Royaume-Uni"),
    ("fr", "canadiennes", "Canada"),
    ("fr", "américain", "États-Unis"),
    ("fr", "sud-africain", "Afrique du Sud"),
    ("fr", "sénégalaise", "Sénégal"),
    ("fr", "roumain", "Roumanie"),
    ("fr", "italienne", "Italie"),
    ("fr", "allemandes", "Allemagne"),
    ("fr", "ivoirien", "Côte d’Ivoire"),
    ("fr", "Angleterre", "Royaume-Uni"),
    ("fr", "Grande-Bretagne", "Royaume-Uni"),
    ("fr", "UK", "Royaume-Uni"),
    ("fr", "réunionnais", "La Réunion (France)"),
    ("en", "Japanese", "Japan"),
    ("en", "Polish", "Poland"),
    ("en", "Chinese", "China"),
    ("en", "UK", "United Kingdom"),
    ("en", "England", "United Kingdom"),
    ("en", "Britain", "United Kingdom"),
    ("en", "American", "United States"),
    ("en", "Americans", "United States"),
    ("en", "Ivory Coast", "Côte d’Ivoire"),
    ("en", "Reunion Island", "Réunion (France)"),
]
#: What is typed, what is answered instead, and the first answer.
MISSPELT = [
    ("fr", "Shizouka", "Shizuoka", "Shizuoka"),
    ("fr", "Shizuka", "Shizuoka", "Shizuoka"),
    ("fr", "Boolywood", "Bollywood", "Bollywood Express"),
    ("fr", "Dakkar", "Dakar", "Cannes-Dakar"),
    ("fr", "Sengal", "Sénégal", "Sénégal"),
    ("fr", "Ivori coast", "Ivory Coast", "Côte d’Ivoire"),
    ("en", "Shawinigann", "Shawinigan", "Shawinigan"),
]
FOUND_ELSEWHERE = {
    "Corée": "<mark>Corée</mark> du Sud",
    "Egypte": "<mark>Égypte</mark>",
    "asiatique": "<mark>Asie</mark>",
}


# ---- everyday words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "words", "country"), EVERYDAY_WORDS)
def test_a_country_is_found_by_its_everyday_words(site, loaded, code, words, country):
    assert names(search(site, words, code))[0] == country


def test_every_country_of_the_site_has_everyday_words(loaded):
    browsed = Place.objects.filter(kind__in=Place.BROWSED).exclude(code=Place.HOST)
    assert browsed.exists()
    assert {place.code for place in browsed} <= set(SEARCH_SYNONYMS)


def test_everyday_words_are_found_and_never_shown(site, loaded):
    page = open_page(site, "/fr/partenariats/royaume-uni/")
    assert page.heading == "Royaume-Uni"
    assert "Grande-Bretagne" not in page.text("body")
    proposed = site.get("/fr/data/suggestions.json").json()
    assert "Royaume-Uni" in proposed
    assert "Grande-Bretagne" not in proposed
    answers = " ".join(search(site, "polonais").texts(".results"))
    assert "Pologne" in answers
    assert "olonais" not in answers
    assert "Polish" not in answers


def test_editors_spellings_are_found_beside_everyday_words(site, loaded):
    japan = Place.objects.get(code="JP")
    japan.other_spellings = "Nippon"
    japan.save()
    assert names(search(site, "Nippon"))[0] == "Japon"
    assert names(search(site, "japonais"))[0] == "Japon"


def offered(page):
    """What was perhaps meant, as the page offers it: its address and its words."""
    ways = page.links("body").items()
    return [(address, words) for address, words in ways if words.startswith(("Vouliez-vous dire", "Did you mean"))]


# ---- misspelt words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "typed", "meant", "first"), MISSPELT)
def test_what_is_clearly_meant_is_answered_and_it_is_said(site, loaded, code, typed, meant, first):
    page = search(site, typed, code)
    assert names(page)[0] == first
    heading, said = {
        "fr": ("Résultats pour «\u202f{}\u202f»", "Rien ne répond à «\u202f{}\u202f»."),
        "en": ("Results for “{}”", "Nothing answers “{}”."),
    }[code]
    assert page.text("main h2") == heading.format(meant)
    assert page.text('[role="status"]').startswith(said.format(typed))
    assert not offered(page)


def test_a_corrected_search_is_narrowed_as_any_other(site, loaded):
    assert search(site, "Shizouka").links(".kinds")["?q=Shizouka&kind=event"] == "Événement (1)"
    assert names(search(site, "Shizouka", kind="event")) == ["Shizuoka × Cannes Week"]


def test_what_is_perhaps_meant_is_offered_where_several_names_are_as_near(site, loaded):
    berlin = builders.fresh(Place.objects.get(key="berlin"))
    berlin.other_spellings = "Sanda"
    berlin.save()
    page = search(site, "Sanja")
    assert "Rien ne répond à" not in page.text('[role="status"]')
    assert len(offered(page)) == 1


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "Mexique"), ("fr", "Rome"), ("fr", "Hollande"), ("fr", "stage"), ("en", "Spain")]
)
def test_what_only_resembles_a_name_from_afar_is_not_taken_for_it(site, loaded, code, words):
    page = search(site, words, code)
    assert page.one("#search-words")["value"] == words
    assert not offered(page)
    assert not page.text('[role="status"]').startswith(("Rien ne répond à", "Nothing answers “"))


def test_a_name_half_written_right_is_offered_whole(site, loaded):
    page = search(site, "Serial Eyse")
    assert offered(page) == [("?q=Serial+Eyes", "Vouliez-vous dire «\u202fSerial Eyes\u202f»\u202f?")]
    assert page.text('[role="status"]').startswith("Rien ne contient tous ces mots.")


def test_a_suggestion_never_mixes_the_words_of_two_languages(site, loaded):
    for words in ("Ivori coast", "Ivoiry coasts", "Sout Africa", "Ivorie coast zzzz"):
        page = search(site, words)
        said = " ".join([page.text('[role="status"]'), *page.texts("main h2"), *(told for _to, told in offered(page))])
        assert "Ivoire coast" not in said
        assert "Sud Africa" not in said
    assert not offered(search(site, "Dakkar zzzz"))


# ---- why it is an answer ------------------------------------------------------------------------------------


def test_another_script_marks_the_name_and_no_article(site, loaded):
    assert sentences(search(site, "القاهرة")) == [
        "Parmi ces festivals figurent ceux de Sarajevo, du <mark>Caire</mark>, de Sofia, de Busan et de Berlin."
    ]


@pytest.mark.parametrize(("words", "reason"), FOUND_ELSEWHERE.items())
def test_an_answer_without_the_words_says_by_what_it_was_found(site, loaded, words, reason):
    found = dict(zip(names(search(site, words)), met(search(site, words)), strict=True))
    assert found["Déjeuner des festivals internationaux"].startswith(f"Événement · Cannes · {reason}")


def test_an_adjective_marks_the_country_it_is_of(site, loaded):
    assert "En <mark>Pologne</mark>, Cannes mène" in sentences(search(site, "polonais"))[0]
    assert "Au <mark>Royaume-Uni</mark>, Cannes mène" in sentences(search(site, "Angleterre"))[0]


def test_what_was_done_and_when_is_marked(site, loaded):
    assert met(search(site, "2019"))[0] == "Accord signé en <mark>2019</mark> · Canada"
    assert met(search(site, "accord signé"))[0] == "<mark>Accord signé</mark> en 2019 · Chine"
    assert met(search(site, "2022"))[0].startswith(
        "Événement <span>annoncé pour</span> <b><mark>2022</mark></b> · Cannes"
    )


def test_a_heading_never_runs_into_its_text(site, loaded):
    for words, code in (("open data", "en"), ("personal data", "en"), ("mentions légales", "fr")):
        told = search(site, words, code).texts(f"{OWN} > h3 + p")
        run_together = ("What the files hold E", "What the files hold. E", "Éditeur ")
        assert not [run for run in run_together for text in told if run in text]
    assert sentences(search(site, "files hold", "en"))[0] == "What the <mark>files hold</mark>"


# ---- what is around -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Shizuoka", "Shizuoaka", "静岡市"])
def test_a_country_is_found_by_every_spelling_of_its_cities(site, loaded, words):
    assert set(names(search(site, words))) == {"Shizuoka", "Shizuoka × Cannes Week", "Japon"}


def test_a_country_is_not_found_by_a_city_that_is_not_public(site, loaded):
    city = builders.place(name_fr="Kakegawa", name_en="Kakegawa", within=builders.japan(), live=False)
    assert names(search(site, "Kakegawa")) == []
    city.save_revision().publish()
    assert names(search(site, "Kakegawa")) == ["Japon"]


def test_what_is_no_foreign_country_is_called_what_it_is(site, loaded):
    page = search(site, "Fabrique Cinéma")
    told = dict(zip(names(page), met(page), strict=True))
    assert told["Afrique du Sud"].startswith("Pays")
    assert told["Afrique centrale"].startswith("Grande région")
    assert told["La Réunion (France)"].startswith("Outre-mer")
    assert "Pays et régions (4)" in page.links(".kinds").values()
    english = search(site, "Reunion Island", "en")
    assert met(english)[0].startswith("Overseas")


def test_overseas_and_wider_regions_are_browsed_apart_from_countries(site, loaded):
    page = open_page(site, "/fr/recherche/")
    assert page.texts("main h2")[:2] == ["Partenariats par pays", "Outre-mer et grandes régions"]
    countries = page.texts('h2:-soup-contains("Partenariats par pays") + .choices a')
    apart = page.texts('h2:-soup-contains("Outre-mer et grandes régions") + .choices a')
    assert {"Japon", "Afrique du Sud"} <= set(countries)
    assert set(apart) == {"La Réunion (France)", "Afrique centrale", "Afrique de l’Ouest"}
    assert not set(countries) & set(apart)
