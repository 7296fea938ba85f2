"""Pages of partnerships: the list by country, countries, partner cities, and the agreements with them."""

from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext, pgettext_lazy
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualItem
from cannes_intl.bilingual.panels import TranslatedFieldPanel, identity_panel
from cannes_intl.bilingual.privacy import VisitedPageQuerySet
from cannes_intl.bilingual.typography import localized_text_or_empty
from cannes_intl.illustration.posters import Poster
from cannes_intl.listings.pages import Selectable
from cannes_intl.listings.selection import SelectionForm
from cannes_intl.partial_dates.fields import PartialDateField, bound_field, partial_date_constraint
from cannes_intl.website.blocks import SHORT_RICH_TEXT
from cannes_intl.website.models import IntroducedPage, SummarisedPage, Theme, tabs

from . import by_country, factsheet, schema_org
from .agreement_wording import Kind, Manner, in_order, phrase_before_date, phrase_without_date
from .country import Country, rows_about
from .country_summary import listed
from .institutions import FormerName, Institution
from .places import Place

__all__ = [
    "Agreement",
    "CountryPage",
    "FormerName",
    "Institution",
    "PartnerCityPage",
    "PartnershipsPage",
    "Place",
]


class PartnershipsPage(Selectable, IntroducedPage):
    """Every partnership of the city, by country."""

    art = Poster("design", "partenariats", shape="banner")
    web_page_type = "CollectionPage"
    listing = "partnerships"
    template = "partnerships/partnerships_page.html"
    page_description = _("The list of partnerships by country. There is one.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["partnerships.CountryPage"]
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction"), FieldPanel("body")])

    class Meta:
        verbose_name = _("partnerships by country")

    def arranged(self, selection):
        return by_country.by_country(selection, on=timezone.localdate())


class CountryPage(IntroducedPage):
    """What the city does in one country, overseas territory or wider region."""

    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        null=True,
        on_delete=models.PROTECT,
        related_name="country_pages",
        limit_choices_to={"kind__in": Place.BROWSED},
        help_text=_("The country, overseas territory or wider region this page is about."),
    )

    template = "partnerships/country_page.html"
    page_description = _("A country, overseas territory or wider region. Shown once there is something to tell.")
    parent_page_types = ["partnerships.PartnershipsPage"]
    subpage_types = ["partnerships.PartnerCityPage"]
    edit_handler = tabs([TranslatedFieldPanel("introduction"), FieldPanel("body")], [FieldPanel("place")])

    class Meta:
        verbose_name = _("country page")
        verbose_name_plural = _("country pages")

    def clean(self):
        super().clean()
        others = CountryPage.objects.filter(place=self.place, alias_of=None).exclude(pk=self.pk)
        if self.place_id and others.exists() and not self.alias_of_id and not self._is_copy():
            raise ValidationError({"place": _("This place has a page already.")})

    def publication_errors(self):
        errors = super().publication_errors()
        if not self.place_id:
            errors["place"] = ValidationError(_("Choose the place before publishing."))
        return errors

    @classmethod
    def prefetches(cls):
        return [*super().prefetches(), models.Prefetch("place", Place.objects.with_surroundings())]

    def kicker(self):
        """For an overseas territory the country it lies in, so that nobody takes it for a foreign one."""
        if self.place and self.place.is_territory:
            return localized_text_or_empty(self.place.within, "name")
        return pgettext("social card", "Partnerships")

    def schema_org_nodes(self):
        thing = schema_org.country(self)
        return [thing] if thing else []

    @property
    def territory_of(self):
        """The country an overseas territory belongs to, said after its name: La Réunion (France); else None."""
        return self.place.within if self.place_id and self.place.is_territory else None

    @property
    def factsheet_url(self):
        """Where its factsheet is, in the reader's language."""
        return factsheet.factsheet_path(self, languages.current())

    @property
    def languages_in_words(self):
        """The languages its factsheet is in, as a sentence names them: “français et anglais”."""
        return listed([languages.spoken_name(code) for code in languages.PUBLIC])

    def serve(self, request, *args, **kwargs):
        """What is stated for a year here, or on a theme, is a selection of the list: ``?year=2019`` leads there."""
        asked = {name: value for name, value in request.GET.items() if name in SelectionForm.base_fields and value}
        if asked and self.place and self.public_parent:
            query = urlencode(asked | {"country": self.place.code})
            return HttpResponseRedirect(f"{self.public_parent.url_in(languages.current())}?{query}")
        return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        code = languages.current()
        rows = list(rows_about(self.place.code).filter(language=code)) if self.place else []
        country = Country(self.place, rows, code, timezone.localdate())
        return {
            **super().get_context(request, *args, **kwargs),
            "country": country,
            "art": country.banner(self.slug),
            "locator": country.locator(),
            "forms": country.forms(self.public_parent),
        }


class PartnerCityQuerySet(VisitedPageQuerySet):
    def in_order_of_agreement(self):
        """The oldest agreement first; those whose date nobody states come last."""
        first = models.Min("agreements__concluded_earliest")
        return self.annotate(first_agreement=first).order_by(models.F("first_agreement").asc(nulls_last=True), "path")


