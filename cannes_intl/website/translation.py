from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import WordedOptions

from .models import SiteImage, SiteSettings, Source, StandardPage, Theme


@register(Theme)
class ThemeOptions(WordedOptions):
    fields = ("name",)


@register(SiteImage)
class SiteImageOptions(WordedOptions):
    fields = ("alternative",)


@register(Source)
class SourceOptions(WordedOptions):
    fields = ("backs",)


@register(SiteSettings)
class SiteSettingsOptions(WordedOptions):
    fields = ("city_name", "service_name", "notice")


@register(StandardPage)
class StandardPageOptions(WordedOptions):
    fields = ()
