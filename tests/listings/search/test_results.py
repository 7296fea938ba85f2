"""The search of the whole site, as visitors use it."""

import pytest

from cannes_intl.home.models import SearchPage
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.search.results import Search
from events.models import EventPage
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammePage
from tests import builders
from tests.listings.search.searching import ELSEWHERE, OWN, PAGES, names, search, sentences
from tests.reading import open_page

pytestmark = pytest.mark.django_db

SOUGHT = [
    # a name as it is, without its accents, in another spelling, in another script
    ("fr", "Shizuoka", "Shizuoka"),
    ("fr", "Japon", "Japon"),
    ("fr", "Lodz", "Projets audiovisuels et scénario"),
    ("fr", "senegal", "Sénégal"),
    ("fr", "cote d'ivoire", "Côte d’Ivoire"),
    ("fr", "Pusan", "Déjeuner des festivals internationaux"),
    ("fr", "静岡市", "Shizuoka"),
    ("fr", "静岡", "Shizuoka"),
    ("fr", "Grand Bassam", "Grand-Bassam"),
    ("fr", "Québec", "La Fabrique Cinéma de l’Institut français"),
    ("fr", "Ecole Internationale d'acteur de Dakar", "«\u202fPoétiser le territoire\u202f»"),
    ("fr", "Quinzaine des Réalisateurs", "Déjeuner des festivals internationaux"),
    ("fr", "shizuoka x cannes week", "Shizuoka × Cannes Week"),
    # in any form of its words
    ("fr", "scénarios", "Projets audiovisuels et scénario"),
    ("fr", "écoles de cinéma", "Chaire internationale de storytelling"),
    ("fr", "gastronomique", "Shizuoka"),
    ("fr", "feux pyrotechniques", "Sanya"),
    ("fr", '"design thinking"', "Design thinking"),
    ("en", "Shizuoaka", "Shizuoka"),
    ("en", "Bombay", "Bollywood Express"),
    ("en", "Mumbai", "Bollywood Express"),
    ("en", "Québec", "La Fabrique Cinéma de l’Institut français"),
    ("en", "quebec", "La Fabrique Cinéma de l’Institut français"),
    ("en", "Japon", "Japan"),
    ("en", "film schools", "Audiovisual and screenplay projects"),
    ("en", "UCLA", "International Storytelling Chair"),
    ("en", "screenwriter", "Audiovisual and screenplay projects"),
    ("en", "directors fortnight", "Déjeuner des festivals internationaux"),
    # what a country is called by those who live there, its code, its continent
    ("fr", "Polska", "Pologne"),
    ("fr", "Deutschland", "Allemagne"),
    ("en", "日本", "Japan"),
    ("en", "USA", "United States"),
    ("fr", "Asie", "Chine"),
    # misspelt
    ("fr", "Shizuoak", "Shizuoka"),
    ("fr", "Dakkar", "Cannes-Dakar"),
    ("en", "Shawinigann", "Shawinigan"),
    ("en", "Sengal", "Senegal"),
]


# ---- what is found -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "words", "first"), SOUGHT)
def test_what_is_meant_comes_first(site, loaded, code, words, first):
    assert names(search(site, words, code))[0] == first


def test_a_word_that_is_written_somewhere_does_not_bring_what_only_resembles_it(site, loaded):
    found = names(search(site, "cinema"))
    assert "Sanya" not in found
    assert 0 < len(found) < IndexEntry.objects.filter(language="fr").count() / 2
    found = names(search(site, "chaire"))
    assert found[0] == "Chaire internationale de storytelling"
    assert set(found[1:]) == {"États-Unis", "Allemagne"}


def test_all_the_words_are_looked_for_and_fewer_only_where_none_has_them_all(site, loaded):
    assert names(search(site, "gastronomie Shizuoka"))[0] == "Shizuoka"
    assert "Sanya" not in names(search(site, "gastronomie Shizuoka"))
    partly = search(site, "Sanya Shawinigan")
    assert {"Sanya", "Shawinigan"} <= set(names(partly))
    assert "Rien ne contient tous ces mots. Voici ce qui en contient une partie." in partly.text('[role="status"]')
    assert search(site, "Sanya").text('[role="status"]') == "2 résultats."


