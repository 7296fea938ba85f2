from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import TranslatedOptions

from .models import HomePage, SearchPage, SiteMapPage


@register(HomePage)
class HomePageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(SearchPage)
class SearchPageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(SiteMapPage)
class SiteMapPageOptions(TranslatedOptions):
    fields = ("introduction",)
