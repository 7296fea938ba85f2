"""Where a page comes from, when it was published last, where it can always be found, how to put it right."""

import re
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.listings.models import IndexEntry
from cannes_intl.website.models import SiteSettings, Source
from events.models import Edition
from tests import builders
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db

ORIGIN = "https://international.cannes.example"


@pytest.fixture(autouse=True)
def origin(settings):
    settings.SITE_URL = ORIGIN


def details(**values):
    found = SiteSettings.load()
    for name, value in values.items():
        setattr(found, name, value)
    found.save()
    return found


def foot(site, address):
    """The words at the foot of a page, in order."""
    return open_page(site, address).texts("ul.colophon > li")


def mail(site, address):
    """``(address, subject, body)`` of the mail with which an error is reported, as a mail program reads it."""
    raw = open_page(site, address).one('a[href*="?subject="]')["href"]
    assert re.fullmatch(r"mailto:[A-Za-z0-9%@._-]+\?subject=[A-Za-z0-9%._~-]+&body=[A-Za-z0-9%._~-]+", raw)
    parts = urlsplit(raw)
    said = parse_qs(parts.query, strict_parsing=True)
    return unquote(parts.path), said["subject"][0], said["body"][0]


# ---- where it comes from --------------------------------------------


def sourced(**values):
    page = builders.programme()
    page.sources = [Source(backs_fr="Les dates", backs_en="The dates", **values)]
    page.checked_on = date(2027, 3, 4)
    return builders.publish(page)


def test_a_source_is_told_whole_in_a_details_element_that_needs_no_script(site):
    page = sourced(
        title="Kulturbericht",
        publisher="Stadt Berlin",
        url="https://berlin.example/bericht",
        language="de",
        consulted_on=date(2026, 11, 1),
        quotation="Zwei Schulen.",
    )
    read = open_page(site, page.url_in("fr"))
    told = read.text("details.source li")
    assert told.startswith("Les dates\u202f: Kulturbericht")
    assert ", en allemand, consulté le 1er novembre 2026" in told
    assert read.values("details.source a", "href") == ["https://berlin.example/bericht"]
    assert read.values("details.source a", "hreflang") == ["de"]
    assert read.texts('details.source li [lang="de"]') == ["Kulturbericht", "Stadt Berlin", "Zwei Schulen."]
    assert read.text('details.source a > cite[lang="de"]') == "Kulturbericht"
    assert read.text('details.source blockquote[lang="de"]') == "Zwei Schulen."
    assert "in German, consulted on 1 November 2026" in open_page(site, page.url_in("en")).text("details.source")


def test_a_source_without_a_language_is_in_the_sites_own(site):
    page = sourced(title="Délibération", publisher="Ville de Cannes", url="https://cannes.example/")
    english, french = (open_page(site, page.url_in(code)) for code in ("en", "fr"))
    assert english.values("details.source a", "hreflang") == french.values("details.source a", "hreflang") == ["fr"]
    assert english.texts('details.source li [lang="fr"]') == ["Délibération", "Ville de Cannes"]
    assert english.text("details.source li").endswith(", in French")
    assert french.count("details.source li [lang]") == 0
    assert french.text("details.source li") == "Les dates\u202f: Délibération , Ville de Cannes"


def test_what_a_source_does_not_say_is_not_there(site):
    read = open_page(site, sourced(title="Délibération").url_in("fr"))
    assert read.text("details.source li") == "Les dates\u202f: Délibération"
    assert [part.name for part in read.one("details.source li").find_all(True)] == ["cite"]


def test_what_was_checked_says_when_in_the_citys_name(site):
    page = sourced(title="Délibération")

    def said(code):
        return open_page(site, page.url_in(code)).text("details.source p")

    assert said("fr") == "Information de la Ville de Cannes, vérifiée en mars 2027."
    assert said("en") == "Information from the City of Cannes, checked in March 2027."
    page.checked_on = None
    builders.publish(page)
    assert said("fr") == "Information de la Ville de Cannes."


