"""Through the Wagtail admin in a real browser: everything works under the strict Content-Security-Policy.

What an editor would notice is asserted here; that nothing was refused, complained of or asked of another host, by the
fixture `console` after every test.
"""

import io
import re

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse
from PIL import Image
from playwright.sync_api import expect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Site

from cannes_intl.home.models import HomePage
from cannes_intl.website.models import SiteSettings
from tests import builders

# The editor watches the form, has saved by itself what was changed since, and is not about to save more.
AUTOSAVED = """() => {
  const form = document.querySelector("[data-edit-form]");
  const [watching, saving] = ["w-unsaved", "w-autosave"].map(
    (name) => window.wagtail.app.getControllerForElementAndIdentifier(form, name));
  return watching.initialFormData === watching.formData && !saving.submitPromise;
}"""
CALENDAR = ".xdsoft_datetimepicker:visible"


def png(colour="teal"):
    buffer = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(buffer, "PNG")
    return buffer.getvalue()


def picture(title="La Croisette"):
    return get_image_model().objects.create(title=title, file=ContentFile(png(), "croisette.png"))


class Walk:
    """An editor's way through the admin."""

    def __init__(self, page, server, console):
        self.page = page
        self.server = server
        self.console = console

    def to(self, name, *arguments, query=""):
        """Open one screen of the admin by the name of its address, and wait until its scripts have started."""
        answer = self.page.goto(self.server.url + reverse(name, args=arguments) + query)
        assert answer.status == 200, answer.url
        expect(self.page.locator("body.ready")).to_be_attached()
        return self.page

    def pick_a_day(self, field):
        """Click a date field, then the 15th in the calendar that opens; return what the field says."""
        self.page.locator(field).click()
        self.page.locator(CALENDAR).get_by_text("15", exact=True).first.click()
        return self.page.locator(field).input_value()

    def save_draft(self):
        """Save by the button, once the autosave that follows the last change has landed: this has the last word."""
        self.page.wait_for_function(AUTOSAVED)
        self.page.get_by_role("button", name="Save draft").click()
        expect(self.page.locator(".messages .success")).to_be_visible()


@pytest.fixture
def walk(editor, server, console):
    return Walk(editor, server, console)


def test_an_editor_signs_in_and_finds_the_dashboard(page, server):
    builders.administrator("claire", interface="fr")
    page.goto(f"{server.url}/admin/")
    page.locator("[name=username]").fill("claire")
    page.locator("[name=password]").fill("thé-vert-2026")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Cannes International")
    expect(page.get_by_role("button", name="claire")).to_be_visible()


@pytest.mark.costly("opens thirty-two screens")
def test_every_screen_opens(walk):
    home = HomePage.objects.get()
    city = builders.partner_city()
    document = get_document_model().objects.create(title="Accord", file=ContentFile(b"%PDF-1.4", "accord.pdf"))
    for name, *arguments in [
        ("wagtailadmin_explore_root",),
        ("wagtailadmin_explore", home.pk),
        ("wagtailadmin_pages:search",),
        ("wagtailadmin_pages:add_subpage", home.pk),
        ("wagtailadmin_pages:history", city.pk),
        ("wagtailadmin_pages:usage", city.pk),
        ("wagtailadmin_pages:move", city.pk),
        ("wagtailadmin_pages:copy", city.pk),
        ("wagtailadmin_pages:unpublish", city.pk),
        ("wagtailadmin_pages:delete", city.pk),
        ("wagtailsnippets_website_theme:list",),
        ("wagtailsnippets_partnerships_place:edit", city.place.pk),
        ("wagtailsnippets_partnerships_institution:add",),
        ("wagtailimages:index",),
        ("wagtailimages:edit", picture().pk),
        ("wagtaildocs:index",),
        ("wagtaildocs:add_multiple",),
        ("wagtaildocs:edit", document.pk),
        ("wagtailusers_users:index",),
        ("wagtailusers_users:add",),
        ("wagtailusers_groups:index",),
        ("wagtailusers_groups:edit", Group.objects.first().pk),
        ("wagtailsites:edit", Site.objects.get().pk),
        ("wagtailsettings:edit", SiteSettings._meta.app_label, SiteSettings._meta.model_name),
        ("wagtailadmin_collections:add",),
        ("wagtailadmin_workflows:index",),
        ("wagtailredirects:index",),
        ("wagtailredirects:start_import",),
        ("wagtailadmin_reports:locked_pages",),
        ("wagtailadmin_reports:workflow",),
        ("wagtailadmin_reports:aging_pages",),
        ("wagtailadmin_account",),
    ]:
        walk.to(name, *arguments)


