from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import TranslatedOptions

from .models import Agreement, CountryPage, Institution, PartnerCityPage, PartnershipsPage, Place


@register(Place)
class PlaceOptions(TranslatedOptions):
    fields = ("name", "located")


@register(Institution)
class InstitutionOptions(TranslatedOptions):
    fields = ("name",)


@register(PartnershipsPage)
class PartnershipsPageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(CountryPage)
class CountryPageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(PartnerCityPage)
class PartnerCityPageOptions(TranslatedOptions):
    fields = ("summary",)


@register(Agreement)
class AgreementOptions(TranslatedOptions):
    fields = ("aims",)
