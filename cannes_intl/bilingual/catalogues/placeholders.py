"""What a program fills into a text: %(name)s, %d and {name}. A translation that loses or breaks one breaks the page."""

import re
from collections.abc import Iterator
from string import Formatter

from django.utils.translation import gettext

# Without Python's space flag: “100 % sûr” is no %s.
DIRECTIVE = re.compile(r"%(?:\((?P<name>[^)]*)\))?[#0+-]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[diouxXeEfFgGcrsa]|%%")
FIELD_NAME = re.compile(r"\w*(?:\.\w+|\[\w+\])*")


def named(text: str) -> set[str]:
    """The ``%(name)s`` of a text, each with its conversion."""
    return {match[0] for match in DIRECTIVE.finditer(text) if match["name"] is not None}


def positional(text: str) -> list[str]:
    """The ``%s`` and ``%d`` of a text in their order, which a translation cannot change."""
    return [match[0] for match in DIRECTIVE.finditer(text) if match["name"] is None and match[0] != "%%"]


def fields(text: str) -> list[str]:
    """The ``{fields}`` of a text, sorted. Braces around anything but a field name, as in ``{% tag %}``, are none.

    Raises ``ValueError`` for a lone brace.
    """
    parts = [part for part in Formatter().parse(text) if part[1] is not None]
    return sorted(
        "{%s%s%s}" % (name, f"!{conversion}" if conversion else "", f":{style}" if style else "")
        for _, name, style, conversion in parts
        if FIELD_NAME.fullmatch(name)
    )


def is_percent_format(text: str) -> bool:
    return bool(DIRECTIVE.search(text))


def is_brace_format(text: str) -> bool:
    try:
        return bool(fields(text))
    except ValueError:
        return False


def placeholder_faults(source: str, translation: str, other_form: str = "") -> Iterator[str]:
    """Sentences on the placeholders of ``translation``, which may also name those of the message's ``other_form``."""
    yield from percent_faults(source, translation, other_form)
    yield from brace_faults(source, translation, other_form)


def percent_faults(source: str, translation: str, other_form: str) -> Iterator[str]:
    for lost in sorted(named(source) - named(translation)):
        yield gettext("Put the placeholder %(placeholder)s back into the translation.") % {"placeholder": lost}
    for unknown in sorted(named(translation) - named(source) - named(other_form)):
        sentence = gettext("Take %(placeholder)s out: the message has no such placeholder.")
        yield sentence % {"placeholder": unknown}
    if positional(translation) not in (positional(source), positional(other_form or source)):
        yield keep_sentence(positional(source))
    if is_percent_format(source) and "%" in DIRECTIVE.sub("", translation):
        yield gettext("Keep each placeholder whole, and write a percent sign that belongs to none twice.")


def brace_faults(source: str, translation: str, other_form: str) -> Iterator[str]:
    try:
        wanted, other = fields(source), fields(other_form or source)
    except ValueError:
        return  # The message itself is no format.
    try:
        given = fields(translation)
    except ValueError:
        if wanted:
            yield gettext("Close every brace of a placeholder, and write a brace that belongs to none twice.")
        return
    # A name may come twice; how many {} there are must stay, and all names must.
    if not any(set(given) == set(due) and given.count("{}") == due.count("{}") for due in (wanted, other)):
        yield keep_sentence(wanted)


def keep_sentence(placeholders: list[str]) -> str:
    if not placeholders:
        return gettext("Take the placeholders out: the message has none.")
    sentence = gettext("Keep exactly these placeholders, in this order: %(placeholders)s.")
    return sentence % {"placeholders": " ".join(placeholders)}
