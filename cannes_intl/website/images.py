"""Images: the city's photographs in every format and width, and the posters that stand where there is none."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images.models import AbstractImage, AbstractRendition, Picture

from cannes_intl.bilingual.languages import columns, localized
from cannes_intl.illustration.posters import Poster

from .poster_panel import RollPanel
from .private import collections

# Every format and width a page may ask for; a browser takes the first format it knows, and the width it needs.
WHOLE = "format-{avif,webp,jpeg}|width-{400,800,1200}"
# As cards show it: cut to the shape of a poster, around the focal point.
CARD = "format-{avif,webp,jpeg}|fill-{300x400,600x800}"


class Artwork(models.TextChoices):
    """The kinds of drawing a poster may be: the keys of ``posters.DRAWINGS``."""

    HORIZON = "horizon", _("Horizon")
    GASTRONOMY = "gastronomy", _("Gastronomy")
    PYROTECHNICS = "pyrotechnics", _("Pyrotechnics")
    HERITAGE = "heritage", _("Heritage")
    DIGITAL = "digital", _("Digital technology")
    INDUSTRY = "industry", _("Industry")
    SCREENWRITING = "screenwriting", _("Screenwriting")
    AUDIOVISUAL = "audiovisual", _("Audiovisual")
    FILM = "film", _("Film")
    STAGE = "stage", pgettext_lazy("theatre", "Stage")
    FESTIVALS = "festivals", _("Festivals")
    DESIGN = "design", pgettext_lazy("design thinking", "Design")


class SiteImage(AbstractImage):
    """A picture the city may show, with what it says and whose it is."""

    alternative = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the picture says to somebody who cannot see it. Empty for pure decoration."),
    )
    credit = models.CharField(
        _("credit"), max_length=255, blank=True, help_text=_("The author, shown beside the picture.")
    )
    licence = models.CharField(
        _("licence"), max_length=255, blank=True, help_text=_("The right under which the city shows it.")
    )

    admin_form_fields = (
        "title",
        "file",
        "collection",
        *columns("alternative"),
        "credit",
        "licence",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
        "tags",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    @property
    def default_alt_text(self):
        return str(localized(self, "alternative"))


class SiteRendition(AbstractRendition):
    """A picture at the size a page shows it."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]

    def get_upload_to(self, filename):
        """Where its file stands: apart from the others for an image of a collection that is kept for some."""
        path = super().get_upload_to(filename)
        kept = collections.is_kept(self.image.collection_id)
        return f"{collections.FOLDER}/{path.rpartition('/')[2]}" if kept else path

    @property
    def url(self):
        """Its file's address, or the view's that asks first for whom its collection is."""
        folder, _slash, name = self.file.name.rpartition("/")
        return reverse("private_image", args=[name]) if folder == collections.FOLDER else super().url


class Photograph(Picture):
    """A ``<picture>`` that names each width once: Wagtail enlarges nothing, so a small picture has fewer of them."""

    @classmethod
    def get_width_srcset(cls, renditions_list):
        by_width = {rendition.width: rendition for rendition in renditions_list}
        return super().get_width_srcset(list(by_width.values()))


class PicturedPage(models.Model):
    """A page with a photograph or, until it has one, a poster drawn from its theme and its address. Abstract."""

    photograph = models.ForeignKey(
        SiteImage,
        verbose_name=_("photograph"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Takes the place of the poster."),
    )
    poster_artwork = models.CharField(
        _("artwork of the poster"),
        max_length=20,
        choices=Artwork.choices,
        blank=True,
        help_text=_("The kind of drawing. Empty: that of the page's first theme."),
    )
    poster_roll = models.PositiveSmallIntegerField(
        _("poster"),
        default=0,
        help_text=_("Drawings for the page as last saved. Visitors see the chosen one until there is a photograph."),
    )

    picture_panels = [
        MultiFieldPanel(
            [FieldPanel("photograph"), FieldPanel("poster_artwork"), RollPanel("poster_roll")], heading=_("Picture")
        )
    ]

    class Meta:
        abstract = True

    def subjects(self):
        """The themes it is about."""
        return self.themes.all()

    @property
    def poster(self):
        """The poster it shows: by the artwork an editor chose or the first theme has, its French slug, its roll."""
        first = min(self.subjects(), key=lambda theme: theme.code, default=None)
        artwork = self.poster_artwork or (first.artwork if first else Artwork.HORIZON)
        return Poster(str(artwork), self.slug or "poster", self.poster_roll or 0)
