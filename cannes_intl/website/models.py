"""Base pages, themes, sources and standard pages: what every page of this site shares."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import RichTextField, StreamField
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin
from wagtail.search import index

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.language_codes import validate_language_code
from cannes_intl.bilingual.languages import columns, localized
from cannes_intl.bilingual.models import BilingualItem, BilingualPage
from cannes_intl.bilingual.panels import TranslatedFieldPanel, identity_panel, name_panel, promote_panels
from cannes_intl.bilingual.snippets import TranslatedSnippet

from .blocks import SHORT_RICH_TEXT, BodyBlock
from .images import Artwork, PicturedPage, SiteImage, SiteRendition
from .private.forms import PasswordForm, ask_for_page_password
from .sharing import SharedPage
from .site_settings import SiteSettings

__all__ = [
    "ContentPage",
    "IntroducedPage",
    "SiteImage",
    "SiteRendition",
    "SiteSettings",
    "Source",
    "StandardPage",
    "SummarisedPage",
    "Theme",
    "tabs",
]

CODE = RegexValidator(
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
    _("Lower-case letters, digits and hyphens only, for example “young-talent”."),
)


class Theme(TranslatedSnippet, DraftStateMixin, LockableMixin, RevisionMixin, index.Indexed, models.Model):
    """A subject the city works on with its partners: gastronomy, film, heritage."""

    code = models.SlugField(
        _("code"),
        unique=True,
        validators=[CODE],
        help_text=_("Stands in addresses and in open data, in every language. Once public, it no longer changes."),
    )
    name = models.CharField(_("name"), max_length=120, help_text=_("As visitors read it, on cards and in lists."))
    artwork = models.CharField(
        _("artwork"),
        max_length=20,
        choices=Artwork.choices,
        default=Artwork.HORIZON,
        help_text=_("The kind of drawing shown for this theme where there is no photograph."),
    )
    freshness = models.JSONField(default=dict, blank=True, editable=False)

    immutable_once_published = ("code",)
    panels = [TranslatedFieldPanel("name"), FieldPanel("code"), FieldPanel("artwork")]
    search_fields = [
        *[index.SearchField(name) for name in columns("name")],
        *[index.AutocompleteField(name) for name in columns("name")],
        index.FilterField("code"),
    ]

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["code"]

    def __str__(self):
        return str(localized(self, "name")) or self.code


class Source(BilingualItem):
    """Where something on a page comes from."""

    page = ParentalKey(BilingualPage, on_delete=models.CASCADE, related_name="sources")
    backs = models.CharField(
        _("what it backs"),
        max_length=255,
        blank=True,
        help_text=_("Which statement of the page rests on it."),
    )
    title = models.CharField(_("title"), max_length=255, help_text=_("The title of the document or page."))
    publisher = models.CharField(_("publisher"), max_length=255, blank=True, help_text=_("Who published it."))
    url = models.URLField(_("web address"), max_length=500, blank=True, help_text=_("Visitors can follow it."))
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        validators=[validate_language_code],
        help_text=_("The code of its language, for example fr or en. Empty: the site’s main language."),
    )
    consulted_on = models.DateField(
        _("consulted on"), null=True, blank=True, help_text=_("The day somebody last read it.")
    )
    quotation = models.TextField(
        _("quotation"), blank=True, help_text=_("Its own words, where they matter. Not translated.")
    )

    panels = [
        TranslatedFieldPanel("backs"),
        FieldPanel("title"),
        FieldPanel("publisher"),
        FieldPanel("url"),
        FieldPanel("language"),
        FieldPanel("consulted_on"),
        FieldPanel("quotation"),
        identity_panel(),
    ]

    class Meta(BilingualItem.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return self.title

    @property
    def spoken_language(self):
        """The language its title, its publisher and its quotation are in; the site's main one, unless stated."""
        return self.language or languages.DEFAULT


