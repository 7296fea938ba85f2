"""What is wrong with a catalogue: in the file itself, beside the code, beside Django's and Wagtail's own catalogues.

``{% translate %}`` and ``{% blocktranslate %}`` put a translation into the page unescaped: a catalogue is code, and
that its tags equal those of the message is a matter of security.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from gettext import c2py
from pathlib import Path

import polib
from django.utils.translation import gettext

from ..languages import PLURAL_FORMS
from .extraction import Message, SourceError, extract_messages
from .placeholders import DIRECTIVE, placeholder_faults
from .project import Catalogue, installed_catalogues, project_root
from .reading import BrokenCatalogue, Finding, read_catalogue
from .typography import FAULTS as TYPOGRAPHIC_FAULTS

# What would break a page, or let a translation hide another: no .mo is made of a catalogue with one of these.
BREAKING = {
    "character",
    "duplicate",
    "encoding",
    "header",
    "html",
    "placeholder",
    "plural-forms",
    "plural-header",
    "syntax",
}

Fault = tuple[str, str]  # a code and a sentence


def check_project(catalogues: Iterable[Catalogue]) -> list[Finding]:
    """All findings of the given catalogues, beside the project's code and what it has installed."""
    try:
        messages = extract_messages(project_root())
    except SourceError as error:
        return [Finding(error.path, error.line, "source", str(error))]
    findings = list(source_findings(messages.values()))
    for catalogue in catalogues:
        if not catalogue.path.exists():
            sentence = gettext(
                "There is no catalogue: make it with “manage.py update_translations”, and translate it."
            )
            findings.append(Finding(catalogue.path, 1, "missing", sentence))
            continue
        found = check_catalogue(catalogue.path, catalogue.language, complete=catalogue.must_be_complete)
        findings += found
        if not any(finding.code in {"duplicate", "encoding", "syntax"} for finding in found):
            findings += drift(catalogue, messages)
            findings += collisions(catalogue.path, installed_catalogues(catalogue.language))
    return findings


def check_catalogue(path: Path, language: str, *, complete: bool = True) -> list[Finding]:
    """The findings of one file; an untranslated message is one when the catalogue must be ``complete``."""
    try:
        catalogue = read_catalogue(path)
    except BrokenCatalogue as broken:
        return broken.findings
    findings = [Finding(path, 1, *fault) for fault in header_faults(catalogue, language)]
    rule = plural_forms(language) or catalogue.metadata.get("Plural-Forms", "")
    for entry in catalogue:
        findings += [Finding(path, entry.linenum, *fault) for fault in entry_faults(entry, language, rule, complete)]
    return findings


def plural_forms(language: str) -> str | None:
    """The one Plural-Forms line allowed for a language, its own or that of the language it is a variant of."""
    return PLURAL_FORMS.get(language) or PLURAL_FORMS.get(language.split("-")[0])


def number_of_forms(rule: str) -> int:
    count = re.search(r"nplurals\s*=\s*(\d)", rule)
    return int(count[1]) if count else 2


@cache
def forms_of_one_number(rule: str) -> frozenset[int]:
    """The plural forms that a rule uses for a single number, as English does the first, and French does none."""
    formula = re.search(r"plural\s*=\s*([^;]+)", rule)
    if not formula:
        return frozenset()
    form_of = c2py(formula[1])
    numbers = Counter(form_of(number) for number in range(1000))
    return frozenset(form for form, count in numbers.items() if count == 1)


def header_faults(catalogue: polib.POFile, language: str) -> Iterator[Fault]:
    rule = plural_forms(language)
    if rule is None:
        sentence = gettext(
            "Nobody has said how “%(language)s” forms plurals: add it to PLURAL_FORMS in languages.py."
        )
        yield "plural-header", sentence % {"language": language}
    elif _squeezed(catalogue.metadata.get("Plural-Forms", "")) != _squeezed(rule):
        sentence = gettext("The header needs exactly this line: %(line)s")
        yield "plural-header", sentence % {"line": f'"Plural-Forms: {rule}\\n"'}
    if "charset=utf-8" not in _squeezed(catalogue.metadata.get("Content-Type", "")).lower():
        sentence = gettext("The header needs exactly this line: %(line)s")
        yield "header", sentence % {"line": '"Content-Type: text/plain; charset=UTF-8\\n"'}
    if catalogue.metadata.get("Language", "").replace("_", "-").lower() != language.lower():
        sentence = gettext("The header must name the catalogue's language: %(line)s")
        yield "header", sentence % {"line": f'"Language: {language}\\n"'}
    if "fuzzy" in (catalogue.metadata_is_fuzzy or ()):
        yield "header", gettext("Take “#, fuzzy” off the header: programs may leave the whole file unread.")


def entry_faults(entry: polib.POEntry, language: str, rule: str, complete: bool) -> Iterator[Fault]:
    """The faults of one message and its translation; ``rule`` is the Plural-Forms line of the language."""
    forms = number_of_forms(rule)
    if entry.obsolete:
        yield "obsolete", gettext("Nothing reads this message any more: “manage.py update_translations” takes it out.")
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
    written = [form for form, text in translations.items() if text]
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
        if language in TYPOGRAPHIC_FAULTS:
            yield from (("typography", fault) for fault in TYPOGRAPHIC_FAULTS[language](translations[form]))


