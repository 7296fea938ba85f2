"""What a page leads on to: only what it really has to do with, strongest first, and why."""

import pytest

from cannes_intl.listings.related import relations
from partnerships.models import Place
from programmes.models import ProgrammeInstitution, ProgrammePage
from tests import builders
from tests.listings.places_shown import why
from tests.reading import open_page

pytestmark = pytest.mark.django_db


def school(key="serial-eyes", name="Serial Eyes", kind="film school", **values):
    return builders.institution(key=key, name_fr=name, name_en=name, kind=kind, **values)


def berlin():
    germany = Place.objects.filter(code="DE").first() or builders.place(
        "country", "Allemagne", "Germany", "DE", located_fr="en Allemagne", located_en="in Germany"
    )
    found = Place.objects.filter(name_fr="Berlin").first()
    return found or builders.place(
        name_fr="Berlin", name_en="Berlin", within=germany, located_fr="à Berlin", located_en="in Berlin"
    )


# ---- each reason, in words ------------------------------------------------------------------------------------


def test_an_event_leads_to_its_programme_and_the_programme_to_its_event():
    programme = builders.programme()
    event = builders.event(programme=programme)
    assert why(event) == [("Chaire d’écriture", "Programme de ce rendez-vous")]
    assert why(programme) == [("Semaine du Japon", "Rendez-vous de ce programme")]
    assert why(programme, "en") == [("Japan week", "Event of this programme")]


def test_two_events_of_one_programme_lead_to_each_other():
    programme = builders.programme()
    first = builders.event(programme=programme)
    builders.event(programme=programme, name_fr="Autre semaine", name_en="Another week")
    assert ("Autre semaine", "Dans le même programme") in why(first)


def test_a_programme_taken_offline_is_led_to_by_nothing():
    programme = builders.programme()
    event = builders.event(programme=programme)
    assert len(why(event)) == 1
    programme.unpublish()
    assert why(event) == []


def test_programmes_with_the_same_school_say_which():
    eyes = school()
    page = builders.programme(institutions=[(eyes, None)])
    builders.programme(name_fr="Autre", name_en="Other", institutions=[(eyes, None)])
    assert why(page) == [("Autre", "Avec la même école\u202f: Serial Eyes")]
    assert why(page, "en") == [("Other", "With the same school: Serial Eyes")]


def test_several_institutions_are_named_together():
    both = [(school(), None), (builders.institution(), None)]
    page = builders.programme(institutions=both)
    builders.programme(name_fr="Autre", name_en="Other", institutions=both)
    ((_name, reason),) = why(page)
    assert reason == "Avec les mêmes institutions\u202f: Serial Eyes, Université de Pau"


def test_a_guest_is_called_a_guest_and_never_a_partner():
    company = school("taj-express", "Taj Express", "performing company", seat=berlin())
    event = builders.event()
    event.guests = [company]
    builders.publish(event)
    page = builders.programme(institutions=[(company, None)])
    assert why(page) == [("Semaine du Japon", "Parmi les invités\u202f: Taj Express")]
    assert "parten" not in str(why(page)).lower()
    assert "partner" not in str(why(page, "en")).lower()


def test_where_guests_come_from_ties_nothing():
    event = builders.event()
    event.guests = [school("festival-berlin", "Festival de Berlin", "festival", seat=berlin())]
    event = builders.publish(event)
    page = builders.programme(institutions=[(builders.institution(), berlin())])
    assert why(page) == why(event) == []


def test_events_at_the_same_venue_say_so():
    palais = school("palais", "Palais des Festivals", "venue")
    page = builders.event(venue=palais)
    builders.event(name_fr="Autre", name_en="Other", venue=palais)
    assert why(page) == [("Autre", "Dans le même lieu\u202f: Palais des Festivals")]


def test_the_city_itself_ties_nothing():
    cannes = builders.institution("city-of-cannes", "Ville de Cannes", "City of Cannes", "public body")
    page = builders.programme(institutions=[(cannes, None)])
    builders.programme(name_fr="Autre", name_en="Other", institutions=[(cannes, None)])
    assert why(page) == []