def test_a_body_takes_text_a_page_and_a_picture(walk):
    city, image = builders.partner_city(), picture()
    page = walk.to("wagtailadmin_pages:edit", city.pk)

    page.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="Text", exact=True).click()
    page.locator("[id^=block-] .public-DraftEditor-content").first.fill("Le thé de Shizuoka.")

    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name="Link to a page").click()
    page.locator(".page-chooser [data-chooser-action-choose]").last.click()
    page.locator(".modal a.choose-page").click()
    expect(page.locator(".page-chooser [data-chooser-title]").last).to_have_text("Home")
    page.locator("[name='body-1-value-label-fr']").fill("Vers l’accueil")

    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name="Picture").click()
    page.locator("#body-2-value-image-chooser").get_by_role("button", name="Choose an image").click()
    page.locator(".modal a.image-choice").click()
    expect(page.locator("#body-2-value-image-chooser [data-chooser-title]")).to_have_text(image.title)
    expect(page.locator("[name='body-2-value-image']")).to_have_value(str(image.pk))

    walk.save_draft()
    text, link, shown = builders.draft(city).body
    assert "Le thé de Shizuoka." in str(text.value["fr"])
    assert link.value["page"].pk == HomePage.objects.get().pk
    assert shown.value["image"] == image


def test_an_empty_text_shows_its_hint_and_a_written_one_does_not(walk):
    """The hint is a style sheet the editor writes for itself."""
    page = walk.to("wagtailadmin_pages:edit", HomePage.objects.get().pk)
    words = page.locator("#panel-child-content-introduction_fr-content, [id*=introduction_fr]").locator(
        ".Draftail-Editor"
    )
    hint = "block => getComputedStyle(block, '::before').content"
    block = words.locator("[class*=Draftail-block--unstyled]").first
    assert "Write something" in block.evaluate(hint)
    words.locator(".public-DraftEditor-content").fill("Cannes et le monde.")
    assert "Write something" not in block.evaluate(hint)


def test_an_address_made_from_a_name_parts_its_words_at_an_apostrophe(walk):
    agenda = builders.agenda_page()
    page = walk.to("wagtailadmin_pages:add", "events", "eventpage", agenda.pk)
    for name, slug in (("Nuit de l’Été à Łódź", "nuit-de-l-ete-a-lodz"), ("Shizuoka × Cannes", "shizuoka-x-cannes")):
        page.locator("#id_name_fr").fill(name)
        page.locator("#id_name_fr").blur()
        expect(page.locator("#id_url_slug_fr")).to_have_value(slug)


def test_inline_items_are_added_with_their_dates(walk):
    city, image = builders.partner_city(), picture()
    page = walk.to("wagtailadmin_pages:edit", city.pk)

    page.get_by_role("tab", name="Facts").click()
    page.locator("#id_agreements-ADD").click()
    page.locator("[name='agreements-1-concluded']").fill("2024")
    page.locator("#id_agreements-ADD").click()
    page.locator("[name='agreements-2-concluded']").fill("2025")
    given = [page.locator(f"[name='agreements-{row}-uid']").input_value() for row in range(3)]
    page.get_by_role("button", name="Choose an image").click()
    page.locator(".modal a.image-choice").click()
    expect(page.locator(".image-chooser [data-chooser-title]")).to_have_text(image.title)

    page.get_by_role("tab", name="Sources").click()
    page.locator("#id_sources-ADD").click()
    page.locator("[name='sources-0-title']").fill("Délibération")
    assert re.fullmatch(r"\d{4}-\d\d-15", walk.pick_a_day("#id_sources-0-consulted_on"))
    assert re.fullmatch(r"\d{4}-\d\d-15", walk.pick_a_day("#id_review_by"))

    walk.save_draft()
    saved = builders.draft(city)
    assert [agreement.concluded for agreement in saved.agreements.all()] == ["2019", "2024", "2025"]
    assert [str(agreement.uid) for agreement in saved.agreements.all()] == given
    assert len(set(given)) == 3, "rows added in one sitting share an identity"
    assert saved.sources.get().consulted_on.day == saved.review_by.day == 15
    assert saved.photograph == image


