"""Importer of the launch content: the records as they are, the words written for this site.

Every loaded page keeps a stable key (``page_key``) in its ``translation_key``, so that it can be found
again whatever editors rename or move.
"""

import uuid
from decimal import Decimal

from django.db import transaction
from django.utils import translation
from django.utils.html import strip_tags

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.bulk import bulk_changes
from cannes_intl.bilingual.languages import column
from cannes_intl.bilingual.tree import HOME_DEPTH
from cannes_intl.home.models import HomePage, SearchPage, SiteMapPage
from cannes_intl.website.models import SiteSettings, Source, StandardPage, Theme
from events.models import AgendaPage, Edition, EventPage
from partnerships.models import (
    Agreement,
    CountryPage,
    FormerName,
    Institution,
    PartnerCityPage,
    PartnershipsPage,
    Place,
)
from programmes.models import ProgrammeInstitution, ProgrammePage, ProgrammesPage

from .content import RECORDS, words
from .content.posters import POSTERS

#: Their roles, which are their keys among the words and the addresses, in the order of the footer.
STANDARD_PAGES = ("legal notice", "accessibility", "personal data", "open data", "follow", "help")
NAMESPACE = uuid.UUID("5d1f0f0e-6a1d-5c0e-9c5a-0c0a22e51e55")


def page_key(kind, key):
    """The stable key of a loaded page: a UUID made from its kind and its key in the records."""
    return uuid.uuid5(NAMESPACE, f"{kind}/{key}")


def is_empty():
    """True while nothing stands under the home page."""
    return not HomePage.objects.get(depth=HOME_DEPTH).get_children().exists()


def translated_fields(name, wording):
    """``{column: words}`` for a field, from ``{language: words}``. A language without words stays empty."""
    return {column(name, code): wording.get(code) or "" for code in languages.CODES} if wording else {}


def body(blocks):
    """A body from ``[(block type, {language: words})]``."""
    return [(kind, words_of(wording) | {"left_out": []}) for kind, wording in blocks]


def words_of(wording):
    return {code: wording.get(code, "") for code in languages.CODES}


def answers(blocks):
    """The home page's answers as one block of key facts, from a body's headings and the plain text under each."""
    headings = [wording for kind, wording in blocks if kind == "heading"]
    texts = [wording for kind, wording in blocks if kind == "text"]
    plain = [{code: strip_tags(text) for code, text in wording.items()} for wording in texts]
    pairs = zip(headings, plain, strict=True)
    return {
        "facts": [{"term": words_of(term), "value": words_of(value)} for term, value in pairs],
        "left_out": [],
    }


@transaction.atomic
def load():
    """Load everything, or nothing. Returns how many pages were published."""
    with translation.override(languages.DEFAULT), bulk_changes():
        loading = Loading()
        loading.load_snippets()
        loading.load_pages()
        return loading.published


class SnippetLoading:
    """Loads themes, places and institutions, and keeps them by their ids in the records."""

    def __init__(self):
        self.themes, self.places, self.institutions = {}, {}, {}

    def load_snippets(self):
        for record in RECORDS["themes"]:
            theme = Theme(code=record["code"], artwork=record["artwork"], **translated_fields("name", record["name"]))
            self.themes[record["code"]] = self.publish_snippet(theme)
        for record in RECORDS["places"]:
            self.places[record["id"]] = self.make_place(record)
        for record in RECORDS["places"]:
            if record["within"]:
                place = self.places[record["id"]]
                place.within = self.places[record["within"]]
                self.publish_snippet(place)
        for record in RECORDS["institutions"]:
            self.institutions[record["id"]] = self.make_institution(record)

    def publish_snippet(self, snippet):
        snippet.full_clean()
        snippet.save()
        snippet.save_revision().publish()
        return snippet

    def make_place(self, record):
        latitude, longitude = record.get("coordinates") or (None, None)
        return self.publish_snippet(
            Place(
                key=record["id"],
                kind=record["kind"],
                code=record["code"],
                latitude=latitude if latitude is None else Decimal(str(latitude)),
                longitude=longitude if longitude is None else Decimal(str(longitude)),
                native_name=record.get("native_name", ""),
                native_language=record.get("native_language", ""),
                other_spellings="\n".join(record.get("other_spellings", [])),
                **translated_fields("name", record["name"]),
                **translated_fields("located", record["located"]),
            )
        )

    def make_institution(self, record):
        institution = Institution(
            key=record["id"],
            kind=record["kind"],
            name_language=record.get("name_language", ""),
            seat=self.places.get(record["seat"]),
            is_identified=record["identified"],
            other_spellings="\n".join(record.get("other_spellings", [])),
            **translated_fields("name", record["name"]),
        )
        institution.former_names = [
            FormerName(name=former["name"], until=former["until"]) for former in record.get("former_names", [])
        ]
        return self.publish_snippet(institution)