class ContentPage(SharedPage, BilingualPage):
    """A page with a body, sources, and the day a person last checked it. Abstract."""

    body = StreamField(
        BodyBlock(), blank=True, verbose_name=_("body"), help_text=_("The text of the page, block by block.")
    )
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("The day somebody at the city checked that all this is still right. Visitors see it."),
    )
    review_by = models.DateField(
        _("review by"),
        null=True,
        blank=True,
        help_text=_("The day this should be checked again. Only editors see it."),
    )

    search_fields = [*BilingualPage.search_fields, index.SearchField("body")]

    class Meta:
        abstract = True

    @classmethod
    def prefetches(cls):
        """The relations a page of this type is shown with, for ``prefetch_related``."""
        return ["sources"]

    def serve_password_required_response(self, request, form, action_url):
        """In place of Wagtail's form, which is not this site's, one that says nothing of the page."""
        again = {"return_url": request.get_full_path()}
        return ask_for_page_password(request, self, PasswordForm(form.restriction, initial=again))

    def serve(self, request, *args, **kwargs):
        prefetch_related_objects([self], *self.prefetches())
        return super().serve(request, *args, **kwargs)


def tabs(content, facts=()):
    """The form of a page in tabs: its words, its facts, where it comes from, how it is found, when it is public."""
    from wagtail.models import Page

    sourcing = [
        InlinePanel("sources", heading=_("Sources"), label=_("Source")),
        MultiFieldPanel([FieldPanel("checked_on"), FieldPanel("review_by")], heading=_("Checking")),
    ]
    return TabbedInterface(
        [
            ObjectList([name_panel(), *content], heading=_("Content")),
            *([ObjectList(list(facts), heading=_("Facts"))] if facts else []),
            ObjectList(sourcing, heading=_("Sources")),
            ObjectList(promote_panels(), heading=pgettext_lazy("tab", "Addresses and search")),
            ObjectList(Page.settings_panels, heading=_("Publication")),
        ]
    )


class IntroducedPage(ContentPage):
    """A page that opens with an introduction: home, countries, lists. Abstract."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=SHORT_RICH_TEXT,
        help_text=_("The first lines of the page: what it is about, in one or two sentences."),
    )

    main_text = "introduction"
    required_translated_fields = ("name", "introduction")
    search_fields = [
        *ContentPage.search_fields,
        *[index.SearchField(name) for name in columns("introduction")],
    ]

    class Meta:
        abstract = True


class SummarisedPage(PicturedPage, ContentPage):
    """A page with a summary, a photograph or a poster: cities, programmes, events. Abstract."""

    summary = models.TextField(
        _("summary"),
        blank=True,
        max_length=300,
        help_text=_("One sentence, at the head of the page and on cards that lead to it."),
    )
    main_text = "summary"
    required_translated_fields = ("name", "summary")
    search_fields = [*ContentPage.search_fields, *[index.SearchField(name) for name in columns("summary")]]

    class Meta:
        abstract = True

    def card_poster(self):
        return self.poster

    def around(self):
        """What stands around its own words, for its template: ``{name: value}``."""
        return {}

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **self.around()}


class StandardPage(ContentPage):
    """A page of the site about itself: legal notice, accessibility, personal data, open data, help, follow."""

    class Role(models.TextChoices):
        OTHER = "", _("None in particular")
        LEGAL_NOTICE = "legal notice", _("Legal notice")
        ACCESSIBILITY = "accessibility", _("Accessibility")
        PERSONAL_DATA = "personal data", _("Personal data")
        OPEN_DATA = "open data", _("Open data")
        HELP = "help", _("Help")
        FOLLOW = "follow", _("Follow")

    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role.choices,
        blank=True,
        default=Role.OTHER,
        help_text=_("Every page of the site links to the page that has one of these roles."),
    )

    main_text = "body"
    template = "website/standard_page.html"
    page_description = _("Legal notice, accessibility, open data, help, or any page of plain text.")
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    edit_handler = tabs([FieldPanel("body")], [FieldPanel("role")])

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    def publication_errors(self):
        errors = super().publication_errors()
        if not self.exists_in_default_language():
            errors.setdefault("body", ValidationError(gettext("Write the text of the page before publishing.")))
        return errors

    def exists_in_default_language(self):
        return self.exists_in(languages.DEFAULT)