def test_a_listing_says_too_that_it_holds_but_some_of_the_words(site, loaded):
    said = open_page(site, "/fr/partenariats/?q=Sanya+Shawinigan").text('[role="status"]')
    assert said.startswith("Rien ne contient tous ces mots.")
    assert open_page(site, "/fr/partenariats/?q=Sanya").text('[role="status"]').startswith("1 élément.")


def test_a_phrase_in_quotation_marks_and_a_word_left_out_are_understood(site, loaded):
    said = search(site, '"internationale chaire"').text('[role="status"]')
    assert said.startswith("Rien ne contient ces mots ainsi écrits.")
    assert "Rien ne contient" not in search(site, '"chaire internationale"').text('[role="status"]')
    without = names(search(site, "cinéma -shizuoka"))
    assert "Shizuoka × Cannes Week" in names(search(site, "cinéma"))
    assert without
    assert "Shizuoka × Cannes Week" not in without
    assert names(search(site, "sénégal -dakar")) == []


def test_an_event_with_several_editions_is_one_answer(site, loaded):
    event = EventPage.objects.get(name_fr="Bollywood Express")
    event.editions.add(builders.Edition(when="2025", outcome="announced"))
    builders.publish(event)
    assert names(search(site, "Bollywood")).count("Bollywood Express") == 1


def test_equal_answers_come_in_the_order_of_the_site(site, loaded):
    """Where no words are looked for, all answers are equal."""
    found = [one["pk"] for one in Search({"kind": "programme"}, "fr").rows]
    assert found == [row.pk for row in IndexEntry.objects.of(["programme"], "fr")]
    assert len(found) == 7


# ---- how it is shown ----------------------------------------------------------------------------------------


def test_the_match_is_marked_in_its_sentence_as_it_is_written_there(site, loaded):
    assert "nationale de cinéma de <mark>Łódź</mark>" in sentences(search(site, "Lodz"))[0]
    assert "de <mark>Grand-Bassam</mark>" in sentences(search(site, "grand bassam"))[0]
    assert "deux <mark>écoles</mark> d’<mark>acteurs</mark>" in sentences(search(site, "ecole acteur"))[0]


def test_what_is_found_by_another_spelling_is_marked_by_the_name_that_is_shown(site, loaded):
    assert "de <mark>Busan</mark> et de Berlin" in sentences(search(site, "Pusan"))[0]
    assert "<mark>Mumbai</mark>’s Taj Express" in sentences(search(site, "Bombay", "en"))[0]


def test_what_is_said_and_what_is_asked_cannot_run_as_html(site, loaded):
    page = PartnerCityPage.objects.get(name_fr="Sanya")
    page.summary_fr = "Du <script>alert(1)</script> papier & de l'encre."
    builders.publish(page)
    answer = search(site, "papier encre")
    assert sentences(answer) == ["Du alert(1) <mark>papier</mark> &amp; de l’<mark>encre</mark>."]
    words = '"><script>alert(1)</script>'
    hostile = search(site, words)
    assert hostile.one("#search-words")["value"] == words
    for page in (answer, hostile):
        assert not [script for script in page.all("script") if script.text.startswith("alert")]


@pytest.mark.parametrize(
    "words",
    [
        "'",
        '"',
        "\\",
        "%",
        "_",
        "a:* & !b | (c",
        "() -- ;",
        "🎬",
        "-",
        "--",
        "القاهرة",
        "मुंबई",
        "a " * 100,
        "é" * 200,
        "e\u0301cole",
    ],
)
def test_nothing_that_is_typed_breaks_the_search(site, loaded, words):
    for code in PAGES:
        search(site, words.strip()[:200], code)


def test_names_in_other_scripts_are_found_as_they_are_written(site, loaded):
    for words in ("القاهرة", "मुंबई", "부산", "София"):
        assert names(search(site, words)), words


def test_the_title_says_what_was_looked_for_and_the_other_language_looks_for_the_same(site, loaded):
    page = search(site, "Lodz", kind="country")
    assert page.title.startswith("Lodz – Recherche")
    assert page.values("a.lang", "href") == ["/en/search/?q=Lodz&kind=country"]


