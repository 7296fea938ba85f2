"""One selection, every form: two hundred drawn query strings, each read in every view and file, and computed again."""

import csv
import json
import random
import re
from io import StringIO
from typing import NamedTuple
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from django.utils.text import slugify
from icalendar import Calendar

from cannes_intl.bilingual import languages
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.search.folding import folded
from cannes_intl.listings.selection import VIEWS, Selection, selected_entries
from cannes_intl.open_data import atom as feeds
from cannes_intl.website.models import Theme
from events.models import EventPage
from partnerships.models import PartnerCityPage, Place
from programmes.models import ProgrammePage
from tests import builders
from tests.reading import items_in

pytestmark = pytest.mark.django_db

SELECTIONS, PARTS = 200, 8  # each of the parts is a test, for they are told to several processes
FORMS = {
    "partnerships": ("csv", "json", "geojson"),
    "programmes": ("csv", "json"),
    "events": ("csv", "json"),
}
PAGES = {
    "fr": {"partnerships": "/fr/partenariats/", "programmes": "/fr/programmes/", "events": "/fr/agenda/"},
    "en": {"partnerships": "/en/partnerships/", "programmes": "/en/programmes/", "events": "/en/agenda/"},
}
KINDS = ["agreement", "programme", "event", "chair", "project", "initiative", "season", "meeting", "with-university"]
UNKNOWN = {"country": ["FR", "ZZ", "002"], "region": ["JP", "999"], "theme": ["poterie"], "kind": ["with-baker"]}
WORDS = ["Shizuoka", "Łódź", "cinema", "Dakar", "rien du tout", "静岡", "écriture"]


# ---- what a selection holds, computed slowly from the models ---------------------------------------------


def country_codes(places):
    """Up from each place to the first country, territory or sub-region; never France."""
    found = set()
    for stated_place in places:
        place = stated_place
        while place is not None and place.kind not in ("country", "overseas territory", "sub-region"):
            place = place.within
        if place is not None and place.code != "FR":
            found.add(place.code)
    return found


def region_codes(places):
    """Up to the continent, unless the way leads through France."""
    found = set()
    for stated_place in places:
        way, place = [], stated_place
        while place is not None:
            way.append(place)
            place = place.within
        if "FR" not in [one.code for one in way]:
            found |= {one.code for one in way if one.kind == "continent"}
    return found


def stated(text):
    return {int(year) for year in re.findall(r"\b(\d{4})\b(?!-\d\d-\d\d/)", text)} if text else set()


class Told(NamedTuple):
    """A public page, or one edition of an event: what may select it, as the models state it."""

    key: str | tuple  # the page's own, or its place in the tree and the number of the edition
    kinds: set
    countries: set
    regions: set
    themes: set
    years: set

    @classmethod
    def of(cls, key, kinds, places, themes, years):
        return cls(key, kinds, country_codes(places), region_codes(places), {theme.code for theme in themes}, years)

    def is_in(self, asked):
        """True where it has all that is asked for, words left aside."""
        own = {"country": "countries", "region": "regions", "theme": "themes", "kind": "kinds", "year": "years"}
        return all(value in getattr(self, own[name]) for name, value in asked.items() if name != "q")


def cities():
    for page in PartnerCityPage.objects.live():
        agreements = page.agreements.all()
        themes = [theme for agreement in agreements for theme in agreement.themes.all()]
        years = {year for agreement in agreements for year in stated(agreement.concluded)}
        kinds = {"agreement"} | {slugify(one.kind) for one in agreements if one.kind != "not specified"}
        yield Told.of(str(page.translation_key), kinds, [page.place], themes, years)


def programmes():
    for page in ProgrammePage.objects.live():
        ties = page.institutions.all()
        places = [tie.place for tie in ties if tie.place] + list(page.places.all())
        kinds = {"programme", slugify(page.kind)} | {f"with-{slugify(tie.institution.kind)}" for tie in ties}
        yield Told.of(str(page.translation_key), kinds, places, page.themes.all(), stated(page.period))


def events():
    for page in EventPage.objects.live():
        kinds, places = {"event", slugify(page.kind)}, list(page.places.all())
        for number, edition in enumerate(page.editions.all() or [None]):
            years = stated(edition.when) if edition else set()
            yield Told.of((page.path, number), kinds, places, page.themes.all(), years)


