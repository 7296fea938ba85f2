"""Invented pages: countries, partner cities with agreements, programmes with calls, events with editions."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import translation
from wagtail.models import Locale

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.addresses import claim_addresses
from cannes_intl.bilingual.bulk import bulk_changes
from cannes_intl.bilingual.languages import column
from cannes_intl.bilingual.tree import HOME_DEPTH
from cannes_intl.home.models import HomePage, SearchPage, SiteMapPage
from cannes_intl.listings.indexing import rebuild
from cannes_intl.partial_dates.edition_status import Outcome
from cannes_intl.website.images import Artwork
from cannes_intl.website.models import Theme
from events.models import AgendaPage, Edition, EventPage
from partnerships.models import Agreement, CountryPage, Institution, PartnerCityPage, PartnershipsPage, Place
from programmes.models import Call, ProgrammeInstitution, ProgrammePage, ProgrammesPage

from . import places, words
from .rows import AT_ONCE, write_pages

#: Of a hundred pages.
CITIES, PROGRAMMES = 35, 30
THEMES = 30
#: What the dates of an invented site lie around, whatever the day it is made.
TODAY = date(2026, 6, 1)


class SiteHasContent(Exception):
    """The site holds pages already: nothing invented is put beside them."""


def make(number, seed, said=lambda text: None, index=rebuild):
    """Fill an empty site with ``number`` invented pages; ``said`` is told how far it is. Raises SiteHasContent.

    ``index()`` writes the index entries and says how many.
    """
    home = HomePage.objects.get(depth=HOME_DEPTH)
    if home.get_children().exists() or Place.objects.exists():
        raise SiteHasContent
    with translation.override(languages.DEFAULT), transaction.atomic():
        Making(home, Random(seed), said).make(number)  # noqa: S311 a measure, not secrets
        said(f"{index()} index entries")


class Making:
    """One run: the sections of the site, what its pages name, then the pages, type by type."""

    # Longer than 120 lines because each type of page brings a method of its own, and all draw from one chance.

    def __init__(self, home, chance, said):
        self.home, self.chance, self.said = home, chance, said
        self.vocabulary = words.Vocabulary(chance)
        self.locale = Locale.objects.get()

    def make(self, number):
        chance = self.chance
        with bulk_changes():
            sections = {model: self.section(model) for model in (PartnershipsPage, ProgrammesPage, AgendaPage)}
            for model in (SearchPage, SiteMapPage):
                self.section(model)
            self.themes = [self.theme(index) for index in range(THEMES)]
            found = places.real_countries(chance, max(4, min(40, number // 25)))
            cities, programmes = number * CITIES // 100, number * PROGRAMMES // 100
            self.places = places.invented_cities(chance, self.vocabulary, found, cities + number // 20)
            self.institutions = places.invented_institutions(
                chance, self.vocabulary, self.places, max(10, number // 10)
            )
            self.said("countries, places, institutions")
            self.make_cities(sections[PartnershipsPage], found, cities)
            self.make_programmes(sections[ProgrammesPage], programmes)
            self.make_events(sections[AgendaPage], number - cities - programmes - len(found))

    # ---- pages, type by type -------------------------------------------------------------------------------

    def make_cities(self, section, found, number):
        countries = self.write(section, CountryPage, [{"place": place} for place in found])
        pages = dict(zip((place.pk for place in found), countries, strict=True))
        under = {}
        for place in self.places[:number]:
            under.setdefault(place.within_id, []).append({"place": place})
        cities = [city for key, some in under.items() for city in self.write(pages[key], PartnerCityPage, some)]
        self.write_rows(Agreement, cities, (1, 1, 1, 2, 3), self.agreement)
        self.write_themes(Agreement, Agreement.objects.values_list("pk", flat=True))
        self.said(f"{len(countries)} countries, {len(cities)} partner cities")

    def make_programmes(self, section, number):
        kinds = ProgrammePage.Kind.values
        values = [{"kind": self.chance.choice(kinds), "period": self.when()} for _number in range(number)]
        programmes = self.write(section, ProgrammePage, values)
        self.write_rows(ProgrammeInstitution, programmes, (1, 2, 3), self.part)
        self.write_rows(Call, programmes, (0, 0, 1), self.call)
        self.write_themes(ProgrammePage, [page.pk for page in programmes])
        self.said(f"{len(programmes)} programmes")

    def make_events(self, section, number):
        kinds, recurrences = EventPage.Kind.values, EventPage.Recurrence.values
        values = [
            {"kind": self.chance.choice(kinds), "recurrence": self.chance.choice(recurrences)}
            for _number in range(number)
        ]
        events = self.write(section, EventPage, values)
        self.write_rows(Edition, events, (0, 1, 1, 2, 3), self.edition)
        keys = [page.pk for page in events]
        self.write_themes(EventPage, keys)
        self.write_many(EventPage.guests.field, keys, Institution, self.institutions)
        self.write_many(EventPage.places.field, keys, Place, self.places)
        self.said(f"{len(events)} events")

    # ---- one of each ---------------------------------------------------------------------------------------

    def section(self, model):
        names = {column("name", code): self.vocabulary.title(code) for code in languages.CODES}
        page = model(show_in_menus=True, live=True, **names)
        for code in languages.CODES:
            if hasattr(page, column("introduction", code)):
                setattr(page, column("introduction", code), self.vocabulary.paragraph(code))
        return self.home.add_child(instance=page)

    def theme(self, index):
        names = {column("name", code): self.vocabulary.title(code) for code in languages.CODES}
        return Theme.objects.create(
            code=f"invented-{index}", artwork=self.chance.choice(Artwork.values), live=True, **names
        )

    def agreement(self):
        return {
            "kind": self.chance.choice(Agreement.Kind.values),
            "manner": self.chance.choice(Agreement.Manner.values),
            "concluded": self.when(past=True),
        }

    def part(self):
        institution = self.chance.choice(self.institutions)
        return {"institution": institution, "place": institution.seat}

    def call(self):
        opens = TODAY + timedelta(days=self.chance.randint(-300, 300))
        return {"opens_on": opens, "closes_on": opens + timedelta(days=self.chance.randint(10, 90))}

    def edition(self):
        return {"when": self.when(), "outcome": self.chance.choice(Outcome.values)}

    def when(self, past=False):
        """A partial date as cities state them: a year, a month, a day, some days, or nothing."""
        day = TODAY + timedelta(days=self.chance.randint(-9000, 0 if past else 900))
        end = day + timedelta(days=self.chance.randint(1, 9))
        texts = (f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}", f"{day:%Y-%m-%d}/{end:%Y-%m-%d}", "")
        return self.chance.choice(texts)

    # ---- writing -------------------------------------------------------------------------------------------

    def write(self, parent, model, values):
        """Pages of one type under a parent, with names, addresses and texts; returns them."""
        parent.refresh_from_db()
        kind, published = ContentType.objects.get_for_model(model), datetime(2026, 1, 1, tzinfo=UTC)
        steps, pages = count(parent.numchild + 1), []
        for one in values:
            page = model(
                path=model._get_path(parent.path, parent.depth + 1, next(steps)),
                depth=parent.depth + 1,
                content_type=kind,
                locale=self.locale,
                live=True,
                first_published_at=published,
                last_published_at=published + timedelta(minutes=len(pages)),
                **one,
            )
            self.name(page, parent, f"{model._meta.model_name}-{parent.pk}-{len(pages)}")
            pages.append(page)
        if pages:
            write_pages(pages)
            claim_addresses(pages)
            type(parent).objects.filter(pk=parent.pk).update(numchild=parent.numchild + len(pages))
        return pages

    def name(self, page, parent, slug):
        """Its words and its addresses in every language, and what Wagtail keeps of them."""
        for code in languages.CODES:
            setattr(page, column("name", code), self.vocabulary.title(code))
            setattr(page, column("url_slug", code), slug)
            setattr(page, column("url_trail", code), f"{parent.trail(code)}{slug}/")
            for field in ("summary", "introduction"):
                if hasattr(page, column(field, code)):
                    setattr(page, column(field, code), self.vocabulary.sentence(code))
        page.title = page.draft_title = getattr(page, column("name", languages.DEFAULT))
        page.slug, page.url_path = slug, f"{parent.url_path}{slug}/"

    def write_rows(self, model, pages, numbers, values):
        """Rows of pages: as many for each as one of ``numbers``, each with ``values()``."""
        rows = [
            model(page_id=page.pk, sort_order=order, **values())
            for page in pages
            for order in range(self.chance.choice(numbers))
        ]
        model.objects.bulk_create(rows, batch_size=AT_ONCE)

    def write_themes(self, model, keys):
        self.write_many(model.themes.field, keys, Theme, self.themes)

    def write_many(self, field, keys, target, chosen, most=3):
        """The rows between some objects, by their keys, and a few of ``chosen``."""
        through = field.remote_field.through
        own, other = f"{field.model._meta.model_name}_id", f"{target._meta.model_name}_id"
        rows = [
            through(**{own: key, other: one.pk})
            for key in keys
            for one in self.chance.sample(chosen, self.chance.randint(0, most))
        ]
        through.objects.bulk_create(rows, batch_size=AT_ONCE)
