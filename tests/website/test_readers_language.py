"""English readers are told in English, French ones in French, where no eye meets the words: heads, data, calendars."""

import json
from datetime import time
from xml.etree import ElementTree

import pytest
from django.utils import translation

from cannes_intl.home.models import SearchPage
from cannes_intl.partial_dates.edition_wording import hours
from cannes_intl.website.models import SiteSettings
from events.models import Edition
from tests import builders, frozen
from tests.open_data.calendar_file import read
from tests.reading import open_page

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def name_the_city():
    details = SiteSettings.load()
    details.city_name_fr, details.city_name_en = "Ville de Cannes", "City of Cannes"
    details.service_name_fr, details.service_name_en = "Relations internationales", "International Relations"
    details.save()


def node(opened, kind):
    """What a page says in schema.org's vocabulary of its one thing of a kind."""
    graph = json.loads(opened.one('script[type="application/ld+json"]').string)["@graph"]
    (found,) = [one for one in graph if one["@type"] == kind]
    return found


def in_each(site, page):
    """The page as readers of each language open it."""
    return [open_page(site, page.url_in(code)) for code in ("fr", "en")]


# ---- the head of a page ------------------------------------------------------------------------------------


def description(opened):
    """What the page tells search engines and other sites it is about, each way it does."""
    of_others = opened.values('meta[property="og:description"]', "content")
    return [opened.description(), *of_others, node(opened, "WebPage")["description"]]


def test_a_page_has_its_own_description_for_search_engines_in_each_language(site):
    page = builders.programme(
        meta_description_fr="Écrire des scénarios à Cannes.", meta_description_en="Screenwriting in Cannes."
    )
    french, english = in_each(site, page)
    assert description(french) == ["Écrire des scénarios à Cannes."] * 3
    assert description(english) == ["Screenwriting in Cannes."] * 3


def test_an_english_page_without_a_description_of_its_own_has_its_english_summary_and_no_french(site):
    french, english = in_each(site, builders.programme(meta_description_fr="Écrire des scénarios à Cannes."))
    assert description(french) == ["Écrire des scénarios à Cannes."] * 3
    assert description(english) == ["A chair devoted to screenwriting."] * 3


def test_the_tab_says_the_title_and_the_city_in_the_readers_language(site):
    name_the_city()
    french, english = in_each(site, builders.programme(meta_title_fr="Écrire à Cannes", meta_title_en="Writing here"))
    assert french.title == "Écrire à Cannes – Ville de Cannes – Relations internationales"
    assert english.title == "Writing here – City of Cannes – International Relations"


def test_a_title_for_search_engines_in_french_alone_is_not_lent_to_the_english_page(site):
    name_the_city()
    _french, english = in_each(site, builders.programme(meta_title_fr="Écrire à Cannes"))
    assert english.title == "Writing chair – City of Cannes – International Relations"


def test_the_tab_of_a_page_without_english_is_in_french_to_its_end_and_says_so(site):
    name_the_city()
    _french, english = in_each(site, builders.programme(name_en="", summary_en=""))
    assert english.title == "Chaire d’écriture – Ville de Cannes – Relations internationales"
    assert english.one("head > title")["lang"] == "fr"


# ---- structured data ---------------------------------------------------------------------------------------


def test_an_event_is_told_with_its_venue_its_organisers_and_its_rhythm_in_the_readers_language(site):
    venue = builders.institution("palais", "Palais des Festivals", "Festival Palace", "venue")
    page = builders.event(when=None, recurrence="yearly", usual_month=5, venue=venue)
    page.organisers = [builders.institution()]
    french, english = [node(opened, "Event") for opened in in_each(site, builders.publish(page))]
    told = ("name", "description", "location", "organizer", "eventSchedule")
    rhythm = {"@type": "Schedule", "repeatFrequency": "P1Y", "byMonth": 5}
    assert [french[name] for name in told] == [
        "Semaine du Japon",
        "Une semaine de rencontres.",
        {"@type": "Place", "name": "Palais des Festivals"},
        [{"@type": "Organization", "name": "Université de Pau"}],
        rhythm,
    ]
    assert [english[name] for name in told] == [
        "Japan week",
        "A week of encounters.",
        {"@type": "Place", "name": "Festival Palace"},
        [{"@type": "Organization", "name": "University of Pau"}],
        rhythm,
    ]


def test_a_country_is_told_with_its_code_and_its_name_in_the_readers_language(site):
    told = [node(opened, "Country") for opened in in_each(site, builders.country())]
    assert [(one["name"], one["identifier"]) for one in told] == [("Japon", "JP"), ("Japan", "JP")]


def test_the_keywords_of_an_english_page_are_those_that_are_written_in_english(site):
    themes = [builders.theme("circus", "Cirque", ""), builders.theme("film", "Cinéma", "Film")]
    french, english = [node(opened, "Project") for opened in in_each(site, builders.programme(themes=themes))]
    assert (french["keywords"], english["keywords"]) == (["Cirque", "Cinéma"], ["Film"])


# ---- calendars and feeds -----------------------------------------------------------------------------------


