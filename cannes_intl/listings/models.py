"""``IndexEntry``, the index of what is listed: written at publication, read by every list, search, feed and file."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cannes_intl.bilingual.models import BilingualPage

from .search.matching import matching


class IndexEntryQuerySet(models.QuerySet):
    def of(self, kinds, language):
        """The items of some kinds as readers of a language are shown them, in the order of the site."""
        return self.filter(kind__in=kinds, language=language).order_by("order", "item")

    def in_time(self):
        """In the order of their dates: the day before the year that begins with it; what states none comes last."""
        begins = Coalesce("earliest", "latest").asc(nulls_last=True)
        starts = models.F("starts_at").asc(nulls_first=True)
        return self.order_by(begins, models.F("latest").asc(nulls_last=True), starts, "order", "item")

    def matching(self, text):
        """Rows in which a text is found: as written, else misspelt, else some of its words. See ``matching``."""
        return matching(self, text)


class IndexEntry(models.Model):
    """One listed item as readers of one language are shown it."""

    # Longer than 120 lines because it is a table of forty columns, each with the shape it holds.

    class Kind(models.TextChoices):
        AGREEMENT = "agreement", pgettext_lazy("listed item", "Agreement")
        PROGRAMME = "programme", pgettext_lazy("listed item", "Programme")
        EVENT = "event", pgettext_lazy("listed item", "Event")
        COUNTRY = "country", pgettext_lazy("listed item", "Countries and regions")
        PAGE = "page", pgettext_lazy("listed item", "Page")

    #: Which kinds each listing holds. Countries and other pages are found by search alone.
    LISTINGS = {
        "partnerships": (Kind.AGREEMENT, Kind.PROGRAMME),
        "programmes": (Kind.PROGRAMME,),
        "events": (Kind.EVENT,),
        "updates": (Kind.AGREEMENT, Kind.PROGRAMME, Kind.EVENT),
        "search": tuple(Kind),
    }

    #: Those whose subject is time.
    IN_TIME = ("events",)

    #: Stable, the same in every language: the page's own key, or one made of it and an edition's.
    item = models.UUIDField()
    language = models.CharField(max_length=12)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    page = models.ForeignKey(BilingualPage, on_delete=models.CASCADE, related_name="listing_rows")
    #: The address: ``/fr/partenariats/japon/shizuoka/``.
    path = models.CharField(max_length=2048)
    #: The place of its page in the tree, then of the item in it.
    order = models.CharField(max_length=280)

    name = models.CharField(max_length=255)
    #: The language it is read aloud in: that of a proper name, or the one it was written for.
    name_language = models.CharField(max_length=12)
    name_is_fallback = models.BooleanField(default=False)
    summary = models.TextField(blank=True)
    summary_language = models.CharField(max_length=12)
    #: ``[{name, language}]``: its places and their countries, each once: Shizuoka, Japon.
    where = models.JSONField(default=list)
    #: The item it belongs to: an event's programme.
    part_of = models.UUIDField(null=True)
    #: Of an event: what its editions have in common, the key of their page.
    series = models.UUIDField(null=True)

    #: What was done, in words that its date follows: “Accord signé en”. Empty where no date is stated.
    phrase = models.CharField(max_length=80, blank=True)
    #: The same as a code: agreed, signed; empty where it is not stated.
    manner = models.CharField(max_length=20, blank=True)
    #: ``[{id, kind, manner, phrase, when, until, themes, aims}]``: all agreements of a partner city, in the order of
    #: their dates, those without one last; the words above and below are those of the first one that states a date.
    #: ``phrase`` is never empty, ``kind`` and ``manner`` are where they are not stated; ``aims`` in the row’s language.
    agreements = models.JSONField(default=list)
    #: EDTF, with its bounds; never “past” nor “open”, which depend on the day.
    when = models.CharField(max_length=40, blank=True)
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    recurs = models.BooleanField(default=False)
    #: How often: “yearly”, “every two years”, “other”; empty where it does not come back.
    recurrence = models.CharField(max_length=20, blank=True)
    outcome = models.CharField(max_length=20, blank=True)
    #: One sentence on it, empty where there is none in the row's language.
    outcome_note = models.TextField(blank=True)
    #: Of an edition, where they are known; without a zone the hours are those of Paris.
    starts_at = models.TimeField(null=True)
    ends_at = models.TimeField(null=True)
    time_zone = models.CharField(max_length=64, blank=True)
    #: The month a series is held in every time, from 1 to 12.
    usual_month = models.PositiveSmallIntegerField(null=True)
    #: ``[{opens_on, closes_on, how}]``: the first and the last day of each call for applications, in ISO 8601, or None;
    #: how to answer it, empty where that is not told in the row's language.
    calls = models.JSONField(default=list)

    kinds = ArrayField(models.CharField(max_length=40), default=list)
    countries = ArrayField(models.CharField(max_length=6), default=list)
    regions = ArrayField(models.CharField(max_length=6), default=list)
    themes = ArrayField(models.CharField(max_length=50), default=list)
    years = ArrayField(models.PositiveSmallIntegerField(), default=list)
    #: ``{"countries" | "regions" | "themes": [{code, name, language}]}``: the codes above, in words; places with
    #: ``is_country``, ``territory`` and ``territory_language`` too.
    facets = models.JSONField(default=dict)
    #: ``[{key, code, kind, is_point, name, language, native_name, native_language, located, territory,
    #: territory_language, latitude, longitude, hint, country, region, country_name, country_language, country_located,
    #: role, spellings, around: [{name, language, spellings}]}]``: around it are its country and its world region;
    #: ``located``, “à Shizuoka”, and ``country_located``, “au Japon”, are empty while they have no words in the row's
    #: language; the spellings, in whatever language, are found and not shown.
    places = models.JSONField(default=list)
    #: ``[{key, name, language, kind, role, country, spellings}]``: the country is that of the place stated for it.
    institutions = models.JSONField(default=list)
    #: ``[{backs, title, publisher, url, language, consulted_on}]``
    sources = models.JSONField(default=list)
    checked_on = models.DateField(null=True)
    updated_at = models.DateTimeField(null=True)

    #: Every word, weighed: A names and other spellings, B places, themes, institutions, C summary, D the rest.
    search = SearchVectorField()
    #: The words of weight A, an empty line, those of weight B, folded, a name a line: for misspelt words.
    search_text = models.TextField(blank=True)
    #: The words of weight D as they are written in the row's language, to show a match in its sentence.
    body = models.TextField(blank=True)

    objects = IndexEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("listed item")
        verbose_name_plural = _("listed items")
        constraints = [models.UniqueConstraint(fields=["item", "language"], name="one_row_per_item_and_language")]
        indexes = [
            models.Index(fields=["language", "kind", "order"], name="listing_in_order"),
            *(GinIndex(fields=[name], name=f"listing_{name}") for name in ("kinds", "countries", "regions")),
            *(GinIndex(fields=[name], name=f"listing_{name}") for name in ("themes", "years", "search")),
            GinIndex(fields=["search_text"], opclasses=["gin_trgm_ops"], name="listing_search_text"),
        ]

    def __str__(self):
        return self.name

    @property
    def stated_agreements(self):
        """Its agreements, without those of which neither kind, manner, date nor end is stated."""
        return [one for one in self.agreements if any(one[said] for said in ("kind", "manner", "when", "until"))]
