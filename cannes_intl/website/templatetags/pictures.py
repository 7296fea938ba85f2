"""Template tags for photographs: the right format and size, with words in the right language."""

from django import template
from wagtail.images.models import Filter
from wagtail.images.shortcuts import get_renditions_or_not_found

from cannes_intl.bilingual.languages import localized
from cannes_intl.website.images import CARD, WHOLE, Photograph

register = template.Library()


@register.simple_tag
def photograph(image, sizes, alternative=None, is_first=False):
    """The whole picture as ``<picture>``; ``sizes`` says how wide pages show it, as the attribute of that name.

    ``alternative`` are a block's own words for it, before those kept with the image; but words in the reader's
    language come before words borrowed from another, which carry ``lang``. The picture at the head of a page
    ``is_first``; the others load when they come near.
    """
    wordings = [alternative.localized()] if alternative else []
    wordings = [wording for wording in [*wordings, localized(image, "alternative")] if wording]
    wording = min(wordings, key=lambda one: one.is_fallback, default=localized(image, "alternative"))
    attributes = {"alt": str(wording), "lang": wording.language if wording.is_fallback else None, "sizes": sizes}
    priority = {"fetchpriority": "high"} if is_first else {"loading": "lazy", "decoding": "async"}
    return _picture(image, WHOLE, attributes | priority)


@register.simple_tag
def card_photograph(image, sizes):
    """The picture cut to the shape of a card, around its focal point. Decoration: the words beside it are the link."""
    return _picture(image, CARD, {"alt": "", "sizes": sizes, "loading": "lazy", "decoding": "async"})


def _picture(image, specification, attributes):
    filters = [Filter(spec) for spec in Filter.expand_spec(specification)]
    return Photograph(get_renditions_or_not_found(image, filters), attributes).__html__()
