"""Events and their editions: what recurs, what is announced, and what became of it."""

from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import PageManager

from cannes_intl.bilingual.models import BilingualItem
from cannes_intl.bilingual.panels import TranslatedFieldPanel, identity_panel
from cannes_intl.bilingual.privacy import VisitedPageQuerySet
from cannes_intl.illustration.posters import Poster
from cannes_intl.listings.pages import Selectable
from cannes_intl.partial_dates.edition_status import EditionStatus, Outcome, status_on
from cannes_intl.partial_dates.fields import PartialDateField, bound_field, partial_date_constraint
from cannes_intl.partial_dates.wording import date_in_words
from cannes_intl.website.models import IntroducedPage, SummarisedPage, Theme, tabs
from partnerships.by_country import country_addresses
from partnerships.models import Institution, Place
from programmes.models import ProgrammePage

from . import agenda, hours, schema_org
from .month_table import months

__all__ = ["AgendaPage", "Edition", "EventPage"]


class AgendaPage(Selectable, IntroducedPage):
    """Every event: to come, every year, past."""

    art = Poster("festivals", "agenda", 2, "banner")
    web_page_type = "CollectionPage"
    listing = "events"
    template = "events/agenda_page.html"
    page_description = _("The agenda. There is one.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction"), FieldPanel("body")])

    class Meta:
        verbose_name = _("agenda")

    def arranged(self, selection):
        day = timezone.localdate()
        sections = agenda.by_time(selection.shown, on=day, whole=agenda.is_whole(selection))
        tables, more_follows = months(sections["upcoming"], on=day)
        return {**sections, "months": tables, "more_follows": more_follows}


class EventQuerySet(VisitedPageQuerySet):
    def prefetched_for_display(self):
        """Events with all that a line or a page about them says, in a fixed number of queries."""
        return self.select_related("venue", "organising_place", "programme").prefetch_related(*EventPage.prefetches())


