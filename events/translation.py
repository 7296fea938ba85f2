from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import TranslatedOptions

from .models import AgendaPage, Edition, EventPage


@register(AgendaPage)
class AgendaPageOptions(TranslatedOptions):
    fields = ("introduction",)


@register(EventPage)
class EventPageOptions(TranslatedOptions):
    fields = ("summary",)


@register(Edition)
class EditionOptions(TranslatedOptions):
    fields = ("outcome_note",)
