"""Typography of what people type: narrow no-break spaces, apostrophes, quotation marks, ellipses.

It works on what is shown, never on what is stored, so an editor finds the text as typed. Addresses, hours, code and
tags pass through untouched. Text already well set comes out as it went in.
"""

import html
import re

from .languages import TYPOGRAPHIES, localized

NARROW = "\u202f"
# Addresses and hours, which are set otherwise.
UNTOUCHED = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+\w|\b\d{1,2}:\d{2}\b")
SPACES = "[ \u00a0\u202f]"
# What is not text stands in for itself as one sign of the private use area while the rules run.
FIRST_STAND_IN, LAST_STAND_IN = 0xE000, 0xF8FF
MOST_STAND_INS = LAST_STAND_IN - FIRST_STAND_IN + 1
STAND_IN = f"[{chr(FIRST_STAND_IN)}-{chr(LAST_STAND_IN)}]"
KEPT_WHOLE = re.compile(r"<(code|pre|kbd|samp)\b.*?</\1>|<[^>]*>|&(?:amp|lt|gt);", re.DOTALL | re.IGNORECASE)
ADDRESS = re.compile(rf"[\w.+'-]+@[\w.-]+\w|{UNTOUCHED.pattern}|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
TRAILING = ".,;:!?…»”’)]}"
# Text without any of these needs no rule: whoever adds a rule adds its sign.
WORTH_A_LOOK = re.compile(r"[;:!?«»'\"%€]|\.\.\.")

ENGLISH_QUOTES = (r"“\1”", r"‘\1’")
FRENCH_QUOTES = (rf"«{NARROW}\1{NARROW}»", r"‘\1’")
# A quotation mark opens after a space or a bracket and closes before one: 12" and it's are none.
DOUBLE = re.compile(rf'(?<![\w="])"((?:[^\s"]|{STAND_IN})(?:[^"]*[^\s"])?)"(?![\w"])')
SINGLE = re.compile(r"(?<![\w='])'((?:[^\s'])(?:[^']*[^\s'])?)'(?![\w'])")
APOSTROPHE = re.compile(rf"(?<=[^\W\d_])'|(?<={STAND_IN})'(?=\w)|(?<!\S)'(?=\w)")
DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")

SPACED = re.compile(rf"{SPACES}+([;:!?]+)(?![^\W\d_(/=-])")
UNSPACED = re.compile(rf"(?<=[^\s{NARROW}\u00a0;:!?(\[¿¡])([;:!?]+)(?=[\s\u00a0\u202f»”’)\]…]|{STAND_IN}|$)")
OPENED = re.compile(rf"«{SPACES}*")
CLOSED = re.compile(rf"{SPACES}*»")
SIGN = re.compile(r"(?<=\d)[ \u00a0]?([%€])")


def common(text, quotes):
    double, single = quotes
    text = DOTS.sub("…", text)
    text = DOUBLE.sub(double, text)
    text = SINGLE.sub(single, text)
    return APOSTROPHE.sub("’", text)


def english(text):
    """Quotation marks and apostrophes; English sets its punctuation without spaces."""
    return common(text, ENGLISH_QUOTES)


def french(text):
    """After the rules `messages.typography.french_faults` holds translators to."""
    text = common(text, FRENCH_QUOTES)
    text = SPACED.sub(rf"{NARROW}\1", text)
    text = UNSPACED.sub(rf"{NARROW}\1", text)
    text = OPENED.sub(f"«{NARROW}", text)
    text = CLOSED.sub(f"{NARROW}»", text)
    return SIGN.sub(rf"{NARROW}\1", text)


RULES = {"french": french, "english": english}


def typeset(text, language):
    """Plain text, set as the language is printed."""
    return _set(text, language, [ADDRESS])


def typeset_html(markup, language):
    """HTML whose text is set as the language is printed; its tags, code and addresses are as they were."""
    return _set(_without_entities(markup), language, [KEPT_WHOLE, ADDRESS])


def localized_text(instance, name, code=None):
    """A field's words as a reader of ``code`` sees them: theirs or the default language's, set as it is printed."""
    wording = localized(instance, name, code)
    return typeset(str(wording), wording.language)


def localized_text_or_empty(instance, name, code=None):
    """The same where they are really in that language, for what cannot say that they are borrowed; else empty."""
    return "" if localized(instance, name, code).is_fallback else localized_text(instance, name, code)


def _set(text, language, untouched):
    rules = RULES.get(TYPOGRAPHIES.get(language))
    if rules is None or not WORTH_A_LOOK.search(text) or re.search(STAND_IN, text):
        return text
    kept, plain = [], text
    for pattern in untouched:
        plain = pattern.sub(lambda found: _stand_in(found.group(), kept), plain)
    if len(kept) > MOST_STAND_INS:
        return text
    plain = rules(plain)
    for number in reversed(range(len(kept))):
        plain = plain.replace(chr(FIRST_STAND_IN + number), kept[number])
    return plain


def _stand_in(found, kept):
    """One sign in the place of what is kept; the punctuation after an address is text again."""
    whole = found if found[0] in "<&" else found.rstrip(TRAILING)
    kept.append(whole)
    return chr(FIRST_STAND_IN + len(kept) - 1) + found[len(whole) :]


def _without_entities(markup):
    """The markup with its entities as characters, all but those that hold it together."""
    return re.sub(r"&(?!amp;|lt;|gt;)#?\w+;", lambda found: _character(found.group()), markup)


def _character(entity):
    character = html.unescape(entity)
    return entity if character in "<>&" else character
