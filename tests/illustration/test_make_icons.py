"""The icons of browsers and telephones."""

import shutil

from django.core.management import call_command
from PIL import Image, ImageChops

from tests.house import REPOSITORY

IMAGES = REPOSITORY / "static" / "img"


def test_a_browser_that_asks_for_favicon_ico_is_answered(client):
    response = client.get("/favicon.ico", headers={"host": "localhost"})
    assert response.status_code == 302
    assert response["Location"] == "/static/img/favicon.ico"
    assert Image.open(IMAGES / "favicon.ico").info["sizes"] == {(16, 16), (32, 32), (48, 48)}


def test_the_telephones_icon_is_square_and_opaque():
    icon = Image.open(IMAGES / "apple-touch-icon.png")
    assert (icon.size, icon.mode) == ((180, 180), "RGB")


def test_the_drawing_itself_knows_the_dark(client):
    assert "prefers-color-scheme: dark" in (IMAGES / "icon.svg").read_text()


def test_the_icons_are_what_make_icons_makes(settings, tmp_path):
    (tmp_path / "static" / "img").mkdir(parents=True)
    shutil.copy(IMAGES / "icon.svg", tmp_path / "static" / "img")
    settings.BASE_DIR = tmp_path
    call_command("make_icons", verbosity=0)
    for name in ("favicon.ico", "apple-touch-icon.png"):
        made, kept = Image.open(tmp_path / "static" / "img" / name), Image.open(IMAGES / name)
        difference = ImageChops.difference(made.convert("RGB"), kept.convert("RGB"))
        assert difference.getbbox() is None, f"{name} is not what icon.svg gives. Run: make icons"
