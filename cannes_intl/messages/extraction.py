"""Message extraction: every translatable string of the project's code and templates.

Django's ``templatize`` turns a template into calls that Babel's Python extractor understands. On the whole of
Wagtail, that finds the same messages as GNU gettext's xgettext.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tokenize import TokenError
from typing import NamedTuple

from babel.messages.extract import extract_python
from django.utils.translation import gettext
from django.utils.translation.template import TRANSLATOR_COMMENT_MARK, templatize

# What each argument of a translation function is, in the order of its arguments.
FUNCTIONS = {
    "_": ("singular",),
    "gettext": ("singular",),
    "gettext_lazy": ("singular",),
    "gettext_noop": ("singular",),
    "ngettext": ("singular", "plural"),
    "ngettext_lazy": ("singular", "plural"),
    "pgettext": ("context", "singular"),
    "pgettext_lazy": ("context", "singular"),
    "npgettext": ("context", "singular", "plural"),
    "npgettext_lazy": ("context", "singular", "plural"),
}
TEMPLATE_SUFFIXES = {".html", ".svg", ".txt", ".xml"}
# Nothing in these is read by a visitor or an editor, or it is not the project's own.
LEFT_OUT = {"__pycache__", "locale", "migrations", "node_modules", "static", "tests", "var"}


class SourceError(Exception):
    """A file whose strings cannot be extracted: ``str()`` says what to do, ``path`` and ``line`` where."""

    def __init__(self, path: Path, line: int, sentence: str):
        super().__init__(sentence)
        self.path = path
        self.line = line


class Place(NamedTuple):
    """Where a message stands in the code: a path relative to the project, with slashes, and a line."""

    file: str
    line: int


@dataclass(frozen=True)
class Message:
    """One string to translate. The catalogue's key is the pair of ``context`` and ``singular``."""

    context: str | None
    singular: str
    plural: str | None
    comments: tuple[str, ...]
    places: tuple[Place, ...]

    @property
    def key(self) -> tuple[str | None, str]:
        return self.context, self.singular

    @property
    def files(self) -> list[str]:
        return sorted({place.file for place in self.places})

    def joined(self, other: "Message") -> "Message":
        """The same message found again: with the comments and places of both."""
        return Message(
            self.context,
            self.singular,
            self.plural,
            tuple(dict.fromkeys(self.comments + other.comments)),
            self.places + other.places,
        )


def extract_messages(root: Path) -> dict[tuple[str | None, str], Message]:
    """The messages of the project that stands in ``root``, by key, in the order of files and lines.

    Raises ``SourceError`` for a file that cannot be read, and for one message given two different plurals,
    or one and none: gettext finds no singular in an entry with a plural.
    """
    messages: dict[tuple[str | None, str], Message] = {}
    for path in source_files(root):
        for message in messages_in(path, root):
            known = messages.get(message.key)
            if known and known.plural != message.plural:
                raise SourceError(
                    path,
                    message.places[0].line,
                    gettext("“%(message)s” has another plural in %(file)s: give both the same, or a context each.")
                    % {"message": message.singular, "file": known.places[0].file},
                )
            messages[message.key] = known.joined(message) if known else message
    return messages


def source_files(root: Path) -> Iterator[Path]:
    """The project's Python files and templates, sorted; nothing of a virtual environment or hidden folder."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(
            name
            for name in subfolders
            if name not in LEFT_OUT and not name.startswith(".") and not (Path(folder) / name / "pyvenv.cfg").exists()
        )
        in_templates = "templates" in Path(folder).relative_to(root).parts
        for name in sorted(names):
            suffix = Path(name).suffix
            if suffix == ".py" or (in_templates and suffix in TEMPLATE_SUFFIXES):
                yield Path(folder) / name


def messages_in(path: Path, root: Path) -> Iterator[Message]:
    """The messages of one file in their order. Raises ``SourceError``."""
    file = path.relative_to(root).as_posix()
    try:
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            # An indented line would be an IndentationError to Python's tokenizer.
            source = "\n".join(line.lstrip() for line in templatize(source, origin=file).split("\n"))
        calls = list(
            extract_python(io.BytesIO(source.encode()), FUNCTIONS, [TRANSLATOR_COMMENT_MARK], {"encoding": "utf-8"})
        )
    except (SyntaxError, TokenError, UnicodeDecodeError) as error:
        sentence = gettext("The strings of this file cannot be read (%(error)s): correct it.") % {"error": error}
        raise SourceError(path, getattr(error, "lineno", None) or 1, sentence) from error
    for line, function, texts, comments in calls:
        given = texts if isinstance(texts, tuple) else (texts,)
        roles = FUNCTIONS[function]
        # A call whose arguments are all computed translates what is marked elsewhere, with gettext_noop.
        words = dict(zip(roles, islice((*given, *[None] * len(roles)), len(roles)), strict=True))
        if not any(words.values()):
            continue
        if not all(words.values()):
            sentence = gettext(
                "Give %(function)s() its context and texts as plain strings: a name cannot be extracted."
            )
            raise SourceError(path, line, sentence % {"function": function})
        yield Message(
            words.get("context"),
            words["singular"],
            words.get("plural"),
            tuple(comments),
            (Place(file, line),),
        )
