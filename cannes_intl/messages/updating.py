"""Updating catalogues from the code, without GNU gettext; a second run changes nothing.

A message that is new in the code is added untranslated; one that is gone goes, since git remembers it.
Nothing is guessed from a similar message. Places are files without lines, nothing is wrapped, no date is
written: a catalogue changes only when its words do.
"""

from pathlib import Path

import polib

from cannes_intl.bilingual.languages import MESSAGE_LANGUAGE

from .extraction import Message
from .placeholders import is_brace_format, is_percent_format
from .plurals import number_of_forms, plural_forms
from .project import Catalogue
from .reading import read_catalogue
from .writing import write_whole

# gettext's flags: Poedit and Weblate check the placeholders of what bears one.
FORMATS = {"python-format": is_percent_format, "python-brace-format": is_brace_format}


def update_catalogue(catalogue: Catalogue, messages: dict[tuple[str | None, str], Message]) -> bool:
    """Write the catalogue anew for the messages of the code, making it if need be; False if nothing changed.

    An optional catalogue loses what is gone, but is given nothing new. Raises ``BrokenCatalogue`` for a file
    that cannot be read without loss, and leaves it alone.
    """
    known = read_catalogue(catalogue.path) if catalogue.path.exists() else new_catalogue(catalogue.language)
    entries = {_key(entry): entry for entry in known if not entry.obsolete}
    forms = number_of_forms(plural_forms(catalogue.language) or known.metadata.get("Plural-Forms", ""))
    kept = []
    for message in messages.values():
        entry = entries.get((message.context, message.singular, message.plural))
        if entry or catalogue.must_be_complete:
            kept.append(updated_entry(entry or new_entry(message, forms), message))
    known[:] = sorted(kept, key=lambda entry: (entry.occurrences, entry.msgid, entry.msgctxt or ""))
    return write_whole(catalogue.path, str(known).encode())


def new_catalogue(language: str) -> polib.POFile:
    """An empty catalogue with the header that gettext, Poedit and Weblate need."""
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = {
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language) or "",
        "X-Source-Language": MESSAGE_LANGUAGE,
    }
    return catalogue


def new_entry(message: Message, forms: int) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=message.context,
        msgid=message.singular,
        msgid_plural=message.plural or "",
        msgstr_plural=dict.fromkeys(range(forms), "") if message.plural else {},
    )


def updated_entry(entry: polib.POEntry, message: Message) -> polib.POEntry:
    """The entry with what the code says of the message. What a translator wrote and marked stays."""
    texts = [message.singular, message.plural or ""]
    entry.comment = "\n".join(message.comments)
    entry.occurrences = [(file, "") for file in message.files]
    entry.flags = [flag for flag in entry.flags if flag not in FORMATS]
    entry.flags += [name for name, is_format in FORMATS.items() if any(map(is_format, texts))]
    return entry


def translated_share(path: Path) -> tuple[int, int]:
    """How many messages of a catalogue are translated, and how many it has."""
    entries = [entry for entry in read_catalogue(path) if not entry.obsolete]
    return sum(entry.translated() for entry in entries), len(entries)


def _key(entry: polib.POEntry) -> tuple[str | None, str, str | None]:
    return entry.msgctxt, entry.msgid, entry.msgid_plural or None