class ContentLoading(SnippetLoading):
    """Loads the pages of content: countries, partner cities, programmes, events."""

    def __init__(self):
        super().__init__()
        self.published = 0
        self.programmes = {}

    def publish(self, page):
        page.save_revision().publish()
        self.published += 1
        return type(page).objects.get(pk=page.pk)

    def source(self, wording):
        told = {name: words.SOURCE[name] for name in ("publisher", "title")}
        return Source(language=languages.DEFAULT, **told, **translated_fields("backs", wording))

    def content_page(self, model, family, key, record, text, **facts):
        """A page of content: name and slugs from its record, words by key, its poster, its source."""
        artwork, roll = POSTERS.get(key, ("", 0))
        page = model(
            poster_artwork=artwork,
            poster_roll=roll,
            translation_key=page_key(family, key),
            name_language=text.get("name_language", ""),
            **translated_fields("name", record["name"]),
            **translated_fields("url_slug", record["slug"]),
            **translated_fields("summary", text["summary"]),
            **translated_fields("meta_description", text.get("description")),
            **facts,
        )
        page.body = body(text.get("body", []))
        page.sources = [self.source(words.SOURCE["backs"])]
        return page

    def load_partnerships(self, parent):
        agreements = {record["city"]: record for record in RECORDS["agreements"]}
        for record in RECORDS["places"]:
            if not record["has_page"]:
                continue
            country = CountryPage(
                translation_key=page_key("country", record["id"]),
                place=self.places[record["id"]],
                **translated_fields("name", record["name"]),
                **translated_fields("url_slug", record["slug"]),
                **translated_fields("introduction", words.COUNTRIES[record["id"]]),
            )
            country = self.publish(parent.add_child(instance=country))
            for city in RECORDS["places"]:
                if city["within"] == record["id"] and city["id"] in agreements:
                    self.load_city(country, city, agreements[city["id"]])

    def load_city(self, parent, record, agreement_record):
        text = words.CITIES[record["id"]]
        slugs = dict.fromkeys(languages.CODES, record["id"])
        record = record | {"slug": slugs}
        page = self.content_page(
            PartnerCityPage, "partner city", record["id"], record, text, place=self.places[record["id"]]
        )
        agreement = Agreement(
            kind=agreement_record["kind"],
            manner=agreement_record["manner"],
            concluded=agreement_record["concluded"] or "",
            **translated_fields("aims", words.AGREEMENTS[agreement_record["id"]]),
        )
        agreement.themes = [self.themes[code] for code in agreement_record["themes"]]
        page.agreements = [agreement]
        self.publish(parent.add_child(instance=page))

    def load_programmes(self, parent):
        for record in RECORDS["programmes"]:
            text = words.PROGRAMMES[record["key"]]
            page = self.content_page(
                ProgrammePage,
                "programme",
                record["key"],
                record,
                text,
                kind=record["kind"],
                **translated_fields("audience", text.get("audience")),
            )
            page.institutions = [
                ProgrammeInstitution(
                    sort_order=number,
                    institution=self.institutions[tie["institution"]],
                    role=tie["role"],
                    place=self.places.get(tie["place"]),
                )
                for number, tie in enumerate(record["institutions"])
            ]
            page.places = [self.places[place] for place in record["places"]]
            page.themes = [self.themes[code] for code in record["themes"]]
            self.programmes[record["key"]] = self.publish(parent.add_child(instance=page))

    def load_events(self, parent):
        for record in RECORDS["events"]:
            page = self.content_page(
                EventPage,
                "event",
                record["key"],
                record,
                words.EVENTS[record["key"]],
                kind=record["kind"],
                recurrence=record["recurrence"],
                usual_month=record["usual_month"] if record.get("usual_month") else None,
                guests_are_all=record["guests_complete"],
                venue=self.institutions.get(record["venue"]),
                organising_place=self.places.get(record.get("organised_by_place")),
                programme=self.programmes.get(record.get("programme")),
            )
            page.editions = [
                Edition(when=edition["when"], outcome=edition["outcome"]) for edition in record["editions"]
            ]
            page.organisers = [self.institutions[key] for key in record["organisers"]]
            page.guests = [self.institutions[key] for key in record["guests"]]
            page.places = [self.places[key] for key in record["places"]]
            page.themes = [self.themes[code] for code in record["themes"]]
            self.publish(parent.add_child(instance=page))


class Loading(ContentLoading):
    """One run of the loader: the frame of the site, and everything in it."""

    def load_pages(self):
        home = HomePage.objects.get(depth=HOME_DEPTH)
        text = words.HOME
        for name, wording in (
            ("name", "name"),
            ("introduction", "introduction"),
            ("meta_description", "description"),
        ):
            for field, value in translated_fields(name, text[wording]).items():
                setattr(home, field, value)
        home.translation_key = page_key("home", "home")
        home.body = [*body([("heading", text["question"])]), ("key_facts", answers(text["body"]))]
        self.publish(home)
        self.load_settings()
        partnerships = self.add(home, PartnershipsPage, "index", "partnerships", "partnerships", show_in_menus=True)
        programmes = self.add(home, ProgrammesPage, "index", "programmes", "programmes", show_in_menus=True)
        agenda = self.add(home, AgendaPage, "index", "agenda", "agenda", show_in_menus=True)
        self.load_partnerships(partnerships)
        self.load_programmes(programmes)
        self.load_events(agenda)
        self.add(home, SearchPage, "index", "search", "search")
        for role in STANDARD_PAGES:
            self.add(home, StandardPage, "standard", role, role, role=role)
        self.add(home, SiteMapPage, "index", "site map", "site map")

    def load_settings(self):
        settings = SiteSettings.load()
        for name, wording in words.SETTINGS.items():
            for field, value in translated_fields(name, wording).items():
                setattr(settings, field, value)
        settings.save()

    def add(self, parent, model, kind, key, address, **facts):
        """A page of the frame: its words by key, its address from the records."""
        text = words.PAGES[key]
        slugs = {code: path.strip("/").split("/")[-1] for code, path in RECORDS["addresses"][address].items()}
        page = model(
            translation_key=page_key(kind, key),
            **translated_fields("name", text["name"]),
            **translated_fields("url_slug", slugs),
            **translated_fields("meta_description", text.get("description")),
            **facts,
        )
        if "introduction" in text:
            for field, value in translated_fields("introduction", text["introduction"]).items():
                setattr(page, field, value)
        page.body = body(text.get("body", []))
        return self.publish(parent.add_child(instance=page))
