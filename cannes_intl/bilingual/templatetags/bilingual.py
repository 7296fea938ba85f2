"""Template tags for translated fields: never the bare field, always with the language it is really in."""

from dataclasses import replace

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html, urlize
from wagtail.rich_text import RichText, expand_db_html

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.blocks import TranslatedValue
from cannes_intl.bilingual.typography import typeset, typeset_html

register = template.Library()


def localized_value(source, name=""):
    """The wording a template names: a block's words, or a model's worded field."""
    return source.localized() if isinstance(source, TranslatedValue) else languages.localized(source, name)


def read_plain(source, name=""):
    """The same for words without tags, set as their language is printed."""
    wording = localized_value(source, name)
    if not isinstance(wording.value, str):
        return wording
    return replace(wording, value=typeset(wording.value, wording.lang))


@register.simple_tag
def localized_text(source, name="", tag="span"):
    """The words in the reader's language, or the default's inside ``<tag lang>``. Plain text is escaped."""
    wording = read_plain(source, name)
    if not wording:
        return ""
    value = wording.value if not isinstance(wording.value, str) else format_html("{}", wording.value)
    if wording.differs_from_reader:
        return format_html('<{} lang="{}">{}</{}>', tag, wording.lang, value, tag)
    return value


@register.simple_tag
def localized_rich_text(source, name="", tag="div"):
    """Like ``localized_text``, for a rich text field: its HTML is kept and its links follow the reader's language."""
    wording = localized_value(source, name)
    if not wording:
        return ""
    value = wording.value if isinstance(wording.value, RichText) else RichText(wording.value)
    html = typeset_html(expand_db_html(value.source), wording.language)
    language = format_html(' lang="{}"', wording.language) if wording.is_fallback else ""
    return format_html("<{}{}>{}</{}>", tag, language, _safe(html), tag)


@register.simple_tag
def localized(source, name=""):
    """The wording with its language, for attributes: ``{% localized page "name" as name %}{{ name.language }}``."""
    return read_plain(source, name)


@register.simple_tag
def typed_once(text):
    """What the city types once for every reader, in the default language: its lines, with its addresses as links."""
    words = linebreaksbr(_safe(urlize(typeset(text or "", languages.DEFAULT), autoescape=True)))
    if not words or languages.current() == languages.DEFAULT:
        return words
    return format_html('<span lang="{}">{}</span>', languages.DEFAULT, words)


@register.filter
def name_of_language(code):
    """A language's name as the reader's own language writes it inside a sentence."""
    return languages.spoken_name(code)


@register.filter
def in_this_language(body):
    """The blocks of a body that are not left out of the reader's language."""
    code = languages.current()
    return [child for child in body if code not in (_left_out(child.value) or [])]


def _left_out(value):
    return value.get("left_out") if hasattr(value, "get") else None


def _safe(html):
    from django.utils.safestring import mark_safe

    return mark_safe(html)  # noqa: S308 rich text saved through Wagtail's whitelist