def test_an_answer_is_kept_out_of_search_engines_and_the_bare_page_is_not(site, loaded):
    assert search(site, "Lodz").one('meta[name="robots"]')["content"] == "noindex"
    bare = open_page(site, "/fr/recherche/")
    assert bare.description()
    assert bare.count('meta[name="robots"]') == 0


def test_the_answers_are_told_by_kind_each_with_its_number(site, loaded):
    page = search(site, "Japon")
    kinds = page.links(".kinds")
    assert (kinds["?q=Japon"], kinds["?q=Japon&kind=country"]) == ("Tout (3)", "Pays et régions (1)")
    assert page.texts('.kinds [aria-current="true"]') == ["Tout (3)"]
    assert names(search(site, "Japon", kind="country")) == ["Japon"]
    assert names(search(site, "Japon", kind="agreement")) == ["Shizuoka"]


def test_every_filter_means_what_it_means_elsewhere(site, loaded):
    assert names(search(site, "Cannes", country="JP", kind="event")) == ["Shizuoka × Cannes Week"]
    assert "Sanya" in names(open_page(site, "/fr/recherche/?year=2019"))
    page = search(site, "Cannes", country="JP")
    assert page.text('p:has(> a[href="?q=Cannes"])') == "Seulement\u202f: Japon. Rechercher dans tout le site"


def test_words_that_are_only_left_out_are_looked_for(site, loaded):
    assert names(search(site, "-Japon")) == names(search(site, "Japon"))
    assert "Japon" not in names(search(site, "Shizuoka -Japon"))


def test_a_year_is_found_as_it_is_stated(site, loaded):
    assert {"Sanya", "Shawinigan"} <= set(names(search(site, "2019")))
    assert {"Sanya", "Shawinigan"} <= set(names(search(site, "signé en 2019")))
    assert "Cannes-Dakar" in names(search(site, "2022"))


# ---- languages -----------------------------------------------------------------------------------------------


def test_what_exists_in_the_other_language_alone_is_offered_as_such(site, loaded):
    page = search(site, "screenplay")
    assert page.text(".elsewhere > h2") == "En anglais"
    assert page.text(".elsewhere > p") == "Ces pages ne contiennent ces mots qu’en anglais."
    assert page.links(".elsewhere")["/en/partnerships/united-kingdom/"] == "United Kingdom"
    (kingdom,) = page.all('.elsewhere li:has(a[href="/en/partnerships/united-kingdom/"])')
    assert kingdom.a["hreflang"] == kingdom.a.span["lang"] == kingdom.p["lang"] == "en"
    assert "In the United Kingdom, Cannes runs audiovisual and <mark>screenplay</mark>" in kingdom.p.decode_contents()
    lodz = search(site, "Lodz")
    assert lodz.all(OWN)
    assert lodz.count(".elsewhere") == 0


def test_french_words_of_a_page_without_english_are_offered_to_english_readers(site, loaded):
    page = ProgrammePage.objects.get(name_fr="Spectacles itinérants")
    page.name_en = page.summary_en = ""
    page.summary_fr = "Des marionnettes sur les routes."
    builders.publish(page)
    answer = search(site, "marionnettes", "en")
    assert answer.texts(f'{OWN} > h3 span[lang="fr"]') == ["Spectacles itinérants"]
    assert sentences(answer) == ["Des <mark>marionnettes</mark> sur les routes."]
    assert answer.one(f"{OWN} > h3 + p")["lang"] == "fr"
    page.body = []
    page.audience_fr = "Les saltimbanques."
    builders.publish(page)
    answer = search(site, "saltimbanques", "en")
    assert names(answer) == []
    assert answer.text(".elsewhere > h2") == "In French"
    assert sentences(answer, ELSEWHERE) == ["Les <mark>saltimbanques</mark>."]
    assert answer.one(f"{ELSEWHERE} > h3 + p")["lang"] == "fr"
    assert answer.text('[role="status"]') == "Nothing answers these words in English."


# ---- when there is nothing --------------------------------------------------------------------------------------


def test_misspelt_words_find_what_has_a_name_close_to_them_and_it_is_said(site, loaded):
    page = search(site, "Lods")
    said = "Rien ne contient ces mots ainsi écrits. Voici ce qui porte un nom proche."
    assert page.text('[role="status"]').startswith(said)
    assert "Vouliez-vous dire «\u202fŁódź\u202f»\u202f?" in page.links().values()


