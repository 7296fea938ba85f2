"""``Place``: where the city's partners are, and which country an item is found under."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin
from wagtail.search import index

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.language_codes import validate_language_code
from cannes_intl.bilingual.languages import columns, localized
from cannes_intl.bilingual.panels import TranslatedFieldPanel
from cannes_intl.bilingual.slugs import free_slug, slug_for
from cannes_intl.bilingual.snippets import TranslatedSnippet

from .country_codes import is_known_code, names_elsewhere
from .map_panel import MapPreviewPanel
from .search_synonyms import SEARCH_SYNONYMS

LONGEST_KEY = 45  # which leaves room for a number
DEEPEST = 6  # city, province, country, sub-region, continent: a longer chain is a loop


class PlaceQuerySet(models.QuerySet):
    def with_surroundings(self):
        """Places with what they lie within, up to the continent, so that finding a country costs no query."""
        return self.select_related("within__within__within__within")


class Place(TranslatedSnippet, DraftStateMixin, LockableMixin, RevisionMixin, index.Indexed, models.Model):
    """A place in the world that the city has something to do with: a city, a country, a wider region."""

    # Longer than 120 lines because twelve fields with their help texts stand beside the chain of places one lies in.

    class Kind(models.TextChoices):
        CITY = "city", _("City")
        CAMPUS = "campus", _("Campus")
        COUNTRY = "country", _("Country")
        PROVINCE = "province", _("Province")
        OVERSEAS = "overseas territory", _("Overseas territory")
        SUBREGION = "sub-region", _("Sub-region")
        CONTINENT = "continent", _("Continent")
        GROUPING = "grouping", _("Grouping of countries")
        UNDETERMINED = "undetermined", _("Not determined yet")

    class LabelHint(models.TextChoices):
        AUTOMATIC = "", pgettext_lazy("map label", "Automatic")
        LEFT = "left", pgettext_lazy("map label", "On the left")
        RIGHT = "right", pgettext_lazy("map label", "On the right")
        ABOVE = "above", pgettext_lazy("map label", "Above")
        BELOW = "below", pgettext_lazy("map label", "Below")

    BROWSED = (Kind.COUNTRY, Kind.OVERSEAS, Kind.SUBREGION)
    POINTS = (Kind.CITY, Kind.CAMPUS, Kind.OVERSEAS)
    HOST = "FR"

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, help_text=_("What sort of place it is."))
    key = models.SlugField(
        _("key"), unique=True, blank=True, help_text=_("A stable name for open data. Empty: made from the name.")
    )
    name = models.CharField(_("name"), max_length=120, help_text=_("As visitors read it."))
    located = models.CharField(
        _("“in” the place"),
        max_length=140,
        blank=True,
        help_text=_("The name with its preposition, for whole sentences: “au Japon”, “in Japan”."),
    )
    within = models.ForeignKey(
        "self",
        verbose_name=_("within"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="places",
        help_text=_("The larger place it lies in: it is found under that country."),
    )
    code = models.CharField(
        _("code"),
        max_length=6,
        null=True,
        blank=True,
        unique=True,
        help_text=_("ISO 3166-1 (JP), ISO 3166-2 (CA-QC) or UN M49 (011). A city has none."),
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_(
            "In degrees, north of the equator, between −90 and 90. For a city, a campus, an overseas territory."
        ),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("In degrees, east of Greenwich, between −180 and 180."),
    )
    native_name = models.CharField(
        _("native name"), max_length=120, blank=True, help_text=_("As its inhabitants write it: 静岡市.")
    )
    native_language = models.CharField(
        _("language of the native name"),
        max_length=12,
        blank=True,
        validators=[validate_language_code],
        help_text=_("Its code, for screen readers and fonts: ja for Japanese."),
    )
    other_spellings = models.TextField(
        _("other spellings"),
        blank=True,
        help_text=_("One per line. Search finds them; they are never shown."),
    )
    label_hint = models.CharField(
        _("label on the map"),
        max_length=10,
        choices=LabelHint.choices,
        blank=True,
        default=LabelHint.AUTOMATIC,
        help_text=_("Where the name stands beside its mark, when the automatic spot is not good."),
    )
    freshness = models.JSONField(default=dict, blank=True, editable=False)

    objects = PlaceQuerySet.as_manager()

    immutable_once_published = ("code", "key")
    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("code"), FieldPanel("key")]),
        FieldPanel("within"),
        TranslatedFieldPanel("name"),
        TranslatedFieldPanel("located"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                FieldPanel("label_hint"),
                MapPreviewPanel(),
            ],
            heading=_("On the map"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("native_name"), FieldPanel("native_language")]),
                FieldPanel("other_spellings"),
            ],
            heading=_("Other names"),
        ),
    ]
    search_fields = [
        *[index.SearchField(name) for name in columns("name")],
        *[index.AutocompleteField(name) for name in columns("name")],
        index.SearchField("native_name"),
        index.SearchField("other_spellings"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["kind", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="place_is_on_the_globe",
            ),
        ]

    def clean(self):
        self.code = (self.code or "").strip().upper() or None
        super().clean()
        errors = {}
        has_point = self.latitude is not None or self.longitude is not None
        if has_point and self.kind not in self.POINTS:
            errors["latitude"] = _(
                "Only a city, a campus or an overseas territory has coordinates: nothing is drawn for a country."
            )
        elif has_point and (self.latitude is None or self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            errors[missing] = _("Give both coordinates, or neither.")
        if not self.code and self.kind in self.BROWSED:
            errors["code"] = _("Give the code: by it visitors find what there is in a country.")
        if self.code and self.kind in (self.Kind.CITY, self.Kind.CAMPUS):
            errors["code"] = _("A city has no code of its own.")
        elif self.code and not is_known_code(self.code, self.kind):
            errors["code"] = _("“%(code)s” is not a code of ISO 3166 or UN M49.") % {"code": self.code}
        if self.pk and self.within_id and self.pk in {place.pk for place in self.within.surroundings()}:
            errors["within"] = _("A place cannot lie within itself.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args, **kwargs):
        if not self.key:
            wanted = slug_for(str(localized(self, "name", languages.DEFAULT)))[:LONGEST_KEY]
            taken = Place.objects.filter(key__startswith=wanted).exclude(pk=self.pk)
            self.key = free_slug(wanted, set(taken.values_list("key", flat=True)))
        super().save(*args, **kwargs)

    def __str__(self):
        return str(localized(self, "name")) or self.code or ""

    def surroundings(self):
        """The place, then what it lies within, outwards."""
        chain, place = [], self
        while place is not None and len(chain) < DEEPEST:
            chain.append(place)
            place = place.within
        return chain

    @property
    def country(self):
        """The place this one is browsed under: the nearest country, overseas territory or sub-region.

        None for France itself, the city's own country, and for what lies in no country.
        """
        nearest = next((place for place in self.surroundings() if place.kind in self.BROWSED), None)
        return None if nearest is None or nearest.code == self.HOST else nearest

    @property
    def known_as(self):
        """What else readers may call it; found, never shown."""
        return [*names_elsewhere(self.code), *SEARCH_SYNONYMS.get(self.code, ())]

    @property
    def continent(self):
        return next((place for place in self.surroundings() if place.kind == self.Kind.CONTINENT), None)

    @property
    def region(self):
        """The region of the world it is browsed under: its continent; none for what lies in the city's own country."""
        at_home = any(place.code == self.HOST for place in self.surroundings())
        return None if at_home else self.continent

    @property
    def is_country(self):
        return self.kind == self.Kind.COUNTRY

    def inside(self):
        """The public places within it, and those within these."""
        within = [one for one in self.places.all() if one.live]
        return [*within, *(deeper for one in within for deeper in one.places.all() if deeper.live)]

    @property
    def is_territory(self):
        """True for an overseas territory, whose country is said after its name: La Réunion (France)."""
        return self.kind == self.Kind.OVERSEAS and self.within is not None
