"""What a copy of the site runs in a process of its own, once its settings have a third and a fourth language.

Written by hand as the words an editor would type; what is read goes out as JSON.
"""

import json
import sys

from django.test import Client
from django.test.utils import setup_test_environment
from wagtail.test.utils.form_data import rich_text

from cannes_intl.bilingual.languages import column
from cannes_intl.listings.models import IndexEntry
from partnerships.models import CountryPage
from tests import builders
from tests.bilingual.admin_form import accepted, edit_form

setup_test_environment()  # so that answers say which form they show

JAPAN = {
    "it": {"name": "Giappone", "url_slug": "giappone", "introduction": "<p>Un accordo con la prefettura.</p>"},
    "ar": {"name": "اليابان", "url_slug": "alyaban", "introduction": "<p>اتفاقية مع المحافظة.</p>"},
}
#: What anybody may ask for, in the languages that stay public.
READ_BY_ALL = [
    "/fr/",
    "/en/",
    "/fr/partenariats/",
    "/fr/partenariats/japon/",
    "/en/partnerships/japan/",
    "/fr/partenariats/japon/fiche/",
    "/sitemap.xml",
    "/fr/data/partnerships.csv",
    "/fr/data/partnerships.json",
    "/fr/data/partnerships.geojson",
    "/fr/data/updates.atom",
    "/fr/data/suggestions.json?q=giappone",
]


def write():
    """Japan's page in every language, typed into its form and published."""
    browser = Client(headers={"host": "localhost"})
    browser.force_login(builders.administrator())
    form = edit_form(browser, CountryPage.objects.get())
    typed = {
        column(name, code): rich_text(value) if name == "introduction" else value
        for code, values in JAPAN.items()
        for name, value in values.items()
    }
    preview = f"{form.address}preview/"
    form.post(address=preview, **typed)
    previews = {code: read(browser, f"{preview}?mode={code}")[2] for code in JAPAN}
    accepted(form.post("publish", **typed))
    sys.stdout.write(json.dumps(previews))


def visit(*further):
    """``{address: [status, where it leads, text]}`` of what all may read and of further addresses."""
    browser = Client(headers={"host": "localhost", "accept-language": "it,ar;q=0.9"})
    item = IndexEntry.objects.get(page=CountryPage.objects.get(), language="fr").item
    asked = [*READ_BY_ALL, *(address.replace("<item>", str(item)) for address in further)]
    sys.stdout.write(json.dumps({address.replace(str(item), "<item>"): read(browser, address) for address in asked}))


def read(browser, address):
    answer = browser.get(address, follow=True)
    return answer.status_code, answer.request["PATH_INFO"], answer.content.decode()
