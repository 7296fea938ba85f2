"""``SiteSettings``: the city's names, how to reach it, what the law asks a public site to say."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from cannes_intl.bilingual.panels import TranslatedFieldPanel


@register_setting(icon="site")
class SiteSettings(BaseGenericSetting):
    """The city's own details. What is empty shows nothing to visitors."""

    # Longer than 120 lines because the law and the footer ask for twenty details, each with its help text.

    select_related = ["emblem"]

    class Accessibility(models.TextChoices):
        NOT_COMPLIANT = "not compliant", pgettext_lazy("accessibility", "not compliant")
        PARTLY_COMPLIANT = "partly compliant", pgettext_lazy("accessibility", "partly compliant")
        COMPLIANT = "compliant", pgettext_lazy("accessibility", "fully compliant")

    city_name = models.CharField(_("name of the city"), max_length=120, help_text=_("First line of the header."))
    service_name = models.CharField(_("name of the service"), max_length=120, help_text=_("Second line of the header."))
    emblem = models.ForeignKey(
        "website.SiteImage",
        verbose_name=_("emblem"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The city's official emblem, in the header and the footer."),
    )
    address = models.TextField(_("postal address"), blank=True, help_text=_("In the footer and the legal notice."))
    telephone = models.CharField(
        _("telephone"), max_length=40, blank=True, help_text=_("In the footer and the legal notice.")
    )
    email = models.EmailField(
        _("e-mail address"),
        blank=True,
        help_text=_("Where visitors write, and report what they cannot read."),
    )
    press_contact = models.TextField(
        _("press contact"),
        blank=True,
        help_text=_("Whom journalists write to: a service, its e-mail address, its telephone. In the footer."),
    )
    city_website = models.URLField(_("the city's main website"), blank=True, help_text=_("In the footer."))
    publisher = models.CharField(
        _("director of publication"),
        max_length=255,
        blank=True,
        help_text=_("In the legal notice, as the law asks."),
    )
    hosting_provider = models.TextField(
        _("hosting provider"), blank=True, help_text=_("Name, address and telephone, in the legal notice.")
    )
    data_licence = models.CharField(
        _("licence of the data"),
        max_length=120,
        blank=True,
        help_text=_("Under which others may use the open data. “Licence Ouverte 2.0” is proposed."),
    )
    data_licence_address = models.URLField(
        _("address of the licence"), blank=True, help_text=_("Where the text of that licence stands.")
    )
    accessibility = models.CharField(
        _("accessibility"),
        max_length=20,
        choices=Accessibility.choices,
        default=Accessibility.NOT_COMPLIANT,
        help_text=_("Only an audit may change it; every page shows it."),
    )
    audited_on = models.DateField(
        _("date of the audit"), null=True, blank=True, help_text=_("The day the accessibility audit ended.")
    )
    auditor = models.CharField(
        _("auditor"), max_length=255, blank=True, help_text=_("Who carried out the accessibility audit.")
    )
    stated_on = models.DateField(
        _("date of the accessibility statement"),
        null=True,
        blank=True,
        help_text=_("The day the city made its accessibility statement. The page about accessibility shows it."),
    )
    accessibility_plan = models.URLField(
        _("accessibility plan"),
        blank=True,
        help_text=_("Where the city publishes its multi-year accessibility plan and the plan for this year."),
    )
    notice_is_shown = models.BooleanField(
        _("show the notice"), default=False, help_text=_("Shows the notice at the head of every page.")
    )
    notice = models.TextField(_("notice"), blank=True, help_text=_("A short message for every visitor."))

    panels = [
        MultiFieldPanel(
            [TranslatedFieldPanel("city_name"), TranslatedFieldPanel("service_name"), FieldPanel("emblem")],
            heading=_("Names"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("address", "telephone", "email", "press_contact", "city_website")],
            heading=_("Contact"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("publisher", "hosting_provider", "data_licence", "data_licence_address")],
            heading=_("Legal notice"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("accessibility"),
                FieldRowPanel([FieldPanel("audited_on"), FieldPanel("auditor")]),
                FieldRowPanel([FieldPanel("stated_on"), FieldPanel("accessibility_plan")]),
            ],
            heading=_("Accessibility"),
        ),
        MultiFieldPanel(
            [FieldPanel("notice_is_shown"), TranslatedFieldPanel("notice")], heading=_("Notice to visitors")
        ),
    ]

    # What the law or a visitor expects of the city, and nobody else can give.
    awaited = (
        "emblem",
        "address",
        "telephone",
        "email",
        "press_contact",
        "city_website",
        "publisher",
        "hosting_provider",
        "data_licence",
        "stated_on",
        "accessibility_plan",
    )

    class Meta:
        verbose_name = _("site details")

    def clean(self):
        super().clean()
        if self.accessibility != self.Accessibility.NOT_COMPLIANT and not (self.audited_on and self.auditor):
            message = gettext("Only an audit may say so: give its day and who carried it out.")
            raise ValidationError({"accessibility": message})

    def empty_slots(self):
        """The names, in the reader's language, of the details the city has still to give."""
        return [str(self._meta.get_field(name).verbose_name) for name in self.awaited if not getattr(self, name)]