class EventPage(SummarisedPage):
    """Something that takes place: once, or as a series of editions."""

    # Longer than 120 lines because eleven fields of an event stand beside how its editions say when it is.

    class Kind(models.TextChoices):
        FESTIVAL = "festival", _("Festival")
        MEETING = "meeting", _("Meeting")
        SEASON = "season", _("Season")
        SHOW = "show", pgettext_lazy("kind of event", "Show")
        THEMED_WEEK = "themed week", _("Themed week")
        EXHIBITION = "exhibition", _("Exhibition")

    class Recurrence(models.TextChoices):
        NONE = "none", _("Does not recur")
        YEARLY = "yearly", _("Every year")
        BIENNIAL = "every two years", _("Every two years")
        OTHER = "other", _("Other rhythm")

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind.choices,
        default=Kind.MEETING,
        help_text=_("What sort of event."),
    )
    recurrence = models.CharField(
        _("recurrence"),
        max_length=20,
        choices=Recurrence.choices,
        default=Recurrence.NONE,
        help_text=_("A habit, not a date: dates belong to its editions."),
    )
    usual_month = models.PositiveSmallIntegerField(
        _("usual month"),
        null=True,
        blank=True,
        help_text=_("From 1 to 12, when it is always held in the same month."),
    )
    organisers = ParentalManyToManyField(
        Institution,
        verbose_name=_("organisers"),
        blank=True,
        related_name="organised_events",
        help_text=_("Who organises it."),
    )
    organising_place = models.ForeignKey(
        Place,
        verbose_name=_("organising city"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="organised_events",
        help_text=_("When a city organises it and no institution is named."),
    )
    guests = ParentalManyToManyField(
        Institution,
        verbose_name=_("guests"),
        blank=True,
        related_name="guest_events",
        help_text=_("Who is invited: an encounter, never a partnership."),
    )
    guests_are_all = models.BooleanField(
        _("the list of guests is complete"),
        null=True,
        blank=True,
        help_text=_("“No” when these are some among others."),
    )
    venue = models.ForeignKey(
        Institution,
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="hosted_events",
        help_text=_("Where it is held, when it is a known venue."),
    )
    places = ParentalManyToManyField(
        Place,
        verbose_name=_("places"),
        blank=True,
        related_name="events",
        help_text=_("The cities or countries it concerns."),
    )
    programme = models.ForeignKey(
        ProgrammePage,
        verbose_name=_("programme"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
        help_text=_("The programme it belongs to."),
    )
    themes = ParentalManyToManyField(
        Theme, verbose_name=_("themes"), blank=True, related_name="events", help_text=_("What it is about.")
    )

    objects = PageManager.from_queryset(EventQuerySet)()

    template = "events/event_page.html"
    page_description = _("An event, or a series that comes back.")
    parent_page_types = ["events.AgendaPage"]
    subpage_types = []
    edit_handler = tabs(
        [TranslatedFieldPanel("summary"), FieldPanel("body")],
        [
            FieldRowPanel([FieldPanel("kind"), FieldPanel("recurrence"), FieldPanel("usual_month")]),
            FieldPanel("name_language"),
            InlinePanel("editions", heading=_("Editions"), label=_("Edition")),
            FieldPanel("organisers"),
            FieldPanel("organising_place"),
            FieldPanel("guests"),
            FieldPanel("guests_are_all"),
            FieldRowPanel([FieldPanel("venue"), FieldPanel("programme")]),
            FieldPanel("places"),
            FieldPanel("themes"),
            *SummarisedPage.picture_panels,
        ],
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(usual_month__isnull=True) | models.Q(usual_month__range=(1, 12)),
                name="usual_month_is_a_month",
            )
        ]

    def clean(self):
        super().clean()
        if self.usual_month is not None and not 1 <= self.usual_month <= 12:
            raise ValidationError({"usual_month": _("A month is a number from 1 to 12.")})

    @classmethod
    def prefetches(cls):
        places = Place.objects.with_surroundings()
        guests = Institution.objects.select_related("seat__within__within__within")
        return [
            *super().prefetches(),
            "editions",
            models.Prefetch("places", places),
            models.Prefetch("guests", guests),
            "organisers",
            "themes",
        ]

    def kicker(self):
        return self.get_kind_display()

    def schema_org_nodes(self):
        return [schema_org.event(self)]

    @property
    def recurs(self):
        return self.recurrence != self.Recurrence.NONE

    def countries(self):
        """Where it is browsed: the countries of its places. Its guests' countries are encounters."""
        found = [place.country for place in self.places.all()]
        return list({place.pk: place for place in found if place}.values())

    def edition_on(self, day):
        """The edition that says when: the next one, or else the last; None without editions."""
        editions = list(self.editions.all())
        coming = [edition for edition in editions if edition.is_upcoming(day)]
        key = lambda edition: edition.when_earliest or edition.when_latest or day  # noqa: E731
        return min(coming, key=key, default=None) or max(editions, key=key, default=None)

    @property
    def edition(self):
        return self.edition_on(timezone.localdate())

    def around(self):
        seats = [guest.seat for guest in self.guests.all()]
        return {
            **super().around(),
            "editions": agenda.in_time(self.editions.all(), timezone.localdate()),
            "dated_editions": agenda.dated_editions(self, timezone.localdate()),
            "country_addresses": country_addresses([*self.places.all(), *seats]),
        }


class EditionQuerySet(models.QuerySet):
    def without_outcome(self, on):
        """Public editions past on a day and still only announced: the oldest wait longest, and come first.

        One that states no end is asked about once it has begun.
        """
        over = models.Q(when_latest__lt=on) | models.Q(when_latest=None, when_earliest__lt=on)
        announced = self.filter(over, page__live=True, page__alias_of=None, outcome=Outcome.ANNOUNCED)
        return announced.order_by("when_earliest", "page__path", "sort_order", "pk").select_related("page")


class Edition(BilingualItem):
    """One holding of an event, as announced, and what became of it."""

    Outcome = Outcome

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="editions")
    when = PartialDateField(_("when"), help_text=_("2022, 2022-05 or 2022-05-17/2022-05-28. A year stays a year."))
    when_earliest = bound_field()
    when_latest = bound_field()
    starts_at = models.TimeField(
        _("starts at"),
        null=True,
        blank=True,
        help_text=_("The hour it begins, on its first day. Hours that come back each day belong in the text."),
    )
    ends_at = models.TimeField(
        _("ends at"), null=True, blank=True, help_text=_("The hour it ends, on its last day, if known.")
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        blank=True,
        help_text=_("Of these hours, for example Asia/Tokyo. Empty: Paris."),
    )
    outcome = models.CharField(
        _("outcome"),
        max_length=20,
        choices=Outcome.choices,
        default=Outcome.ANNOUNCED,
        help_text=_("Record what became of it once it is past."),
    )
    outcome_note = models.TextField(_("note on the outcome"), blank=True, help_text=_("One sentence for visitors."))

    objects = EditionQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("when"), FieldPanel("outcome")]),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at"), FieldPanel("time_zone")]),
        TranslatedFieldPanel("outcome_note"),
        identity_panel(),
    ]

    class Meta(BilingualItem.Meta):
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        constraints = [partial_date_constraint("when", "edition_when_is_honest")]

    def clean(self):
        super().clean()
        errors = hours.faults(self)
        if self.time_zone and self.time_zone not in agenda.time_zones():
            errors["time_zone"] = _("“%(name)s” is not a time zone. Write for example Europe/Paris.") % {
                "name": self.time_zone
            }
        if errors:
            raise ValidationError(errors)

    def __str__(self):
        return date_in_words(self.when) or str(_("edition"))

    @property
    def zone(self):
        """The clock its hours follow: Paris's, unless another is named."""
        return ZoneInfo(self.time_zone or settings.TIME_ZONE)

    def status_on(self, day):
        return status_on(self.outcome, self.when_earliest, self.when_latest, day)

    def is_upcoming(self, day):
        """True when it is announced and has not ended. Without a date it is neither to come nor past."""
        return self.status_on(day) == EditionStatus.UPCOMING

    def is_called_off(self, day):
        """True when it would still be to come, had it not been cancelled."""
        return self.status_on(day) == EditionStatus.CANCELLED