# ---- when it was published last --------------------------------------------


@pytest.mark.rows_made_wrong("the moment of publication is written by hand")
def test_the_day_of_the_last_publication_is_that_of_paris(site):
    page = builders.programme()
    BilingualPage.objects.filter(pk=page.pk).update(last_published_at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC))
    assert foot(site, page.url_in("fr"))[0] == "Mise à jour le 1er décembre 2026"
    assert foot(site, page.url_in("en"))[0] == "Updated on 1 December 2026"


@pytest.mark.rows_made_wrong("the moment of publication is written by hand")
def test_a_draft_saved_later_does_not_change_the_day(site):
    page = builders.programme()
    BilingualPage.objects.filter(pk=page.pk).update(last_published_at=datetime(2026, 1, 2, 12, tzinfo=UTC))
    page = builders.fresh(page)
    page.save_revision()
    assert foot(site, page.url_in("fr"))[0] == "Mise à jour le 2 janvier 2026"


def test_cities_programmes_events_countries_and_standard_pages_have_a_foot(site):
    pages = [builders.partner_city(), builders.programme(), builders.event(), builders.standard_page()]
    for page in [*pages, pages[0].get_parent().specific]:
        assert foot(site, page.url_in("fr"))[1:] == ["Lien permanent"]


# ---- where it can always be found --------------------------------------------


def permanent(site, page, code="fr"):
    return open_page(site, page.url_in(code)).one('a[rel="bookmark"]')["href"]


def test_a_permanent_link_leads_to_the_page_in_its_language_and_is_not_kept(site):
    page = builders.programme()
    for code in ("fr", "en"):
        answer = site.get(permanent(site, page, code))
        assert (answer.status_code, answer["Location"]) == (302, page.url_in(code))
        assert "max-age=0" in answer["Cache-Control"]
    assert site.post(permanent(site, page)).status_code == 405


def test_it_leads_there_after_the_page_is_renamed_and_moved(site):
    city = builders.partner_city()
    address = permanent(site, city)
    city.name_fr, city.url_slug_fr = "Shizuoka", "nouvelle-adresse"
    builders.publish(city)
    other = builders.country(place=builders.place("country", "Chine", "China", "CN"), name_fr="Chine", name_en="China")
    Page.objects.get(pk=city.pk).move(Page.objects.get(pk=other.pk), "last-child")
    assert site.get(address)["Location"] == "/fr/partenariats/chine/nouvelle-adresse/"


def test_an_edition_leads_to_its_event_and_the_event_keeps_its_own_link(site):
    event = builders.event(when=None)
    address = permanent(site, event)
    event.editions = [Edition(when="2027-05-17", outcome="announced")]
    event = builders.publish(event)
    edition = IndexEntry.objects.get(page=event, language="fr").item
    assert str(edition) not in address
    assert site.get(f"/fr/data/{edition}")["Location"] == site.get(address)["Location"] == event.url_in("fr")


def test_what_is_not_public_is_not_found(site):
    page = builders.programme()
    address = permanent(site, page)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert site.get(address).status_code == 404
    PageViewRestriction.objects.all().delete()
    page.unpublish()
    assert site.get(address).status_code == 404
    assert site.get(f"/fr/data/{uuid4()}").status_code == 404
    assert site.get("/fr/data/not-a-key", follow=True).status_code == 404


def test_finding_what_a_permanent_link_leads_to_is_one_query(site):
    address = permanent(site, builders.programme())
    with CaptureQueriesContext(connection) as asked:
        site.get(address)
    assert len([query for query in asked if query["sql"].startswith("SELECT")]) == 1


# ---- how to put it right --------------------------------------------