def test_the_hours_of_an_edition_are_picked_from_a_list(walk):
    event = builders.event()
    page = walk.to("wagtailadmin_pages:edit", event.pk)
    page.get_by_role("tab", name="Facts").click()
    page.locator("#id_editions-0-starts_at").click()
    page.locator(CALENDAR).get_by_text("20:00").click()
    expect(page.locator("#id_editions-0-starts_at")).to_have_value("20:00")


def test_a_publication_is_scheduled_in_its_dialog(walk):
    page = walk.to("wagtailadmin_pages:edit", builders.partner_city(published=False).pk)
    page.get_by_role("button", name="Toggle status").click()
    page.get_by_role("button", name="Set schedule").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert re.fullmatch(r"\d{4}-\d\d-15 \d\d:\d\d", walk.pick_a_day("#id_go_live_at"))


def test_the_preview_panel_shows_the_page_and_the_checks_read_it(walk):
    page = walk.to("wagtailadmin_pages:edit", builders.partner_city().pk)
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_contain_text("Shizuoka")
    page.get_by_role("button", name="Toggle checks").click()
    expect(page.locator("[data-content-word-count]")).to_have_text(re.compile(r"[1-9]\d*"))


def test_a_theme_is_edited(walk):
    theme = builders.theme()
    page = walk.to("wagtailsnippets_website_theme:edit", theme.pk)
    page.locator("[name=name_en]").fill("Food")
    walk.save_draft()
    assert builders.draft(theme).name_en == "Food"


def test_several_pictures_are_uploaded(walk):
    page = walk.to("wagtailimages:add_multiple")
    files = [
        {"name": f"{name}.png", "mimeType": "image/png", "buffer": png(colour)}
        for name, colour in [("port", "navy"), ("palais", "crimson")]
    ]
    page.locator("#fileupload").set_input_files(files)
    expect(page.locator("#upload-list input[name$=title]")).to_have_count(2)
    assert set(get_image_model().objects.values_list("title", flat=True)) == {"port", "palais"}


def test_a_focal_point_is_drawn_and_a_tag_given(walk):
    image = picture()
    page = walk.to("wagtailimages:edit", image.pk)
    page.locator(".tagit-new input").fill("mer")
    page.keyboard.press("Enter")
    frame = page.locator(".jcrop-tracker").last.bounding_box()
    page.mouse.move(frame["x"] + 40, frame["y"] + 40)
    page.mouse.down()
    page.mouse.move(frame["x"] + 140, frame["y"] + 120, steps=5)
    page.mouse.up()
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".messages .success")).to_be_visible()
    image.refresh_from_db()
    assert image.focal_point_width > 0
    assert [tag.name for tag in image.tags.all()] == ["mer"]


def test_a_picture_is_uploaded_in_the_chooser(walk):
    page = walk.to("wagtailadmin_pages:edit", builders.partner_city().pk)
    page.get_by_role("tab", name="Facts").click()
    page.get_by_role("button", name="Choose an image").click()
    page.get_by_role("tab", name="Upload").click()
    upload = page.locator(".modal #tab-upload")
    upload.locator("input[type=file]").set_input_files({"name": "port.png", "mimeType": "image/png", "buffer": png()})
    upload.locator("[name$=title]").fill("Le Vieux-Port")
    upload.locator("button[type=submit]").click()
    expect(page.locator(".image-chooser [data-chooser-title]")).to_have_text("Le Vieux-Port")


def test_a_report_is_filtered_by_date(walk):
    page = walk.to("wagtailadmin_reports:site_history")
    page.get_by_role("button", name="Filter").click()
    page.locator("[aria-controls=drilldown-id_timestamp]").click()
    day = walk.pick_a_day("#id_timestamp_0")
    expect(page).to_have_url(re.compile(f"timestamp_from={day}"))


def test_a_workflow_takes_a_page_and_a_task(walk):
    page = walk.to("wagtailadmin_workflows:add")
    page.locator("#id_workflow_tasks-ADD").click()
    page.get_by_role("button", name="Choose a task").click()
    expect(page.locator(".modal [role=tablist]")).to_be_visible()


def test_the_userbar_opens_on_a_public_page(walk, server):
    page = walk.page
    page.goto(server.url + builders.partner_city().url)
    page.locator("[data-wagtail-userbar-trigger]").click()
    expect(page.locator(".w-userbar-items")).to_be_visible()
    page.locator("#checker-trigger").click()
    expect(page.locator("#checker-results")).to_be_visible()