class PartnerCityPage(SummarisedPage):
    """A city bound to Cannes by at least one agreement."""

    place = models.ForeignKey(
        Place,
        verbose_name=_("city"),
        null=True,
        on_delete=models.PROTECT,
        related_name="city_pages",
        limit_choices_to={"kind": Place.Kind.CITY},
        help_text=_("The city, with its coordinates and its names."),
    )
    website = models.URLField(_("website"), blank=True, help_text=_("The partner city's own site."))

    objects = PageManager.from_queryset(PartnerCityQuerySet)()

    template = "partnerships/partner_city_page.html"
    page_description = _("A city with which there is an agreement. It needs one to be published.")
    parent_page_types = ["partnerships.CountryPage"]
    subpage_types = []
    edit_handler = tabs(
        [TranslatedFieldPanel("summary"), FieldPanel("body")],
        [
            FieldRowPanel([FieldPanel("place"), FieldPanel("website")]),
            InlinePanel("agreements", heading=_("Agreements"), label=pgettext_lazy("row", "Agreement")),
            *SummarisedPage.picture_panels,
        ],
    )

    class Meta:
        verbose_name = _("partner city")
        verbose_name_plural = _("partner cities")

    def publication_errors(self):
        errors = super().publication_errors()
        if not self.place_id:
            errors["place"] = ValidationError(_("Choose the city before publishing."))
        return errors

    def kicker(self):
        """The country it lies in."""
        return localized_text_or_empty(self.country, "name") if self.country else ""

    def native_name(self):
        return (self.place.native_name, self.place.native_language) if self.place else ("", "")

    def schema_org_nodes(self):
        thing = schema_org.city(self)
        return [thing] if thing else []

    def required_inlines(self):
        return {"agreements": _("A partner city has at least one agreement. Add it before publishing.")}

    @classmethod
    def prefetches(cls):
        place = models.Prefetch("place", Place.objects.with_surroundings())
        return [*super().prefetches(), place, "agreements__themes"]

    @property
    def country(self):
        """The country of its place; None for what lies in none."""
        return self.place.country if self.place else None

    @property
    def country_without_page(self):
        """The country, where the page above this one is not public: the breadcrumb names it and leads nowhere."""
        return None if self.public_parent else self.country

    @property
    def agreement(self):
        """The agreement that says when, where one date is needed: the first one."""
        return next(iter(in_order(self.agreements.all())), None)

    def themes(self):
        """The themes of all its agreements, each once, in order."""
        found = {}
        for agreement in self.agreements.all():
            for theme in agreement.themes.all():
                found.setdefault(theme.pk, theme)
        return list(found.values())

    def subjects(self):
        return self.themes()

    def around(self):
        return by_country.around_city(self)


class Agreement(BilingualItem, ClusterableModel):
    """What binds the two cities: its kind, how and when it was concluded, what it aims at."""

    Kind = Kind
    Manner = Manner

    page = ParentalKey(PartnerCityPage, on_delete=models.CASCADE, related_name="agreements")
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind.choices,
        default=Kind.NOT_SPECIFIED,
        help_text=_("Only what the text of the agreement says it is."),
    )
    manner = models.CharField(
        _("manner"),
        max_length=20,
        choices=Manner.choices,
        default=Manner.NOT_STATED,
        help_text=_("Decides the words on the site: “Agreement signed in 2019”, “Agreement reached in 2018”."),
    )
    concluded = PartialDateField(
        _("concluded"),
        help_text=_("2018, 2018-10 or 2018-10-05; empty when no date is known. A year stays a year."),
    )
    concluded_earliest = bound_field()
    concluded_latest = bound_field()
    until = PartialDateField(_("until"), help_text=_("The end of the agreement, when it states one."))
    until_earliest = bound_field()
    until_latest = bound_field()
    themes = ParentalManyToManyField(
        Theme,
        verbose_name=_("themes"),
        blank=True,
        related_name="agreements",
        help_text=_("What it is about."),
    )
    aims = RichTextField(
        _("aims"), blank=True, features=SHORT_RICH_TEXT, help_text=_("What the two cities set out to do.")
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("manner")]),
        FieldRowPanel([FieldPanel("concluded"), FieldPanel("until")]),
        FieldPanel("themes"),
        TranslatedFieldPanel("aims"),
        identity_panel(),
    ]

    class Meta(BilingualItem.Meta):
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        constraints = [
            partial_date_constraint("concluded", "agreement_concluded_is_honest"),
            partial_date_constraint("until", "agreement_until_is_honest"),
        ]

    def clean(self):
        super().clean()
        if self.concluded_earliest and self.until_latest and self.until_latest < self.concluded_earliest:
            raise ValidationError({"until": _("The end comes before the beginning.")})

    def __str__(self):
        return self.phrase_before_date or str(_("agreement"))

    @property
    def phrase_before_date(self):
        """What was done, in words that a date follows: “Agreement signed in”. Empty when no date is stated."""
        return phrase_before_date(self.kind, self.manner, self.concluded) if self.concluded else ""

    @property
    def phrase_without_date(self):
        """The same without its date: “Agreement signed”."""
        return phrase_without_date(self.kind, self.manner)
