"""The feed of what is new: valid Atom (RFC 4287) whatever is selected, newest first, in pages (RFC 5005)."""

from datetime import time
from xml.etree import ElementTree

import pytest
from django.db.models import Max
from django.utils.dateparse import parse_datetime
from wagtail.models import Page

from cannes_intl.listings.models import IndexEntry
from cannes_intl.open_data import atom as feeds
from cannes_intl.website.models import SiteSettings
from events.models import Edition
from partnerships.models import PartnerCityPage
from tests import builders, frozen
from tests.reading import open_page

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# RFC 4287, 4.1.1 and 4.1.2: how many of each there may be; None for as many as one likes.
OF_FEED = {
    **{"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, None), "subtitle": (0, 1), "rights": (0, 1)},
    **{"link": (1, None), "entry": (0, None), "category": (0, None)},
}
OF_ENTRY = {
    **{"id": (1, 1), "title": (1, 1), "updated": (1, 1), "summary": (0, 1), "link": (1, None), "category": (0, None)},
}
OF_UPDATES = ["agreement", "programme", "event"]
SELECTIONS = ["", "country=JP", "theme=film&kind=event", "q=cannes", "country=JP&theme=digital", "q=zzzz"]


def read(site, address="/fr/data/updates.atom"):
    answer = site.get(address)
    assert answer.status_code == 200, address
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(answer.content)


def each(element, name):
    return element.findall(f"{ATOM}{name}")


def link(element, relation):
    return [one.get("href") for one in each(element, "link") if one.get("rel") == relation]


def check_counts(element, allowed):
    names = [child.tag.removeprefix(ATOM) for child in element if child.tag.startswith(ATOM)]
    assert set(names) <= allowed.keys()
    for name, (least, most) in allowed.items():
        assert names.count(name) >= least, name
        if most is not None:
            assert names.count(name) <= most, name


def check_atom(feed):
    """A feed against RFC 4287, element by element."""
    assert feed.tag == f"{ATOM}feed"
    check_counts(feed, OF_FEED)
    assert len(link(feed, "self")) == 1
    assert len(link(feed, "alternate")) == 1
    for author in each(feed, "author"):
        check_counts(author, {"name": (1, 1), "uri": (0, 1), "email": (0, 1)})
        assert author.find(f"{ATOM}name").text
    for entry in each(feed, "entry"):
        check_counts(entry, OF_ENTRY)
        assert len(link(entry, "alternate")) == 1  # an entry without content has one
        assert entry.find(f"{ATOM}title").text
    for one in [feed, *each(feed, "entry")]:
        assert one.find(f"{ATOM}id").text.startswith("urn:uuid:")
        moment = parse_datetime(one.find(f"{ATOM}updated").text)
        assert moment is not None
        assert moment.tzinfo is not None
    for one in feed.iter(f"{ATOM}link"):
        assert one.get("href").startswith("http")
    for one in feed.iter(f"{ATOM}category"):
        assert one.get("term")
    ids = [entry.find(f"{ATOM}id").text for entry in each(feed, "entry")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("query", SELECTIONS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_feed_is_valid_atom(site, loaded, language, query):
    feed = read(site, f"/{language}/data/updates.atom?{query}")
    check_atom(feed)
    assert feed.get(LANGUAGE) == language
    assert bool(each(feed, "entry")) == (query not in SELECTIONS[-2:])


def test_a_selections_feed_holds_its_items_and_bears_its_name(site, loaded):
    feed = read(site, "/fr/data/updates.atom?country=JP&q=cannes")
    assert [entry.find(f"{ATOM}title").text for entry in each(feed, "entry")] == [
        "Shizuoka × Cannes Week",
        "Shizuoka",
    ]
    title = feed.find(f"{ATOM}title").text
    assert title == "Ville de Cannes – Relations internationales – Nouveautés – Japon – «\u202fcannes\u202f»"
    assert feed.find(f"{ATOM}author/{ATOM}name").text == "Ville de Cannes – Relations internationales"


def test_an_item_has_one_identifier_in_every_language_and_a_feed_its_own(site, loaded):
    french, english = read(site), read(site, "/en/data/updates.atom")
    ids = [{entry.find(f"{ATOM}id").text for entry in each(feed, "entry")} for feed in (french, english)]
    assert ids[0] == ids[1] == {f"urn:uuid:{row.item}" for row in IndexEntry.objects.filter(kind__in=OF_UPDATES)}
    assert french.find(f"{ATOM}id").text != english.find(f"{ATOM}id").text


def test_what_was_published_last_comes_first(site, loaded):
    page = PartnerCityPage.objects.get(name_fr="Sanya")
    builders.publish(page)
    feed = read(site)
    assert each(feed, "entry")[0].find(f"{ATOM}title").text == "Sanya"
    moments = [entry.find(f"{ATOM}updated").text for entry in each(feed, "entry")]
    assert moments == sorted(moments, reverse=True)
    assert feed.find(f"{ATOM}updated").text == moments[0]


def test_borrowed_words_say_their_language(site, loaded):
    page = PartnerCityPage.objects.get(name_fr="Sanya")
    page.name_fr, page.name_en = "Sanya la tropicale", ""
    builders.publish(page)
    (entry,) = each(read(site, "/en/data/updates.atom?country=CN"), "entry")
    assert entry.find(f"{ATOM}title").get(LANGUAGE) == "fr"
    assert entry.find(f"{ATOM}summary").get(LANGUAGE) is None


def test_a_long_feed_comes_in_pages_that_lead_to_one_another(site, loaded, monkeypatch):
    monkeypatch.setattr(feeds, "ENTRIES_OF_A_PAGE", 4)
    address, ids, updated = "/fr/data/updates.atom?kind=programme", [], set()
    visited = []
    while address:
        feed = read(site, address)
        check_atom(feed)
        visited.append(address)
        ids += [entry.find(f"{ATOM}id").text for entry in each(feed, "entry")]
        updated.add((feed.find(f"{ATOM}updated").text, feed.find(f"{ATOM}id").text))
        assert link(feed, "first") == ["http://localhost:8000/fr/data/updates.atom?kind=programme"]
        assert [one.replace("http://localhost:8000", "") for one in link(feed, "previous")] == visited[-2:-1]
        address = (link(feed, "next") or [""])[0].replace("http://localhost:8000", "")
    programmes = IndexEntry.objects.filter(kind="programme", language="fr")
    assert len(ids) == len(set(ids)) == programmes.count()
    assert len(visited) == -(-programmes.count() // 4) > 1
    assert len(updated) == 1  # one feed, in pages
    assert site.get(f"/fr/data/updates.atom?kind=programme&page={len(visited) + 1}").status_code == 404


def test_a_feed_on_one_page_leads_to_no_other(site, loaded):
    feed = read(site)
    assert len(each(feed, "entry")) == IndexEntry.objects.filter(kind__in=OF_UPDATES, language="fr").count()
    assert link(feed, "first") == link(feed, "next") == link(feed, "last") == []


@pytest.mark.rows_made_wrong("no page is public without a day of publication")
def test_what_has_no_day_of_publication_is_left_out_and_counted(site, loaded):
    IndexEntry.objects.filter(name="Sanya").update(updated_at=None)
    feed = read(site, "/fr/data/updates.atom?country=CN")
    assert each(feed, "entry") == []
    check_atom(feed)
    assert feed.find(f"{ATOM}subtitle").text.endswith(
        "1 élément dont la date de publication n’est pas connue n’y figure pas."
    )
    assert feed.find(f"{{{feeds.OWN_ELEMENTS}}}left-out").text == "1"


def test_an_empty_feed_is_dated_by_the_last_publication_and_never_by_now(site, loaded, monkeypatch):
    frozen.at(monkeypatch, "2099-01-01T10:00Z")
    last = Page.objects.aggregate(last=Max("last_published_at"))["last"]
    for query in ("country=JP&theme=digital", "q=zzzz"):
        feed = read(site, f"/fr/data/updates.atom?{query}")
        assert each(feed, "entry") == []
        assert parse_datetime(feed.find(f"{ATOM}updated").text) == last


def test_the_licence_is_told_only_once_the_city_has_chosen_one(site, loaded):
    assert each(read(site), "rights") == link(read(site), "license") == []
    settings = SiteSettings.load()
    settings.data_licence, settings.data_licence_address = "Licence Ouverte 2.0", "https://example.org/licence"
    settings.save()
    assert [one.text for one in each(read(site), "rights")] == ["Licence Ouverte 2.0"]
    assert link(read(site), "license") == ["https://example.org/licence"]


@pytest.mark.rows_made_wrong("the name is shorter to write in the row")
def test_signs_that_xml_cannot_hold_are_left_out_and_the_others_escaped(site, loaded):
    IndexEntry.objects.filter(name="Sanya", language="fr").update(name="Sanya\x0b & <Cannes>")
    (entry,) = each(read(site, "/fr/data/updates.atom?country=CN"), "entry")
    assert entry.find(f"{ATOM}title").text == "Sanya & <Cannes>"


def test_a_reader_that_has_the_feed_is_told_so(site, loaded):
    answer = site.get("/fr/data/updates.atom")
    again = site.get("/fr/data/updates.atom", headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304
    assert again["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("/fr/", "/fr/data/updates.atom"),
        ("/en/partnerships/?country=JP&view=map", "/en/data/updates.atom?country=JP"),
        ("/fr/programmes/?theme=film", "/fr/data/updates.atom?kind=programme&theme=film"),
        ("/fr/programmes/?kind=chair", "/fr/data/updates.atom?kind=chair"),
        ("/en/agenda/", "/en/data/updates.atom?kind=event"),
    ],
)
def test_lists_and_the_home_page_lead_readers_to_their_feed(site, loaded, page, address):
    feeds = open_page(site, page).values('head link[rel="alternate"][type="application/atom+xml"]', "href")
    assert feeds == [address]
    assert site.get(address).status_code == 200


@pytest.mark.parametrize("query", ["country=XX", "page=abc", "year=abc", "q=%00"])
def test_what_is_not_understood_is_refused(site, loaded, query):
    assert site.get(f"/fr/data/updates.atom?{query}").status_code == 400


def test_the_feed_costs_a_fixed_number_of_queries(site, loaded, django_assert_max_num_queries):
    site.get("/fr/data/updates.atom")
    with django_assert_max_num_queries(10):
        site.get("/fr/data/updates.atom")


# ---- editions of one event ---------------------------------------------------------------------------------


def of_page(feed, page, language):
    return [entry for entry in each(feed, "entry") if link(entry, "alternate")[0].endswith(page.url_in(language))]


def test_the_editions_of_an_event_are_told_apart_by_their_dates_and_what_became_of_them(site):
    page = builders.event(when=None)
    page.editions = [
        Edition(when="2027-05-17/2027-05-28", outcome="announced"),
        Edition(when="2027-06-01", outcome="cancelled", starts_at=time(20)),
        Edition(when="2026", outcome="changed"),
        Edition(when="2025-05", outcome="took place"),
        Edition(when="2020", outcome="announced"),
        Edition(when="", outcome="announced"),
    ]
    builders.publish(page)
    told = {
        "fr": [
            "Annoncé du 17 au 28 mai 2027. Une semaine de rencontres.",
            "Annulé\u202f: 1er juin 2027, à 20\u00a0h. Une semaine de rencontres.",
            "2026, a eu lieu autrement. Une semaine de rencontres.",
            "Mai 2025. Une semaine de rencontres.",
            "Annoncé pour 2020. Une semaine de rencontres.",
            "Une semaine de rencontres.",
        ],
        "en": [
            "Announced from 17 to 28 May 2027. A week of encounters.",
            "Cancelled: 1 June 2027, at 8\u00a0p.m. A week of encounters.",
            "2026, took place otherwise. A week of encounters.",
            "May 2025. A week of encounters.",
            "Announced for 2020. A week of encounters.",
            "A week of encounters.",
        ],
    }
    for language, summaries in told.items():
        feed = read(site, f"/{language}/data/updates.atom")
        check_atom(feed)
        assert [entry.find(f"{ATOM}summary").text for entry in of_page(feed, page, language)] == summaries


def test_a_date_beside_a_borrowed_summary_is_in_the_feeds_language(site):
    page = builders.event(when="2027-05-17")
    page.summary_en = ""
    builders.publish(page)
    (entry,) = of_page(read(site, "/en/data/updates.atom"), page, "en")
    summary = entry.find(f"{ATOM}summary")
    assert summary.get("type") == "xhtml"
    date, described = summary.iter(f"{{{feeds.XHTML}}}p")
    assert (date.text, date.get(LANGUAGE)) == ("Announced for 17 May 2027.", None)
    assert (described.text, described.get(LANGUAGE)) == ("Une semaine de rencontres.", "fr")
