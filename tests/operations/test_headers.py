"""Promises of the headers that stand on every answer."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from cannes_intl.operations.headers import content_security_policy

pytestmark = pytest.mark.django_db

UNSAFE = ("unsafe-", "nonce-", "sha256-", "sha384-", "sha512-", "strict-dynamic")
PUBLIC = "/robots.txt"
ADMIN = "/admin/login/"


def policy_of(response):
    """The policy as {directive: [source, …]}."""
    parts = response.headers["Content-Security-Policy"].split("; ")
    return {part.split()[0]: part.split()[1:] for part in parts}


@pytest.mark.parametrize("address", [PUBLIC, ADMIN])
def test_nothing_is_loaded_that_the_policy_does_not_name(client, address):
    policy = policy_of(client.get(address))
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == policy["style-src"] == ["'self'"]


@pytest.mark.parametrize("address", [PUBLIC, ADMIN])
def test_no_inline_script_or_style_is_let_through(client, address):
    policy = client.get(address).headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert [word for word in UNSAFE if word in policy] == []


def test_the_public_site_neither_frames_others_nor_takes_images_from_data_addresses(client):
    policy = policy_of(client.get(PUBLIC))
    assert policy["default-src"] == policy["base-uri"] == ["'none'"]
    assert policy["img-src"] == ["'self'"]
    assert "frame-src" not in policy


def test_the_admin_may_frame_the_preview_and_show_an_image_before_it_is_uploaded(client):
    policy = policy_of(client.get(ADMIN))
    assert policy["frame-src"] == ["'self'"]
    assert policy["img-src"] == ["'self'", "data:", "blob:"]


@pytest.mark.parametrize("address", [PUBLIC, ADMIN])
def test_only_the_site_may_frame_the_site(client, address):
    response = client.get(address)
    assert policy_of(response)["frame-ancestors"] == ["'self'"]
    assert response.headers["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("address", [PUBLIC, ADMIN, "/fr/page-qui-n-existe-pas/", "/admin/no-such-view/"])
def test_every_answer_refuses_sensors_and_other_sites_embedding(client, address):
    headers = client.get(address).headers
    assert "geolocation=()" in headers["Permissions-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_page_that_only_begins_like_the_admin_has_the_public_policy(client):
    policy = policy_of(client.get("/administration/"))
    assert policy == policy_of(client.get(PUBLIC))
    assert policy != policy_of(client.get(ADMIN))


def test_a_document_keeps_the_stricter_policy_it_is_served_under(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    document = get_document_model().objects.create(title="Accord", file=ContentFile(b"%PDF-1.4", name="accord.pdf"))
    policy = policy_of(client.get(document.url))
    assert policy == {"default-src": ["'none'"]}


def test_empty_settings_send_no_policy(client, settings):
    settings.SECURE_CSP = settings.SECURE_CSP_ADMIN = {}
    for address in (PUBLIC, ADMIN):
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Content-Security-Policy" not in answer.headers


def test_a_directive_without_sources_and_one_left_out():
    directives = {
        "default-src": "'none'",
        "upgrade-insecure-requests": True,
        "font-src": None,
        "img-src": False,
    }
    assert content_security_policy(directives) == "default-src 'none'; upgrade-insecure-requests"
