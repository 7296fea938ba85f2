"""Open data in the hands of those who use it: a spreadsheet, a script of another site, the city's own maintainer."""

import csv
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cannes_intl.listings.models import IndexEntry
from cannes_intl.open_data.files import escape_formula, joined
from cannes_intl.website.models import Theme
from tests import builders

pytestmark = pytest.mark.django_db


def lines(site, address):
    return list(csv.DictReader(StringIO(site.get(address).content.decode("utf-8-sig"), newline="")))


# ---- spreadsheets ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("Test;=1+1", "Test;'=1+1"),
        ("a\t@SUM(A1)", "a\t'@SUM(A1)"),
        ("a\r\n-2", "a\r\n'-2"),
        ("\tb", "'\tb"),
        ("＝1+1", "'＝1+1"),
        ("a; - b", "a; - b"),
        ("Cannes-Dakar", "Cannes-Dakar"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula_whatever_a_spreadsheet_separates_cells_by(text, cell):
    assert escape_formula(text) == cell


def test_values_side_by_side_keep_their_places():
    assert joined(["a", "", "c"]) == "a |  | c"
    assert joined(["", None]) == joined([]) == ""


def test_names_stand_in_the_order_of_their_codes_also_where_one_has_none(site):
    french = Theme.objects.create(code="a-only-french", name_fr="Seulement français")
    both = Theme.objects.create(code="b-both", name_fr="Les deux", name_en="Both")
    key = str(builders.programme(themes=[french, both]).translation_key)
    (line,) = [one for one in lines(site, "/fr/data/programmes.csv") if one["id"] == key]
    assert line["themes"] == "a-only-french | b-both"
    assert line["themes_fr"] == "Seulement français | Les deux"
    assert line["themes_en"] == " | Both"


# ---- scripts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/fr/data/partnerships.json", "/fr/data/events.ics", "/fr/", "/sitemap.xml"])
def test_an_address_says_one_thing_about_what_may_be_asked_of_it(site, loaded, path):
    asked = site.options(path)
    assert asked.status_code in (200, 204)
    assert asked["Allow"] == site.post(path)["Allow"] == "GET, HEAD, OPTIONS"


def test_a_script_of_another_site_may_say_what_it_has_already(site, loaded):
    """The browser asks beforehand, because of the header If-None-Match."""
    answer = site.options("/fr/data/events.ics", headers={"access-control-request-headers": "if-none-match"})
    assert answer.status_code == 204
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert "if-none-match" in answer["Access-Control-Allow-Headers"].lower()


def test_the_feeds_own_elements_have_one_name_on_every_host(site, loaded, settings):
    for settings.SITE_URL in ("http://localhost:8000", "https://international.example.fr"):
        told = site.get("/fr/data/updates.atom").content.decode()
        assert f'href="{settings.SITE_URL}/fr/' in told
        assert 'xmlns:data="urn:uuid:7c1a7f0e-2f0b-5d52-9d0b-3a52c9a4d1b6"' in told


# ---- maintainers -------------------------------------------------------------------------------------


@pytest.mark.rows_made_wrong("a row that is not there yet, as after a language was switched on")
def test_a_row_that_is_not_written_yet_breaks_no_file(site, loaded):
    page = builders.programme()
    IndexEntry.objects.filter(item=page.translation_key, language="en").delete()
    key = str(page.translation_key)
    (line,) = [one for one in lines(site, "/fr/data/programmes.csv") if one["id"] == key]
    assert (line["name_fr"], line["name_en"]) == ("Chaire d’écriture", "")
    (told,) = [one for one in site.get("/fr/data/programmes.json").json()["items"] if one["id"] == key]
    assert (told["name_en"], told["summary_en"]) == ("", "")


@pytest.mark.rows_made_wrong("by hand, for the command to find")
def test_the_command_says_of_each_row_what_is_wrong_with_it(capsys):
    programme, event = builders.programme(), builders.event()
    builders.publish(builders.home())
    IndexEntry.objects.filter(item=programme.translation_key, language="fr").update(name="Faux")
    IndexEntry.objects.filter(page=event, language="en").delete()
    surplus = IndexEntry.objects.get(item=programme.translation_key, language="en")
    surplus.pk, surplus.item = None, "00000000-0000-4000-8000-000000000000"
    surplus.save()
    with pytest.raises(CommandError):
        call_command("rebuild_index", "--check")
    said = capsys.readouterr().out
    assert "fausse: /fr/programmes/chaire-d-ecriture/ (fr, " in said
    assert "name: 'Faux' → 'Chaire d’écriture'" in said
    assert "manquante: /en/calendar/japan-week/" in said
    assert "en trop: /en/training-programmes/writing-chair/" in said
