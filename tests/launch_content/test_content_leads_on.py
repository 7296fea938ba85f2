"""What the pages of the city's own content lead on to, as visitors read them, and where they say they come from."""

import pytest

from cannes_intl.listings.related import relations
from events.models import EventPage
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammePage
from tests.listings.places_shown import why
from tests.reading import open_page, words

pytestmark = pytest.mark.django_db

ORIGIN = "https://international.cannes.example"


def see_also(page):
    """``[(name, reason)]`` of the pages a page leads on to, as visitors read it."""
    items = page.all('section.tint:has(h2:-soup-contains("Voir aussi", "See also")) li')
    return [(words(item.h3), words(item.select_one("p.meta"))) for item in items]


def test_the_citys_content_leads_on_by_what_is_really_shared(site, loaded):
    assert see_also(open_page(site, "/fr/programmes/audiovisuel-et-scenario/")) == [
        ("Chaire internationale de storytelling", "Aussi à Berlin"),
        ("Sanya", "Sur le même thème\u202f: Scénario et storytelling"),
    ]
    assert see_also(open_page(site, "/en/agenda/cannes-dakar/"))[0] == ("“Poétiser le territoire”", "Also in Senegal")


def test_the_events_of_a_city_stand_on_its_page_once(site, loaded):
    page = open_page(site, "/fr/partenariats/japon/shizuoka/")
    assert page.texts("main h3 > a").count("Shizuoka × Cannes Week") == 1
    assert page.texts(".tickets h3") == ["Shizuoka × Cannes Week"]
    assert page.text(".tickets .when") == "chaque année"


def test_a_city_keeps_its_map_beside_what_it_leads_to(site, loaded):
    page = open_page(site, "/fr/partenariats/chine/sanya/")
    assert page.one(".wrap.near > figure.locator")
    assert [name for name, _reason in see_also(page)] == [
        "Chaire internationale de storytelling",
        "Projets audiovisuels et scénario",
    ]


def test_no_page_of_the_content_leads_to_itself_or_calls_a_guest_a_partner(loaded):
    pages = [*PartnerCityPage.objects.live(), *ProgrammePage.objects.live(), *EventPage.objects.live()]
    reasons = []
    for page in pages:
        found = relations(page)
        assert page.pk not in {relation.row.page_id for relation in found}
        reasons += [reason.lower() for code in ("fr", "en") for _name, reason in why(page, code)]
    assert len(reasons) > 2 * len(pages)
    assert not [reason for reason in reasons if "part" in reason]


def test_the_loaded_source_is_french_on_english_pages(site, loaded):
    page = open_page(site, "/en/programmes/design-thinking/")
    assert page.texts('details.source li [lang="fr"]') == ["Page des partenariats internationaux", "Ville de Cannes"]
    assert page.text('details.source cite[lang="fr"]') == "Page des partenariats internationaux"


def test_the_identifier_of_every_item_of_the_open_data_resolves(site, loaded, settings):
    settings.SITE_URL = ORIGIN
    for listing in ("partnerships", "events"):
        for item in site.get(f"/en/data/{listing}.json").json()["items"]:
            assert ORIGIN + site.get(f"/en/data/{item['id']}")["Location"] == item["url_en"]