def test_proper_names_keep_their_language_in_a_calendar(site):
    venue = builders.institution("scala", "Teatro alla Scala", "Teatro alla Scala", "venue", name_language="it")
    builders.event(name_fr="Marché du Film", name_en="Marché du Film", name_language="fr", venue=venue)
    for language in ("fr", "en"):
        (entry,) = read(site, f"/{language}/data/events.ics").walk("VEVENT")
        told = [(str(entry[name]), entry[name].params["LANGUAGE"]) for name in ("SUMMARY", "LOCATION")]
        assert told == [("Marché du Film", "fr"), ("Teatro alla Scala", "it")]


def test_a_theme_borrowed_from_french_says_so_in_a_feed(site):
    builders.programme(themes=[builders.theme("circus", "Cirque", ""), builders.theme("film", "Cinéma", "Film")])
    feed = ElementTree.fromstring(site.get("/en/data/updates.atom?kind=programme").content)
    told = [(one.get("label"), one.get(LANGUAGE)) for one in feed.iter(f"{ATOM}category")]
    assert told == [("Programme", None), ("Cirque", "fr"), ("Film", None)]


# ---- what pages say ----------------------------------------------------------------------------------------


@pytest.fixture
def search_page():
    name_the_city()
    return builders.add(SearchPage(name_fr="Recherche", name_en="Search"), builders.home())


def test_where_an_answer_is_is_told_in_the_readers_language(site, search_page):
    spain = builders.place("country", "Espagne", "Spain", "ES")
    seville = builders.place(name_fr="Séville", name_en="Seville", within=spain)
    builders.programme(institutions=[(builders.institution(), seville)])
    assert open_page(site, "/fr/recherche/?q=chaire").text(".results .meta") == "Programme · Séville, Espagne"
    assert open_page(site, "/en/search/?q=chair").text(".results .meta") == "Programme · Seville, Spain"


def test_the_sentence_of_an_answer_that_is_in_french_says_so(site, search_page):
    builders.programme(summary_en="")
    (sentence,) = open_page(site, "/en/search/?q=writing").all(".results p:not(.meta)")
    assert (sentence.get_text(), sentence.get("lang")) == ("Une chaire consacrée à l’écriture de scénarios.", "fr")


def test_a_territory_is_followed_by_its_country_in_the_readers_language(site):
    states = builders.place("country", "États-Unis", "United States", "US")
    territory = builders.place("overseas territory", "Porto Rico", "Puerto Rico", "PR", states)
    builders.country(place=territory, name_fr="Porto Rico", name_en="Puerto Rico")
    builders.programme(institutions=[(builders.institution(), territory)])
    assert "Porto Rico (États-Unis)" in open_page(site, "/fr/partenariats/").texts("#overseas h3")
    assert "Puerto Rico (United States)" in open_page(site, "/en/partnerships/").texts("#overseas h3")


def test_a_clock_is_that_of_a_city_named_in_the_readers_language():
    edition = Edition(when="2027-05-04", starts_at=time(18), time_zone="Europe/London")
    told = {}
    for code in ("fr", "en"):
        with translation.override(code):
            told[code] = hours(edition).replace("\u00a0", " ")
    assert told == {"fr": "à 18 h (heure de Londres)", "en": "at 6 p.m. (London time)"}


def test_each_half_of_a_factsheet_says_in_its_language_on_which_day_of_paris_it_is_printed(site, monkeypatch):
    frozen.at(monkeypatch, "2027-02-28T23:01Z")
    sheet = open_page(site, f"{builders.country().url_in('fr')}fiche/")
    assert "Imprimé le 1er mars 2027." in sheet.texts('section[lang="fr"] .end p')
    assert "Printed on 1 March 2027." in sheet.texts('section[lang="en"] .end p')


def test_examples_of_the_data_dictionary_are_of_the_readers_language(site):
    builders.programme()
    page = builders.standard_page("Données ouvertes", "Open data", role="open data")
    told = []
    for opened in in_each(site, page):
        rows = [
            row
            for row in opened.all("tbody tr")
            if [name.string for name in row.select("th code")][:1] == ["summary_fr"]
        ]
        told.append({row.select("td")[-1].get_text() for row in rows})
    assert told == [{"Une chaire consacrée à l’écriture de scénarios."}, {"A chair devoted to screenwriting."}]


def test_a_refusal_of_data_leads_to_pages_in_the_readers_language(site):
    builders.partnerships_page()
    builders.standard_page("Données ouvertes", "Open data", role="open data")
    builders.standard_page("Suivre", "Follow", role="follow")
    assert open_page(site, "/en/data/partnerships.csv?country=XX", 400).links("main ul") == {
        "/en/data/partnerships.csv": "The whole file",
        "/en/partnerships/": "The list and its form",
        "/en/open-data/#codes": "The codes of each choice",
    }
    assert open_page(site, "/en/data/updates.atom?country=XX", 400).links("main ul") == {
        "/en/data/updates.atom": "The whole file",
        "/en/follow/": "What can be followed",
        "/en/open-data/#codes": "The codes of each choice",
    }


def test_an_error_page_offers_the_other_language_by_its_own_name(site):
    for address, code, name in (("/en/nowhere/", "fr", "Français"), ("/fr/nulle-part/", "en", "English")):
        link = open_page(site, address, 404).one("header a.lang")
        assert (link["href"], link["lang"], link["hreflang"], link.string) == (f"/{code}/", code, code, name)
