"""Coverage of the city's own text: is every statement on the site, in each language, and where?"""

import html
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from django.utils import translation
from django.utils.html import strip_tags

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.models import BilingualPage

from .content.statements import STATEMENTS
from .loading import page_key


@dataclass
class Told:
    """Where a statement is told in one language, and the required words that no page of it says."""

    statement: str
    summary: str
    language: str
    addresses: list
    missing: list

    @property
    def is_told(self):
        return bool(self.addresses) and not self.missing


def report():
    """A ``Told`` for each statement and language, in the order of the source."""
    return [statement_report(statement, code) for statement in STATEMENTS for code in languages.CODES]


def statement_report(statement, code):
    keys = [page_key(kind, key) for kind, key in statement["told_by"]]
    pages = BilingualPage.objects.open_to_all().filter(translation_key__in=keys).order_by("path").specific()
    pages = [page for page in pages if page.exists_in(code)]
    text = " ".join(page_as_read(page, code) for page in pages).casefold()
    missing = [phrase for phrase in statement["proof"][code] if comparable(phrase).casefold() not in text]
    return Told(
        statement["id"],
        statement["summary"][code],
        code,
        [settings.SITE_URL + page.url_in(code) for page in pages],
        missing,
    )


def page_as_read(page, code):
    """What a visitor reads on a page in one language, as plain text."""
    with translation.override(code):
        request = RequestFactory().get(page.url_in(code), headers={"host": settings.ALLOWED_HOSTS[0].lstrip(".")})
        request.user = AnonymousUser()
        response = page.serve(request)
        content = response.render().content.decode()
    return comparable(strip_tags(content))


def comparable(text):
    """Text with its spaces and apostrophes made alike, so that typography decides nothing."""
    text = html.unescape(text).replace("’", "'")
    return " ".join(text.split())
