"""Typography checks of a translation."""

import html
import re
from collections.abc import Iterator

from django.utils.translation import gettext

from cannes_intl.bilingual.languages import TYPOGRAPHIES
from cannes_intl.bilingual.typography import UNTOUCHED

# U+00A0 and U+202F: both keep the sign on the line of its word.
NO_BREAK = "\u00a0\u202f"
PLACEHOLDER = re.compile(r"%\([^)]*\)[a-zA-Z]|%[a-zA-Z]|\{[^{}]*\}")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
CLOSING = r"(?=[\s\u00a0\u202f»”’)\].…!?]|$)"


def bare(text: str) -> str:
    """The text without tags; each placeholder and address is a 0, spaced as words and numbers are."""
    plain = UNTOUCHED.sub("0", html.unescape(TAG.sub("", text)))
    return PLACEHOLDER.sub("0", plain).replace("%%", "%")


def french_faults(text: str) -> Iterator[str]:
    """After the Imprimerie nationale's rules for no-break spaces, quotes and apostrophes."""
    plain = bare(text)
    if re.search(rf"[^\s{NO_BREAK};:!?][;:!?]{CLOSING}| [;:!?](?![^\W\d]|[=/-])", plain):
        yield gettext("Put a narrow no-break space (U+202F) before a semicolon, colon, exclamation or question mark.")
    if re.search(rf"«(?![{NO_BREAK}])|(?<![{NO_BREAK}])»", plain):
        yield gettext("Put a narrow no-break space (U+202F) inside both « and ».")
    if re.search(r"\d ?[%€]", plain):
        yield gettext("Put a narrow no-break space (U+202F) between a number and its sign.")
    if "'" in plain:
        yield gettext("Write the typographic apostrophe ’ (U+2019), not the straight one.")
    if '"' in plain:
        yield gettext("Write French quotes « … », not straight ones.")
    if "..." in plain:
        yield gettext("Write one ellipsis … (U+2026), not three dots.")


# English catalogues are the msgids themselves, which code writes with the signs of a keyboard.
RULES = {"french": french_faults}


def typographic_faults(language: str, text: str) -> Iterator[str]:
    """What is wrong with the setting of a text, as sentences that say what to do."""
    if TYPOGRAPHIES.get(language) in RULES:
        yield from RULES[TYPOGRAPHIES[language]](text)
