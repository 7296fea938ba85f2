from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import TranslatedOptions

from .models import SiteImage, SiteSettings, Source, StandardPage, Theme


@register(Theme)
class ThemeOptions(TranslatedOptions):
    fields = ("name",)


@register(SiteImage)
class SiteImageOptions(TranslatedOptions):
    fields = ("alternative",)


@register(Source)
class SourceOptions(TranslatedOptions):
    fields = ("backs",)


@register(SiteSettings)
class SiteSettingsOptions(TranslatedOptions):
    fields = ("city_name", "service_name", "notice")


@register(StandardPage)
class StandardPageOptions(TranslatedOptions):
    fields = ()
