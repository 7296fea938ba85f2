"""Bodies: one structure for every language, words per language inside its blocks."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Revision
from wagtail.test.utils.form_data import rich_text

from cannes_intl.website.models import StandardPage
from programmes.models import ProgrammesPage
from tests import builders
from tests.bilingual.admin_form import AdminForm, accepted, edit_address, edit_form
from tests.builders import heading, key_facts, link, quote, text, words
from tests.reading import open_page

pytestmark = pytest.mark.django_db

FRENCH = "/fr/a-propos/"
ENGLISH = "/en/about/"


@pytest.fixture(scope="module", autouse=True)
def written(plant):
    """A page of text, and a section that links lead to."""

    def write():
        builders.programmes_page()
        return builders.standard_page(body=[text("<p>Bonjour.</p>", "<p>Hello.</p>")])

    return plant(write)


@pytest.fixture
def about(db, written):
    return builders.fresh(written)


@pytest.fixture
def about_form(served_once, about):
    return served_once(edit_address(about))


def with_body(page, *blocks):
    return builders.publish(builders.set_body(builders.draft(page), *blocks))


def mother_tongue_of(page, sentence):
    """The language of a sentence on a page: that of the nearest element that says one."""
    found = page.one("main").find(string=lambda string: string and sentence in string)
    assert found, sentence
    return found.find_parent(attrs={"lang": True})["lang"]


def kept(about):
    return [(block.block_type, block.id) for block in about.body]


# ---- what is read ------------------------------------------------------------------------------------------


def test_each_reader_reads_their_own_words(about, client):
    french, english = open_page(client, FRENCH), open_page(client, ENGLISH)
    assert ("Bonjour." in french.main, "Hello." in french.main) == (True, False)
    assert ("Bonjour." in english.main, "Hello." in english.main) == (False, True)


def test_words_lacking_in_english_are_read_in_french_and_say_so(about, client):
    with_body(
        about,
        text("<p>Un texte</p>", "", id="none"),
        text("<p>Un vide</p>", '<p data-block-key="a"></p>', id="empty"),
        heading("Un titre", ""),
        quote("Une citation", ""),
        key_facts((words("Un fait", ""), words("1", "1"))),
        text("<p>Oui.</p>", "<p>Yes.</p>", id="other"),
    )
    page = open_page(client, ENGLISH)
    sentences = ("Un texte", "Un vide", "Un titre", "Une citation", "Un fait", "Yes.")
    assert [mother_tongue_of(page, sentence) for sentence in sentences] == ["fr", "fr", "fr", "fr", "fr", "en"]


def test_a_link_lacking_english_words_is_read_in_french_and_leads_to_the_english_page(about, client):
    with_body(about, link(ProgrammesPage.objects.get(), "Voir les programmes", ""), text())
    page = open_page(client, ENGLISH)
    assert mother_tongue_of(page, "Voir les programmes") == "fr"
    assert page.links()["/en/training-programmes/"] == "Voir les programmes"


def test_links_inside_a_text_lead_to_pages_in_the_reader_s_language(about, client):
    linked = f'<p><a linktype="page" id="{ProgrammesPage.objects.get().pk}">ici</a></p>'
    with_body(about, text(linked, linked))
    assert open_page(client, FRENCH).links()["/fr/programmes/"] == "ici"
    assert open_page(client, ENGLISH).links()["/en/training-programmes/"] == "ici"


def test_words_are_text_and_never_markup(about, client):
    with_body(about, heading("<b>Thé</b> & co", "<script>alert(1)</script>"))
    assert open_page(client, FRENCH).text("main h2") == "<b>Thé</b> & co"
    english = open_page(client, ENGLISH)
    assert english.text("main h2") == "<script>alert(1)</script>"
    assert english.count("main h2 *") == 0


def test_a_block_is_left_out_of_the_languages_it_names(about, client):
    with_body(
        about,
        text("<p>Partout.</p>", "<p>Everywhere.</p>", id="all"),
        heading("Pas en anglais", "Not in English", id="h-1", left_out=["en"]),
        heading("Pas en français", "Not in French", id="h-2", left_out=["fr"]),
        heading("Nulle part", "Nowhere", id="h-3", left_out=["fr", "en"]),
    )
    french, english = open_page(client, FRENCH), open_page(client, ENGLISH)
    assert (french.texts("main h2"), "Partout." in french.main) == (["Pas en anglais"], True)
    assert (english.texts("main h2"), "Everywhere." in english.main) == (["Not in French"], True)


def test_a_block_left_out_of_english_lends_it_no_french(about, client):
    with_body(about, text(), quote("Pour la France seule", "", left_out=["en"]))
    page = open_page(client, ENGLISH)
    assert "Hello." in page.main
    assert "Pour la France seule" not in page.main


def test_a_page_of_text_exists_in_english_when_a_block_shown_there_has_english_words(about):
    assert with_body(about, text("<p>Oui.</p>", "<p>Yes.</p>")).exists_in("en")
    assert with_body(about, heading("Oui", ""), quote("Oui", "Yes")).exists_in("en")
    assert not with_body(about, text("<p>Oui.</p>", "")).exists_in("en")
    assert not with_body(about, text("<p>Oui.</p>", "<p> &nbsp;</p>")).exists_in("en")
    assert not with_body(about, text("<p>Oui.</p>", "<p>Yes.</p>", left_out=["en"])).exists_in("en")


def test_words_of_every_language_are_searched_and_nothing_else(about):
    about = with_body(about, heading("Cigales", ""), quote("Sauterelles", "Locusts"))
    field = about._meta.get_field("body")
    found = " ".join(field.get_searchable_content(about.body))
    assert sorted(found.split()) == ["Cigales", "Locusts", "Sauterelles"]


def test_a_body_of_many_blocks_costs_no_query_per_block(about, client):
    other = ProgrammesPage.objects.get()
    counts = []
    for number in (2, 12):
        with_body(about, *[link(other, id=f"link-{one}") for one in range(number)], text())
        client.get(ENGLISH)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(ENGLISH).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


# ---- what publication asks for -----------------------------------------------------------------------------


UNWRITTEN = [
    text("", "<p>Hello.</p>"),
    text('<p data-block-key="a"> </p>', "<p>Hello.</p>"),
    heading("", "Title"),
    quote("", "Thus."),
    key_facts((words("Depuis", "For"), words("", "ten years"))),
]


@pytest.mark.parametrize("block", UNWRITTEN)
def test_wanted_words_lacking_in_french_refuse_a_publication(about, block, active):
    drafted = builders.set_body(builders.draft(about), text(id="whole"), block)
    revision = drafted.save_revision()
    with pytest.raises(ValidationError) as refusal:
        revision.publish()
    assert "body" in refusal.value.message_dict
    assert kept(builders.fresh(about)) == [("text", "text-1")]


@pytest.mark.parametrize("block", UNWRITTEN)
def test_wanted_words_lacking_in_french_refuse_a_live_page_s_save(about, block):
    about = builders.set_body(builders.fresh(about), text(id="whole"), block)
    with pytest.raises(ValidationError):
        about.save()
    assert kept(builders.fresh(about)) == [("text", "text-1")]


def test_a_block_left_out_of_french_is_not_asked_for_french_words(about):
    published = with_body(
        about, text(id="whole"), quote("", "Thus.", left_out=["fr"]), heading("", "T", left_out=["fr"])
    )
    assert len(published.body) == 3


def test_a_publication_cannot_slip_through_while_somebody_else_autosaves(about, about_form):
    """Wagtail defers validation by a flag on block definitions that every thread shares."""
    block = StandardPage.get_edit_handler().get_form_class().base_fields["body"].block
    form = about_form.write_body(text("", "<p>Hello.</p>"))
    block.defer_required_validation()
    try:
        answer = form.post("publish")
    finally:
        block.restore_deferred_validation()
    assert answer.status_code == 200
    assert "Bonjour." in str(builders.fresh(about).body[0].value["fr"])


def error_in_block(answer, *path):
    """The sentence the form shows inside a block, by the path of block numbers and names."""
    assert answer.status_code == 200, answer.status_code
    error = answer.context["form"].errors.as_data()["body"][0].as_json_data()
    for step in path:
        error = error["blockErrors"][step]
    return " ".join(error["messages"])


def wanted(interface):
    with translation.override(interface):
        language = {"fr": "français", "en": "French"}[interface]
        return gettext("Write this in %(language)s before publishing.") % {"language": language}


@pytest.mark.parametrize(
    ("block", "path"),
    [
        (text("", "<p>Hello.</p>", id="b"), (1, "fr")),
        (quote("", "Thus.", id="b"), (1, "quote", "fr")),
        (
            key_facts((words("a", "a"), words("b", "b")), (words("", "c"), words("d", "d"))),
            (1, "facts", 1, "term", "fr"),
        ),
    ],
)
def test_the_form_shows_what_lacks_inside_the_block(about, about_form, interface, block, path):
    answer = about_form.write_body(text(), block).post("publish")
    assert error_in_block(answer, *path) == wanted(interface)
    assert kept(builders.fresh(about)) == [("text", "text-1")]


def test_a_draft_may_lack_any_words_of_its_blocks(about, about_form):
    assert accepted(about_form.write_body(text("", "<p>Hello.</p>"), heading("", "")).post())
    assert kept(builders.draft(about)) == [("text", "text-1"), ("heading", "heading-1")]


def test_an_autosave_takes_blocks_without_words(about, about_form):
    answer = about_form.write_body(text("", ""), link(about, "", "")).post(autosave=True)
    assert answer.json()["success"]
    assert kept(builders.draft(about)) == [("text", "text-1"), ("link", "link-1")]


def test_a_standard_page_without_any_text_is_refused(about, about_form, interface):
    answer = about_form.write_body().post("publish")
    with translation.override(interface):
        message = gettext("Write the text of the page before publishing.")
    assert message in answer.context["form"].errors["body"]
    assert kept(builders.fresh(about)) == [("text", "text-1")]


@pytest.fixture
def image(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return get_image_model().objects.create(
        title="thé", file=get_test_image_file(), alternative_fr="Un bol de thé", alternative_en="A bowl of tea"
    )


def picture(image, alternative=("", ""), caption=("", ""), left_out=()):
    values = {
        "image": image.pk,
        "alternative": words(*alternative),
        "caption": words(*caption),
        "left_out": list(left_out),
    }
    return {"type": "picture", "id": "picture-1", "value": values}


def test_a_picture_needs_no_words_and_says_what_its_image_says(about, client, image):
    with_body(about, text(), picture(image))
    assert open_page(client, FRENCH).values("main img", "alt") == ["Un bol de thé"]
    assert open_page(client, ENGLISH).values("main img", "alt") == ["A bowl of tea"]


def test_a_picture_s_words_in_the_reader_s_language_come_before_borrowed_ones(about, client, image):
    with_body(about, text(), picture(image, ("Du thé vert", ""), ("Récolte", "")))
    assert open_page(client, FRENCH).values("main img", "alt") == ["Du thé vert"]
    assert open_page(client, ENGLISH).values("main img", "alt") == ["A bowl of tea"]


def test_a_picture_s_borrowed_words_say_their_language(about, client, image):
    image.alternative_en = ""
    image.save()
    with_body(about, text(), picture(image, ("Du thé vert", ""), ("Récolte", "")))
    page = open_page(client, ENGLISH)
    assert mother_tongue_of(page, "Récolte") == "fr"
    assert page.values("main [lang=fr] img, main img[lang=fr]", "alt") == ["Du thé vert"]


# ---- the form, revisions, copies ----------------------------------------------------------------------------


def test_the_form_gives_back_every_block_as_it_was(editor, about):
    stored = (
        heading(left_out=["en"]),
        text(),
        quote(author="Akira"),
        key_facts((words("a", "b"), words("c", "d"))),
        link(about),
    )
    with_body(about, *stored)
    assert accepted(edit_form(editor, about).post("publish"))
    body = builders.fresh(about).body
    assert [block.id for block in body] == [block["id"] for block in stored]
    assert body[0].value["left_out"] == ["en"]
    assert (body[2].value["quote"]["en"], body[2].value["author"]) == ("Thus.", "Akira")
    fact = body[3].value["facts"].bound_blocks[0]
    assert (fact.id, fact.value["term"]["fr"], fact.value["value"]["en"]) == ("facts-1-1", "a", "d")
    assert body[4].value["page"].pk == about.pk


def test_words_written_in_the_form_are_kept_in_each_language(about_form, client):
    posted = {"body-0-value-fr": rich_text("<p>Salut.</p>"), "body-0-value-en": rich_text("<p>Hi.</p>"),
              "body-0-value-left_out": []}  # fmt: skip
    assert accepted(about_form.post("publish", **posted))
    assert "Salut." in open_page(client, FRENCH).main
    assert "Hi." in open_page(client, ENGLISH).main


def older_than_english(about):
    """Make the newest revision one of before English: no word of its body has an English key."""
    revision = about.latest_revision
    stored = revision.content["body"]
    blocks = builders_blocks(stored)
    revision.content = {**revision.content, "body": blocks}
    revision.save()
    return Revision.objects.get(pk=revision.pk)


def builders_blocks(stored):
    import json

    def strip(value):
        if isinstance(value, dict):
            return {name: strip(inner) for name, inner in value.items() if name != "en"}
        return [strip(inner) for inner in value] if isinstance(value, list) else value

    return json.dumps(strip(json.loads(stored)))


def test_a_body_older_than_a_language_restores_with_that_language_empty(about, active):
    about = with_body(about, text(), quote(), key_facts((words("a", "b"), words("c", "d"))), heading())
    restored = older_than_english(about).as_object()
    assert restored.body[3].value["fr"] == "Le thé"
    assert list(restored.body.stream_block.words_in(restored.body, "en")) == []
    assert not restored.exists_in("en")


def test_a_body_older_than_a_language_can_be_edited_and_published(editor, about, client):
    about = with_body(about, text(), quote(), key_facts((words("a", "b"), words("c", "d"))), heading())
    revision = older_than_english(about)
    form = AdminForm(editor, reverse("wagtailadmin_pages:revisions_revert", args=(about.pk, revision.pk)))
    assert accepted(form.post("publish"))
    page = open_page(client, ENGLISH)
    assert mother_tongue_of(page, "Le thé") == "fr"
    assert "None" not in page.main


def test_comparing_shows_the_words_changed_in_each_language(editor, about):
    first = about.latest_revision
    second = builders.set_body(builders.draft(about), text("<p>Bonsoir.</p>", "<p>Good evening.</p>")).save_revision()
    shown = open_page(
        editor, reverse("wagtailadmin_pages:revisions_compare", args=(about.pk, first.pk, second.pk))
    ).main
    for sentence in ("Bonjour", "Bonsoir", "Hello", "Good evening"):
        assert sentence in shown


def test_reverting_brings_back_the_words_of_each_language(editor, about):
    first = about.latest_revision
    with_body(about, text("<p>Bonsoir.</p>", "<p>Good evening.</p>", id="other"))
    form = AdminForm(editor, reverse("wagtailadmin_pages:revisions_revert", args=(about.pk, first.pk)))
    assert accepted(form.post("publish"))
    (block,) = builders.fresh(about).body
    assert ("Bonjour." in str(block.value["fr"]), "Hello." in str(block.value["en"])) == (True, True)
    assert block.id == "text-1"


def test_a_copy_and_an_alias_have_the_words_of_each_language(about):
    copy = about.copy(update_attrs={"title": "Copie", "slug": "copie"})
    alias = about.create_alias(update_slug="alias")
    for made in (copy, alias):
        (block,) = StandardPage.objects.get(pk=made.pk).body
        assert ("Bonjour." in str(block.value["fr"]), "Hello." in str(block.value["en"])) == (True, True)


def test_a_block_of_a_kind_that_is_gone_harms_no_other(about, client):
    about = with_body(about, {"type": "gone", "id": "gone-1", "value": {"fr": "x"}}, text())
    assert "Bonjour." in open_page(client, FRENCH).main
    assert kept(about) == [("text", "text-1")]