def test_a_place_is_told_with_its_preposition_and_a_country_too():
    germany = berlin().within
    munich = builders.place(name_fr="Munich", name_en="Munich", within=germany)
    page = builders.programme(institutions=[(school(), berlin())])
    builders.programme(name_fr="Là-bas", name_en="There", institutions=[(school("a", "A"), berlin())])
    builders.programme(name_fr="Plus loin", name_en="Further", institutions=[(school("b", "B"), munich)])
    assert why(page) == [("Là-bas", "Aussi à Berlin"), ("Plus loin", "Aussi en Allemagne")]
    assert why(page, "en") == [("There", "Also in Berlin"), ("Further", "Also in Germany")]


def test_several_places_make_one_sentence():
    places = [(school("a", "A"), berlin()), (school("b", "B"), builders.japan())]
    page = builders.programme(institutions=places)
    builders.programme(name_fr="Autre", name_en="Other", institutions=places)
    page = ProgrammePage.objects.get(pk=page.pk)
    ProgrammeInstitution.objects.filter(page=page).delete()
    page.places = [berlin(), builders.japan()]
    page = builders.publish(page)
    assert why(page) == [("Autre", "Aussi à Berlin et au Japon")]
    assert why(page, "en") == [("Other", "Also in Berlin and in Japan")]


def test_a_place_without_words_in_the_readers_language_is_only_named():
    quebec = builders.place("undetermined", "Québec", "Quebec", located_fr="", located_en="")
    page = builders.programme(institutions=[(school("a", "A"), quebec)])
    builders.programme(name_fr="Autre", name_en="Other", institutions=[(school("b", "B"), quebec)])
    assert why(page) == [("Autre", "Au même endroit\u202f: Québec")]
    assert why(page, "en") == [("Other", "In the same place: Quebec")]


def test_a_city_at_home_ties_nothing():
    cannes = builders.place(
        name_fr="Cannes", name_en="Cannes", within=builders.place("country", "France", "France", "FR")
    )
    page = builders.programme(institutions=[(school("a", "A"), cannes)])
    builders.programme(name_fr="Autre", name_en="Other", institutions=[(school("b", "B"), cannes)])
    assert why(page) == []


def test_themes_are_named_and_more_of_them_come_first():
    film, heritage = builders.theme("film", "Cinéma", "Film"), builders.theme("heritage", "Patrimoine", "Heritage")
    page = builders.programme(themes=[film, heritage])
    builders.event(themes=[film])
    builders.programme(name_fr="Autre", name_en="Other", themes=[film, heritage])
    assert why(page) == [
        ("Autre", "Sur les mêmes thèmes\u202f: Cinéma, Patrimoine"),
        ("Semaine du Japon", "Sur le même thème\u202f: Cinéma"),
    ]


# ---- which, how many, in what order ---------------------------------------------------------------------------------


def test_each_page_stands_once_with_its_strongest_reason():
    film, eyes = builders.theme("film", "Cinéma", "Film"), school()
    page = builders.programme(institutions=[(eyes, berlin())], themes=[film])
    other = builders.programme(name_fr="Autre", name_en="Other", institutions=[(eyes, berlin())], themes=[film])
    builders.event(programme=page, themes=[film])
    assert why(page) == [
        ("Semaine du Japon", "Rendez-vous de ce programme"),
        ("Autre", "Avec la même école\u202f: Serial Eyes"),
    ]
    assert len(why(other)) == 2


def test_an_event_of_several_editions_stands_once():
    programme = builders.programme()
    event = builders.event(programme=programme)
    event.editions = [*event.editions.all(), type(event.editions.first())(when="2029", outcome="announced")]
    event = builders.publish(event)
    assert len(relations(programme)) == 1
    assert len(relations(event)) == 1


def test_at_most_six_are_shown_and_always_the_same():
    film = builders.theme("film", "Cinéma", "Film")
    page = builders.programme(themes=[film])
    for number in range(8):
        builders.programme(name_fr=f"Autre {number}", name_en=f"Other {number}", themes=[film])
    assert [name for name, _reason in why(page)] == [f"Autre {number}" for number in range(6)]


def test_what_has_nothing_to_do_with_anything_shows_nothing(site):
    builders.programme(name_fr="Autre", name_en="Other")
    page = builders.programme()
    read = open_page(site, page.url_in("fr"))
    assert read.heading == "Chaire d’écriture"
    assert "Voir aussi" not in read.main
    assert read.count(".band") == 0


def test_a_draft_leads_nowhere_and_is_led_to_by_nothing():
    film = builders.theme("film", "Cinéma", "Film")
    page = builders.programme(themes=[film])
    draft = builders.programme(name_fr="Brouillon", name_en="Draft", themes=[film], published=False)
    assert why(page) == why(draft) == []
