"""Foot of a page: when it was published last, its permanent link, how to report an error."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.typography import localized_text


@dataclass(frozen=True)
class Colophon:
    """In the reader's language. What is not known is empty: a draft has neither a date nor a permanent link."""

    updated_on: date | None
    permanent_link: str
    error_report: str


def colophon(page, details):
    """The foot of a page; ``details`` are the city's own details, whose e-mail address reports are sent to."""
    published = page.last_published_at
    return Colophon(
        updated_on=timezone.localdate(published) if published else None,
        permanent_link=permanent_url(page),
        error_report=mail_link(details.email, *error_report(page)) if details.email else "",
    )


def permanent_url(page):
    """The path that leads to the page whatever it is renamed or moved to; empty for what is not public. See `views`."""
    if not page.is_open_to_all:
        return ""
    lasting = page.alias_of if page.alias_of_id else page
    return reverse("permanent_link", args=[lasting.translation_key])


def error_report(page):
    """``(subject, body)`` of a mail that says which page, in which version, its writer has read; nothing about them."""
    name, lasting, published = localized_text(page, "name"), permanent_url(page), page.last_published_at
    lines = [
        _("What I found wrong:"),
        "",
        "",
        "",
        _("Page: %(name)s") % {"name": name},
        _("Address: %(address)s") % {"address": settings.SITE_URL + page.url_in(languages.current())},
    ]
    if lasting:
        lines.append(_("Permanent link: %(address)s") % {"address": settings.SITE_URL + lasting})
    if page.live_revision_id and published:
        said = {"number": page.live_revision_id, "moment": timezone.localtime(published).isoformat(timespec="minutes")}
        lines.append(_("Version: %(number)s, %(moment)s") % said)
    return _("Error on the page “%(name)s”") % {"name": name}, "\r\n".join(lines)


def mail_link(address, subject, body):
    """A ``mailto:`` address (RFC 6068), all of it percent-encoded as UTF-8; lines end in ``%0D%0A``."""
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