def text_faults(source: str, translation: str) -> Iterator[Fault]:
    """What must hold of a text and its translation in any two languages."""
    yield from markup_faults(source, translation)
    yield from (("character", fault) for fault in character_faults(source, translation))
    if source.startswith("\n") != translation.startswith("\n") or source.endswith(
        "\n"
    ) != translation.endswith("\n"):
        yield "newline", gettext("Begin and end with a new line where the message does, and only there.")
    elif _edges(source) != _edges(translation):
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
        sentence = gettext(
            "Keep every HTML tag exactly as it is in the message: lost %(lost)s, added %(added)s."
        )
        yield "html", sentence % {"lost": lost, "added": added}
    for entity in sorted(set(ENTITY.findall(translation)) - set(ENTITY.findall(source))):
        sentence = gettext(
            "Write the character itself instead of %(entity)s: where texts are escaped it would show."
        )
        yield "html", sentence % {"entity": entity}


# Needed inside words of some scripts, and by right-to-left ones; a fault after a Latin letter or a space.
JOINERS = "\u200c\u200d\u200e\u200f"
MIXED_WORD = re.compile(r"\b(?=\w*[A-Za-zÀ-ɏ])(?=\w*[\u0370-\u052f])[^\W\d_]+")


def character_faults(source: str, translation: str) -> Iterator[str]:
    """Characters that cannot be seen, and letters of another script that look like Latin ones."""
    previous = " "
    for character in translation:
        unseen = (
            unicodedata.category(character) in {"Cc", "Cf", "Cn", "Co", "Zl", "Zp"} or character == "\ufffd"
        )
        joins = character in JOINERS and not (previous.isascii() or "LATIN" in unicodedata.name(previous, ""))
        if unseen and not joins and character not in "\n\t" and character not in source:
            sentence = gettext("Take the invisible character U+%(number)s out, after “%(before)s”.")
            yield sentence % {
                "number": f"{ord(character):04X}",
                "before": translation.split(character)[0][-20:],
            }
        previous = character
    for word in MIXED_WORD.findall(DIRECTIVE.sub(" ", translation)):
        if word not in source:
            sentence = gettext("“%(word)s” mixes Latin letters with Greek or Cyrillic ones: type it anew.")
            yield sentence % {"word": word}


def source_findings(messages: Iterable[Message]) -> Iterator[Finding]:
    """Messages that no translator could keep right, because of how they are written in the code."""
    for message in messages:
        for text in filter(None, (message.singular, message.plural)):
            if text != text.strip() or "\n" in text.strip():
                sentence = gettext(
                    "“%(message)s” has spaces or line breaks around or within: use blocktranslate trimmed."
                )
                place = message.places[0]
                yield Finding(
                    project_root() / place.file, place.line, "source", sentence % {"message": shortened(text)}
                )


def drift(catalogue: Catalogue, messages: dict[tuple[str | None, str], Message]) -> Iterator[Finding]:
    """Messages that only the code or only the catalogue has."""
    entries = {
        (entry.msgctxt, entry.msgid, entry.msgid_plural or None): entry
        for entry in read_catalogue(catalogue.path)
        if not entry.obsolete
    }
    needed = {(message.context, message.singular, message.plural): message for message in messages.values()}
    for key in needed.keys() - entries.keys() if catalogue.must_be_complete else ():
        place = needed[key].places[0]
        sentence = gettext("“%(message)s” is not in the catalogue of “%(language)s”: %(remedy)s")
        remedy = gettext("run “manage.py update_translations”, then translate it.")
        values = {"message": shortened(key[1]), "language": catalogue.language, "remedy": remedy}
        yield Finding(project_root() / place.file, place.line, "drift-new", sentence % values)
    for key in entries.keys() - needed.keys():
        sentence = gettext("“%(message)s” is not in the code any more: run “manage.py update_translations”.")
        yield Finding(
            catalogue.path, entries[key].linenum, "drift-gone", sentence % {"message": shortened(key[1])}
        )


def collisions(path: Path, installed: Iterable[Path]) -> Iterator[Finding]:
    """Messages that others have too and translate otherwise: ours would take the place of theirs, in the admin as well.

    ``installed`` are compiled catalogues.
    """
    theirs: dict[tuple[str | None, str], list[tuple[Path, tuple[str, str]]]] = {}
    for other in installed:
        for entry in polib.mofile(str(other)):
            theirs.setdefault((entry.msgctxt or None, entry.msgid), []).append(
                (other, _first_and_last(entry))
            )
    for entry in read_catalogue(path):
        ours = _first_and_last(entry)
        for other, words in (
            theirs.get((entry.msgctxt, entry.msgid), ()) if all(ours) and not entry.obsolete else ()
        ):
            if words != ours:
                sentence = gettext(
                    "%(package)s has “%(message)s” as “%(theirs)s”, and ours would replace it everywhere: "
                    "give the message a context in the code, or the same translation."
                )
                package = other.parts[-5] if len(other.parts) > 4 else str(other)
                values = {"package": package, "message": shortened(entry.msgid), "theirs": words[0]}
                yield Finding(path, entry.linenum, "collision", sentence % values)
                break


def shortened(text: str) -> str:
    """A message as a sentence can quote it."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def _first_and_last(entry: polib.POEntry | polib.MOEntry) -> tuple[str, str]:
    """The form for one and the form for many: what can be compared where the number of forms differs."""
    forms = [entry.msgstr_plural[form] for form in sorted(entry.msgstr_plural)] or [entry.msgstr]
    return forms[0], forms[-1]


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text).rstrip(";")


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _tags(text: str) -> Counter[str]:
    return Counter(" ".join(tag.split()) for tag in TAG.findall(text))
