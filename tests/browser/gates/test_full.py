"""Pages with everything an editor can put on them, and with next to nothing, pass the gates too.

The city's content uses few of the slots so far: no photograph, no call for applications, no quotation, no notice.
"""

import io
from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.test import Client, override_settings
from PIL import Image
from wagtail.images import get_image_model

from cannes_intl.website.models import SiteSettings, Source, StandardPage
from events.models import EventPage
from partnerships.models import PartnerCityPage
from programmes.models import Call, ProgrammePage
from tests import builders, databases
from tests.browser.gates.pages import Visited
from tests.browser.gates.tab import visiting
from tests.browser.gates.test_axe import violations
from tests.browser.gates.test_html import checker, complaints
from tests.browser.gates.test_keyboard import REACHABLE, faults, walk
from tests.browser.gates.test_reflow import MISPLACED, SMALL_TARGETS
from tests.browser.serving import serving
from tests.reading import ReadPage

__all__ = ["checker"]

LONG = "Internationale Filmschule Mitteldeutschland-Donaudampfschifffahrt"
FULL = [
    Visited("programme", "fr", "/fr/programmes/audiovisuel-et-scenario/"),
    Visited("programme", "en", "/en/programmes/audiovisual-and-screenplay/"),
    Visited("city", "fr", "/fr/partenariats/chine/sanya/"),
    Visited("event", "en", "/en/agenda/shizuoka-cannes-week/"),
    Visited("legal-notice", "fr", "/fr/mentions-legales/"),
    Visited("bare-programme", "fr", "/fr/programmes/sans-rien/"),
]
every_full_page = pytest.mark.parametrize("visited", FULL, ids=str)


@pytest.fixture(scope="module")
def db(loaded_database, django_db_blocker, databases_of_run, uploads):
    """The loaded database with every slot filled."""
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=uploads):
        full = databases_of_run.filled("full", fill, ground="gates")
        with databases.using(full):
            yield


@pytest.fixture(scope="module")
def server(db, uploads):
    with serving(uploads) as server:
        yield server


@pytest.fixture(scope="module")
def tab(browser, browser_context_args, server):
    with visiting(browser, browser_context_args, server) as tab:
        yield tab


def picture(width, height, **values):
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(buffer, "JPEG")
    return get_image_model().objects.create(
        title="La Croisette", file=ContentFile(buffer.getvalue(), "croisette.jpg"), **values
    )


def every_block(image, page):
    facts = (builders.words("Durée", "Length"), builders.words("Douze semaines", "Twelve weeks"))
    return [
        builders.heading("Le thé et la mer", "Tea and sea"),
        builders.text(
            f"<p>Un <b>mot</b> et <a href='https://www.cannes.com/'>un lien</a>. {LONG}.</p><h3>Liste</h3>"
            "<ul><li>un</li><li>deux</li></ul><ol><li>premier</li></ol>",
            f"<p>A <b>word</b> and <a href='https://www.cannes.com/'>a link</a>. {LONG}.</p><h3>List</h3>"
            "<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>",
        ),
        {
            "type": "picture",
            "id": "picture-1",
            "value": {
                "image": image.pk,
                "alternative": builders.words("La mer au soir"),
                "caption": builders.words("La baie, au soir", "The bay, in the evening"),
                "left_out": [],
            },
        },
        builders.quote("La mer unit ce qu’elle sépare.", "The sea joins what it parts.", "A. Pope"),
        builders.key_facts(facts),
        builders.link(page, "Lire la page", "Read the page"),
    ]


def fill():
    image = picture(1600, 1000, alternative_fr="La Croisette", credit="Ville de Cannes", licence="Etalab 2.0")
    settings = SiteSettings.load()
    settings.emblem = picture(200, 240)
    settings.address = "1 place Bernard-Cornut-Gentille\n06400 Cannes"
    settings.telephone = "04 97 06 40 00"
    settings.email = "relations.internationales@example.fr"
    settings.city_website = "https://www.cannes.com/"
    settings.publisher, settings.hosting_provider = "Le maire de Cannes", "Hébergeur\n1 rue du Port"
    settings.notice_is_shown, settings.notice_fr = True, "Le service est fermé lundi."
    settings.save()

    programme = ProgrammePage.objects.get(url_slug_fr="audiovisuel-et-scenario")
    programme.photograph = image
    programme.audience_fr, programme.audience_en = "Étudiants de cinéma", "Film students"
    programme.contact_fr = "Écrire à relations.internationales@example.fr"
    programme.calls.add(Call(opens_on=date(2026, 1, 5), closes_on=date(2099, 3, 1), how_fr="Envoyer un scénario."))
    programme.sources.add(
        Source(title="Communiqué", publisher="Ville de Cannes", url="https://www.cannes.com/", language="fr"),
        Source(title="Statement", backs_fr="la date", quotation="A partnership of cities.", language="en"),
    )
    city = PartnerCityPage.objects.get(url_slug_fr="sanya")
    city.photograph, city.website = picture(900, 1300, alternative_fr="La baie"), "https://www.sanya.gov.cn/"
    event = EventPage.objects.get(url_slug_fr="shizuoka-cannes-week")
    event.photograph = image
    legal = StandardPage.objects.get(url_slug_fr="mentions-legales")
    for page in (programme, city, event, legal):
        builders.publish(builders.set_body(page, *every_block(image, programme)))

    builders.programme(name_fr="Sans rien", name_en="", summary_fr=LONG, summary_en="", body=[builders.text()])


@pytest.mark.shares_the_page
@every_full_page
def test_axe_finds_nothing_on_a_full_page(visit, visited):
    page = visit(visited)
    for width, scheme in [(320, "dark"), (768, "light"), (1440, "light"), (1440, "dark")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert not violations(page), f"{width} px, {scheme}"


@pytest.mark.shares_the_page
@every_full_page
def test_a_full_page_fits_every_width(visit, visited):
    page = visit(visited)
    for width in (320, 768, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert not page.evaluate(MISPLACED), f"{width} px"
        assert not page.evaluate(SMALL_TARGETS), f"{width} px"


@pytest.mark.shares_the_page(last=True)
@every_full_page
def test_a_full_page_is_walked_through_by_tab(visit, visited):
    page = visit(visited)
    expected = page.evaluate(REACHABLE)
    stops = walk(page)
    assert not faults(stops)
    assert [stop["words"] for stop in stops] == expected


@pytest.mark.shares_the_page
@pytest.mark.parametrize("visited", FULL[:1], ids=str)
def test_the_full_page_is_full(visit, visited):
    page = ReadPage(visit(visited).content(), visited.path)
    for slot in ("picture", "blockquote", "ol", "h3", "[role=note]"):
        assert page.all(f"main {slot}")
    assert "Appel à candidatures" in page.main
    assert "Communiqué" in page.main


@pytest.mark.costly("starts Java")
def test_full_pages_are_valid_html(checker, db, tmp_path):
    files = []
    for visited in FULL:
        answer = Client(headers={"host": "localhost"}).get(visited.path)
        assert answer.status_code == 200
        files.append(tmp_path / f"{visited}.html")
        files[-1].write_bytes(answer.content)
    assert not complaints(checker, *files)
