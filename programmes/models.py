"""Programmes: school, university and training programmes, with whom they are run and for whom."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import PageManager

from cannes_intl.bilingual.languages import localized
from cannes_intl.bilingual.models import BilingualItem
from cannes_intl.bilingual.panels import TranslatedFieldPanel, identity_panel
from cannes_intl.bilingual.privacy import VisitedPageQuerySet
from cannes_intl.bilingual.typography import localized_text, localized_text_or_empty
from cannes_intl.illustration.posters import Poster
from cannes_intl.listings.pages import Selectable
from cannes_intl.partial_dates.fields import PartialDateField, bound_field, partial_date_constraint
from cannes_intl.website.models import IntroducedPage, SummarisedPage, Theme, tabs
from cannes_intl.website.structured_data import about, stated
from partnerships.by_country import country_addresses
from partnerships.models import Institution, Place

from . import calls

__all__ = ["Call", "ProgrammeInstitution", "ProgrammePage", "ProgrammesPage"]


class ProgrammesPage(Selectable, IntroducedPage):
    """Every programme of the city."""

    art = Poster("audiovisual", "programmes", 3, "banner")
    web_page_type = "CollectionPage"
    listing = "programmes"
    template = "programmes/programmes_page.html"
    page_description = _("The list of programmes. There is one.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["programmes.ProgrammePage"]
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction"), FieldPanel("body")])

    class Meta:
        verbose_name = _("list of programmes")

    def arranged(self, selection):
        """``[(row, the call to be noticed or None)]``"""
        day = timezone.localdate()
        return {"programmes": [(row, calls.noticed(row.calls, on=day)) for row in selection.shown]}


class ProgrammeQuerySet(VisitedPageQuerySet):
    def prefetched_for_display(self):
        """Programmes with all that a card or a line about them says, in a fixed number of queries."""
        return self.prefetch_related(*ProgrammePage.prefetches())


class ProgrammePage(SummarisedPage):
    """A programme the city runs with schools, universities or cultural institutions."""

    # Longer than 120 lines because the fields of a programme stand beside its three choice lists.

    class Kind(models.TextChoices):
        CHAIR = "chair", _("Chair")
        TRAINING = "training", _("Training")
        PROJECT = "project", _("Project")
        INITIATIVE = "initiative", _("Initiative")
        RESIDENCY = "residency", _("Residency")

    class Level(models.TextChoices):
        SCHOOL = "school", _("Primary school")
        SECONDARY = "secondary", _("Secondary school")
        HIGHER = "higher", _("Higher education")
        PROFESSIONAL = "professional", _("Professionals")
        NOT_STATED = "not stated", _("Level not stated")

    class Frequency(models.TextChoices):
        NOT_STATED = "none", _("Frequency not stated")
        YEARLY = "yearly", _("Every year")
        BIENNIAL = "every two years", _("Every two years")
        OTHER = "other", _("Other rhythm")

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind.choices,
        default=Kind.PROJECT,
        help_text=_("What sort of programme."),
    )
    level = models.CharField(
        _("level"),
        max_length=20,
        choices=Level.choices,
        default=Level.NOT_STATED,
        help_text=_("Whom it teaches."),
    )
    frequency = models.CharField(
        _("frequency"),
        max_length=20,
        choices=Frequency.choices,
        default=Frequency.NOT_STATED,
        help_text=_("How often it is held."),
    )
    period = PartialDateField(_("period"), help_text=_("When it runs: 2024, 2024-09/2025-06. Empty when not known."))
    period_earliest = bound_field()
    period_latest = bound_field()
    places = ParentalManyToManyField(
        Place,
        verbose_name=_("further places"),
        blank=True,
        related_name="programmes",
        help_text=_("Places it concerns besides those stated for its institutions."),
    )
    themes = ParentalManyToManyField(
        Theme,
        verbose_name=_("themes"),
        blank=True,
        related_name="programmes",
        help_text=_("What it is about."),
    )
    audience = models.TextField(_("audience"), blank=True, help_text=_("For whom it is, in one sentence."))
    contact = models.TextField(
        _("whom to write to"), blank=True, help_text=_("A service and its address. Empty: nothing is shown.")
    )

    objects = PageManager.from_queryset(ProgrammeQuerySet)()

    template = "programmes/programme_page.html"
    page_description = _("A programme with schools or institutions of other countries.")
    parent_page_types = ["programmes.ProgrammesPage"]
    subpage_types = []
    edit_handler = tabs(
        [
            TranslatedFieldPanel("summary"),
            TranslatedFieldPanel("audience"),
            FieldPanel("body"),
            TranslatedFieldPanel("contact"),
        ],
        [
            FieldRowPanel([FieldPanel("kind"), FieldPanel("level"), FieldPanel("name_language")]),
            FieldRowPanel([FieldPanel("period"), FieldPanel("frequency")]),
            InlinePanel("institutions", heading=_("Institutions"), label=_("Institution")),
            FieldPanel("places"),
            FieldPanel("themes"),
            InlinePanel("calls", heading=_("Calls for applications"), label=_("Call")),
            *SummarisedPage.picture_panels,
        ],
    )

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        constraints = [partial_date_constraint("period", "programme_period_is_honest")]

    @classmethod
    def prefetches(cls):
        parts = ProgrammeInstitution.objects.select_related("institution", "place__within__within__within")
        places = Place.objects.with_surroundings()
        return [
            *super().prefetches(),
            models.Prefetch("institutions", parts),
            models.Prefetch("places", places),
            "themes",
            "calls",
        ]

    def publication_errors(self):
        errors = super().publication_errors()
        if any(tie.institution_id is None for tie in self.institutions.all()):
            message = _("Choose the institution of each row before publishing, or delete the row.")
            errors["institutions"] = ValidationError(message)
        return errors

    def kicker(self):
        return pgettext("social card", "Programme")

    def schema_org_nodes(self):
        """A project in general: none of the finer types of schema.org is stated for all of them."""
        project = stated(
            type_="Project",
            id_=about("programme", self),
            name=localized_text(self, "name"),
            description=localized_text(self, "summary"),
            url=self.canonical_url(),
            keywords=[name for theme in self.themes.all() if (name := localized_text_or_empty(theme, "name"))],
        )
        return [project]

    def all_places(self):
        """Every place it is found under: those stated for its institutions, then the further ones, each once."""
        stated = [tie.place for tie in self.institutions.all() if tie.place]
        return list({place.pk: place for place in [*stated, *self.places.all()]}.values())

    def countries(self):
        """The countries, overseas territories and sub-regions it is browsed under, each once."""
        found = [place.country for place in self.all_places()]
        return list({place.pk: place for place in found if place}.values())

    def around(self):
        return {
            **super().around(),
            "calls": calls.by_state(self.calls.all(), on=timezone.localdate()),
            "country_addresses": country_addresses(self.all_places()),
        }


class ProgrammeInstitution(BilingualItem):
    """An institution's part in a programme, and where that part is said to take place."""

    class Role(models.TextChoices):
        LEADS = "leads", _("Leads it")
        PARTNER = "partner", _("Partner")
        HOST = "host", _("Host")

    page = ParentalKey(ProgrammePage, on_delete=models.CASCADE, related_name="institutions")
    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        null=True,
        on_delete=models.PROTECT,
        related_name="programme_parts",
        help_text=_("Who takes part."),
    )
    role = models.CharField(
        _("role"), max_length=20, choices=Role.choices, default=Role.PARTNER, help_text=_("In what capacity.")
    )
    place = models.ForeignKey(
        Place,
        verbose_name=_("stated place"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="programme_parts",
        help_text=_("The city or country the programme names for it: visitors find the programme there."),
    )

    panels = [
        FieldRowPanel([FieldPanel("institution"), FieldPanel("role"), FieldPanel("place")]),
        identity_panel(),
    ]

    class Meta(BilingualItem.Meta):
        verbose_name = _("institution of a programme")
        verbose_name_plural = _("institutions of a programme")

    def __str__(self):
        return str(self.institution or _("institution"))


class Call(BilingualItem):
    """A call for applications: from when to when, and how to answer it."""

    page = ParentalKey(ProgrammePage, on_delete=models.CASCADE, related_name="calls")
    opens_on = models.DateField(_("opens on"), null=True, blank=True, help_text=_("The first day."))
    closes_on = models.DateField(_("closes on"), null=True, blank=True, help_text=_("The last day, included."))
    how = models.TextField(_("how to apply"), blank=True, help_text=_("What to send, and where."))

    panels = [
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        TranslatedFieldPanel("how"),
        identity_panel(),
    ]

    class Meta(BilingualItem.Meta):
        verbose_name = _("call for applications")
        verbose_name_plural = _("calls for applications")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens_on__isnull=True)
                | models.Q(closes_on__isnull=True)
                | models.Q(opens_on__lte=models.F("closes_on")),
                name="call_closes_after_it_opens",
            )
        ]

    def clean(self):
        super().clean()
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            raise ValidationError({"closes_on": _("The end comes before the beginning.")})

    def state_on(self, day):
        return calls.call_status(self.opens_on, self.closes_on, day)

    @property
    def has_words(self):
        return bool(localized(self, "how"))

    def __str__(self):
        return str(localized(self, "how"))[:60] or str(_("call for applications"))
