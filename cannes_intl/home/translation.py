from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import WordedOptions

from .models import HomePage, SearchPage, SiteMapPage


@register(HomePage)
class HomePageOptions(WordedOptions):
    fields = ("introduction",)


@register(SearchPage)
class SearchPageOptions(WordedOptions):
    fields = ("introduction",)


@register(SiteMapPage)
class SiteMapPageOptions(WordedOptions):
    fields = ("introduction",)
