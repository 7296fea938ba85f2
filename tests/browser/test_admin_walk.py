import pytest
from django.contrib.auth import get_user_model
from cannes_intl.home.models import HomePage


@pytest.fixture
def editor(server, page, context, client):
    user = get_user_model().objects.create_superuser("editor", "editor@example.org", "motdepasse-long-1")
    client.force_login(user)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": server.url}])
    return page


def test_probe(editor, server):
    page = editor
    page.goto(f"{server.url}/admin/")
    page.screenshot(path="/tmp/csp/shots/dash.png")
    home = HomePage.objects.get()
    page.goto(f"{server.url}/admin/pages/{home.pk}/edit/")
    page.screenshot(path="/tmp/csp/shots/edit.png", full_page=True)
    open("/tmp/csp/edit.html", "w").write(page.content())
