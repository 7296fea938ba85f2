"""What is wrong in a catalogue itself is found, and good words raise no alarm."""

from pathlib import Path

import django
import pytest
import wagtail

from cannes_intl.messages.checking import check_catalogue
from cannes_intl.messages.compiling import compile_catalogue
from cannes_intl.messages.project import Catalogue
from cannes_intl.messages.reading import BrokenCatalogue
from cannes_intl.messages.updating import update_catalogue
from tests.messages.planting import HEADER, NARROW, codes, pair, plant

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
    "space of a separator lost": (pair(": ", f"{NARROW}:"), "space"),
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
    pair(": ", f"{NARROW}: "),
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
    pair("Write {your name} here", "Écrire {votre nom} ici"),
    pair("Arts &amp; crafts", "Arts &amp; métiers"),
    pair("100% sure", f"Sûr à 100{NARROW}%"),
    pair("He wants it", "می\u200cخواهد"),
    pair("Name in Japanese", "Nom en japonais (日本語, Ελλάδα)"),
    'msgctxt "river"\n' + pair("Bank", "Rive"),
    'msgctxt "money"\n' + pair("Bank", "Banque"),
    'msgid "one bridge"\nmsgid_plural "%(n)s bridges"\nmsgstr[0] "%(n)s pont"\nmsgstr[1] "%(n)s ponts"\n',
    'msgid "%d bridge"\nmsgid_plural "%d bridges"\nmsgstr[0] "%d pont"\nmsgstr[1] "%d ponts"\n',
]


@pytest.mark.parametrize("entry", GOOD)
def test_good_french_raises_no_alarm(tmp_path, entry):
    assert codes(plant(tmp_path, entry)) == []


@pytest.mark.parametrize(
    ("singular", "expected"),
    [("Un ponte per %(place)s", []), ("Un ponte", ["placeholder", "placeholder"])],
)
def test_the_number_may_be_written_out_where_a_form_stands_for_one_number_only(tmp_path, singular, expected):
    entry = (
        'msgid "%(n)s bridge to %(place)s"\nmsgid_plural "%(n)s bridges to %(place)s"\n'
        f'msgstr[0] "{singular}"\nmsgstr[1] "%(n)s ponti per %(place)s"\n'
    )
    header = HEADER.replace("Language: fr", "Language: it").replace("n > 1", "n != 1")
    path = plant(tmp_path, entry, header=header)
    assert [finding.code for finding in check_catalogue(path, "it")] == expected


def test_a_variant_of_a_language_forms_its_plurals_like_it(tmp_path):
    path = plant(tmp_path, pair("Bridge", "Pont"), header=HEADER.replace("Language: fr", "Language: fr_CA"))
    assert check_catalogue(path, "fr-ca") == []


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
def test_a_broken_file_is_refused_everywhere_and_left_as_it_is(tmp_path, kind):
    entry, expected = BROKEN[kind]
    path = plant(tmp_path, entry or pair("Bridge", "Élevé"))
    if kind == "byte order mark":
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    if kind == "Latin-1":
        path.write_bytes(path.read_text("utf-8").encode("latin-1"))
    before = path.read_bytes()
    assert set(codes(path)) == {expected}
    with pytest.raises(BrokenCatalogue):
        compile_catalogue(path, "fr")
    with pytest.raises(BrokenCatalogue):
        update_catalogue(Catalogue("fr", path), {})
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
    path = plant(tmp_path, pair("Bridge", "Tiqenṭert"), header=HEADER.replace("Language: fr", "Language: kab"))
    (finding,) = check_catalogue(path, "kab")
    assert finding.code == "plural-header"
    assert "kab" in finding.sentence


def test_a_finding_stands_on_the_line_of_its_message(tmp_path):
    path = plant(tmp_path, pair("River", "Rivière"), "# A note.\n#: bridges.py\n" + pair("Bridge", ""))
    (finding,) = check_catalogue(path, "fr")
    assert path.read_text("utf-8").split("\n")[finding.line - 1] == 'msgid "Bridge"'


def test_an_optional_catalogue_may_leave_messages_untranslated(tmp_path):
    assert codes(plant(tmp_path, pair("Bridge", "")), complete=False) == []


@pytest.mark.parametrize("package", [django, wagtail])
def test_published_french_catalogues_raise_no_alarm_about_syntax_or_placeholders(package):
    paths = sorted(Path(package.__file__).parent.glob("**/locale/fr/LC_MESSAGES/django.po"))
    found = [finding for path in paths for finding in check_catalogue(path, "fr")]
    assert len(paths) > 9
    assert [
        str(finding) for finding in found if finding.code in {"syntax", "encoding", "duplicate", "placeholder"}
    ] == []
