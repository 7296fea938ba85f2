"""What templates are written with: words kept together, names said to be in their language."""

from types import SimpleNamespace

import pytest
from django.template import engines
from django.utils import translation


def rendered(source, **context):
    return engines["django"].from_string(source).render(context)


# ---- unbroken ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("{% unbroken %}\n  <b>\n    one\n  </b>\n{% endunbroken %}", "<b>one</b>"),
        ("{% unbroken %}\n  one two\n  {% if yes %}, three{% endif %}\n{% endunbroken %}", "one two, three"),
        ("{% unbroken %}\n  {% if yes %} (one)\n  {% else %} two{% endif %}\n{% endunbroken %}", " (one)"),
        ("{% unbroken %}\n  {% for one in two %}\n    x\n  {% endfor %}\n{% endunbroken %}", "xx"),
        ("one\n{% unbroken %}\n  two\n{% endunbroken %}\nthree\n", "one\ntwo\nthree\n"),
    ],
)
def test_line_breaks_of_a_template_are_left_out_between_the_tags(source, printed):
    assert rendered("{% load white_space %}" + source, yes=True, two="ab") == printed


def test_line_breaks_of_a_value_are_kept():
    assert rendered("{% load white_space %}{% unbroken %}\n  {{ text }}\n{% endunbroken %}", text="a\n  b") == "a\n  b"


def test_no_break_spaces_at_the_end_of_a_line_are_kept():
    assert rendered("{% load white_space %}{% unbroken %}one\u202f\n  !{% endunbroken %}") == "one\u202f!"


# ---- names in their language ----------------------------------------------------------------------


NAMES = [{"name": "Le Caire", "language": "fr"}, {"name": "Lima & more", "language": "en"}]


def test_names_are_separated_by_commas_and_say_their_language():
    assert rendered("{% load listing %}{% names_in_language names %}", names=NAMES) == (
        'Le Caire, <span lang="en">Lima &amp; more</span>'
    )
    with translation.override("en"):
        assert rendered("{% load listing %}{% names_in_language names %}", names=NAMES[1:]) == "Lima &amp; more"


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [("France", "fr", "x (France)"), ("<Japan>", "en", 'x (<span lang="en">&lt;Japan&gt;</span>)'), ("", "", "x")],
)
def test_brackets_explain_a_name_where_there_is_something_to_say(text, language, printed):
    source = "{% load listing %}x{% in_brackets text language %}"
    assert rendered(source, text=text, language=language) == printed


def place(name, **details):
    """A place of an entry of the index: a city of Japan, unless it is said to be another one."""
    japan = {"territory": "", "territory_language": "", "code": "", "country_name": "Japon", "country_language": "fr"}
    return japan | {"name": name, "language": "fr", "role": "place"} | details


@pytest.mark.parametrize(
    ("places", "printed"),
    [
        ([place("Shizuoka")], "Shizuoka (Japon)"),
        ([place("Japon", code="JP")], "Japon"),
        ([place("La Réunion", code="RE", territory="France", territory_language="fr")], "La Réunion (France)"),
        ([place("Shizuoka"), place("Séoul", country_name="Corée")], "Shizuoka (Japon), Séoul (Corée)"),
        ([place("Shizuoka"), place("Dakar", role="encounter")], "Shizuoka (Japon)"),
        ([], ""),
    ],
)
def test_where_an_item_is_each_place_with_its_country_but_no_encounter(places, printed):
    assert rendered("{% load listing %}{% item_places row %}", row=SimpleNamespace(places=places)) == printed


# ---- partnerships ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("is_by_agreement", "number", "heading"),
    [(True, 1, "Agreement"), (True, 2, "Agreements"), (False, 1, "Partnership"), (False, 2, "Partnerships")],
)
def test_cities_are_listed_under_agreements_or_partnerships(is_by_agreement, number, heading):
    country = SimpleNamespace(is_by_agreement=is_by_agreement, agreements=["one"] * number)
    with translation.override("en"):
        assert rendered("{% load partnerships %}{% agreements_heading country %}", country=country) == heading


class Place(SimpleNamespace):
    code = "RE"
    is_territory = False
    within = None


def test_a_place_leads_to_its_page_where_it_has_one(monkeypatch):
    """Its country stands in brackets after the name of a territory, inside the link."""
    monkeypatch.setattr("partnerships.templatetags.partnerships.localized_text", lambda place, _field: place.name)
    reunion = Place(name="La Réunion", is_territory=True, within=Place(name="<France>"))
    source = "{% load partnerships %}{% linked place addresses %}"
    assert rendered(source, place=Place(name="Caen"), addresses={}) == "Caen"
    assert rendered(source, place=Place(name="Caen"), addresses=None) == "Caen"
    assert rendered(source, place=reunion, addresses={"RE": "/fr/x/"}) == (
        '<a href="/fr/x/">La Réunion (&lt;France&gt;)</a>'
    )
