"""The HTML of every page is valid, says the Nu checker of the W3C."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from django.test import Client

from cannes_intl.bilingual.models import BilingualPage
from tests.browser.gates.pages import LAST_RESORTS, PAGES, TEMPLATES
from tests.browser.needed import missing


@pytest.fixture(scope="module")
def checker():
    """The command of the checker."""
    jar = os.environ.get("VNU_JAR", "")
    if Path(jar).is_file() and shutil.which("java"):
        return [
            "java",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar,
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
        ]
    missing("There is no Nu checker. Name its vnu.jar in VNU_JAR and install Java: README.md says how.")


def complaints(checker, *files):
    """What the checker says against these files, warnings included, one line each."""
    done = subprocess.run([*checker, *map(str, files)], capture_output=True, text=True, check=True)
    return [
        f"{Path(message['url']).name}:{message.get('lastLine')}: {message['message']} {message.get('extract', '')!r}"
        for message in json.loads(done.stdout)["messages"]
    ]


@pytest.mark.costly("starts Java, and asks for every page there is")
def test_every_page_is_valid(checker, db, tmp_path):
    """Every one in French, every type of them in English."""
    visitor = Client(headers={"host": "localhost"})
    addresses = {page.url_in("fr"): 200 for page in BilingualPage.objects.live().filter(depth__gte=2)}
    addresses |= {visited.path: visited.status for visited in PAGES if visited.status < 500}
    files = [TEMPLATES / "errors" / visited.path.removeprefix("/") for visited in LAST_RESORTS]
    for address, status in addresses.items():
        answer = visitor.get(address)
        assert answer.status_code == status, address
        file = tmp_path / f"{address.replace('/', '_')}.html"
        file.write_bytes(answer.content)
        files.append(file)
    assert len(files) > 50
    found = complaints(checker, *files)
    assert not found, "\n".join(found)


def test_invalid_html_is_found(checker, tmp_path):
    file = tmp_path / "invalid.html"
    file.write_text('<!DOCTYPE html><html lang="fr"><title>Titre</title><p><div>Non</div></p><img src="a.png">')
    assert len(complaints(checker, file)) >= 2
