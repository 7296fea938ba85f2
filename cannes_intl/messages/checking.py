"""Catalogue checks: what is wrong in a .po file itself, against the code, against what is installed.

``{% translate %}`` and ``{% blocktranslate %}`` put a translation into the page unescaped: a catalogue is
code, and that its tags equal those of the message is a matter of security.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib
from django.utils.translation import gettext

from .entries import Fault, entry_faults, shortened
from .extraction import Message, SourceError, extract_messages
from .plurals import plural_forms
from .project import Catalogue, installed_catalogues, project_root
from .reading import UNREADABLE, BrokenCatalogue, Finding, read_catalogue

# What would break a page: no .mo is made of a catalogue with one of these.
BREAKING = UNREADABLE | {"character", "header", "html", "placeholder", "plural-forms", "plural-header"}


def check_project(catalogues: Iterable[Catalogue]) -> list[Finding]:
    """All findings of the given catalogues and of the code they translate, by file and line."""
    try:
        messages = extract_messages(project_root())
    except SourceError as error:
        return [Finding(error.path, error.line, "source", str(error))]
    findings = list(source_findings(messages.values()))
    for catalogue in catalogues:
        if not catalogue.path.exists():
            sentence = gettext("Make this catalogue with “manage.py update_translations”, and translate it.")
            findings.append(Finding(catalogue.path, 1, "missing", sentence))
            continue
        found = check_catalogue(catalogue.path, catalogue.language, complete=catalogue.must_be_complete)
        findings += found
        if not any(finding.code in UNREADABLE for finding in found):
            findings += drift(catalogue, messages)
            findings += collisions(catalogue.path, installed_catalogues(catalogue.language))
    return sorted(findings, key=lambda finding: (str(finding.path), finding.line, finding.code))


def check_catalogue(path: Path, language: str, *, complete: bool = True) -> list[Finding]:
    """The findings of one file; an untranslated message is one when the catalogue must be ``complete``."""
    try:
        catalogue = read_catalogue(path)
    except BrokenCatalogue as broken:
        return broken.findings
    findings = [Finding(path, 1, *fault) for fault in header_faults(catalogue, language)]
    rule = plural_forms(language) or catalogue.metadata.get("Plural-Forms", "")
    for entry in catalogue:
        faults = entry_faults(entry, language, rule, complete)
        findings += [Finding(path, entry.linenum, *fault) for fault in faults]
    return findings


def header_faults(catalogue: polib.POFile, language: str) -> Iterator[Fault]:
    rule = plural_forms(language)
    needs_line = gettext("Write exactly this line into the header: %(line)s")
    if rule is None:
        sentence = gettext("Babel has no plural rule for “%(language)s”: add one to messages/plurals.py.")
        yield "plural-header", sentence % {"language": language}
    elif _squeezed(catalogue.metadata.get("Plural-Forms", "")) != _squeezed(rule):
        yield "plural-header", needs_line % {"line": f'"Plural-Forms: {rule}\\n"'}
    if "charset=utf-8" not in _squeezed(catalogue.metadata.get("Content-Type", "")).lower():
        yield "header", needs_line % {"line": '"Content-Type: text/plain; charset=UTF-8\\n"'}
    if catalogue.metadata.get("Language", "").replace("_", "-").lower() != language.lower():
        yield "header", needs_line % {"line": f'"Language: {language.replace("-", "_")}\\n"'}
    if "fuzzy" in (catalogue.metadata_is_fuzzy or ()):
        yield "header", gettext("Take “#, fuzzy” off the header: programs may leave the whole file unread.")


def source_findings(messages: Iterable[Message]) -> Iterator[Finding]:
    """Messages that no translator could keep right, because of how they are written in the code."""
    for message in messages:
        place = message.places[0]
        for text in filter(None, (message.singular, message.plural)):
            # A separator, such as a colon, needs its spaces; the catalogue's are held against them.
            is_separator = not re.search(r"\w", text)
            if "\n" in text or (text != text.strip() and not is_separator):
                sentence = gettext(
                    "“%(message)s” has line breaks, or spaces around it: write one line, or use “trimmed”."
                ) % {"message": shortened(text)}
                yield Finding(project_root() / place.file, place.line, "source", sentence)


def drift(catalogue: Catalogue, messages: dict[tuple[str | None, str], Message]) -> Iterator[Finding]:
    """Messages that only the code or only the catalogue has."""
    entries = {
        (entry.msgctxt, entry.msgid, entry.msgid_plural or None): entry
        for entry in read_catalogue(catalogue.path)
        if not entry.obsolete
    }
    needed = {(message.context, message.singular, message.plural): message for message in messages.values()}
    if catalogue.must_be_complete:
        for key in needed.keys() - entries.keys():
            place = needed[key].places[0]
            sentence = gettext(
                "“%(message)s” is not in the catalogue of “%(language)s”: "
                "run “manage.py update_translations”, then translate it."
            ) % {"message": shortened(key[1]), "language": catalogue.language}
            yield Finding(project_root() / place.file, place.line, "drift-new", sentence)
    for key in entries.keys() - needed.keys():
        sentence = gettext("“%(message)s” is not in the code any more: run “manage.py update_translations”.")
        values = {"message": shortened(key[1])}
        yield Finding(catalogue.path, entries[key].linenum, "drift-gone", sentence % values)


def collisions(path: Path, installed: Iterable[Path]) -> Iterator[Finding]:
    """Messages that others have too and translate otherwise: ours would replace theirs, in the admin as well.

    ``installed`` are compiled catalogues, the first that has a message giving its translation.
    """
    theirs: dict[tuple[str | None, str], tuple[Path, tuple[str, str]]] = {}
    for other in installed:
        for entry in polib.mofile(str(other)):
            theirs.setdefault((entry.msgctxt or None, entry.msgid), (other, _first_and_last(entry)))
    for entry in read_catalogue(path):
        ours, key = _first_and_last(entry), (entry.msgctxt, entry.msgid)
        if entry.obsolete or key not in theirs or not all(ours) or theirs[key][1] == ours:
            continue
        other, words = theirs[key]
        sentence = gettext(
            "%(folder)s translates “%(message)s” as “%(theirs)s”, and this would replace it everywhere: "
            "give the message a context in the code, or translate it likewise."
        )
        values = {
            "folder": "/".join(other.parts[-6:-4]),
            "message": shortened(entry.msgid),
            "theirs": words[0],
        }
        yield Finding(path, entry.linenum, "collision", sentence % values)


def _first_and_last(entry: polib.POEntry | polib.MOEntry) -> tuple[str, str]:
    """The form for one and the form for many: what can be compared where the number of forms differs."""
    forms = [entry.msgstr_plural[form] for form in sorted(entry.msgstr_plural)] or [entry.msgstr]
    return forms[0], forms[-1]


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text).rstrip(";")
