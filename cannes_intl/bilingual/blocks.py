"""StreamField blocks translated inside one body: text once per language; image, page and order once for all."""

from django.conf import settings
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks import BlockGroup

from . import languages
from .languages import Localized, is_blank
from .publication import missing_translation_error


class TranslatedValue(blocks.StructValue):
    """The words of one place, by language code."""

    def localized(self, code=None):
        """What a reader of ``code`` is shown: their words, or the default language's, and which."""
        asked = code or languages.current()
        for language in (asked, languages.DEFAULT):
            if not is_blank(self.get(language)):
                return Localized(self.get(language), language, asked)
        return Localized("", asked, asked)


class Words(blocks.StructBlock):
    """One wording: a child per language, made from a leaf block class (CharBlock, TextBlock, RichTextBlock).

    ``wanted`` words must exist in the default language before publication; ``publication.missing_in``
    asks for them. The leaves themselves are never required, so that no flag shared by threads decides.
    """

    has_switch = False

    def __init__(self, leaf=None, local_blocks=None, wanted=True, **options):
        self.wanted = wanted
        label = options.pop("label", None)
        if leaf is not None:
            if not issubclass(leaf, blocks.RichTextBlock):
                options.setdefault("default", "")  # else a language without words is indexed as “None”
            local_blocks = [
                (code, leaf(required=False, label=name, form_attrs={"lang": code}, **options))
                for code, name in settings.SITE_LANGUAGES
            ]
            if self.has_switch:
                local_blocks.append(("left_out", left_out_block()))
        super().__init__(local_blocks, **({"label": label} if label else {}))
        if wanted:
            self.meta.form_classname = f"{self.meta.form_classname} words--wanted"

    def missing_error(self, value):
        if languages.DEFAULT in (value.get("left_out") or []) or not self.wanted:
            return None
        if not is_blank(value.get(languages.DEFAULT)):
            return None
        return blocks.StructBlockValidationError({languages.DEFAULT: missing_translation_error()})

    class Meta:
        form_classname = "struct-block words"
        value_class = TranslatedValue
        label_format = "{%s}" % languages.DEFAULT  # noqa: UP031 a format with braces of its own


def left_out_block():
    """The switch that leaves a block out of a language."""
    return blocks.MultipleChoiceBlock(
        choices=settings.SITE_LANGUAGES,
        required=False,
        default=[],
        label=gettext_lazy("Do not show in"),
        widget=CheckboxSelectMultiple,
    )


def layout_with_switch(block):
    """The switch folded away in the block's settings, everything else in view."""
    return BlockGroup([name for name in block.child_blocks if name != "left_out"], settings=["left_out"])


class BilingualBlock(blocks.StructBlock):
    """A block holding words among other values, with the switch that leaves it out of a language."""

    def __init__(self, local_blocks=None, **options):
        super().__init__([*(local_blocks or []), ("left_out", left_out_block())], **options)

    get_form_layout = layout_with_switch


class TranslatedBlock(Words):
    """A block of the body that is nothing but one wording, with the same switch in its settings."""

    has_switch = True
    get_form_layout = layout_with_switch


class BilingualStreamBlock(blocks.StreamBlock):
    """A body: one structure for every language, with words per language inside its blocks."""

    def words_in(self, value, code):
        """Every wording written in one language, without falling back, in the order of the body."""
        return [str(words) for words in walk_words(self, value, code) if not is_blank(words)]


def walk_words(block, value, code):
    """Yield what is written in one language inside a block's value, skipping blocks left out of it."""
    if value is None:
        return
    if isinstance(block, blocks.BaseStreamBlock):
        for child in value:
            yield from walk_words(child.block, child.value, code)
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from walk_words(block.child_block, item, code)
    elif isinstance(block, blocks.BaseStructBlock):
        if code in (value.get("left_out") or []):
            return
        if isinstance(block, Words):
            yield value.get(code)
            return
        for name, child in block.child_blocks.items():
            yield from walk_words(child, value.get(name), code)
