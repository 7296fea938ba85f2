"""Text of a listed item, plain, in a reader's language: summary, names, other spellings."""

import re

from django.utils import translation
from django.utils.text import Truncator

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.languages import column, is_blank, localized
from cannes_intl.bilingual.plain_text import lines
from cannes_intl.partial_dates.wording import date_in_words, ending

SUMMARY_LENGTH = 300
END_OF_SENTENCE = re.compile(r"[.!?…:;»”)]$")


def summary(page, code):
    """The page's main text in plain words, not too long, with the language it is really in.

    The headings of a body are left out: without their size they would run into what follows them.
    """
    for language in (code, languages.DEFAULT):
        wordings = page.main_texts_in(language)
        said = [line for wording in wordings for line in lines(wording)]
        sentences = [line for line in said if END_OF_SENTENCE.search(line)] if len(wordings) > 1 else said
        text = " ".join(sentences or said)
        if text:
            return languages.Localized(Truncator(text).chars(SUMMARY_LENGTH), language, code)
    return languages.Localized("", code, code)


def further_words(page, words, code):
    """The body and what else the page says in a language, a line each; nothing is borrowed from another."""
    texts = list(page.body.stream_block.words_in(page.body, code))
    texts += [getattr(instance, column(name, code)) for instance, name in words]
    return "\n".join(line for text in texts for line in lines(text))


def in_one_line(one, name, code):
    """What a field of plain text says in this very language, in one line; nothing is borrowed from another."""
    return " ".join((getattr(one, column(name, code)) or "").split())


def agreements_in_words(row):
    """What was done and when, agreement by agreement, as the row's own readers are told it; else the date alone."""
    with translation.override(row.language):
        parts = [(one["phrase"], date_in_words(one["when"]), ending(one["until"])) for one in row.stated_agreements]
        return " ".join(
            part for localized_name in parts or [[date_in_words(row.when)]] for part in localized_name if part
        )


def localized_name(one, code):
    """``{name, language}`` of what has a name per language; its own language where it is a proper name."""
    name = localized(one, "name", code)
    return {"name": str(name), "language": name.lang}


def located(place, code):
    """The place with its preposition, “au Japon”; empty in a language that has no words for it."""
    wording = localized(place, "located", code)
    return "" if wording.is_fallback else str(wording)


def names(one):
    """The name in every public language: a reader may write “Japon” on an English page."""
    return [text for code in languages.PUBLIC if not is_blank(text := getattr(one, column("name", code)))]


def spellings(one):
    """Other spellings, the native name, former names: found, never shown."""
    found = [*one.other_spellings.splitlines(), getattr(one, "native_name", ""), *getattr(one, "known_as", ())]
    if hasattr(one, "former_names"):
        found += [former.name for former in one.former_names.all()]
    return found
