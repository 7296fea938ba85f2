"""What search engines are told is what people are told: parsed as they would, for each kind of page."""

import json
import re
from datetime import time

import pytest

from cannes_intl.home.models import HomePage
from cannes_intl.website.models import SiteSettings
from events.models import EventPage
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammePage
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"


@pytest.fixture(autouse=True)
def origin(settings):
    settings.SITE_URL = SITE


def text_of(site, page, code="fr"):
    return open_page(site, page.url_in(code)).one('script[type="application/ld+json"]').string


def nodes(site, page, code="fr"):
    """``{type: node}`` of a page's data."""
    return graph(text_of(site, page, code))


def graph(said):
    data = json.loads(said)
    assert data["@context"] == "https://schema.org"
    found = {node["@type"]: node for node in data["@graph"]}
    assert len(found) == len(data["@graph"])
    return found


def metadata(site, page, code="fr"):
    """``{name: content}`` of what the head of a page tells others."""
    told = open_page(site, page.url_in(code)).all("head > meta[content]")
    return {meta.get("property") or meta["name"]: meta["content"] for meta in told}


# ---- every page -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["fr", "en"])
def test_the_home_page_says_whose_site_it_is(site, loaded, code):
    found = nodes(site, HomePage.objects.get(), code)
    assert set(found) == {"WebPage", "WebSite", "GovernmentOrganization"}
    names = {
        "fr": ("Ville de Cannes", "Ville de Cannes – Relations internationales"),
        "en": ("City of Cannes", "City of Cannes – International Relations"),
    }
    assert (found["GovernmentOrganization"]["name"], found["WebSite"]["name"]) == names[code]
    assert found["WebSite"]["inLanguage"] == ["fr", "en"]
    assert found["WebPage"]["inLanguage"] == code
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00", found["WebPage"]["dateModified"])


def test_what_the_city_has_not_filled_in_is_not_said(site, loaded):
    publisher = nodes(site, HomePage.objects.get())["GovernmentOrganization"]
    assert set(publisher) == {"@type", "@id", "name"}
    details = SiteSettings.load()
    details.telephone, details.city_website = "04 93 00 00 00", "https://ville.example"
    details.save()
    publisher = nodes(site, HomePage.objects.get())["GovernmentOrganization"]
    assert publisher["telephone"] == "04 93 00 00 00"
    assert publisher["url"] == "https://ville.example"


