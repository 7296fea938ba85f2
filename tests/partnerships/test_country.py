"""The pages of the city's countries: one sentence, then agreements, programmes, events, archive; the same elsewhere."""

import re
from datetime import date

import pytest

from partnerships.country import Country, rows_about
from partnerships.models import CountryPage, Place
from tests import builders
from tests.reading import ReadPage, open_page, words

pytestmark = pytest.mark.django_db

SENTENCES = {
    "/fr/partenariats/afrique-centrale/": "Ce site présente un programme en Afrique centrale.",
    "/fr/partenariats/afrique-de-l-ouest/": "Ce site présente un programme en Afrique de l’Ouest.",
    "/fr/partenariats/afrique-du-sud/": "Ce site présente un programme en Afrique du Sud.",
    "/fr/partenariats/allemagne/": "Ce site présente deux programmes en Allemagne.",
    "/fr/partenariats/canada/": "Ce site présente une ville partenaire au Canada.",
    "/fr/partenariats/chine/": "Ce site présente une ville partenaire en Chine.",
    "/fr/partenariats/cote-d-ivoire/": "Ce site présente une ville partenaire en Côte d’Ivoire.",
    "/fr/partenariats/etats-unis/": "Ce site présente deux programmes aux États-Unis.",
    "/fr/partenariats/italie/": "Ce site présente un programme en Italie.",
    "/fr/partenariats/japon/": "Ce site présente une ville partenaire et un rendez-vous au Japon.",
    "/fr/partenariats/la-reunion/": "Ce site présente un programme à La Réunion.",
    "/fr/partenariats/pologne/": "Ce site présente un programme en Pologne.",
    "/fr/partenariats/roumanie/": "Ce site présente un programme en Roumanie.",
    "/fr/partenariats/royaume-uni/": "Ce site présente un programme au Royaume-Uni.",
    "/fr/partenariats/senegal/": "Ce site présente un programme au Sénégal et un rendez-vous archivé.",
    "/en/partnerships/canada/": "This site presents one partner city in Canada.",
    "/en/partnerships/central-africa/": "This site presents one programme in Central Africa.",
    "/en/partnerships/china/": "This site presents one partner city in China.",
    "/en/partnerships/cote-d-ivoire/": "This site presents one partner city in Côte d’Ivoire.",
    "/en/partnerships/germany/": "This site presents two programmes in Germany.",
    "/en/partnerships/italy/": "This site presents one programme in Italy.",
    "/en/partnerships/japan/": "This site presents one partner city and one event in Japan.",
    "/en/partnerships/poland/": "This site presents one programme in Poland.",
    "/en/partnerships/reunion/": "This site presents one programme in Réunion.",
    "/en/partnerships/romania/": "This site presents one programme in Romania.",
    "/en/partnerships/senegal/": "This site presents one programme in Senegal and one archived event.",
    "/en/partnerships/south-africa/": "This site presents one programme in South Africa.",
    "/en/partnerships/united-kingdom/": "This site presents one programme in the United Kingdom.",
    "/en/partnerships/united-states/": "This site presents two programmes in the United States.",
    "/en/partnerships/west-africa/": "This site presents one programme in West Africa.",
}


def under(page, heading):
    """The one section of a page that has this heading."""
    (found,) = [part for part in page.all("main section") if part.h2 and words(part.h2) == heading]
    return found


def of(code, language="fr", on=date(2026, 11, 25)):
    """A country as it is told on a day."""
    place = Place.objects.get(code=code)
    return Country(place, list(rows_about(code).filter(language=language)), language, on)


def test_each_country_of_the_city_has_its_sentence(loaded):
    assert set(SENTENCES) == {page.url_in(code) for page in CountryPage.objects.live() for code in ("fr", "en")}


@pytest.mark.parametrize(("path", "sentence"), SENTENCES.items())
def test_a_page_says_in_one_sentence_what_there_is(site, loaded, path, sentence):
    assert open_page(site, path).texts(".title p.there") == [sentence]


def test_what_was_announced_is_archived_as_announced(site, loaded):
    archive = under(open_page(site, "/fr/partenariats/senegal/"), "Archives")
    assert [words(when) for when in archive.select("li.past .when")] == ["annoncé pour 2022"]


def test_a_programme_in_several_places_stands_under_each(site, loaded):
    for path in ("allemagne", "italie", "pologne", "roumanie", "royaume-uni"):
        programmes = under(open_page(site, f"/fr/partenariats/{path}/"), "Programmes")
        assert programmes.select('h3 a[href="/fr/programmes/audiovisuel-et-scenario/"]'), path


def test_la_reunion_is_said_to_be_in_france(site, loaded):
    for path, name in (("/fr/partenariats/la-reunion/", "La Réunion"), ("/en/partnerships/reunion/", "Réunion")):
        page = open_page(site, path)
        assert page.heading == f"{name} (France)"
        assert not re.search(r"étranger|foreign|abroad|\bpays\b(?! du Sud)|\bcountry\b", page.main)


def test_a_country_leads_to_its_selection_in_every_form(site, loaded):
    page = open_page(site, "/fr/partenariats/japon/")
    assert page.text(".downloads").startswith("Villes partenaires et programmes au Japon")
    found = page.links(".downloads")
    assert list(found.items()) == [
        ("/fr/partenariats/?country=JP", "Liste"),
        ("/fr/partenariats/?country=JP&view=map", "Carte"),
        ("/fr/partenariats/?country=JP&view=table", "Tableau"),
        ("/fr/data/partnerships.csv?country=JP", "CSV"),
        ("/fr/data/partnerships.json?country=JP", "JSON"),
        ("/fr/data/partnerships.geojson?country=JP", "GeoJSON"),
    ]
    for address in found:
        assert site.get(address).status_code == 200, address


def test_the_banner_keeps_the_artwork_an_editor_chose_for_what_comes_first(loaded):
    drawn = {page.url_slug_en: of(page.place.code).banner(page.slug).artwork for page in CountryPage.objects.live()}
    assert drawn["china"] == "pyrotechnics"
    assert drawn["japan"] == "gastronomy"
    assert drawn["senegal"] == "stage"


def test_the_small_map_marks_the_places_of_this_country_alone(loaded):
    drawing = ReadPage(str(of("DE").locator()))
    assert drawing.texts("text") == ["Berlin", "Cannes"]
    assert drawing.values("a.pin.p", "href") == ["/fr/programmes/chaire-internationale-de-storytelling/"]
    unlinked = ReadPage(str(of("DE").locator(with_links=False)))
    assert [dot.name for dot in unlinked.all(".pin")] == ["g"]
    assert of("ZA").locator() == ""


# ---- what a place is known by in the data -------------------------------------------------------------


def test_a_place_takes_its_key_from_its_name_and_keeps_it():
    place = builders.place(name_fr="Żary", name_en="Żary")
    assert place.key == "zary"
    place.name_fr = "Autre"
    place.save()
    assert place.key == "zary"


def test_two_places_of_one_name_have_a_key_each():
    long = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-sur-Marne"
    keys = [builders.place(name_fr=name, name_en=name).key for name in ("Èze", "Èze", "静岡市", long, long)]
    assert keys == [
        "eze",
        "eze-2",
        "jinggangshi",
        "saint-remy-en-bouzemont-saint-genest-et-isson",
        "saint-remy-en-bouzemont-saint-genest-et-isson-2",
    ]
