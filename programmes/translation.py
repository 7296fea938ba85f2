from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import WordedOptions

from .models import Call, ProgrammePage, ProgrammesPage


@register(ProgrammesPage)
class ProgrammesPageOptions(WordedOptions):
    fields = ("introduction",)


@register(ProgrammePage)
class ProgrammePageOptions(WordedOptions):
    fields = ("summary", "audience", "contact")


@register(Call)
class CallOptions(WordedOptions):
    fields = ("how",)