@pytest.mark.parametrize(
    ("code", "names"),
    [("fr", ["Accueil", "Partenariats", "Japon", "Shizuoka"]), ("en", ["Home", "Partnerships", "Japan", "Shizuoka"])],
)
def test_the_way_to_a_page_is_told_as_it_is_shown(site, loaded, code, names):
    page = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    steps = nodes(site, page, code)["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in steps] == names
    assert [step["position"] for step in steps] == [1, 2, 3, 4]
    assert steps[-1]["item"] == SITE + page.url_in(code)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_kind_of_page_can_be_parsed_and_asserts_nothing_more(site, loaded, code):
    from cannes_intl.bilingual.models import BilingualPage

    pages = BilingualPage.objects.live().filter(depth__gte=2).select_related("content_type")
    one_of_each = {page.content_type: page for page in pages}.values()
    assert len(one_of_each) > 7
    for page in one_of_each:
        said = text_of(site, page, code)
        assert "GovernmentOrganization" in graph(said)
        assert not re.search(r"eventStatus|credential|memberOf|sponsor|offers|subOrganization|foundingDate", said)
        assert not re.search(r"None|null|\"\"|\[\]|{}", said)


def test_nothing_an_editor_writes_ends_the_data(site):
    page = builders.standard_page(name_fr="</script><script>alert(1)</script> & co", name_en="Odd")
    said = text_of(site, page)
    assert not set("<>&") & set(said)
    assert nodes(site, page)["WebPage"]["name"] == "</script><script>alert(1)</script> & co"


def test_no_other_host_is_named_but_the_vocabularys(site, loaded):
    page = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    hosts = set(re.findall(r"https?://([^/\"]+)", text_of(site, page)))
    assert hosts == {"schema.org", "localhost:8000"}


# ---- what pages are about ------------------------------------------------------------------------------------


def test_a_partner_city_is_a_city_with_its_point_on_the_globe(site, loaded):
    page = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    city = nodes(site, page, "en")["City"]
    assert city["name"] == "Shizuoka"
    assert city["alternateName"] == "静岡市"
    assert city["geo"] == {"@type": "GeoCoordinates", "latitude": 34.9756, "longitude": 138.3828}
    assert city["containedInPlace"] == {"@type": "Place", "name": "Japan"}
    assert nodes(site, page, "en")["WebPage"]["mainEntity"] == {"@id": city["@id"]}


def test_a_city_without_coordinates_has_no_point(site):
    assert "geo" not in nodes(site, builders.partner_city(place=builders.place()))["City"]


def test_a_programme_is_a_project_of_no_finer_kind(site, loaded):
    page = ProgrammePage.objects.get(url_slug_fr="design-thinking")
    found = nodes(site, page)
    assert found["Project"]["name"] == "Design thinking"
    assert "EducationalOccupationalProgram" not in found


def test_a_year_stays_a_year(site, loaded):
    page = EventPage.objects.get(url_slug_fr="cannes-dakar")
    event = nodes(site, page)["Event"]
    assert event["startDate"] == "2022"
    assert not {"endDate", "eventStatus", "eventSchedule"} & set(event)


def test_what_comes_back_every_year_has_a_rhythm_and_no_date(site, loaded):
    page = EventPage.objects.get(url_slug_fr="shizuoka-cannes-week")
    event = nodes(site, page)["Event"]
    assert event["eventSchedule"]["repeatFrequency"] == "P1Y"
    assert not {"startDate", "endDate", "eventStatus"} & set(event)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2027-05", "2027-05", None),
        ("2027-05-17/2027-05-28", "2027-05-17", "2027-05-28"),
        ("2027/2028", "2027", "2028"),
        ("2027~", None, None),
        ("2027?/2028", None, "2028"),
        ("2027/..", "2027", None),
        ("../2027", None, "2027"),
    ],
)
def test_a_date_is_as_precise_as_stated_and_none_where_in_doubt(site, when, first, last):
    event = nodes(site, builders.event(when=when))["Event"]
    assert event.get("startDate") == first
    assert event.get("endDate") == last


def test_an_hour_is_told_in_its_own_time_zone(site):
    page = builders.event(when="2027-05-17")
    page.editions = [edition := page.editions.get()]
    edition.starts_at, edition.ends_at, edition.time_zone = time(18, 30), time(20), "Asia/Tokyo"
    event = nodes(site, builders.publish(page))["Event"]
    assert event["startDate"] == "2027-05-17T18:30+09:00"
    assert event["endDate"] == "2027-05-17T20:00+09:00"


def test_only_a_cancellation_is_a_status(site):
    assert (
        nodes(site, builders.event(outcome="cancelled"))["Event"]["eventStatus"] == "https://schema.org/EventCancelled"
    )
    for outcome in ("announced", "took place", "changed", "not recorded"):
        assert "eventStatus" not in nodes(site, builders.event(outcome=outcome))["Event"]


# ---- Open Graph ---------------------------------------------------------------------------------------------


def test_a_shared_page_says_its_title_its_language_and_the_others(site, loaded):
    page = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    told = metadata(site, page, "en")
    assert told["og:title"] == "Shizuoka"
    assert told["og:type"] == "website"
    assert told["og:url"] == f"{SITE}/en/partnerships/japan/shizuoka/"
    assert told["og:locale"] == "en_GB"
    assert told["og:locale:alternate"] == "fr_FR"
    assert told["og:site_name"] == "City of Cannes – International Relations"
    assert told["og:description"] == told["description"]
    assert told["og:image"].startswith(f"{SITE}/cards/en/{page.pk}-")


def test_a_page_without_english_tells_english_readers_its_french_self(site):
    page = builders.partner_city(name_en="", summary_en="")
    told = metadata(site, page, "en")
    assert told["og:locale"] == "fr_FR"
    assert told["og:title"] == "Shizuoka la verte"
    assert told["og:url"] == f"{SITE}{page.url_in('fr')}"
    assert "og:locale:alternate" not in told
    assert nodes(site, page, "en")["WebPage"]["inLanguage"] == "fr"


def test_a_description_is_plain_text(site):
    page = builders.standard_page(body=[builders.text("<p>R&amp;D.</p><p>Tout l'<b>été</b>&nbsp;!</p>", "")])
    told = metadata(site, page)
    assert told["description"] == "R&D. Tout l’été\u202f!"
