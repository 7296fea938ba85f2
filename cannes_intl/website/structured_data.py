"""Structured data (schema.org, JSON-LD) of a page: only what it says to people.

A node is a dictionary as JSON-LD has it; what is not known is left out of it. The names of the vocabulary are
schema.org's (https://schema.org/docs/full.html); nothing is asked of that host.
"""

import json

from django.conf import settings
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import pgettext

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.tree import is_home
from cannes_intl.bilingual.typography import localized_text, localized_text_or_empty

CONTEXT = "https://schema.org"
# As Django's json_script: nothing in the data can end the element it stands in.
ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def stated(**facts):
    """A node without the facts nobody stated. ``type_`` is its type, ``id_`` its identity."""
    named = {{"type_": "@type", "id_": "@id"}.get(name, name): fact for name, fact in facts.items()}
    return {name: fact for name, fact in named.items() if fact not in (None, "", [], {})}


def identity(name):
    """The address that stands for a thing of the whole site: its publisher, the site itself."""
    return f"{settings.SITE_URL}/#{name}"


def about(thing_of, page):
    """The identity of what a page is about, beside the page itself."""
    return f"{page.canonical_url()}#{thing_of}"


def graph(page, details, title, description, card):
    """The whole of a page's data, in the active language: the page, the way to it, what it is about, the publisher."""
    schema_org_nodes = page.schema_org_nodes()
    nodes = [
        web_page(page, title, description, card, schema_org_nodes),
        breadcrumbs(page, title),
        *schema_org_nodes,
        web_site(details),
        publisher(details),
    ]
    return {"@context": CONTEXT, "@graph": [node for node in nodes if node]}


def web_page(page, title, description, card, schema_org_nodes):
    published = page.last_published_at
    return stated(
        type_=page.web_page_type,
        id_=page.canonical_url(),
        url=page.canonical_url(),
        name=title,
        description=description,
        inLanguage=page.language,
        dateModified=timezone.localtime(published).isoformat(timespec="seconds") if published else None,
        primaryImageOfPage=stated(type_="ImageObject", url=settings.SITE_URL + card.url) if card else None,
        breadcrumb={"@id": about("breadcrumb", page)} if not is_home(page) else None,
        mainEntity={"@id": schema_org_nodes[0]["@id"]} if schema_org_nodes else None,
        isPartOf={"@id": identity("website")},
        publisher={"@id": identity("publisher")},
    )


def breadcrumbs(page, title):
    """The way from the home page; none on the home page itself."""
    if is_home(page):
        return None
    steps = [
        (_crumb(ancestor), settings.SITE_URL + ancestor.url_in(languages.current()))
        for ancestor in page.breadcrumb_pages
    ]
    steps.append((title, page.canonical_url()))
    return {
        "@type": "BreadcrumbList",
        "@id": about("breadcrumb", page),
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": url}
            for number, (name, url) in enumerate(steps, 1)
        ],
    }


def _crumb(page):
    return pgettext("breadcrumb", "Home") if is_home(page) else localized_text(page, "name")


def site_name(details):
    """The names of the city and of its service in the active language, as the header has them."""
    names = [localized_text_or_empty(details, name) for name in ("city_name", "service_name")]
    return " – ".join(name for name in names if name)


def web_site(details):
    return stated(
        type_="WebSite",
        id_=identity("website"),
        url=f"{settings.SITE_URL}/",
        name=site_name(details),
        inLanguage=languages.PUBLIC,
        publisher={"@id": identity("publisher")},
    )


def publisher(details):
    """The city, with what it has filled in of its own details."""
    name = localized_text(details, "city_name")
    if not name:
        return None
    return stated(
        type_="GovernmentOrganization",
        id_=identity("publisher"),
        name=name,
        url=details.city_website,
        telephone=details.telephone,
        email=details.email,
        address=" ".join(details.address.split()),
    )


def as_script_json(nodes):
    """The data as the text of a ``<script type="application/ld+json">``."""
    return mark_safe(json.dumps(nodes, ensure_ascii=False).translate(ESCAPES))  # noqa: S308 escaped as json_script does
