from modeltranslation.decorators import register
from modeltranslation.translator import TranslationOptions

from .languages import DEFAULT
from .models import BilingualPage


class TranslatedOptions(TranslationOptions):
    """Words per language, empty ones stored as empty text, so that drafts compare without noise."""

    empty_values = ""


@register(BilingualPage)
class BilingualPageOptions(TranslatedOptions):
    fields = ("name", "url_slug", "url_trail", "meta_title", "meta_description")
    required_languages = {DEFAULT: ("name",)}
