"""How tests read a page: its address asked for, the elements of its HTML."""

import re

from partnerships.models import PartnerCityPage


def page_html(site, address):
    response = site.get(address)
    assert response.status_code == 200
    return response.content.decode()


def city_html(site, code="fr"):
    return page_html(site, PartnerCityPage.objects.get().url_in(code))


def elements(html, name):
    """The attributes of every such element: ``[{attribute: value}]``."""
    found = re.findall(rf"<{name}\b([^>]*)>", html)
    return [dict(re.findall(r'([\w-]+)="([^"]*)"', attributes)) for attributes in found]
