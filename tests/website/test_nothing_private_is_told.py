"""Pages kept for some: no address, file, feed, card, map or search tells of one, nor of what stands under it.

Everything of such a page bears the word MARK: its names, addresses, texts, editions. One page of each type is kept, by
one kind of restriction or another; what stands under the sections among them is kept with them.
"""

from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import PageViewRestriction

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.home.models import SearchPage, SiteMapPage
from cannes_intl.listings.formats import FORMATS_OF_LISTING
from events.models import AgendaPage
from partnerships.models import PartnershipsPage
from programmes.models import ProgrammesPage
from tests import builders
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db

MARK = "Zirkonia"
#: Stands in their names beside it, and is looked for: a page of answers repeats what it was asked.
LOOKED_FOR = "Wulfenit"
#: The word of pages beside them that are open to all.
OPEN = "Wollastonit"
OURS = (None, "localhost")


def named(what, mark=MARK):
    return {"name_fr": f"{mark} {LOOKED_FOR} {what} nom", "name_en": f"{mark} {LOOKED_FOR} {what} name"}


def summarised(what, mark=MARK):
    return named(what, mark) | {"summary_fr": f"{mark} {what} résumé.", "summary_en": f"{mark} {what} summary."}


def section(model, **more):
    """A second page of a type of which a site has one, as a migration or code could make it."""
    introduced = {"introduction_fr": f"<p>{MARK} fr.</p>", "introduction_en": f"<p>{MARK} en.</p>"}
    page = model(**named(model.__name__), **introduced, show_in_menus=True, **more)
    return builders.add(page, builders.home())


def write_site():
    """``{kept, below, open}``: pages kept by a restriction of their own, those under them, and public ones."""
    body = [builders.text(f"<p>{MARK} corps.</p>", f"<p>{MARK} body.</p>")]
    italy = builders.place(kind="country", name_fr="Italie", name_en="Italy", code="IT")
    turin = builders.place(name_fr="Turin", name_en="Turin", within=italy, latitude="45.07", longitude="7.69")
    partnerships, programmes, agenda = (section(model) for model in (PartnershipsPage, ProgrammesPage, AgendaPage))
    country = builders.country(place=italy, introduction_fr=f"<p>{MARK}.</p>", **named("pays"))
    peru = builders.place(kind="country", name_fr="Pérou", name_en="Peru", code="PE")
    kept = [
        partnerships,
        programmes,
        agenda,
        section(SearchPage),
        section(SiteMapPage),
        country,
        builders.partner_city(parent=builders.country(), body=body, **summarised("ville")),
        builders.programme(body=body, places=[turin], **summarised("programme")),
        builders.event(body=body, places=[turin], outcome_note_fr=f"{MARK}.", **summarised("événement")),
        builders.standard_page(body=body, role="open data", **named("page")),
    ]
    lima = builders.place(name_fr="Lima", name_en="Lima", within=peru)
    below = [
        builders.partner_city(parent=country, place=turin, **summarised("ville dessous")),
        builders.country(parent=partnerships, place=peru, **named("pays dessous")),
        builders.programme(parent=programmes, places=[lima], **summarised("programme dessous")),
        builders.event(parent=agenda, places=[lima], when="2030-01-01", **summarised("événement dessous")),
        kept[7].create_alias(parent=builders.programmes_page(), update_slug=f"{MARK.lower()}-alias"),
    ]
    below.append(builders.partner_city(parent=below[1], place=lima, **summarised("ville tout dessous")))
    links = "".join(f'<a linktype="page" id="{page.pk}">voir</a> ' for page in kept + below)
    public = [
        builders.standard_page(
            body=[builders.text(f"<p>{links}</p>", f"<p>{links}</p>"), builders.link(kept[6], "Voir", "See")],
            **named("page", OPEN),
        ),
        builders.event(programme=kept[7], **summarised("événement", OPEN)),
        builders.programme(places=[turin], **summarised("programme", OPEN)),
    ]
    group = Group.objects.create(name="Invités")
    kinds = ["password", "login", "groups"]
    for number, page in enumerate(kept):
        kind = kinds[number % 3]
        made = PageViewRestriction.objects.create(page=page, restriction_type=kind, password="menthe")
        made.groups.set([group] if kind == "groups" else [])
    return SimpleNamespace(kept=kept, below=below, public=public)


