"""System checks of the bilingual core, run by ``manage.py check``."""

from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Warning, register
from modeltranslation.translator import NotRegistered, translator
from wagtail.admin.panels import FieldPanel
from wagtail.models import get_page_models
from wagtail.search import index

from . import languages
from .models import BilingualPage

FORBIDDEN_SETTINGS = (
    "WAGTAIL_I18N_ENABLED",
    "MODELTRANSLATION_AUTO_POPULATE",
    "WAGTAILREDIRECTS_AUTO_CREATE",
)


@register()
def settings_keep_one_tree(app_configs, **kwargs):
    """One tree for every language: what would copy or follow one language alone stays off."""
    return [
        Error(f"{name} must be off: one page holds every language.", id="bilingual.E001")
        for name in FORBIDDEN_SETTINGS
        if getattr(settings, name, name == "WAGTAILREDIRECTS_AUTO_CREATE")
    ]


@register()
def languages_are_complete(app_configs, **kwargs):
    """Name the linguistic data a language of the settings lacks."""
    tables = {
        "SEARCH_CONFIGURATIONS": languages.SEARCH_CONFIGURATIONS,
        "TERRITORIES": languages.TERRITORIES,
    }
    return [
        Warning(
            f"The language “{code}” has no entry in {table}.",
            hint="Add it in cannes_intl/bilingual/languages.py.",
            id="bilingual.W001",
        )
        for code in languages.CODES
        for table, entries in tables.items()
        if code not in entries
    ]


@register()
def languages_in_preparation_are_known(app_configs, **kwargs):
    """A code in LANGUAGES_IN_PREPARATION that is no language of the site, or is spelt otherwise, hides none."""
    return [
        Error(
            f"LANGUAGES_IN_PREPARATION holds “{code}”, which is not in SITE_LANGUAGES.",
            id="bilingual.E005",
        )
        for code in settings.LANGUAGES_IN_PREPARATION
        if code not in languages.CODES
    ]


@register()
def pages_are_bilingual(app_configs, **kwargs):
    """Every page type that editors can create is a BilingualPage and is registered for translation."""
    errors = []
    for model in get_page_models():
        if model.__module__.startswith("wagtail."):
            continue
        if not issubclass(model, BilingualPage):
            errors.append(Error(f"{model.__name__} is not a BilingualPage.", obj=model, id="bilingual.E002"))
        elif not _registered(model):
            errors.append(Error(f"{model.__name__} is not registered.", obj=model, id="bilingual.E003"))
    return errors


@register()
def no_bare_worded_field(app_configs, **kwargs):
    """Panels and search fields name the columns of a language, never the bare field."""
    errors = []
    for model in apps.get_models():
        if not _registered(model):
            continue
        translated = set(translator.get_options_for_model(model).all_fields)
        named = {
            field.field_name for field in getattr(model, "search_fields", []) if isinstance(field, index.BaseField)
        }
        named |= _panel_fields(model)
        errors += [
            Error(
                f"{model.__name__} names the bare field “{name}”, which follows the editor's language.",
                hint="Use WordsPanel, or languages.columns().",
                obj=model,
                id="bilingual.E004",
            )
            for name in sorted(translated & named)
        ]
    return errors


def _registered(model):
    try:
        return translator.get_options_for_model(model).registered
    except NotRegistered:
        return False


def _panel_fields(model):
    handler = getattr(model, "edit_handler", None)
    panels = [handler] if handler else [*getattr(model, "panels", []), *getattr(model, "content_panels", [])]
    found = set()
    while panels:
        panel = panels.pop()
        if isinstance(panel, str):
            found.add(panel)
        elif isinstance(panel, FieldPanel):
            found.add(panel.field_name)
        panels += getattr(panel, "children", [])
    return found
