"""The proxy that ``deployment/nginx.conf`` sets up: what it hands out by itself, and what it never does."""

import os
import re
import shutil
import subprocess
from types import SimpleNamespace
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from django.conf import settings as site_settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import override_settings
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from tests import builders, databases, house
from tests.browser.serving import serving
from tests.development.processes import free_port, wait_until

CONFIGURATION = house.REPOSITORY / "deployment" / "nginx.conf"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def configured(text, port, behind, files):
    """The configuration for this machine: without TLS, on a port of its own, with its files and its site."""
    text = re.sub(r"^server \{\n    listen 80;.*?^\}\n", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^ *(?:listen \[::\]|ssl_certificate|access_log|error_log).*\n", "", text, flags=re.MULTILINE)
    changes = {
        "listen 443 ssl http2": f"listen 127.0.0.1:{port}",
        "server 127.0.0.1:8000": f"server {behind}",
        "international.example.fr": "localhost",
        "/var/lib/cannes-intl": str(files),
    }
    for stands, wanted in changes.items():
        assert stands in text
        text = text.replace(stands, wanted)
    return text


def started(folder, configuration):
    """nginx in the foreground with a configuration, its own files in a folder."""
    own = "\n".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    account = "user root;\n" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{account}daemon off;\npid {folder}/pid;\nerror_log {folder}/errors.log;\nevents {{}}\n"
        f"http {{\n{own}\naccess_log off;\ninclude /etc/nginx/mime.types;\n{configuration}\n}}\n"
    )
    return subprocess.Popen([NGINX, "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL)


def answer(address):
    """``{status, headers, body}`` of the proxy's answer."""
    try:
        reply = urlopen(address, timeout=60)
    except HTTPError as refusal:
        reply = refusal
    with reply:
        return SimpleNamespace(status=reply.status, headers=reply.headers, body=reply.read(), address=reply.url)


@pytest.fixture
def db(django_db_setup, django_db_blocker):
    """A copy of the migrated database, into which the site commits; the one of this run stays as it is."""
    with django_db_blocker.unblock(), databases.copied("nginx"):
        yield


@pytest.fixture
def proxy(db, tmp_path):
    """The proxy before the site: a function that asks it for a path."""
    if not NGINX:
        why = "nginx is missing. On Debian: apt install nginx-light"
        if os.environ.get("REQUIRE_NGINX") == "1":
            pytest.fail(why, pytrace=False)
        pytest.skip(why)
    media, port, own = tmp_path / "media", free_port(), tmp_path / "nginx"
    own.mkdir()
    with serving(media) as server, override_settings(MEDIA_ROOT=media):
        behind = server.url.removeprefix("http://")
        running = started(own, configured(CONFIGURATION.read_text(), port, behind, tmp_path))
        try:
            address = f"http://localhost:{port}"
            wait_until(lambda: running.poll() is not None or answers(address), seconds=60)
            assert running.poll() is None, (own / "errors.log").read_text()
            yield lambda path: answer(address + path)
        finally:
            running.terminate()
            running.wait(timeout=30)


def answers(address):
    try:
        return urlopen(f"{address}/robots.txt", timeout=30).status == 200
    except OSError:
        return False


def write_files():
    """One thing of each sort that visitors may have, and one of each that they may not."""
    kept = Collection.get_first_root_node().add_child(name="Réservé")
    CollectionViewRestriction.objects.create(collection=kept, restriction_type="password", password="menthe")
    document = {"file": ContentFile(b"%PDF-1.4 convention", "convention.pdf"), "title": "Convention"}
    city, other = builders.partner_city(), builders.programme()
    PageViewRestriction.objects.create(page=other, restriction_type="login")
    return SimpleNamespace(
        rendition=builders.image(size=(600, 400)).get_rendition("width-400|format-webp"),
        private=builders.image(size=(600, 400), collection=kept).get_rendition("width-400"),
        document=get_document_model().objects.create(**document, collection=kept),
        open_document=get_document_model().objects.create(**document),
        city=city,
        card=city.social_card("fr"),
    )


def test_the_proxy_hands_out_renditions_cards_and_static_files_and_nothing_that_is_kept(proxy, tmp_path):
    files = write_files()
    rendition = proxy(files.rendition.url)
    assert (rendition.status, rendition.headers["Content-Type"]) == (200, "image/webp")
    assert rendition.headers["Content-Security-Policy"] == "default-src 'none'"

    shutil.rmtree(tmp_path / "media" / "cards", ignore_errors=True)
    drawn = proxy(files.card.url)
    assert (drawn.status, drawn.body[1:4]) == (200, b"PNG")
    default_storage.delete(files.card.file_name)
    default_storage.save(files.card.file_name, ContentFile(b"handed out as it is"))
    handed_out = proxy(files.card.url)
    assert handed_out.body == b"handed out as it is"
    assert "immutable" in handed_out.headers["Cache-Control"]

    (tmp_path / "static" / "css").mkdir(parents=True)
    (tmp_path / "static" / "css" / "site.0123456789ab.css").write_text("p { }")
    style = proxy("/static/css/site.0123456789ab.css")
    assert (style.body, "immutable" in style.headers["Cache-Control"]) == (b"p { }", True)

    assert proxy(files.open_document.url).body == b"%PDF-1.4 convention"
    assert "/_util/authenticate_with_password/" in proxy(files.document.url).address
    assert proxy(files.private.url).status == 403
    stored = [files.document.file, files.open_document.file, files.private.file]
    stored += [files.private.image.file, files.rendition.image.file]
    for file in stored:
        assert default_storage.exists(file.name)
        for path in (f"/media/{file.name}", f"/media/images/../{file.name}", f"/media/images/%2e%2e/{file.name}"):
            assert proxy(path).status in REFUSED, path

    PageViewRestriction.objects.create(page=files.city, restriction_type="login")
    assert proxy(files.card.url).status == 404


#: Of what nobody hands out: not there, or no address at all.
REFUSED = (400, 404)


def test_the_folders_everybody_may_have_are_those_of_the_settings():
    handed_out = re.findall(r"location /media/(\w+)/", CONFIGURATION.read_text())
    assert handed_out == site_settings.PUBLIC_MEDIA