@pytest.fixture(scope="module")
def written(planted, plant):
    return plant(write_site)


def first_addresses(code):
    """Where a visitor may begin, page by page and file by file."""
    files = [f"data/{listing}.{form}" for listing, forms in FORMATS_OF_LISTING.items() for form in forms]
    names = ["", "data/suggestions.json", *files, f"data/updates.atom?q={LOOKED_FOR}"]
    queries = [f"?q={LOOKED_FOR}", "?q=Wulfenyt", "?view=map", "?view=table", "?country=IT"]
    lists = [page.url_in(code) for page in (builders.partnerships_page(), builders.agenda_page())]
    return [f"/{code}/{name}" for name in names] + [address + query for address in lists for query in queries]


def read_all(site):
    """``{address: what it answers}`` of all that a visitor reaches: files, lists, the sitemap, links, an error."""
    waiting = ["/", "/sitemap.xml", "/robots.txt", "/nowhere/", *first_addresses("fr"), *first_addresses("en")]
    read = {}
    while waiting:
        address = waiting.pop()
        if address not in read:
            answer = site.get(address)
            read[address] = b"".join(answer).decode() + str(dict(answer.headers))
            waiting += ways_on(read[address])
    return read


def ways_on(text):
    """The paths a text leads to, without their filters, which ``first_addresses`` tries."""
    page = ReadPage(text)
    links = [link["href"] for link in page.tree.select("[href]")]
    found = [urlsplit(link) for link in [*links, *(place.get_text() for place in page.tree.select("loc"))]]
    return [link.path for link in found if link.hostname in OURS and link.path.startswith(("/fr/", "/en/"))]


def traces(read, pages):
    """``[(address, sign)]``: where something tells of pages, by their word, their identifiers or their cards."""
    signs = [MARK.casefold(), *(str(page.translation_key) for page in pages)]
    signs += [f"/cards/{code}/{page.pk}-" for page in pages for code in languages.CODES]
    return [(address, sign) for address, text in read.items() for sign in signs if sign in text.casefold()]


def let_in(client, pages):
    """A superuser, whom every group holds, to whom the passwords of these pages were given too."""
    client.force_login(builders.administrator())
    session = client.session
    kept = [one.pk for page in pages for one in page.get_view_restrictions()]
    session[PageViewRestriction.passed_view_restrictions_session_key] = kept
    session.save()


def test_nothing_that_a_visitor_reaches_tells_of_what_is_kept_for_some(site, written):
    private = [*written.kept, *written.below]
    admitted = Client(headers={"host": "localhost"})
    let_in(admitted, private)
    unread = [page for page in private if MARK not in open_page(admitted, page.url_in("fr")).main]
    assert unread == []
    read = read_all(site)
    assert {page.url_in(code) for page in written.public for code in languages.CODES} <= set(read)
    assert sum(OPEN in text for text in read.values()) > 20
    assert traces(read, private) == []


def test_of_a_site_kept_as_a_whole_nothing_is_told_but_the_form(site, written):
    home = builders.home()
    PageViewRestriction.objects.create(page=home, restriction_type="password", password="menthe")
    read = read_all(site)
    assert "Mot de passe" in read["/fr/"]
    told = [name for page in BilingualPage.objects.exclude(pk=home.pk) for name in (page.name_fr, page.name_en)]
    names = [name for name in told if len(name or "") > 10]
    assert len(names) > 20
    assert [(address, name) for address, text in read.items() for name in names if name in text] == []
