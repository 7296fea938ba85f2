"""Plain text out of HTML: words without tags and entities, for summaries, search and descriptions."""

import re
from html import unescape

from django.utils.html import strip_tags

END_OF_BLOCK = re.compile(r"</(?:p|li|h[1-6]|ul|ol|blockquote)>|<br\s*/?>")
END_OF_PARAGRAPH = re.compile(r"</(?:p|h[1-6]|ul|ol|blockquote)>|<br\s*/?>")
SPACES = re.compile(r"[ \t\r\n\f\v]+")  # none that keeps a sign on the line of its word


def plain(html):
    """The text in one line; a space stands between two paragraphs or items. No-break spaces are kept."""
    return SPACES.sub(" ", unescape(strip_tags(END_OF_BLOCK.sub(" ", str(html or ""))))).strip()


def lines(html):
    """The text of each heading, paragraph and list for itself."""
    return list(filter(None, map(plain, END_OF_PARAGRAPH.split(str(html or "")))))
