"""Strict parsing of a .po file.

polib and Babel both take an unclosed quote for an empty translation, without a word: what a translator wrote
would be gone at the next save. So every line is held against the grammar of PO files before polib reads it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib
from django.utils.translation import gettext

WARNINGS = {"obsolete", "punctuation", "unchanged"}
# With one of these, what else a file holds cannot be told.
UNREADABLE = {"duplicate", "encoding", "syntax"}


@dataclass(frozen=True)
class Finding:
    """One fault of a catalogue or of the code: where, of which kind, and a sentence that says what to do."""

    path: Path
    line: int
    code: str
    sentence: str

    @property
    def is_error(self) -> bool:
        return self.code not in WARNINGS

    def __str__(self) -> str:
        here = Path.cwd()
        path = self.path.relative_to(here) if self.path.is_relative_to(here) else self.path
        return f"{path}:{self.line}: {self.code}: {self.sentence}"


class BrokenCatalogue(Exception):
    """A .po file that cannot be read without losing something. ``findings`` says why, never empty."""

    def __init__(self, findings: list[Finding]):
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


def read_catalogue(path: Path) -> polib.POFile:
    """The catalogue; each entry's ``linenum`` is the line of its msgctxt or msgid.

    Raises ``BrokenCatalogue`` when the encoding or the syntax is broken or a message stands there twice.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        sentence = gettext("This file is not UTF-8 (byte %(byte)s): save it again as UTF-8.")
        raise BrokenCatalogue([Finding(path, 1, "encoding", sentence % {"byte": error.start})]) from error
    lines = text.split("\n")
    faults = list(line_faults(path, lines))
    if not faults:
        try:
            # By path: polib splits a text it is given at U+2028 too.
            catalogue = polib.pofile(str(path), wrapwidth=0)
        except (OSError, ValueError) as error:
            raise BrokenCatalogue([polib_fault(path, error)]) from error
        for entry in catalogue:
            entry.linenum = first_line_of_entry(lines, entry.linenum)
        faults = list(duplicates(path, catalogue))
    if faults:
        raise BrokenCatalogue(faults)
    return catalogue


# A comment; or a keyword and a quoted text; or a quoted text. The escapes are those polib understands.
LINE = re.compile(
    r"""\s* (?: \#[.:,|~]?\|?(?:\s.*)? | \#\#.* |
    (?: (?P<keyword> msgctxt | msgid | msgid_plural | msgstr (?: \[ \d \] )? ) \s+ )?
    " (?: [^"\\\r\x00] | \\ [\\"bfnrtv] )* " \s* )?""",
    re.VERBOSE,
)


def line_faults(path: Path, lines: list[str]) -> Iterator[Finding]:
    """Lines that are none of a .po file, and lines that stand where they do not belong."""
    if lines[0].startswith("\ufeff"):
        sentence = gettext("This file begins with a byte order mark: save it as UTF-8 without one.")
        yield Finding(path, 1, "encoding", sentence)
        lines = [lines[0].removeprefix("\ufeff"), *lines[1:]]
    previous = None
    for number, line in enumerate(lines, start=1):
        match = LINE.fullmatch(line.removesuffix("\r"))
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            sentence = gettext("A merge conflict was left here: keep one of the two versions.")
            yield Finding(path, number, "syntax", sentence)
        elif not match:
            sentence = gettext(
                'This is no line of a .po file: close the quote, write \\" for a quote inside the text, '
                "and leave nothing after it."
            )
            yield Finding(path, number, "syntax", sentence)
        elif match["keyword"]:
            if not may_follow(previous, match["keyword"]):
                yield Finding(path, number, "syntax", order_sentence())
            previous = match["keyword"]
    if not may_follow(previous, None):
        yield Finding(path, len(lines), "syntax", order_sentence())


def may_follow(previous: str | None, keyword: str | None) -> bool:
    """Whether ``keyword`` may come after ``previous``; None is the beginning and the end of the file."""
    if previous == "msgctxt":
        return keyword == "msgid"
    if previous == "msgid":
        return keyword in {"msgid_plural", "msgstr"}
    if previous == "msgid_plural":
        return keyword == "msgstr[0]"
    form = re.fullmatch(r"msgstr\[(\d)\]", previous or "")
    return keyword in {None, "msgctxt", "msgid"} or bool(form and keyword == f"msgstr[{int(form[1]) + 1}]")


def order_sentence() -> str:
    return gettext(
        "This line stands in the wrong place: a message is msgctxt if it has one, msgid, msgstr; "
        "with a plural msgid, msgid_plural, msgstr[0], msgstr[1] and so on."
    )


def polib_fault(path: Path, error: Exception) -> Finding:
    """What polib refuses beyond that, for instance a text with no keyword before it."""
    line = re.search(r"\(line (\d+)\)", str(error))
    return Finding(path, int(line[1]) if line else 1, "syntax", order_sentence())


def first_line_of_entry(lines: list[str], number: int) -> int:
    """The line of the msgctxt or msgid of the entry whose first comment stands on line ``number``."""
    number = max(number, 1)
    while number < len(lines) and not lines[number - 1].lstrip().removeprefix("#~").lstrip().startswith("msg"):
        number += 1
    return number


def duplicates(path: Path, catalogue: polib.POFile) -> Iterator[Finding]:
    """Messages that stand in the file twice: one translation would hide the other."""
    seen: dict[tuple[str | None, str], int] = {}
    for entry in catalogue:
        key = (entry.msgctxt, entry.msgid)
        if not entry.obsolete and key in seen:
            sentence = gettext("This message stands on line %(line)s already: keep one of the two.")
            yield Finding(path, entry.linenum, "duplicate", sentence % {"line": seen[key]})
        elif not entry.obsolete:
            seen[key] = entry.linenum