@pytest.fixture(scope="module")
def everything(loaded, django_db_blocker):
    """``{listing: [Told]}`` of all that is public, read once: no test of this module changes it for another."""
    with django_db_blocker.unblock():
        of = {"programmes": list(programmes()), "events": list(events())}
        return of | {"partnerships": [*cities(), *of["programmes"]]}


def expected(told, asked):
    return {one.key for one in told if one.is_in(asked)}


# ---- the same in every form --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawn(loaded, django_db_blocker):
    """Two hundred selections: ``(language, listing, {name: value})``. The same each time; a tenth of them unknown."""
    with django_db_blocker.unblock():
        browsed = Place.objects.filter(kind__in=Place.BROWSED).exclude(code="FR")
        of = {
            "country": list(browsed.values_list("code", flat=True)),
            "region": list(Place.objects.filter(kind="continent").values_list("code", flat=True)),
            "theme": list(Theme.objects.values_list("code", flat=True)),
        }
    of |= {"kind": KINDS, "year": list(range(2016, 2026)), "q": WORDS}
    draw = random.Random(2026)
    return [one_drawn(draw, of, is_unknown=number % 10 == 0) for number in range(SELECTIONS)]


def one_drawn(draw, of, is_unknown):
    names = draw.sample(sorted(of), draw.choice([0, 1, 1, 1, 2, 2, 3]))
    asked = {name: draw.choice(of[name]) for name in names}
    if is_unknown:
        name = draw.choice(sorted(UNKNOWN))
        asked |= {name: draw.choice(UNKNOWN[name])}
    return draw.choice(languages.CODES), draw.choice(sorted(FORMS)), asked


def is_known(asked):
    """True for what the site knows, whether or not anything is listed under it; France is never a country abroad."""
    return not any(asked.get(name) in values for name, values in UNKNOWN.items())


def as_csv(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return [row["id"] for row in csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""))]


def read(form, content):
    if form == "csv":
        return as_csv(content)
    told = json.loads(content)
    assert told["count"] == len(told["items" if form == "json" else "features"])
    if form == "geojson":
        assert told["without_geometry"] == sum(one["geometry"] is None for one in told["features"])
    return [one["id"] for one in told["items" if form == "json" else "features"]]


def test_what_is_drawn_is_enough(drawn, everything):
    assert len(drawn) == SELECTIONS
    assert len([asked for _language, _listing, asked in drawn if not is_known(asked)]) == SELECTIONS / 10
    held = [expected(everything[listing], asked) for _language, listing, asked in drawn if "q" not in asked]
    assert sum(map(len, held)) > 200
    assert len([keys for keys in held if keys]) > 50


@pytest.mark.costly("twenty-five selections, each asked for in all its forms: some 150 requests")
@pytest.mark.parametrize("part", range(PARTS))
def test_every_form_of_a_selection_holds_the_same_items(site, drawn, everything, part):
    for language, listing, asked in drawn[part::PARTS]:
        query = urlencode(asked)
        selection = Selection(listing, {name: str(value) for name, value in asked.items()}, language)
        views = {view: site.get(f"{PAGES[language][listing]}?{query}&view={view}") for view in VIEWS}
        answers = {form: site.get(f"/{language}/data/{listing}.{form}?{query}") for form in FORMS[listing]}
        assert selection.is_valid == is_known(asked), asked
        if not selection.is_valid:
            assert {answer.status_code for answer in (*views.values(), *answers.values())} == {400}
            continue
        queryset = list(selected_entries(listing, selection.form, language))
        keys = [str(row.item) for row in queryset]
        for form, answer in answers.items():
            assert read(form, answer.content) == keys, (language, listing, asked, form)
        found = {view: items_in(page.content.decode()) for view, page in views.items()}
        for view in VIEWS:
            assert sorted(found[view]) == sorted(keys), (language, listing, asked, view)
        assert found["table"] == keys, (language, listing, asked)  # in the same order too
        told = {(row.page.path, int(row.order[-4:])) if listing == "events" else str(row.item) for row in queryset}
        if "q" in asked:
            assert told <= expected(everything[listing], asked)
            assert with_the_word(asked, listing, language) <= set(keys)
        else:
            assert told == expected(everything[listing], asked), (language, listing, asked)


