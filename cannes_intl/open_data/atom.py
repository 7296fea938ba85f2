"""Atom feed of a selection (RFC 4287), in pages (RFC 5005), newest first."""

from uuid import UUID, uuid5

from django.conf import settings
from django.core.paginator import EmptyPage, Paginator
from django.db.models import Max
from django.http import Http404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, rfc3339_date
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.edition_wording import full_sentence
from cannes_intl.website.structured_data import site_name

from .titles import title

NAMESPACE = UUID("7c1a7f0e-2f0b-5d52-9d0b-3a52c9a4d1b6")
#: Elements of our own, which Atom allows: how many items of the selection the feed leaves out. The same on any host.
OWN_ELEMENTS = f"urn:uuid:{NAMESPACE}"
XHTML = "http://www.w3.org/1999/xhtml"
CONTROLS = {number: None for number in range(32) if chr(number) not in "\t\n\r"}  # what XML 1.0 cannot hold

ENTRIES_OF_A_PAGE = 50


class UpdatesFeed(Atom1Feed):
    """Django's Atom writer, told when the selection last changed, which pages there are, who speaks which language."""

    def latest_post_date(self):
        return self.feed["updated"]

    def root_attributes(self):
        return {**super().root_attributes(), "xmlns:data": OWN_ELEMENTS}

    def add_root_elements(self, handler):
        super().add_root_elements(handler)
        for relation, address in self.feed["pages"].items():
            attributes = {"rel": relation, "href": address, "type": "application/atom+xml"}
            handler.addQuickElement("link", "", attributes)
        if self.feed["licence_address"]:
            handler.addQuickElement("link", "", {"rel": "license", "href": self.feed["licence_address"]})
        handler.addQuickElement("data:left-out", str(self.feed["left_out"]))

    def add_item_elements(self, handler, item):
        row, language = item["row"], self.feed["language"]
        handler.addQuickElement("id", item["unique_id"])
        handler.addQuickElement("title", item["title"], _language(row.name_language, language))
        handler.addQuickElement("updated", rfc3339_date(item["updateddate"]))
        handler.addQuickElement("link", "", {"rel": "alternate", "type": "text/html", "href": item["link"]})
        add_summary(handler, item, row.summary_language, language)
        handler.addQuickElement("category", "", {"term": row.kind, "label": row.get_kind_display()})
        for facet in (row.facets["countries"], row.facets["themes"]):
            for one in facet:
                attributes = {"term": one["code"], "label": writable(one["name"])}
                handler.addQuickElement("category", "", attributes | _language(one["language"], language))


def _language(own, of_feed):
    """The attribute that says so where words are in another language than the feed."""
    return {"xml:lang": own} if own != of_feed else {}


def add_summary(handler, item, language, of_feed):
    """When an edition is held, then what it is: as text, or as two paragraphs where they are in two languages."""
    when, described = item["when"], item["description"]
    if when and described and language != of_feed:
        handler.startElement("summary", {"type": "xhtml"})
        handler.startElement("div", {"xmlns": XHTML})
        handler.addQuickElement("p", when)
        handler.addQuickElement("p", described, {"lang": language, **_language(language, of_feed)})
        handler.endElement("div")
        handler.endElement("summary")
    elif when or described:
        spoken = _language(language, of_feed) if described else {}
        handler.addQuickElement("summary", " ".join(part for part in (when, described) if part), spoken)


def writable(text):
    """A text without the control characters that no XML file may hold."""
    return text.translate(CONTROLS)


def as_atom(selection, details):
    """One page of the feed, in bytes. Raises Http404 past the last one, and while nothing at all was ever published."""
    dated = selection.rows.exclude(updated_at=None)
    try:
        page = Paginator(dated.order_by("-updated_at", "order", "item"), ENTRIES_OF_A_PAGE).page(
            selection.form.cleaned_data["page"] or 1
        )
    except EmptyPage as error:
        raise Http404(str(error)) from error
    left_out = selection.rows.filter(updated_at=None).count()
    feed = UpdatesFeed(
        title=writable(title(selection, details)),
        link=f"{settings.SITE_URL}/{selection.language}/",
        description=subtitle(left_out),
        subtitle=subtitle(left_out),
        language=selection.language,
        author_name=writable(site_name(details)) or settings.SITE_URL,
        author_link=f"{settings.SITE_URL}/{selection.language}/",
        feed_url=feed_address(selection, page.number),
        feed_guid=uuid5(NAMESPACE, f"{selection.language}/{selection.data_query}").urn,
        feed_copyright=writable(details.data_licence) or None,
        licence_address=details.data_licence_address,
        updated=dated.aggregate(last=Max("updated_at"))["last"] or last_publication(),
        pages=pages(selection, page),
        left_out=left_out,
    )
    add_entries(feed, page.object_list)
    return feed.writeString("utf-8").encode()


def add_entries(feed, rows):
    for row in rows:
        feed.add_item(
            title=writable(row.name),
            link=settings.SITE_URL + row.path,
            description=writable(row.summary),
            when=full_sentence(row) if row.kind == IndexEntry.Kind.EVENT else "",  # tells editions of one name apart
            updateddate=row.updated_at,
            unique_id=row.item.urn,
            row=row,
        )


def subtitle(left_out):
    """What the feed tells, and how many items of the selection it cannot date."""
    told = _("Partner cities, programmes and events, the one published last first.")
    if not left_out:
        return told
    without = ngettext(
        "%(number)s item whose day of publication is not known is left out.",
        "%(number)s items whose day of publication is not known are left out.",
        left_out,
    ) % {"number": left_out}
    return f"{told} {without}"


def last_publication():
    """When something was last published, for a feed that holds nothing: it has been so since then, at the latest."""
    last = Page.objects.aggregate(last=Max("last_published_at"))["last"]
    if last is None:
        raise Http404
    return last


def feed_address(selection, number):
    """The absolute address of a page of the feed; the first one's has no number."""
    parameters = selection.parameters() | ({"page": number} if number > 1 else {})
    return settings.SITE_URL + reverse("updates_atom", query=parameters or None)


def pages(selection, page):
    """``{relation: address}`` of the feed's other pages (RFC 5005, section 3); nothing where there is only one."""
    last = page.paginator.num_pages
    if last == 1:
        return {}
    numbers = {"first": 1, "last": last}
    if page.has_previous():
        numbers["previous"] = page.number - 1
    if page.has_next():
        numbers["next"] = page.number + 1
    return {relation: feed_address(selection, number) for relation, number in numbers.items()}
