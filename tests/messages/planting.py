"""Catalogues and a project to plant faults in."""

from cannes_intl.messages.checking import check_catalogue

NARROW = "\u202f"
HEADER = """\
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""


def plant(folder, *entries, header=HEADER):
    """A catalogue of ``folder`` with the given header and entries."""
    path = folder / "locale" / "fr" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([header, *entries]), encoding="utf-8")
    return path


def pair(message, words):
    return f'msgid "{message}"\nmsgstr "{words}"\n'


def codes(path, **options):
    return [finding.code for finding in check_catalogue(path, "fr", **options)]


def plant_project(folder):
    """A project of two files with two strings, and no catalogue."""
    (folder / "templates").mkdir()
    (folder / "bridges.py").write_text('title = _("Bridge")\n')
    (folder / "templates" / "bridge.html").write_text('<h1>{% translate "Bridge" %}</h1>\n{% translate "Open" %}')
