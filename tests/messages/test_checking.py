"""The interface's catalogues: every string of the code is in them, and what is wrong in them is found."""

import gettext as gnu
import subprocess
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import polib
import pytest
from django.conf import settings as project_settings
from django.core.management import CommandError, call_command
from django.utils import translation

from cannes_intl.messages.checking import check_project
from cannes_intl.messages.compiling import compile_catalogue
from cannes_intl.messages.extraction import SourceError, extract_messages
from cannes_intl.messages.project import Catalogue, project_catalogues
from cannes_intl.messages.reading import BrokenCatalogue
from cannes_intl.messages.updating import update_catalogue
from tests.messages.planting import HEADER, NARROW, codes, pair, plant, plant_project


@pytest.fixture
def project(tmp_path, settings):
    """The planted project in the place of this one."""
    plant_project(tmp_path)
    settings.BASE_DIR, settings.LOCALE_PATHS = tmp_path, [tmp_path / "locale"]
    return tmp_path


def test_every_string_of_the_code_is_translated_and_no_catalogue_has_an_error():
    assert [str(finding) for finding in check_project(project_catalogues()) if finding.is_error] == []


def test_every_language_but_that_of_the_messages_has_a_catalogue(settings, tmp_path):
    settings.LOCALE_PATHS = [tmp_path]
    settings.SITE_LANGUAGES = [("fr", "Français"), ("en", "English"), ("pt-br", "Português")]
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


def test_an_optional_catalogue_lacks_nothing_but_may_hold_nothing_else(project):
    plant(project, pair("Bridge", "Pont"), pair("Open", "Ouvert"))
    path = project / "locale" / "en" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    header = HEADER.replace("Language: fr", "Language: en").replace("n > 1", "n != 1")
    path.write_text(header + "\n" + pair("Open", "Open to all"))
    assert project_codes() == []
    path.write_text(header + "\n" + pair("Ferry", "Boat"))
    assert project_codes() == ["drift-gone"]


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


def test_a_separator_may_have_spaces_around(project):
    call_command("update_translations", verbosity=0)
    (project / "bridges.py").write_text('separator = pgettext("after a name", ": ")\n')
    assert sorted(set(project_codes())) == ["drift-new", "missing"]


def test_an_untrimmed_block_is_found(project):
    (project / "templates" / "river.html").write_text("{% blocktranslate %}\n  A river\n{% endblocktranslate %}")
    plant(project, pair("Bridge", "Pont"), pair("Open", "Ouvert"))
    assert "source" in project_codes()


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


def test_a_message_used_with_and_without_a_plural_is_refused(tmp_path):
    """In an entry with a plural gettext finds no singular: the page would show what stands in the code."""
    (tmp_path / "bridges.py").write_text('a = ngettext("Bridge", "Bridges", 2)\nb = _("Bridge")\n')
    with pytest.raises(SourceError) as raised:
        extract_messages(tmp_path)
    assert "Bridge" in str(raised.value)


def test_a_template_that_cannot_be_read_is_named(project):
    (project / "templates" / "broken.html").write_text("{% blocktranslate %}{% if x %}{% endblocktranslate %}")
    with pytest.raises(SourceError) as raised:
        extract_messages(project)
    assert raised.value.path == project / "templates" / "broken.html"


def test_an_update_adds_what_is_new_removes_what_is_gone_and_keeps_the_rest(project):
    path = plant(
        project,
        "# Over the Ōi.\n#, fuzzy\n" + pair("Bridge", "Pont"),
        pair("Ferry", "Bac"),
        '#~ msgid "Open"\n#~ msgstr "Ouverte"\n',
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


def test_whoever_reads_the_old_file_reads_it_to_its_end(tmp_path):
    path = plant(tmp_path, pair("Bridge", "Pont"))
    compile_catalogue(path, "fr")
    with path.with_suffix(".mo").open("rb", buffering=0) as file:
        beginning = file.read(20)
        compile_catalogue(plant(tmp_path, pair("Bridge", "Passerelle")), "fr")
        assert gnu.GNUTranslations(BytesIO(beginning + file.read())).gettext("Bridge") == "Pont"
    assert compiled(path).gettext("Bridge") == "Passerelle"


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
