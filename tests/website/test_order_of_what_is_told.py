"""What stands first: the call that closes first, the page that shares most, the reader's alphabet."""

from datetime import date

import pytest

from programmes.calls import noticed
from programmes.models import Call
from tests import builders, frozen
from tests.events.test_agenda import lists, series
from tests.listings.test_related import why
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def in_spain(name, **values):
    """A city of Spain, told with its preposition."""
    spain = builders.Place.objects.filter(code="ES").first() or builders.place("country", "Espagne", "Spain", "ES")
    located = {"located_fr": f"à {name}", "located_en": f"in {name}"}
    return builders.place(name_fr=name, name_en=name, within=spain, **located, **values)


def school(key):
    return builders.institution(key, key.title(), key.title(), "film school")


# ---- calls for applications ----------------------------------------------------------------------------------


def test_of_the_calls_of_a_programme_the_one_that_closes_first_stands_first_and_the_one_without_a_last_day_last(
    site, monkeypatch
):
    frozen.at(monkeypatch, "2027-02-10T11:00Z")
    page = builders.programme()
    page.calls = [
        Call(how_fr="L’appel paraîtra au printemps."),
        Call(opens_on=date(2027, 6, 1)),
        Call(opens_on=date(2027, 2, 1)),
        Call(opens_on=date(2027, 5, 1)),
        Call(opens_on=date(2027, 2, 1), closes_on=date(2027, 3, 20)),
        Call(opens_on=date(2027, 2, 1), closes_on=date(2027, 3, 3)),
    ]
    page = builders.publish(page)
    (calls,) = [part for part in open_page(site, page.url_in("fr")).all("section.prose") if "Appel" in part.get_text()]
    assert [words.get_text().strip().replace("\u00a0", " ") for words in calls.select("p")] == [
        "Candidatures ouvertes jusqu’au 3 mars 2027",
        "Candidatures ouvertes jusqu’au 20 mars 2027",
        "Candidatures ouvertes depuis le 1er février 2027",
        "Candidatures à partir du 1er mai 2027",
        "Candidatures à partir du 1er juin 2027",
        "L’appel paraîtra au printemps.",
    ]


def test_of_several_calls_to_come_the_one_that_opens_first_is_noticed():
    calls = [{"opens_on": f"2027-{month}-01", "closes_on": None} for month in ("06", "05", "07")]
    assert noticed(calls, on=date(2027, 2, 10)).opens_on == date(2027, 5, 1)


# ---- what pages lead on to -----------------------------------------------------------------------------------


def test_two_shared_themes_stand_before_one_whatever_the_order_of_the_site():
    film, heritage = builders.theme("film", "Cinéma", "Film"), builders.theme("heritage", "Patrimoine", "Heritage")
    page = builders.programme(themes=[film, heritage])
    builders.programme(name_fr="Un thème commun", name_en="One theme", themes=[film])
    builders.programme(name_fr="Deux thèmes communs", name_en="Two themes", themes=[film, heritage])
    assert [name for name, _reason in why(page)] == ["Deux thèmes communs", "Un thème commun"]


def test_places_in_common_are_named_in_the_readers_alphabet():
    places = [in_spain("Séville"), in_spain("Alicante")]
    page = builders.programme(institutions=list(zip([school("a"), school("b")], places, strict=True)))
    builders.programme(
        name_fr="Autre", name_en="Other", institutions=list(zip([school("c"), school("d")], places, strict=True))
    )
    assert why(page) == [("Autre", "Aussi à Alicante et à Séville")]
    assert why(page, "en") == [("Other", "Also in Alicante and in Séville")]


# ---- agreements ----------------------------------------------------------------------------------------------


def test_an_agreement_of_which_only_the_end_of_its_time_is_known_stands_by_that_date(site):
    builders.partner_city(
        agreements=[
            builders.agreement(concluded=""),
            builders.agreement(concluded="2019"),
            builders.agreement(concluded="../2005"),
        ]
    )
    (city,) = site.get("/fr/data/partnerships.json").json()["items"]
    assert [one["when"] for one in city["agreements"]] == ["../2005", "2019", ""]


def test_on_the_home_page_the_oldest_agreement_comes_first_and_the_one_without_a_date_last(site):
    for name, concluded in (("Sans date", ""), ("De 2019", "2019"), ("De 2005", "2005")):
        agreement = builders.agreement(concluded=concluded)
        builders.partner_city(place=in_spain(name), name_fr=name, name_en=name, agreements=[agreement])
    assert open_page(site, "/fr/").texts(".wall h3") == ["De 2005", "De 2019", "Sans date"]


# ---- lists ---------------------------------------------------------------------------------------------------


def test_the_home_page_shows_the_first_four_programmes_in_the_editors_order(site):
    for name in ("Un", "Deux", "Trois", "Quatre", "Cinq"):
        builders.programme(name_fr=name, name_en=name)
    assert open_page(site, "/fr/").texts(".rows h3") == ["Un", "Deux", "Trois", "Quatre"]


def test_series_stand_in_the_editors_order():
    for name in ("B", "A", "C"):
        series(name_fr=name, name_en=name)
    assert [name for name, _when in lists()["yearly"]] == ["B", "A", "C"]


def test_countries_whose_continent_nobody_has_stated_come_after_every_continent(site):
    for kind, continent, code, name in (("country", None, "EG", "Égypte"), ("country", "150", "ES", "Espagne")):
        within = continent and builders.place("continent", "Europe", "Europe", continent)
        place = builders.place(kind, name, name, code, within)
        country = builders.country(place=place, name_fr=name, name_en=name)
        city = builders.place(name_fr=f"Ville {code}", name_en=f"City {code}", within=place)
        builders.partner_city(country, city, f"Ville {code}", f"City {code}")
    assert open_page(site, "/fr/partenariats/").texts(".region h2") == ["Europe", "Autres pays"]
    assert open_page(site, "/en/partnerships/").texts(".region h2") == ["Europe", "Other countries"]


def test_choices_stand_in_the_readers_alphabet_accents_set_aside_and_years_the_newest_first(site):
    for code, name, period in (("FI", "Finlande", "2019"), ("EG", "Égypte", "2021"), ("EE", "Estonie", "2020")):
        place = builders.place("country", name, name, code)
        builders.programme(
            name_fr=name, name_en=name, period=period, institutions=[(school(f"school-{code.lower()}"), place)]
        )
    form = open_page(site, "/fr/programmes/")
    assert form.values("#filter-country option", "value") == ["", "EG", "EE", "FI"]
    assert form.values("#filter-year option", "value") == ["", "2021", "2020", "2019"]


def test_places_of_the_map_are_listed_in_the_readers_alphabet(site):
    for name, key in (("Séville", "a"), ("Évora", "b"), ("Faro", "c")):
        place = in_spain(name, latitude="37.38", longitude="-5.98")
        builders.programme(name_fr=name, name_en=name, institutions=[(school(key), place)])
    assert open_page(site, "/fr/programmes/?view=map").texts("h3 b") == ["Évora", "Faro", "Séville"]
