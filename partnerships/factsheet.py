"""Factsheet of a country: one A4 page, every language side by side, for a delegation or a classroom."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.conf import settings
from django.http import Http404

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.typography import localized_text
from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.wording import date_in_words

from .country import Country, rows_about

# As many items as a sheet holds with all that is said of each, without themes, without sentences either.
FEW, SOME, MOST_ITEMS = 2, 3, 7


def density(number):
    """How a sheet with so many items is set; see the style sheet."""
    return "" if number <= FEW else "dense" if number <= SOME else "dense terse"


def word(code):
    """The last part of a factsheet's address in a language: that of the default one where it has none of its own."""
    return settings.FACTSHEET_SLUGS.get(code) or settings.FACTSHEET_SLUGS[languages.DEFAULT]


def factsheet_path(page, code):
    """The address of a country page's factsheet: ``/fr/partenariats/japon/fiche/``."""
    return f"{page.url_in(code)}{word(code)}/"


@dataclass
class Side:
    """One language's half of the sheet."""

    language: str
    country: Country
    row: IndexEntry
    printed: str

    @property
    def language_name(self):
        return dict(settings.SITE_LANGUAGES)[self.language]

    @property
    def name(self):
        territory = self.row.places[0]["territory"]
        return f"{self.row.name} ({territory})" if territory else self.row.name

    @property
    def url(self):
        """The absolute address of the country's page."""
        return settings.SITE_URL + self.row.path

    @cached_property
    def _lists(self):
        """Its lists as far as a sheet of paper holds them: what comes first is kept."""
        country, kept, room = self.country, [], MOST_ITEMS
        for rows in (country.cities, country.programmes, country.events, country.archive):
            kept.append(rows[:room])
            room -= len(kept[-1])
        return kept

    @property
    def number(self):
        """How many items it tells."""
        return sum(map(len, self._lists))

    @property
    def left_out(self):
        """How many more the country's page tells."""
        country = self.country
        return sum(map(len, (country.cities, country.programmes, country.events, country.archive))) - self.number

    @property
    def cities(self):
        """``[(row, institutions to be named)]``, as in the lists below."""
        return [(row, []) for row in self._lists[0]]

    @property
    def programmes(self):
        return [(row, self.country.partners(row)) for row in self._lists[1]]

    @property
    def events(self):
        return [(row, []) for row in self._lists[2]]

    @property
    def archive(self):
        return [(row, []) for row in self._lists[3]]


class Factsheet:
    """A country page as one sheet of paper, in every language, the reader's own first.

    Raises Http404 for a page that is not open to all: such a page has no rows.
    """

    def __init__(self, page, on: date):
        self.page, self.path, self.menu_pages, self.on = page, page.path, page.menu_pages, on
        rows = list(rows_about(page.place.code)) if page.place else []
        self.sides = [self._side(code, rows) for code in languages.side_by_side(languages.current())]

    def _side(self, code, rows):
        rows = [row for row in rows if row.language == code]
        of_country = next((row for row in rows if row.page_id == self.page.pk), None)
        if of_country is None:
            raise Http404
        country = Country(self.page.place, rows, code, self.on)
        return Side(code, country, of_country, date_in_words(self.on.isoformat(), code))

    @property
    def density(self):
        """How closely it is printed: the more it tells, the less it says of each, so that one sheet holds it."""
        return density(self.sides[0].number)

    @property
    def names(self):
        """The sides whose name of the country is another than those before: “Japon / Japan”, “Canada”."""
        return list({side.name: side for side in reversed(self.sides)}.values())[::-1]

    @property
    def name(self):
        """The country's, as the reader is shown it."""
        return localized_text(self.page, "name")

    def title_wording(self):
        """The country's name, with the language it is really in."""
        return languages.localized(self.page, "name")

    @cached_property
    def locator(self):
        return self.sides[0].country.locator(with_links=False)

    @property
    def url(self):
        """Its own absolute address."""
        return settings.SITE_URL + factsheet_path(self.page, languages.current())

    def language_links(self):
        """Where the sheet is in each language, for the switcher."""
        return [link | {"url": factsheet_path(self.page, link["code"])} for link in self.page.language_links()]
