"""Placeholders in messages: %(name)s, %d, {name}. A translation that breaks one breaks the page."""

import re
from collections.abc import Iterator
from string import Formatter

from django.utils.translation import gettext

# Without Python's space flag: “100 % sûr” is no %s.
DIRECTIVE = re.compile(r"%(?:\((?P<name>[^)]*)\))?[#0+-]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[diouxXeEfFgGcrsa]|%%")
FIELD_NAME = re.compile(r"\w*(?:\.\w+|\[\w+\])*")


def is_percent_format(text: str) -> bool:
    return bool(DIRECTIVE.search(text))


def is_brace_format(text: str) -> bool:
    return bool(fields(text))


def placeholder_faults(
    source: str, translation: str, *, other_form: str = "", number_implied: bool = False
) -> Iterator[str]:
    """Sentences that say what is wrong with the placeholders of ``translation``.

    It may name those of the message's ``other_form`` too. Where its plural form stands for one number only
    (``number_implied``), it may write that number out instead of naming it.
    """
    lost = sorted(named(source) - named(translation))
    if not (number_implied and len(lost) == 1):
        for placeholder in lost:
            sentence = gettext("Put the placeholder %(placeholder)s back into the translation.")
            yield sentence % {"placeholder": placeholder}
    for placeholder in sorted(named(translation) - named(source) - named(other_form)):
        sentence = gettext("Take %(placeholder)s out: the message has no such placeholder.")
        yield sentence % {"placeholder": placeholder}
    if positional(translation) not in (positional(source), positional(other_form or source)):
        sentence = gettext("Keep the nameless placeholders as they are in the message, in their order: “%(all)s”.")
        yield sentence % {"all": " ".join(positional(source))}
    if is_percent_format(source) and "%" in DIRECTIVE.sub("", translation):
        yield gettext("Keep each placeholder whole, and write a percent sign that belongs to none twice.")
    if is_brace_format(source) and has_lone_brace(translation):
        yield gettext("Close every brace of a placeholder, and write a brace that belongs to none twice.")


def named(text: str) -> set[str]:
    """The ``%(name)s`` and ``{name}`` of a text, each with its conversion."""
    directives = {match[0] for match in DIRECTIVE.finditer(text) if match["name"] is not None}
    return directives | {field for field in fields(text) if field != "{}"}


def positional(text: str) -> list[str]:
    """The ``%s``, ``%d`` and ``{}`` of a text in their order, which a translation cannot change."""
    directives = [match[0] for match in DIRECTIVE.finditer(text) if match["name"] is None and match[0] != "%%"]
    return directives + [field for field in fields(text) if field == "{}"]


def fields(text: str) -> list[str]:
    """The ``{fields}`` of a text. Braces around anything but a name, as in ``{% tag %}``, are none."""
    if has_lone_brace(text):
        return []
    return [
        f"{{{name}{'!' + conversion if conversion else ''}{':' + style if style else ''}}}"
        for _, name, style, conversion in Formatter().parse(text)
        if name is not None and FIELD_NAME.fullmatch(name)
    ]


def has_lone_brace(text: str) -> bool:
    try:
        list(Formatter().parse(text))
    except ValueError:
        return True
    return False