def with_the_word(asked, listing, language):
    """What has the word looked for among its names, of what else is asked for."""
    values = {name: str(value) for name, value in asked.items() if name != "q"}
    found = Selection(listing, values, language).rows
    return {str(row.item) for row in found if folded(asked["q"]) in row.search_text.split()}


ATOM = "{http://www.w3.org/2005/Atom}"


def in_feed(site, address):
    """``(identifiers, how many are left out)`` of a feed, over all its pages."""
    keys, left_out = [], set()
    while address:
        feed = ElementTree.fromstring(site.get(address).content)
        keys += [one.text.removeprefix("urn:uuid:") for one in feed.findall(f"{ATOM}entry/{ATOM}id")]
        left_out.add(int(feed.find(f"{{{feeds.OWN_ELEMENTS}}}left-out").text))
        address = next((one.get("href") for one in feed.findall(f"{ATOM}link") if one.get("rel") == "next"), None)
    assert len(left_out) == 1
    return keys, left_out.pop()


def in_calendar(site, address):
    calendar = Calendar.from_ical(site.get(address).content)
    return [str(entry["UID"]) for entry in calendar.walk("VEVENT")], int(calendar["X-LEFT-OUT"])


@pytest.mark.costly("two hundred selections, each with its calendar and all the pages of its feed")
@pytest.mark.rows_made_wrong("no page is public without a day of publication")
def test_feed_and_calendar_hold_the_items_of_the_selection_or_count_them(site, drawn, monkeypatch):
    """What each holds is worked out again here: a calendar what states its days, a feed what was published some day."""
    monkeypatch.setattr(feeds, "ENTRIES_OF_A_PAGE", 7)
    film = list(Theme.objects.filter(code="film"))
    for number, when in enumerate(["2019-05-17/2019-05-28", "2027-05-17", "2025-05", "2024-05-17/.."]):
        places = [Place.objects.get(code="JP")] if number % 2 else []
        builders.event(name_fr=f"Semaine du cinéma {number}", when=when, places=places, themes=film)
    IndexEntry.objects.filter(name__in=["Sanya", "Design thinking", "Design Thinking"]).update(updated_at=None)
    dated = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
    in_feeds, in_calendars, counted, pages = 0, 0, 0, 0
    for language, _listing, asked in drawn:
        query = urlencode(asked)
        values = {name: str(value) for name, value in asked.items()}
        updates, events = Selection("updates", values, language), Selection("events", values, language)
        addresses = {form: f"/{language}/data/{form}?{query}" for form in ("updates.atom", "events.ics")}
        assert updates.is_valid == is_known(asked), asked
        if not updates.is_valid:
            assert {site.get(address).status_code for address in addresses.values()} == {400}
            continue
        keys, left_out = in_feed(site, addresses["updates.atom"])
        told = list(updates.rows)
        assert len(keys) == len(set(keys))
        assert set(keys) == {str(row.item) for row in told if row.updated_at}, (language, asked)
        assert len(keys) + left_out == len(told), (language, asked)
        pages, counted = max(pages, len(keys)), counted + left_out
        in_feeds += len(keys)
        keys, left_out = in_calendar(site, addresses["events.ics"])
        told = list(events.rows)
        assert keys == [str(row.item) for row in told if dated.fullmatch(row.when)], (language, asked)
        assert len(keys) + left_out == len(told), (language, asked)
        in_calendars, counted = in_calendars + len(keys), counted + left_out
    assert in_feeds > 200
    assert in_calendars > 20
    assert counted > 20
    assert pages > feeds.ENTRIES_OF_A_PAGE


def test_the_number_beside_a_choice_is_what_choosing_it_gives(site, loaded):
    for listing in FORMS:
        for asked in ({}, {"theme": "film"}, {"region": "002"}, {"year": "2019"}, {"q": "cannes"}):
            for menu in Selection(listing, asked, "fr").menus():
                for choice in menu["choices"]:
                    chosen = Selection(listing, asked | {menu["name"]: str(choice["code"])}, "fr")
                    assert chosen.is_valid
                    assert chosen.rows.count() == choice["count"], (listing, asked, menu["name"], choice)
                    if not choice["chosen"]:
                        assert choice["count"] > 0
