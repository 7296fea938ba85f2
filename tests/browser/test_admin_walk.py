"""Through the Wagtail admin in a real browser: everything works under the strict Content-Security-Policy.

What an editor would notice is asserted here; that nothing was refused, complained or asked of another host, by the
fixture `console`, after every test.
"""

import io

import pytest
from django.urls import reverse
from PIL import Image
from playwright.sync_api import expect
from wagtail.images import get_image_model
from django.core.files.base import ContentFile

from tests import builders


def picture_bytes():
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def picture(title="Croisette"):
    return get_image_model().objects.create(title=title, file=ContentFile(picture_bytes(), "croisette.png"))


class Walk:
    def __init__(self, page, server):
        self.page, self.server = page, server

    def to(self, name, *arguments, query=""):
        response = self.page.goto(self.server.url + reverse(name, args=arguments) + query)
        assert response.status == 200
        expect(self.page.locator("body.ready")).to_be_attached()
        return self.page


@pytest.fixture
def walk(editor, server):
    return Walk(editor, server)


def test_probe(walk):
    city = builders.partner_city()
    image = picture()
    page = walk.to("wagtailadmin_pages:edit", city.pk)
    page.locator(".c-sf-add-button").first.click()
    page.wait_for_timeout(500)
    page.screenshot(path="/tmp/csp/shots/1.png")
    page.get_by_role("option", name="Link to a page").click()
    page.get_by_role("button", name="Choose a page").click()
    page.wait_for_timeout(1000)
    open("/tmp/csp/m1.html","w").write(page.locator(".modal").inner_html())
    page.screenshot(path="/tmp/csp/shots/2.png")
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    page.get_by_role("tab", name="Facts").click()
    page.screenshot(path="/tmp/csp/shots/3.png", full_page=True)
    page.get_by_role("button", name="Choose an image").last.click()
    page.wait_for_timeout(1000)
    open("/tmp/csp/m2.html","w").write(page.locator(".modal").inner_html())
    page.screenshot(path="/tmp/csp/shots/4.png")
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    page.locator("#id_agreements-ADD").click()
    page.get_by_role("tab", name="Sources").click()
    page.locator("#id_sources-ADD").click()
    page.locator("#id_sources-0-consulted_on").click()
    page.wait_for_timeout(500)
    page.screenshot(path="/tmp/csp/shots/5.png", full_page=True)
    page.get_by_role("button", name="Toggle status").click()
    page.wait_for_timeout(500)
    page.screenshot(path="/tmp/csp/shots/6.png")
    open("/tmp/csp/edit.html","w").write(page.content())
