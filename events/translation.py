from modeltranslation.decorators import register

from cannes_intl.bilingual.translation import WordedOptions

from .models import AgendaPage, Edition, EventPage


@register(AgendaPage)
class AgendaPageOptions(WordedOptions):
    fields = ("introduction",)


@register(EventPage)
class EventPageOptions(WordedOptions):
    fields = ("summary",)


@register(Edition)
class EditionOptions(WordedOptions):
    fields = ("outcome_note",)
