from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import WordedOptions

from .models import Agreement, CountryPage, Institution, PartnerCityPage, PartnershipsPage, Place


@register(Place)
class PlaceOptions(WordedOptions):
    fields = ("name", "located")


@register(Institution)
class InstitutionOptions(WordedOptions):
    fields = ("name",)


@register(PartnershipsPage)
class PartnershipsPageOptions(WordedOptions):
    fields = ("introduction",)


@register(CountryPage)
class CountryPageOptions(WordedOptions):
    fields = ("introduction",)


@register(PartnerCityPage)
class PartnerCityPageOptions(WordedOptions):
    fields = ("summary",)


@register(Agreement)
class AgreementOptions(WordedOptions):
    fields = ("aims",)
