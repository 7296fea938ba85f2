"""What a page says of an item it lists, and the rows made of it."""

from dataclasses import dataclass, field
from uuid import UUID

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, TextField, Value
from django.utils.html import strip_tags

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import SEARCH_CONFIGURATIONS, column, is_blank, shown

from .. import dates
from .folding import folded
from .models import ListingRow

WEIGHTS = "ABCD"


class Weighed(Func):
    """The search vector of some words: ``setweight(to_tsvector(configuration, words), weight)``."""

    template = "setweight(to_tsvector(%(expressions)s), '%(weight)s')"
    arg_joiner = "::regconfig, "
    output_field = SearchVectorField()

    def __init__(self, words, configuration, weight):
        super().__init__(Value(configuration), Value(words, TextField()), weight=weight)


@dataclass
class Item:
    """One item: what is true of it in every language, and whose words to read.

    ``places`` are ``(place, role)``, ``institutions`` ``(institution, role)``; places, institutions and themes are
    those of the applications above this one, which have a name per language.
    """

    page: object
    kind: str
    key: UUID | None = None
    number: int = 0
    kinds: tuple = ()
    main_text: str = "summary"
    when: str = ""
    years: tuple = ()
    recurs: bool = False
    outcome: str = ""
    places: tuple = ()
    themes: tuple = ()
    institutions: tuple = ()
    encounters: tuple = ()
    other_names: tuple = ()
    #: ``(instance, field)`` of further words: an audience, the aims of an agreement.
    words: tuple = field(default=())

    def rows(self):
        """One row for each language, not saved yet."""
        return [self.row(code) for code in languages.CODES]

    def row(self, code):
        page = self.page
        name, summary = shown(page, "name", code), self.summary(code)
        earliest, latest = dates.bounds(self.when)
        facets = self.facets(code)
        row = ListingRow(
            item=self.key or page.translation_key,
            language=code,
            kind=self.kind,
            page_id=page.pk,
            path=page.url_in(code),
            order=f"{page.path}.{self.number:04d}",
            name=str(name),
            name_language=name.language,
            summary=summary.value,
            summary_language=summary.language,
            where=self.where(code),
            when=self.when,
            earliest=earliest,
            latest=latest,
            recurs=self.recurs,
            outcome=self.outcome,
            kinds=list(dict.fromkeys([self.kind, *self.kinds])),
            years=sorted(set(self.years)),
            facets=facets,
            places=[self.told_place(place, role, code) for place, role in [*self.places, *self.encounters]],
            institutions=[told(one, code) | {"kind": one.kind, "role": role} for one, role in self.institutions],
            sources=[self.told_source(source, code) for source in page.sources.all()],
            checked_on=page.checked_on,
            first_published_at=page.first_published_at,
            updated_at=page.last_published_at,
            **{name: [one["code"] for one in facet] for name, facet in facets.items()},
        )
        self.fill_search(row, code)
        return row

    # ---- words --------------------------------------------------------------------------------------

    def summary(self, code):
        """The main text in plain words, with the language it is really in."""
        for language in (code, languages.DEFAULT):
            text = self.plain(self.page.main_words(language))
            if text:
                return languages.Shown(text, language, code)
        return languages.Shown("", code, code)

    @staticmethod
    def plain(text):
        """Words without their HTML: a mark of two paragraphs is a space."""
        from html import unescape

        return " ".join(unescape(strip_tags(str(text or "").replace("</", " </"))).split())

    def where(self, code):
        """Its places and their countries, each once, in words. Encounters are not where it is."""
        found = {}
        for place, _role in self.places:
            for one in (place, place.country):
                if one is not None:
                    found[one.pk] = str(shown(one, "name", code))
        return ", ".join(found.values())

    def further_words(self, code):
        """The body and what else the page says, in the language or the default one."""
        texts = list(self.page.body.stream_block.words_in(self.page.body, code))
        texts += [str(shown(instance, name, code)) for instance, name in self.words]
        return "\n".join(filter(None, map(self.plain, texts)))

    # ---- facts --------------------------------------------------------------------------------------

    def facets(self, code):
        """``{"countries", "regions", "themes": [{code, name, language}]}``, each code once."""
        places = [place for place, _role in self.places]
        found = {
            "countries": [place.country for place in places],
            "regions": [place.region for place in places],
            "themes": self.themes,
        }
        return {
            name: list({one.code: told(one, code) | {"code": one.code} for one in some if one is not None}.values())
            for name, some in found.items()
        }

    @staticmethod
    def told_place(place, role, code):
        return told(place, code) | {
            "key": place.code or f"place-{place.pk}",
            "code": place.code or "",
            "kind": place.kind,
            "latitude": None if place.latitude is None else float(place.latitude),
            "longitude": None if place.longitude is None else float(place.longitude),
            "country": place.country.code if place.country else "",
            "role": role,
        }

    @staticmethod
    def told_source(source, code):
        backs = shown(source, "backs", code)
        return {
            "backs": str(backs),
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "language": source.language,
            "consulted_on": source.consulted_on and source.consulted_on.isoformat(),
        }

    # ---- search -------------------------------------------------------------------------------------

    def fill_search(self, row, code):
        named = [one for one, _role in [*self.places, *self.encounters]]
        around = [country for place in named if (country := place.country) is not None]
        institutions = [one for one, _role in self.institutions]
        words = {
            "A": [*names(self.page), *self.other_names],
            "B": [
                *(name for one in [*named, *around, *institutions, *self.themes] for name in names(one)),
                *(spelling for one in [*named, *institutions] for spelling in spellings(one)),
            ],
            "C": [row.summary],
            "D": [self.further_words(code)],
        }
        said = {weight: folded("\n".join(dict.fromkeys(filter(None, words[weight])))) for weight in WEIGHTS}
        configuration = SEARCH_CONFIGURATIONS[code]
        vector = Weighed(said["A"], configuration, "A")
        for weight in WEIGHTS[1:]:
            vector = Concatenated(vector, Weighed(said[weight], configuration, weight))
        row.search = vector
        row.search_text = f"{said['A']}\n{said['B']}"
        row.body = words["D"][0]


class Concatenated(Func):
    template = "(%(expressions)s)"
    arg_joiner = " || "
    output_field = SearchVectorField()


def told(one, code):
    """``{name, language}`` of what has a name per language; an institution's own language where it has one."""
    name = shown(one, "name", code)
    return {"name": str(name), "language": getattr(one, "name_language", "") or name.language}


def names(one):
    """The name in every language: a reader may write “Japon” on an English page."""
    return [text for code in languages.CODES if not is_blank(text := getattr(one, column("name", code)))]


def spellings(one):
    """Other spellings, the native name, former names: found, never shown."""
    found = [*one.other_spellings.splitlines(), getattr(one, "native_name", "")]
    if hasattr(one, "former_names"):
        found += [former.name for former in one.former_names.all()]
    return found
