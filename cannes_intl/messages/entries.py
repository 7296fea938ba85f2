"""Message checks: what is wrong with one message's translation."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import polib
from django.utils.translation import gettext

from .placeholders import DIRECTIVE, placeholder_faults
from .plurals import forms_of_one_number, number_of_forms
from .typography import typographic_faults

Fault = tuple[str, str]  # a code and a sentence


def entry_faults(entry: polib.POEntry, language: str, rule: str, complete: bool) -> Iterator[Fault]:
    """The faults of one message and its translation; ``rule`` is the Plural-Forms line of the language."""
    forms = number_of_forms(rule)
    if entry.obsolete:
        yield "obsolete", gettext("Nothing reads this message: “manage.py update_translations” takes it out.")
        return
    if entry.fuzzy:
        sentence = gettext("“%(message)s” is marked fuzzy and stays unused: correct it, then take the mark off.")
        yield "fuzzy", sentence % {"message": shortened(entry.msgid)}
    if entry.msgid_plural and len(entry.msgstr_plural) != forms:
        sentence = gettext("“%(message)s” needs these forms, no more and no fewer: %(forms)s.")
        names = ", ".join(f"msgstr[{form}]" for form in range(forms))
        yield "plural-forms", sentence % {"message": shortened(entry.msgid), "forms": names}
        return
    translations = entry.msgstr_plural if entry.msgid_plural else {0: entry.msgstr}
    written = [form for form, text in translations.items() if text.strip()]
    # A plural translated in half would be dropped whole from the compiled file.
    if len(written) < len(translations) and (complete or written):
        sentence = gettext("“%(message)s” has no translation: write it in every msgstr.")
        yield "missing", sentence % {"message": shortened(entry.msgid)}
    for form in written:
        singular = not entry.msgid_plural or (form == 0 and forms > 1)
        source = entry.msgid if singular else entry.msgid_plural
        placeholders = placeholder_faults(
            source,
            translations[form],
            other_form=entry.msgid_plural if singular else "",
            number_implied=bool(entry.msgid_plural) and form in forms_of_one_number(rule),
        )
        yield from (("placeholder", fault) for fault in placeholders)
        yield from text_faults(source, translations[form])
        yield from (("typography", fault) for fault in typographic_faults(language, translations[form]))


def text_faults(source: str, translation: str) -> Iterator[Fault]:
    """What must hold of a text and its translation in any two languages."""
    yield from markup_faults(source, translation)
    yield from (("character", fault) for fault in character_faults(source, translation))
    for due, given in ((source[:1], translation[:1]), (source[-1:], translation[-1:])):
        if (due == "\n") != (given == "\n"):
            yield "newline", gettext("Begin and end with a new line where the message does, and only there.")
        # A no-break space is typography: French may begin a text with it, before a colon.
        elif (due == " ") != (given == " "):
            yield "space", gettext("Begin and end with a space where the message does, and only there.")
    ends = "?!:…"
    last, wanted = translation.rstrip()[-1:], source.rstrip()[-1:]
    if last != wanted and (last in ends or wanted in ends):
        sentence = gettext("The message ends in “%(wanted)s”, the translation in “%(last)s”: is that meant?")
        yield "punctuation", sentence % {"wanted": wanted, "last": last}
    if source == translation and len(re.findall(r"[^\W\d_]{3,}", source)) > 1:
        yield "unchanged", gettext("The translation repeats the message: is that meant?")


TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>?")
ENTITY = re.compile(r"&(?:\w+|#\w+);")


def markup_faults(source: str, translation: str) -> Iterator[Fault]:
    due, given = _tags(source), _tags(translation)
    if due != given:
        lost, added = (" ".join(sorted(tags.elements())) or "–" for tags in (due - given, given - due))
        sentence = gettext("Keep every HTML tag exactly as it is in the message: lost %(lost)s, added %(added)s.")
        yield "html", sentence % {"lost": lost, "added": added}
    for entity in sorted(set(ENTITY.findall(translation)) - set(ENTITY.findall(source))):
        sentence = gettext("Write the character itself instead of %(entity)s: where texts are escaped it would show.")
        yield "html", sentence % {"entity": entity}


# Unicode's categories: control, format, private use, line and paragraph separators.
UNSEEN = {"Cc", "Cf", "Co", "Zl", "Zp"}
# Needed inside words of some scripts, and by right-to-left ones; a fault after a Latin letter or a space.
JOINERS = "\u200c\u200d\u200e\u200f"
MIXED_WORD = re.compile(r"\b(?=\w*[A-Za-zÀ-ɏ])(?=\w*[\u0370-\u052f])[^\W\d_]+")


def character_faults(source: str, translation: str) -> Iterator[str]:
    """Characters that cannot be seen, and letters of another script that look like Latin ones."""
    previous = " "
    for character in translation:
        unseen = unicodedata.category(character) in UNSEEN or character == "\ufffd"
        joins = character in JOINERS and not (previous.isascii() or "LATIN" in unicodedata.name(previous, ""))
        if unseen and not joins and character not in "\n\t" and character not in source:
            sentence = gettext("Take the invisible character U+%(number)s out, after “%(before)s”.")
            yield sentence % {
                "number": f"{ord(character):04X}",
                "before": translation.partition(character)[0][-20:],
            }
        previous = character
    for word in MIXED_WORD.findall(DIRECTIVE.sub(" ", translation)):
        if word not in source:
            sentence = gettext("“%(word)s” mixes Latin letters with Greek or Cyrillic ones: type it anew.")
            yield sentence % {"word": word}


def shortened(text: str) -> str:
    """A message as a sentence can quote it."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def _tags(text: str) -> Counter[str]:
    return Counter(" ".join(tag.split()) for tag in TAG.findall(text))
