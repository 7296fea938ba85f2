"""What the city has filled in is told: on the page, in the data, to search engines, in the headers."""

import json
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.website.models import SiteSettings
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
CITY = {
    "city_name_fr": "Ville de Cannes",
    "address": "1 place Bernard Cornut-Gentille\n06400 Cannes",
    "telephone": "04 97 06 40 00",
    "email": "international@cannes.example",
    "city_website": "https://cannes.example/",
    "publisher": "Le maire de Cannes",
    "hosting_provider": "Hébergeur SA\n1 rue du Port",
}


@pytest.fixture
def city():
    """The site's details, each with something in it."""
    details = SiteSettings.load()
    for name, value in CITY.items():
        setattr(details, name, value)
    details.save()


def facts(opened):
    """``{term: words}`` of the facts at the head of a page."""
    terms, told = opened.texts(".facts dt"), opened.texts(".facts dd")
    return dict(zip(terms, told, strict=True))


def test_search_engines_are_told_all_that_the_city_says_of_itself(site, city):
    opened = open_page(site, builders.programme().url_in("fr"))
    graph = json.loads(opened.one('script[type="application/ld+json"]').string)["@graph"]
    (publisher,) = [one for one in graph if one["@type"] == "GovernmentOrganization"]
    assert {name: value for name, value in publisher.items() if name != "@id"} == {
        "@type": "GovernmentOrganization",
        "name": "Ville de Cannes",
        "url": "https://cannes.example/",
        "telephone": "04 97 06 40 00",
        "email": "international@cannes.example",
        "address": "1 place Bernard Cornut-Gentille 06400 Cannes",
    }


def test_the_footer_says_how_to_reach_the_city_and_the_legal_notice_who_publishes_and_who_hosts(site, city):
    opened = open_page(
        site, builders.standard_page("Mentions légales", "Legal notice", role="legal notice").url_in("fr")
    )
    assert opened.texts("footer .cols p")[1:] == [
        "1 place Bernard Cornut-Gentille 06400 Cannes",
        "04 97 06 40 00",
        "international@cannes.example",
        "https://cannes.example/",
    ]
    assert opened.texts("main .prose > *")[:6] == [
        "Éditeur du site",
        "Ville de Cannes 1 place Bernard Cornut-Gentille 06400 Cannes 04 97 06 40 00 international@cannes.example",
        "Directeur de la publication",
        "Le maire de Cannes",
        "Hébergeur",
        "Hébergeur SA 1 rue du Port",
    ]


def test_a_partner_citys_own_site_is_led_to_on_its_page_and_named_to_search_engines(site):
    opened = open_page(site, builders.partner_city(website="https://shizuoka.example/").url_in("fr"))
    assert opened.links(".after")["https://shizuoka.example/"] == "https://shizuoka.example/"
    graph = json.loads(opened.one('script[type="application/ld+json"]').string)["@graph"]
    assert [one["url"] for one in graph if one["@type"] == "City"] == ["https://shizuoka.example/"]


def test_an_event_says_which_institution_or_else_which_city_organises_it(site):
    page = builders.event()
    page.organisers = [builders.institution()]
    page = builders.publish(page)
    assert facts(open_page(site, page.url_in("fr")))["Organisation"] == "Université de Pau"
    assert facts(open_page(site, page.url_in("en")))["Organised by"] == "University of Pau"
    page.organisers, page.organising_place = [], builders.place(name_fr="Séville", name_en="Seville")
    page = builders.publish(page)
    assert facts(open_page(site, page.url_in("fr")))["Organisation"] == "Séville"
    assert facts(open_page(site, page.url_in("en")))["Organised by"] == "Seville"


def test_a_programme_says_when_it_runs_and_for_whom(site):
    page = builders.programme(
        period="2024-09/2025-06", audience_fr="Étudiants de cinéma", audience_en="Film students", themes=[]
    )
    assert facts(open_page(site, page.url_in("fr"))) == {
        "Pour qui": "Étudiants de cinéma",
        "Période": "de septembre 2024 à juin 2025",
    }
    assert facts(open_page(site, page.url_in("en"))) == {
        "For whom": "Film students",
        "Period": "from September 2024 to June 2025",
    }


def test_the_guests_of_an_event_are_said_to_be_all_or_some_among_others(site):
    page = builders.event()
    page.guests = [builders.institution()]
    for is_all, heading in ((None, "Parmi les invités"), (False, "Parmi les invités"), (True, "Invités")):
        page.guests_are_all = is_all
        page = builders.publish(page)
        assert open_page(site, page.url_in("fr")).text(".after h2") == heading


@pytest.mark.rows_made_wrong("the moment of publication is written by hand")
def test_the_sitemap_says_on_which_day_of_paris_each_page_was_published_last(site):
    page = builders.programme()
    BilingualPage.objects.filter(pk=page.pk).update(last_published_at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC))
    told = {
        url.find(f"{SITEMAP}loc").text.split("8000")[-1]: url.find(f"{SITEMAP}lastmod").text
        for url in ElementTree.fromstring(site.get("/sitemap.xml").content)
    }
    assert told[page.url_in("fr")] == told[page.url_in("en")] == "2026-12-01"


def test_an_editors_choice_for_a_name_is_followed_on_the_map_of_a_list(site):
    spain = builders.place("country", "Espagne", "Spain", "ES")
    seville = builders.place(
        name_fr="Séville", name_en="Seville", within=spain, latitude="37.38", longitude="-5.98", label_hint="below"
    )
    builders.programme(institutions=[(builders.institution(), seville)])
    labels = [
        label for label in open_page(site, "/fr/programmes/?view=map").all("svg text") if label.string == "Séville"
    ]
    assert labels
    assert {label["text-anchor"] for label in labels} == {"middle"}


def test_the_site_asks_a_browser_for_nothing(site):
    policy = site.get("/robots.txt")["Permissions-Policy"]
    assert dict(part.split("=") for part in policy.split(", ")) == dict.fromkeys(
        [
            *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"),
            *("microphone", "midi", "payment", "usb"),
        ],
        "()",
    )