def test_an_error_is_reported_by_a_mail_that_says_which_page_in_which_version(site):
    details(email="international@cannes.example")
    page = builders.programme(name_fr="L’été « à Berlin » & ailleurs ?", name_en="Summer & 100% more")
    revision, moment = page.live_revision_id, timezone.localtime(page.last_published_at).isoformat(timespec="minutes")
    to, subject, body = mail(site, page.url_in("fr"))
    assert to == "international@cannes.example"
    assert subject == "Erreur sur la page «\u202fL’été «\u202fà Berlin\u202f» & ailleurs\u202f?\u202f»"
    assert body.split("\r\n") == [
        "L’erreur que je signale\u202f:",
        "",
        "",
        "",
        "Page\u202f: L’été «\u202fà Berlin\u202f» & ailleurs\u202f?",
        f"Adresse\u202f: {ORIGIN}{page.url_in('fr')}",
        f"Lien permanent\u202f: {ORIGIN}/fr/data/{page.translation_key}",
        f"Version\u202f: {revision}, {moment}",
    ]
    to, subject, body = mail(site, page.url_in("en"))
    assert subject == "Error on the page “Summer & 100% more”"
    assert f"Address: {ORIGIN}{page.url_in('en')}" in body.split("\r\n")
    assert f"Version: {revision}, {moment}" in body.split("\r\n")


def test_the_mail_names_the_version_that_is_public_and_not_a_draft(site):
    details(email="international@cannes.example")
    page = builders.programme()
    page.save_revision()
    assert f"Version\u202f: {page.live_revision_id}," in mail(site, page.url_in("fr"))[2]


def test_an_unusual_mail_address_is_encoded(site):
    details(email="a+b&c?d%e@cannes.example")
    page = builders.programme()
    assert mail(site, page.url_in("fr"))[0] == "a+b&c?d%e@cannes.example"


def test_a_page_read_in_french_for_want_of_english_says_its_french_name(site):
    details(email="international@cannes.example")
    page = builders.programme(name_en="", summary_en="")
    assert mail(site, page.url_in("en"))[1] == "Error on the page “Chaire d’écriture”"


def test_without_an_address_to_write_to_nothing_is_offered(site):
    read = open_page(site, builders.programme().url_in("fr"))
    assert len(read.texts("ul.colophon > li")) == 2
    assert read.texts("ul.colophon > li")[1:] == ["Lien permanent"]
    assert read.count('a[href^="mailto:"]') == 0


# ---- whom journalists write to --------------------------------------------


def test_the_press_contact_stands_in_the_footer_and_the_legal_notice(site):
    details(press_contact="Service de presse\npresse@cannes.example\n04 97 06 40 00 <2>")
    page = builders.standard_page("Mentions légales", "Legal notice", role="legal notice")
    french, english = (open_page(site, page.url_in(code)) for code in ("fr", "en"))
    lines = ["Service de presse", "presse@cannes.example", "04 97 06 40 00 <2>"]
    for where in ("main", "footer"):
        assert list(french.one(f'{where} h2:-soup-contains("Presse") + p').stripped_strings) == lines
        assert french.values(f'{where} h2:-soup-contains("Presse") + p > a', "href") == ["mailto:presse@cannes.example"]
        assert french.count(f'{where} h2:-soup-contains("Presse") + p > br') == 2
        assert list(english.one(f'{where} h2:-soup-contains("Press") + p > span[lang="fr"]').stripped_strings) == lines
    assert english.texts('h2:-soup-contains("Press")') == ["Press", "Press"]


def test_without_a_press_contact_nothing_is_said_to_visitors_and_editors_are_told(site, client):
    read = open_page(site, builders.programme().url_in("fr"))
    assert read.text("footer")
    assert "Presse" not in read.text("body")
    assert "contact presse" in [name.lower() for name in SiteSettings.load().empty_slots()]
    client.force_login(builders.administrator())
    form = ReadPage(client.get("/admin/settings/website/sitesettings/", follow=True).content.decode())
    assert form.one('form [name="press_contact"]')
