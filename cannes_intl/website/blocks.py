"""StreamField blocks of a page's body."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from cannes_intl.bilingual.blocks import BilingualBlock, BilingualStreamBlock, TranslatedBlock, Words

RICH_TEXT = ["bold", "italic", "link", "document-link", "ol", "ul", "h3"]
SHORT_RICH_TEXT = ["bold", "italic", "link", "ul"]


class HeadingBlock(TranslatedBlock):
    class Meta:
        icon = "title"
        template = "blocks/heading.html"


class TextBlock(TranslatedBlock):
    class Meta:
        icon = "pilcrow"
        template = "blocks/text.html"


class PictureBlock(BilingualBlock):
    image = ImageChooserBlock(label=_("Image"))
    alternative = Words(
        blocks.CharBlock,
        wanted=False,
        label=_("Alternative text"),
        help_text=_("What the picture says here. Empty: the alternative text kept with the image."),
    )
    caption = Words(blocks.CharBlock, wanted=False, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"


class QuoteBlock(BilingualBlock):
    quote = Words(blocks.TextBlock, label=pgettext_lazy("block", "Quotation"), rows=2)
    author = blocks.CharBlock(required=False, default="", label=_("Author"))

    class Meta:
        icon = "openquote"
        label = pgettext_lazy("block", "Quotation")
        template = "blocks/quote.html"


class KeyFactBlock(blocks.StructBlock):
    term = Words(blocks.CharBlock, label=_("Term"))
    value = Words(blocks.CharBlock, label=_("Value"))

    class Meta:
        label = _("Key fact")


class KeyFactsBlock(BilingualBlock):
    facts = blocks.ListBlock(KeyFactBlock(), label=_("Key facts"))

    class Meta:
        icon = "list-ul"
        label = _("Key facts")
        template = "blocks/key_facts.html"


class LinkBlock(BilingualBlock):
    page = blocks.PageChooserBlock(page_type="bilingual.BilingualPage", label=_("Page"))
    label = Words(blocks.CharBlock, label=_("Words of the link"))

    class Meta:
        icon = "link"
        label = _("Link to a page")
        template = "blocks/link.html"

    def get_context(self, value, parent_context=None):
        """With whether every visitor may see the page; asked once for each page that a request's bodies link to."""
        context, page = super().get_context(value, parent_context), value.get("page")
        known = getattr(context.get("request"), "__dict__", {}).setdefault("linked_pages_open_to_all", {})
        if page is not None and page.pk not in known:
            known[page.pk] = page.is_open_to_all
        return context | {"is_open": page is not None and known[page.pk]}


class BodyBlock(BilingualStreamBlock):
    """A page's body, in the order visitors read it."""

    heading = HeadingBlock(blocks.CharBlock, label=_("Heading"))
    text = TextBlock(blocks.RichTextBlock, features=RICH_TEXT, label=_("Text"))
    picture = PictureBlock()
    quote = QuoteBlock()
    key_facts = KeyFactsBlock()
    link = LinkBlock()
