"""Metadata of a page for other sites: title, description, social card, structured data."""

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from django.utils.html import format_html
from django.utils.text import Truncator

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column, is_blank, localized
from cannes_intl.bilingual.plain_text import plain
from cannes_intl.bilingual.typography import localized_text, localized_text_or_empty, typeset
from cannes_intl.illustration import cards
from cannes_intl.illustration.posters import DEFAULT_ARTWORK, Poster

from . import structured_data
from .navigation import NavigationPage
from .site_settings import SiteSettings
from .social_cards import Card

DESCRIPTION_LENGTH = 160


class SharedPage(NavigationPage):
    """A page that others link to, in the language it is really read in. Abstract."""

    #: The drawing at the head of the page, where it has one of its own.
    art = None
    #: What schema.org calls it.
    web_page_type = "WebPage"

    class Meta:
        abstract = True

    def title_wording(self):
        """The title in the browser's tab and in others' lists: its own, or the page's name, and in which language."""
        own = localized(self, "meta_title")
        return own if own and not own.is_fallback else localized(self, "name")

    def title_for_others(self):
        wording = self.title_wording()
        return typeset(str(wording), wording.lang)

    def description_for_others(self):
        """Its own description for search engines, or the beginning of its main text."""
        code = self.language
        own = getattr(self, column("meta_description", code))
        text = own if not is_blank(own) else (self.main_text_in(code) or "")
        return typeset(Truncator(plain(text)).chars(DESCRIPTION_LENGTH), code)

    # ---- the social card -------------------------------------------------------------------------

    def kicker(self):
        """A word or two above the name on the card, in the active language: the country, what sort of page it is."""
        return ""

    def native_name(self):
        """``(name, language)`` of its place in that place's own language; empty texts without one."""
        return "", ""

    def card_poster(self):
        """The drawing on the card: that of the page, which stays when a photograph takes its place there."""
        return self.art or Poster(DEFAULT_ARTWORK, self.slug or "poster")

    def social_card(self, code, details=None):
        """What the card shows in a language; None for a page that does not exist in it, or is not open to all.

        ``details`` are the city's own details, where they are at hand.
        """
        if not (self.pk and self.is_open_to_all and self.exists_in(code)):
            return None
        details = details or SiteSettings.load()
        native_name, native_language = self.native_name()
        with translation.override(code):
            return Card(
                page_id=self.pk,
                language=code,
                kicker=self.kicker(),
                name=localized_text(self, "name"),
                native_name=native_name,
                native_language=native_language,
                city=localized_text_or_empty(details, "city_name"),
                service=localized_text_or_empty(details, "service_name"),
                poster=self.card_poster(),
            )

    # ---- structured data -------------------------------------------------------------------------

    def schema_org_nodes(self):
        """What the page is about, as schema.org nodes with an ``@id``, in the language the page is read in."""
        return []


@dataclass(frozen=True)
class Shared:
    """What the head of a page says to others, in the language the page is really read in."""

    language: str
    #: The reader's own language, which the page may lack.
    requested: str
    title: str
    description: str
    url: str
    site_name: str
    locale: str
    other_locales: list
    card: Card | None
    data: str

    @property
    def said_in(self):
        """The attribute that tells the language of these words where it is not the reader's."""
        return "" if self.language == self.requested else format_html(' lang="{}"', self.language)

    @property
    def image(self):
        """The absolute address of the card."""
        return settings.SITE_URL + self.card.url

    image_width, image_height = cards.WIDTH, cards.HEIGHT


def shared(page, details):
    """What a page's head says, for which the city's own details are needed. Costs no query beside the breadcrumb's."""
    requested, real = languages.current(), page.language
    with translation.override(real):
        title, description, card = (
            page.title_for_others(),
            page.description_for_others(),
            page.social_card(real, details),
        )
        nodes = structured_data.graph(page, details, title, description, card)
        return Shared(
            language=real,
            requested=requested,
            title=title,
            description=description,
            url=page.canonical_url(),
            site_name=structured_data.site_name(details),
            locale=languages.TERRITORIES[real],
            other_locales=[
                languages.TERRITORIES[code] for code in languages.PUBLIC if code != real and page.exists_in(code)
            ],
            card=card,
            data=structured_data.as_script_json(nodes),
        )
