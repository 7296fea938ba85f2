"""``Institution``: the schools, agencies, festivals and companies the city works with."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin
from wagtail.search import index

from cannes_intl.bilingual.language_codes import proper_name_language
from cannes_intl.bilingual.languages import columns, localized
from cannes_intl.bilingual.models import BilingualItem
from cannes_intl.bilingual.panels import TranslatedFieldPanel, identity_panel
from cannes_intl.bilingual.snippets import TranslatedSnippet
from cannes_intl.partial_dates.fields import PartialDateField, bound_field, partial_date_constraint

from .places import Place


class Institution(TranslatedSnippet, DraftStateMixin, LockableMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """An organisation the city works with, or that takes part in an event."""

    class Kind(models.TextChoices):
        UNIVERSITY = "university", _("University")
        FILM_SCHOOL = "film school", _("Film school")
        ACTING_SCHOOL = "acting school", _("Acting school")
        WRITING_SCHOOL = "writing school", _("Writing school")
        TRAINING = "training programme", _("Training programme")
        PUBLIC_BODY = "public body", _("Public body")
        AGENCY = "agency", _("Agency")
        FESTIVAL = "festival", _("Festival")
        FESTIVAL_SECTION = "festival section", _("Section of a festival")
        MARKET = "market", _("Market")
        PAVILION = "pavilion", _("Pavilion")
        VENUE = "venue", _("Venue")
        COMPANY = "performing company", _("Performing company")

    key = models.SlugField(
        _("key"), unique=True, help_text=_("A stable name for open data and for the loaded content.")
    )
    name = models.CharField(_("name"), max_length=200, help_text=_("As visitors read it."))
    name_language = proper_name_language()
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, help_text=_("What sort of organisation."))
    seat = models.ForeignKey(
        Place,
        verbose_name=_("seat"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="institutions",
        help_text=_("Where it has its seat. For editors: visitors find it where a programme says it takes part."),
    )
    website = models.URLField(_("website"), blank=True, help_text=_("Visitors can follow it."))
    other_spellings = models.TextField(
        _("other spellings"),
        blank=True,
        help_text=_("One per line. Search finds them; they are never shown."),
    )
    is_identified = models.BooleanField(
        _("identified"), default=True, help_text=_("Untick while nobody is sure which organisation is meant.")
    )
    freshness = models.JSONField(default=dict, blank=True, editable=False)

    immutable_once_published = ("key",)
    panels = [
        TranslatedFieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("name_language"), FieldPanel("key")]),
        FieldRowPanel([FieldPanel("seat"), FieldPanel("website")]),
        FieldPanel("is_identified"),
        FieldPanel("other_spellings"),
        InlinePanel("former_names", heading=_("Former names"), label=_("Former name")),
    ]
    search_fields = [
        *[index.SearchField(name) for name in columns("name")],
        *[index.AutocompleteField(name) for name in columns("name")],
        index.SearchField("other_spellings"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        ordering = ["key"]

    def __str__(self):
        return str(localized(self, "name")) or self.key


class FormerName(BilingualItem):
    """A name an institution had before, and until when."""

    institution = ParentalKey(Institution, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(_("name"), max_length=200, help_text=_("As it was written then. Search finds it."))
    until = PartialDateField(_("until"), help_text=_("The last date of that name: 2022, 2022-06 or 2022-06-15."))
    until_earliest = bound_field()
    until_latest = bound_field()

    panels = [FieldPanel("name"), FieldPanel("until"), identity_panel()]

    class Meta(BilingualItem.Meta):
        verbose_name = _("former name")
        constraints = [partial_date_constraint("until", "former_name_until_is_honest")]

    def __str__(self):
        return self.name
