"""The interface's catalogues: every string of the code is in them, and what is wrong in them is found."""

import gettext as gnu
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import django
import polib
import pytest
import wagtail
from django.conf import settings as project_settings
from django.core.management import CommandError, call_command
from django.utils import translation

from cannes_intl.bilingual.catalogues.checking import check_catalogue, check_project
from cannes_intl.bilingual.catalogues.compiling import compile_catalogue
from cannes_intl.bilingual.catalogues.extraction import SourceError, extract_messages
from cannes_intl.bilingual.catalogues.project import Catalogue, project_catalogues
from cannes_intl.bilingual.catalogues.reading import BrokenCatalogue
from cannes_intl.bilingual.catalogues.updating import update_catalogue

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


@pytest.fixture
def project(tmp_path, settings):
    """A project of two files and one catalogue to be, in the place of this one."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "bridges.py").write_text('title = _("Bridge")\n')
    (tmp_path / "templates" / "bridge.html").write_text('<h1>{% translate "Bridge" %}</h1>\n{% translate "Open" %}')
    settings.BASE_DIR = tmp_path
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    return tmp_path


# The project's own catalogues


def test_every_string_of_the_code_is_translated_and_no_catalogue_has_an_error():
    assert [str(finding) for finding in check_project(project_catalogues()) if finding.is_error] == []


def test_every_language_but_that_of_the_messages_has_a_catalogue(settings, tmp_path):
    settings.LOCALE_PATHS = [tmp_path]
    settings.LANGUAGES = [("fr", "Français"), ("en", "English"), ("pt-br", "Português")]
    assert [
        (catalogue.language, catalogue.path.relative_to(tmp_path).as_posix()) for catalogue in project_catalogues()
    ] == [
        ("fr", "fr/LC_MESSAGES/django.po"),
        ("pt-br", "pt_BR/LC_MESSAGES/django.po"),
    ]


def test_no_compiled_catalogue_is_in_git():
    if not (project_settings.BASE_DIR / ".git").exists():
        pytest.skip("Not a git working copy.")
    listed = subprocess.run(
        ["git", "ls-files", "*.mo"], cwd=project_settings.BASE_DIR, capture_output=True, text=True, check=True
    )
    assert listed.stdout == ""


# What is found in one file

FAULTS = {
    "untranslated": (pair("Bridge", ""), "missing"),
    "only a space": (pair("Bridge", " "), "missing"),
    "half a plural": (
        'msgid "%(n)s bridge"\nmsgid_plural "%(n)s bridges"\nmsgstr[0] "%(n)s pont"\nmsgstr[1] ""\n',
        "missing",
    ),
    "fuzzy": ("#, fuzzy\n" + pair("Bridge", "Pont"), "fuzzy"),
    "obsolete": ('#~ msgid "Bridge"\n#~ msgstr "Pont"\n', "obsolete"),
    "twice": (pair("Bridge", "Pont") + "\n" + pair("Bridge", "Passerelle"), "duplicate"),
    "three plural forms": (
        'msgid "%(n)s bridge"\nmsgid_plural "%(n)s bridges"\n'
        'msgstr[0] "%(n)s pont"\nmsgstr[1] "%(n)s ponts"\nmsgstr[2] "%(n)s ponts"\n',
        "plural-forms",
    ),
    "named placeholder lost": (pair("By %(name)s", "Par lui"), "placeholder"),
    "named placeholder translated": (pair("By %(name)s %(name)s", "Par %(name)s %(nom)s"), "placeholder"),
    "placeholder without its letter": (pair("By %(name)s", "Par %(name)s et %(name)"), "placeholder"),
    "placeholder swallows a letter": (pair("%(count)s trials", "%(count)s essais, %(count)e"), "placeholder"),
    "nameless placeholders reversed": (pair("%s of %d", "%d de %s"), "placeholder"),
    "bare percent sign": (pair("%(n)s of 100%%", f"%(n)s sur 100{NARROW}%"), "placeholder"),
    "brace placeholder lost": (pair("By {name}", "Par lui"), "placeholder"),
    "brace placeholder added": (pair("By him", "Par {name}"), "placeholder"),
    "open brace": (pair("By {name}", "Par {name} {"), "placeholder"),
    "number lost where the form stands for nought too": (
        'msgid "%(n)s bridge"\nmsgid_plural "%(n)s bridges"\nmsgstr[0] "Un pont"\nmsgstr[1] "%(n)s ponts"\n',
        "placeholder",
    ),
    "tag lost": (pair("A <b>fine</b> bridge", "Un beau pont"), "html"),
    "script added": (pair("Bridge", "Pont<script>alert(1)</script>"), "html"),
    "script left open": (pair("Bridge", "Pont <script src=/x"), "html"),
    "attribute added": (pair("A <b>bridge</b>", "Un <b onclick=x>pont</b>"), "html"),
    "entity": (pair("Bridge", "Pont&nbsp;neuf"), "html"),
    "zero-width space": (pair("Bridge", "Po\u200bnt"), "character"),
    "zero-width joiner": (pair("Bridge", "Po\u200dnt"), "character"),
    "control character": (pair("Bridge", "Pont\x1b"), "character"),
    "text turned round": (pair("Bridge", "\u202ePont"), "character"),
    "Cyrillic letter in a Latin word": (pair("Bridge", "P\u043ent"), "character"),
    "new line lost": (pair("Bridge\\n", "Pont"), "newline"),
    "new line added": (pair("Bridge", "\\nPont"), "newline"),
    "space added": (pair("Bridge", "Pont "), "space"),
    "no space before a colon": (pair("Search:", "Rechercher:"), "typography"),
    "ordinary space before a question mark": (pair("Sure?", "Sûr ?"), "typography"),
    "colon after a tag": (pair("<b>Name</b>: x", "<b>Nom</b>: x"), "typography"),
    "colon after a placeholder": (pair("%(name)s: x", "%(name)s: x"), "typography"),
    "colon on the wrong side of its space": (pair("Price: 10", "Prix :10"), "typography"),
    "ordinary spaces inside quotes": (pair("“Bridge”", "« Pont »"), "typography"),
    "no spaces inside quotes": (pair("“Bridge”", "«Pont»"), "typography"),
    "straight apostrophe": (pair("The other", "L'autre"), "typography"),
    "straight quotes": (pair("“Bridge”", '\\"Pont\\"'), "typography"),
    "three dots": (pair("Searching…", "Recherche..."), "typography punctuation"),
    "ordinary space before a percent sign": (pair("50%", "50 %"), "typography"),
    "question mark lost": (pair("Sure?", "Sûr"), "punctuation"),
    "not translated": (pair("Stone bridge", "Stone bridge"), "unchanged"),
}


@pytest.mark.parametrize(("entry", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_and_nothing_else(tmp_path, entry, expected):
    assert set(codes(plant(tmp_path, pair("River", "Rivière"), entry))) == set(expected.split())


GOOD = [
    pair("Search:", f"Rechercher{NARROW}:"),
    pair("Sure?", "Sûr\u00a0?"),
    pair("Who? Why?!", f"Qui{NARROW}? Pourquoi{NARROW}?!"),
    pair("“Bridge”", f"«{NARROW}Pont{NARROW}»"),
    pair("(yes!)", f"(oui{NARROW}!)"),
    pair("At 12:30, see https://a.fr/?x=1;y", "À 12:30, voir https://a.fr/?x=1;y"),
    pair("<b>Name</b>: %(name)s", f"<b>Nom</b>{NARROW}: %(name)s"),
    pair('See <a href=\\"%(url)s\\">the help</a>', 'Voir <a href=\\"%(url)s\\">l’aide</a>'),
    pair("%(n)s% of it", f"%(n)s{NARROW}% du tout").replace("% ", "%% "),
    pair("%(a)s before %(b)s", "%(b)s après %(a)s, et %(b)s"),
    pair("{a} before {b}", "{b} après {a}"),
    pair("Write {% include %}", "Écrire {% include %}"),
    pair("100% sure", f"Sûr à 100{NARROW}%"),
    pair("Name in Japanese", "Nom en japonais (日本語, Ελλάδα)"),
    'msgctxt "river"\n' + pair("Bank", "Rive"),
    'msgctxt "money"\n' + pair("Bank", "Banque"),
    'msgid "one bridge"\nmsgid_plural "%(n)s bridges"\nmsgstr[0] "%(n)s pont"\nmsgstr[1] "%(n)s ponts"\n',
    'msgid "%d bridge"\nmsgid_plural "%d bridges"\nmsgstr[0] "%d pont"\nmsgstr[1] "%d ponts"\n',
]


@pytest.mark.parametrize("entry", GOOD)
def test_good_french_raises_no_alarm(tmp_path, entry):
    assert codes(plant(tmp_path, entry)) == []


def test_the_number_may_be_written_out_where_a_form_stands_for_one_number_only(tmp_path):
    plural = 'msgid "%(n)s bridge"\nmsgid_plural "%(n)s bridges"\nmsgstr[0] "Un ponte"\nmsgstr[1] "%(n)s ponti"\n'
    header = HEADER.replace("Language: fr", "Language: it").replace("n > 1", "n != 1")
    assert check_catalogue(plant(tmp_path, plural, header=header), "it") == []


BROKEN = {
    "quote left open": ('msgid "Bridge"\nmsgstr "Pont\n', "syntax"),
    "quote left open in a context": ('msgctxt "river\n' + pair("Bank", "Rive"), "syntax"),
    "text after the quote": ('msgid "Bridge"\nmsgstr "Pont" neuf\n', "syntax"),
    "quote inside the text": ('msgid "Bridge"\nmsgstr "Le "Pont""\n', "syntax"),
    "unknown escape": ('msgid "Bridge"\nmsgstr "Pont\\q"\n', "syntax"),
    "merge conflict": ("<<<<<<< HEAD\n" + pair("Bridge", "Pont") + ">>>>>>> other\n", "syntax"),
    "no msgstr": ('msgid "Bridge"\n\n' + pair("River", "Rivière"), "syntax"),
    "no msgstr before a comment": ('msgid "Bridge"\n# note\n' + pair("River", "Rivière"), "syntax"),
    "no msgstr at the end": ('msgid "Bridge"\n', "syntax"),
    "one form twice": (
        'msgid "%d bridge"\nmsgid_plural "%d bridges"\nmsgstr[0] "%d pont"\nmsgstr[0] "%d ponts"\n',
        "syntax",
    ),
    "plural without msgid_plural": ('msgid "Bridge"\nmsgstr[0] "Pont"\n', "syntax"),
    "singular with msgid_plural": ('msgid "Bridge"\nmsgid_plural "Bridges"\nmsgstr "Pont"\n', "syntax"),
    "byte order mark": (None, "encoding"),
    "Latin-1": (None, "encoding"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_refused_everywhere_and_left_as_it_is(project, kind):
    entry, expected = BROKEN[kind]
    path = plant(project, entry or pair("Bridge", "Élevé"))
    if kind == "byte order mark":
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    if kind == "Latin-1":
        path.write_bytes(path.read_text("utf-8").encode("latin-1"))
    before = path.read_bytes()
    assert set(codes(path)) == {expected}
    with pytest.raises(BrokenCatalogue):
        compile_catalogue(path, "fr")
    with pytest.raises(BrokenCatalogue):
        update_catalogue(Catalogue("fr", path), extract_messages(project))
    assert path.read_bytes() == before
    assert [child.name for child in path.parent.iterdir()] == ["django.po"]


@pytest.mark.parametrize(
    ("wrong", "right", "expected"),
    [
        ("plural=(n != 1)", "plural=(n > 1)", "plural-header"),
        (
            "nplurals=3; plural=(n==0||n==1)?0:n!=0&&n%1000000==0?1:2",
            "nplurals=2; plural=(n > 1)",
            "plural-header",
        ),
        ("Language: de", "Language: fr", "header"),
        ("charset=ISO-8859-1", "charset=UTF-8", "header"),
    ],
)
def test_a_wrong_header_is_found_and_the_right_line_is_given(tmp_path, wrong, right, expected):
    path = plant(tmp_path, pair("Bridge", "Pont"), header=HEADER.replace(right, wrong))
    (finding,) = check_catalogue(path, "fr")
    assert finding.code == expected
    assert right in finding.sentence


def test_a_fuzzy_header_is_found(tmp_path):
    assert codes(plant(tmp_path, header="#, fuzzy\n" + HEADER)) == ["header"]


def test_a_language_whose_plurals_nobody_has_described_is_named(tmp_path):
    path = plant(tmp_path, pair("Bridge", "Most"), header=HEADER.replace("Language: fr", "Language: cs"))
    (finding,) = check_catalogue(path, "cs")
    assert finding.code == "plural-header"
    assert "cs" in finding.sentence


def test_a_finding_stands_on_the_line_of_its_message(tmp_path):
    path = plant(tmp_path, pair("River", "Rivière"), "# A note.\n#: bridges.py\n" + pair("Bridge", ""))
    (finding,) = check_catalogue(path, "fr")
    assert path.read_text("utf-8").split("\n")[finding.line - 1] == 'msgid "Bridge"'


def test_an_optional_catalogue_may_leave_messages_untranslated(tmp_path):
    assert codes(plant(tmp_path, pair("Bridge", "")), complete=False) == []


def test_a_separator_keeps_its_spaces(project):
    (project / "bridges.py").write_text('separator = pgettext("after a name", ": ")\n')
    (project / "templates" / "bridge.html").unlink()
    plant(project, 'msgctxt "after a name"\n' + pair(": ", f"{NARROW}: "))
    assert project_codes() == []
    plant(project, 'msgctxt "after a name"\n' + pair(": ", f"{NARROW}:"))
    assert project_codes() == ["space"]


@pytest.mark.parametrize("package", [django, wagtail])
def test_published_french_catalogues_raise_no_alarm_about_syntax_or_placeholders(package):
    paths = sorted(Path(package.__file__).parent.glob("**/locale/fr/LC_MESSAGES/django.po"))
    found = [finding for path in paths for finding in check_catalogue(path, "fr")]
    assert len(paths) > 9
    assert [
        str(finding) for finding in found if finding.code in {"syntax", "encoding", "duplicate", "placeholder"}
    ] == []


# Beside the code and what is installed


def project_codes():
    return [finding.code for finding in check_project(project_catalogues())]


def test_a_string_that_is_in_the_code_alone_is_found_at_its_place_in_the_code(project):
    plant(project, pair("Bridge", "Pont"))
    (finding,) = check_project(project_catalogues())
    assert (finding.code, finding.path, finding.line) == (
        "drift-new",
        project / "templates" / "bridge.html",
        2,
    )


def test_a_string_that_is_in_the_catalogue_alone_is_found(project):
    plant(project, pair("Bridge", "Pont"), pair("Open", "Ouvert"), pair("Ferry", "Bac"))
    assert project_codes() == ["drift-gone"]


def test_a_string_whose_context_changed_is_found_on_both_sides(project):
    plant(project, 'msgctxt "river"\n' + pair("Bridge", "Pont"), pair("Open", "Ouvert"))
    assert sorted(project_codes()) == ["drift-gone", "drift-new"]


def test_a_catalogue_that_does_not_exist_is_missing(project):
    assert project_codes() == ["missing"]


def test_a_message_that_wagtail_translates_otherwise_needs_a_context(project):
    (project / "bridges.py").write_text('title = _("Home")\n')
    (project / "templates" / "bridge.html").unlink()
    plant(project, pair("Home", "Accueil du festival"))
    (finding,) = check_project(project_catalogues())
    assert finding.code == "collision"
    assert "wagtail/" in finding.sentence
    plant(project, pair("Home", "Accueil"))
    assert project_codes() == []
    (project / "bridges.py").write_text('title = pgettext("navigation", "Home")\n')
    plant(project, 'msgctxt "navigation"\n' + pair("Home", "Accueil du festival"))
    assert project_codes() == []


@pytest.mark.parametrize(
    "code",
    [
        'title = _(" Bridge")',
        'title = _("Bridge\\nRiver")',
        'title = pgettext(CONTEXT, "Bridge")',
        'title = ngettext("%d river", plural, 2)',
        'a = ngettext("%d river", "%d rivers", 2)\nb = ngettext("%d river", "many rivers", 2)',
        'title = _("Bridge"',
    ],
)
def test_code_that_cannot_be_translated_rightly_is_found(project, code):
    call_command("update_translations", verbosity=0)
    (project / "bridges.py").write_text(f"{code}\n")
    assert "source" in project_codes()


def test_an_untrimmed_block_is_found(project):
    (project / "templates" / "river.html").write_text("{% blocktranslate %}\n  A river\n{% endblocktranslate %}")
    plant(project, pair("Bridge", "Pont"), pair("Open", "Ouvert"))
    assert "source" in project_codes()


# Extraction


def test_strings_of_python_are_extracted_with_context_plural_and_comment(tmp_path):
    (tmp_path / "models.py").write_text(
        "# Translators: over water.\n"
        'title = _("Bridge")\n'
        'again = gettext_lazy("Long " "bridge")\n'
        'bank = pgettext_lazy("river", "Bank")\n'
        'count = ngettext_lazy("%(n)s bridge", "%(n)s bridges", "n") % {"n": 2}\n'
        'banks = npgettext("river", "%d bank", "%d banks", len(found)) % 2\n'
        'kind = gettext_noop("Ferry")\n'
        "later = gettext(kind)\n"
        'never = _(f"{kind}")\n'
    )
    messages = extract_messages(tmp_path)
    assert {(message.context, message.singular, message.plural) for message in messages.values()} == {
        (None, "Bridge", None),
        (None, "Long bridge", None),
        ("river", "Bank", None),
        (None, "%(n)s bridge", "%(n)s bridges"),
        ("river", "%d bank", "%d banks"),
        (None, "Ferry", None),
    }
    assert messages[None, "Bridge"].comments == ("Translators: over water.",)
    assert messages["river", "Bank"].places == (("models.py", 4),)


def test_strings_of_templates_are_extracted_with_context_plural_and_comment(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "bridge.html").write_text(
        "  {# Translators: over water. #}\n"
        '  {% translate "Bridge" %}\n'
        '\t{% translate "Bank" context "river" as bank %}{% trans "100%" %}\n'
        "{% blocktranslate trimmed %}\n  It’s a <b>long</b>\n"
        "  bridge to {{ place }}\n{% endblocktranslate %}\n"
        '{% blocktranslate trimmed count n=banks|length context "river" %}\n'
        "{{ n }} bank{% plural %}{{ n }} banks{% endblocktranslate %}\n"
        '{% include "x.html" with title=_("Ferry") %}{{ name|default:_("Nameless") }}\n'
    )
    messages = extract_messages(tmp_path)
    assert {(message.context, message.singular, message.plural) for message in messages.values()} == {
        (None, "Bridge", None),
        ("river", "Bank", None),
        (None, "100%%", None),
        (None, "It’s a <b>long</b> bridge to %(place)s", None),
        ("river", "%(n)s bank", "%(n)s banks"),
        (None, "Ferry", None),
        (None, "Nameless", None),
    }
    assert messages[None, "Bridge"].comments == ("Translators: over water.",)


def test_only_the_project_s_own_code_is_read(tmp_path):
    for folder in [
        "app",
        "app/tests",
        "app/migrations",
        "var",
        "env/lib",
        ".hidden",
        "app/templates",
        "docs",
    ]:
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "code.py").write_text(f'_("{folder}")\n')
        (tmp_path / folder / "page.txt").write_text(f'{{% translate "text {folder}" %}}')
    (tmp_path / "env" / "pyvenv.cfg").touch()
    found = {message.singular for message in extract_messages(tmp_path).values()}
    assert found == {"app", "app/templates", "docs", "text app/templates"}


def test_a_message_of_several_files_is_one_message(project):
    message = extract_messages(project)[None, "Bridge"]
    assert message.files == ["bridges.py", "templates/bridge.html"]


def test_a_template_that_cannot_be_read_is_named(project):
    (project / "templates" / "broken.html").write_text("{% blocktranslate %}{% if x %}{% endblocktranslate %}")
    with pytest.raises(SourceError) as raised:
        extract_messages(project)
    assert raised.value.path == project / "templates" / "broken.html"


# Updating


def test_an_update_adds_what_is_new_removes_what_is_gone_and_keeps_the_rest(project):
    path = plant(
        project,
        "# Over the Ōi.\n#, fuzzy\n" + pair("Bridge", "Pont"),
        pair("Ferry", "Bac"),
        '#~ msgid "Ford"\n#~ msgstr "Gué"\n',
        header="# Written by the city.\n" + HEADER,
    )
    assert update_catalogue(Catalogue("fr", path), extract_messages(project))
    assert path.read_text("utf-8") == (
        "# Written by the city.\n" + HEADER + "\n"
        "# Over the Ōi.\n#: bridges.py templates/bridge.html\n#, fuzzy\n" + pair("Bridge", "Pont") + "\n"
        "#: templates/bridge.html\n" + pair("Open", "")
    )


def test_a_second_update_changes_nothing(project):
    long = "A bridge so long that it does not fit on one line of eighty characters, whatever is done about it."
    (project / "rivers.py").write_text(
        f'# Translators: long.\na = _("{long}")\nb = pgettext("x", "{{n}} of \\"it\\"")\n'
        'c = ngettext("%(n)s bank", "%(n)s banks", 2)\n'
    )
    (catalogue,) = project_catalogues()
    assert update_catalogue(catalogue, extract_messages(project))
    first = catalogue.path.read_text("utf-8")
    (project / "rivers.py").write_text("\n\n" + (project / "rivers.py").read_text())
    assert not update_catalogue(catalogue, extract_messages(project))
    assert catalogue.path.read_text("utf-8") == first
    assert f'msgid "{long}"\n' in first
    assert "#. Translators: long.\n#: rivers.py\n" in first
    assert '#, python-brace-format\nmsgctxt "x"\nmsgid "{n} of \\"it\\""\n' in first
    assert '#, python-format\nmsgid "%(n)s bank"\nmsgid_plural "%(n)s banks"\nmsgstr[0] ""\nmsgstr[1] ""\n' in first
    assert set(codes(catalogue.path)) == {"missing"}


def test_a_message_with_another_plural_is_a_new_message(project):
    (project / "bridges.py").write_text('title = ngettext("Bridge", "Bridges", 2)\n')
    (project / "templates" / "bridge.html").unlink()
    path = plant(project, pair("Bridge", "Pont"))
    update_catalogue(Catalogue("fr", path), extract_messages(project))
    (entry,) = polib.pofile(str(path))
    assert entry.msgstr_plural == {0: "", 1: ""}


def test_an_optional_catalogue_is_given_nothing_new(project):
    path = project / "locale" / "en" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    header = HEADER.replace("Language: fr", "Language: en").replace("n > 1", "n != 1")
    path.write_text(header + "\n" + pair("Open", "Open to all") + "\n" + pair("Ferry", "Boat"))
    update_catalogue(Catalogue("en", path), extract_messages(project))
    assert [(entry.msgid, entry.msgstr) for entry in polib.pofile(str(path))] == [("Open", "Open to all")]


# Compiling


def compiled(path):
    with path.with_suffix(".mo").open("rb") as file:
        return gnu.GNUTranslations(file)


def test_a_catalogue_compiles_without_msgfmt(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    path = plant(
        tmp_path,
        'msgctxt "river"\n' + pair("Bank", "Rive"),
        'msgid "%d bridge"\nmsgid_plural "%d bridges"\nmsgstr[0] "%d pont élevé"\nmsgstr[1] "%d ponts élevés"\n',
        "#, fuzzy\n" + pair("Ferry", "Bac"),
        pair("Ford", ""),
    )
    assert compile_catalogue(path, "fr")
    words = compiled(path)
    assert words.pgettext("river", "Bank") == "Rive"
    assert [words.ngettext("%d bridge", "%d bridges", n) for n in (0, 1, 2)] == [
        "%d pont élevé",
        "%d pont élevé",
        "%d ponts élevés",
    ]
    assert [words.gettext(message) for message in ("Bank", "Ferry", "Ford")] == ["Bank", "Ferry", "Ford"]


def test_a_catalogue_that_would_break_a_page_is_not_compiled(tmp_path):
    path = plant(tmp_path, pair("Bridge", "Pont"))
    compile_catalogue(path, "fr")
    plant(tmp_path, pair("Bridge", "Pont<script>"))
    with pytest.raises(BrokenCatalogue) as raised:
        compile_catalogue(path, "fr")
    assert [finding.code for finding in raised.value.findings] == ["html"]
    assert compiled(path).gettext("Bridge") == "Pont"


def test_what_is_up_to_date_is_not_written_again(tmp_path):
    path = plant(tmp_path, pair("Bridge", "Pont"))
    assert compile_catalogue(path, "fr")
    before = path.with_suffix(".mo").stat()
    assert not compile_catalogue(path, "fr")
    assert path.with_suffix(".mo").stat().st_mtime_ns == before.st_mtime_ns


def test_several_may_compile_at_once(tmp_path):
    path = plant(tmp_path, *(pair(f"Bridge {number} over it", f"Pont {number}") for number in range(200)))
    with ThreadPoolExecutor(8) as threads:
        for _ in range(5):
            path.with_suffix(".mo").unlink(missing_ok=True)
            list(threads.map(lambda _: compile_catalogue(path, "fr"), range(8)))
            assert compiled(path).gettext("Bridge 199 over it") == "Pont 199"
    assert sorted(child.name for child in path.parent.iterdir()) == ["django.mo", "django.po"]


def test_a_running_process_sees_what_was_compiled_and_keeps_its_language(project):
    with translation.override("fr"):
        for words in ("Pont", "Passerelle"):
            assert translation.gettext("Bridge") != words
            compile_catalogue(plant(project, pair("Bridge", words)), "fr")
            assert translation.gettext("Bridge") == words
    with translation.override("en"):
        compile_catalogue(plant(project, pair("Bridge", "Viaduc")), "fr")
        assert translation.get_language() == "en"


# Commands


def run(capsys, *command):
    """What a command wrote, and the code it exits with."""
    try:
        call_command(*command)
    except CommandError as error:
        return capsys.readouterr().out + str(error), error.returncode
    return capsys.readouterr().out, 0


def test_from_new_strings_to_compiled_words_in_three_commands(project, capsys):
    with translation.override("en"):
        written, code = run(capsys, "update_translations")
        assert code == 0
        assert "2 messages to translate" in written
        path = project / "locale" / "fr" / "LC_MESSAGES" / "django.po"
        written, code = run(capsys, "check_translations")
        assert code == 1
        assert f"{path}:12: missing: “Bridge” has no translation: write it in every msgstr.\n" in written
        assert "fr: 0 of 2 messages translated.\n" in written
        path.write_text(
            path.read_text("utf-8")
            .replace('"Bridge"\nmsgstr ""', '"Bridge"\nmsgstr "Pont"')
            .replace('"Open"\nmsgstr ""', '"Open"\nmsgstr "Ouvert"')
        )
        assert run(capsys, "check_translations", "fr") == ("fr: 2 of 2 messages translated.\n", 0)
        assert run(capsys, "compile_translations")[1] == 0
    assert compiled(path).gettext("Bridge") == "Pont"


def test_a_warning_alone_is_no_error(project, capsys):
    plant(project, pair("Bridge", "Pont"), pair("Open", f"Ouvert{NARROW}?"))
    written, code = run(capsys, "check_translations")
    assert ": punctuation: " in written
    assert code == 0


@pytest.mark.parametrize("command", ["compile_translations", "update_translations", "check_translations"])
def test_a_command_fails_on_a_broken_catalogue(project, capsys, command):
    plant(project, 'msgid "Bridge"\nmsgstr "Pont\n')
    assert run(capsys, command)[1] == 1


def test_a_language_that_the_site_does_not_have_is_a_usage_error(project, capsys):
    assert run(capsys, "check_translations", "de")[1] == 2