def test_where_nothing_is_found_ways_of_browsing_are_offered(site, loaded):
    page = search(site, "zzzzzz")
    assert page.text("main h2") == "Aucun résultat pour «\u202fzzzzzz\u202f»"
    assert "Vouliez-vous dire" not in page.main
    assert page.links()["/fr/partenariats/?country=JP"] == "Japon"
    assert search(site, "zzzzzz", "en").links()["/en/partnerships/?theme=film"] == "Film"


@pytest.mark.parametrize(("code", "words"), [("fr", "le"), ("en", "the"), ("en", "le"), ("fr", "???"), ("fr", "de la")])
def test_words_that_stand_everywhere_are_answered_by_what_to_do(site, loaded, code, words):
    page = search(site, words, code)
    said = {"fr": "Ces mots se trouvent partout.", "en": "Words such as these stand on every page."}[code]
    assert page.text('[role="status"]').startswith(said)
    assert names(page) == names(page, ELSEWHERE) == []


def test_without_words_the_page_offers_ways_of_browsing_and_lists_nothing(site, loaded):
    assert site.get("/fr/recherche/?q=")["Location"] == "/fr/recherche/"
    for query in ("", "?q=+"):
        page = open_page(site, f"/fr/recherche/{query}")
        assert names(page) == names(page, ELSEWHERE) == []
        assert page.links()["/fr/partenariats/?theme=gastronomy"] == "Gastronomie"


@pytest.mark.parametrize("query", ["year=abc", "kind=nothing", "country=XX", f"q={'a' * 201}", "page=0"])
def test_a_value_that_is_not_known_is_refused_with_the_form(site, loaded, query):
    page = open_page(site, f"/fr/recherche/?{query}", 400)
    assert page.one("form.search")
    assert page.one('[role="alert"]')


def test_a_page_past_the_last_answer_is_not_found(site, loaded):
    search(site, "Lodz", page=1)
    search(site, "Lodz", page=2, status=404)
    assert site.get("/fr/recherche/?page=2").status_code == 404


def test_many_answers_stand_on_several_pages(site, loaded, monkeypatch):
    monkeypatch.setattr(Search, "page_size", 5)
    first, second = search(site, "cinéma"), search(site, "cinéma", page=2)
    assert len(names(first)) == 5
    assert not set(names(first)) & set(names(second))
    assert first.values('a[rel="next"]', "href") == ["?q=cin%C3%A9ma&page=2"]


# ---- the page itself -----------------------------------------------------------------------------------------------


def test_there_is_one_search_page_and_every_page_leads_to_it(site, loaded):
    assert SearchPage.objects.count() == 1
    page = open_page(site, "/en/partnerships/japan/")
    assert page.one("header a.find")["href"] == "/en/search/"
    assert page.links("footer")["/en/search/"] == "Search"
    assert "/en/partnerships/" in page.links("header .nav > ul")
    assert "/en/search/" not in page.links("header .nav > ul")


def test_names_are_proposed_while_one_types_in_the_readers_language(site, loaded):
    assert open_page(site, "/fr/recherche/").one("#search-words")["data-suggestions"] == "/fr/data/suggestions.json"
    french, english = (site.get(f"/{code}/data/suggestions.json") for code in ("fr", "en"))
    assert {"Japon", "Shizuoka", "Łódź", "Gastronomie", "London Film School"} <= set(french.json())
    assert {"Japan", "Gastronomy"} <= set(english.json())
    assert "Japon" not in english.json()
    assert "Mentions légales" not in french.json()
    assert french.json().index("États-Unis") < french.json().index("Japon")
    assert site.get("/fr/data/suggestions.json", headers={"if-none-match": french["ETag"]}).status_code == 304


def test_search_finds_the_lists_themselves(site, loaded):
    """They are pages with an introduction of their own."""
    for words, path in (
        ("partenariats", "/fr/partenariats/"),
        ("programmes", "/fr/programmes/"),
        ("agenda", "/fr/agenda/"),
    ):
        assert IndexEntry.objects.filter(path=path, kind=IndexEntry.Kind.PAGE, language="fr").exists()
        assert path in open_page(site, f"/fr/recherche/?q={words}&kind=page").values(".results a", "href")
