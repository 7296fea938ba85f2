from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import TranslatedOptions

from .models import Call, ProgrammePage, ProgrammesPage


@register(ProgrammesPage)
class ProgrammesPageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(ProgrammePage)
class ProgrammePageOptions(TranslatedOptions):
    fields = ("summary", "audience", "contact")


@register(Call)
class CallOptions(TranslatedOptions):
    fields = ("how",)
