"""The admin has no inline script, and an upgrade of Wagtail that brings or changes one is noticed here."""

import hashlib
import inspect
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import wagtail
from django import forms
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.template.loader import render_to_string
from wagtail import blocks
from wagtail.admin.widgets import (
    AdminDateInput,
    AdminDateTimeInput,
    AdminPageChooser,
    AdminTimeInput,
    BaseChooser,
)
from wagtail.admin.widgets.workflows import AdminTaskChooser
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.widgets import AdminImageChooser

WAGTAIL = Path(wagtail.__file__).parent

# Each template of Wagtail 8.0.1 that ours replaces, in whole or in its block `js_init`.
TEMPLATES_REPLACED = {
    "wagtailadmin/panels/inline_panel.html": "195bb0b199edb062",
    "wagtailadmin/panels/multiple_chooser_panel.html": "673bc9b26ca95c03",
    "wagtailadmin/widgets/date_input.html": "2557f7a4fd543d7c",
    "wagtailadmin/widgets/datetime_input.html": "479d8ddeaa73d2fd",
    "wagtailadmin/widgets/time_input.html": "536917c544a13563",
}
# Each piece of Wagtail 8.0.1's Python that cannes_intl.operations.admin_csp stands in for.
CODE_REPLACED = {
    BaseChooser.render_js_init: "98a285f477211f35",
    AdminTaskChooser.render_js_init: "e0e19ae6f795a0bd",
}
TEMPLATES_NOT_REACHED = {
    "wagtailadmin/notifications/base.html": "mail, which has no policy",
    "wagtailembeds/embed_frontend.html": "no rich text and no block of this site takes embeds",
}
CODE_WITH_SCRIPT = {"admin/widgets/chooser.py": "BaseChooser.render, which admin_csp replaces"}

CHANGED = (
    "Wagtail's {} is no longer the one our replacement was made from. Compare the two versions in Wagtail's "
    "repository, carry over to {} what changed, run tests/browser/test_admin_walk.py, then write here: {}"
)


def fingerprint(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def wagtail_template(name):
    """The path of Wagtail's own template, whatever overrides it."""
    (path,) = WAGTAIL.glob(f"**/templates/{name}")
    return path


@pytest.mark.parametrize(("name", "known"), TEMPLATES_REPLACED.items())
def test_each_template_we_replace_is_still_the_one_we_know(name, known):
    found = fingerprint(wagtail_template(name).read_text())
    assert found == known, CHANGED.format(name, f"templates/{name}", found)


@pytest.mark.parametrize(("code", "known"), CODE_REPLACED.items())
def test_the_code_we_replace_is_still_the_one_we_know(code, known):
    found = fingerprint(inspect.getsource(code))
    assert found == known, CHANGED.format(code.__qualname__, "cannes_intl/operations/admin_csp.py", found)


def test_the_rendering_we_replace_is_still_the_one_we_know():
    """Read from the file: the class itself has ours by now."""
    source = (WAGTAIL / "admin/widgets/chooser.py").read_text()
    rendering = source[source.index("    def render(self") : source.index("    @property\n    def base_js_init")]
    found = fingerprint(rendering)
    assert found == "d8ea923b50c18780", CHANGED.format(
        "BaseChooser.render", "cannes_intl/operations/admin_csp.py", found
    )


class Inline(HTMLParser):
    """Finds what the policy would refuse: inline scripts that run, styles, event handlers, javascript: addresses."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "style" or (tag == "script" and "src" not in given and "json" not in (given.get("type") or "")):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name == "style" or name.startswith("on") or (value or "").strip().startswith("javascript:"):
                self.found.append(f"{tag} {name}")


def installed_wagtail_folders():
    """The folders of the Wagtail apps this site has installed."""
    paths = [Path(config.path) for config in apps.get_app_configs()]
    return [path for path in paths if path == WAGTAIL or WAGTAIL in path.parents]


def templates_of(folder):
    root = folder / "templates"
    return {str(path.relative_to(root)): path for path in root.rglob("*.html")}


def test_wagtail_has_no_other_template_that_the_policy_would_refuse():
    refused = {
        name
        for folder in installed_wagtail_folders()
        for name, path in templates_of(folder).items()
        if Inline(path.read_text()).found
    }
    assert refused == TEMPLATES_REPLACED.keys() | TEMPLATES_NOT_REACHED.keys()


def test_wagtail_writes_no_other_inline_script_in_python():
    writing = {
        str(path.relative_to(WAGTAIL))
        for path in WAGTAIL.rglob("*.py")
        if not {"test", "tests"} & set(path.parts) and re.search(r"""["'}]<script>""", path.read_text())
    }
    assert writing == CODE_WITH_SCRIPT.keys()


def leaves(block):
    """Every block without children inside a block, itself included."""
    if isinstance(block, blocks.ListBlock):
        yield from leaves(block.child_block)
    elif isinstance(block, (blocks.BaseStreamBlock, blocks.BaseStructBlock)):
        for child in block.child_blocks.values():
            yield from leaves(child)
    else:
        yield block


def test_no_text_of_the_site_takes_embeds():
    """Wagtail shows them in a frame of another host, with a style attribute; the public policy refuses both."""
    fields = [field for model in apps.get_models() for field in model._meta.get_fields()]
    inside = [leaf for field in fields if isinstance(field, StreamField) for leaf in leaves(field.stream_block)]
    texts = [one for one in [*fields, *inside] if isinstance(one, (RichTextField, blocks.RichTextBlock))]
    assert {type(one) for one in texts} >= {RichTextField, blocks.RichTextBlock}
    assert [one for one in texts if one.features is None or "embed" in one.features] == []
    assert [leaf for leaf in inside if isinstance(leaf, EmbedBlock)] == []


class Starts(HTMLParser):
    """The calls that rendered HTML asks static/js/admin-widgets.js to make."""

    def __init__(self, html):
        super().__init__()
        self.calls = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "template" and given.get("data-controller") == "widget-start":
            arguments = json.loads(given["data-widget-start-arguments-value"])
            self.calls.append((given["data-widget-start-function-value"], arguments))


def rendered(widget, value=None):
    html = widget.render("when", value, attrs={"id": "id_when"})
    assert Inline(html).found == []
    return Starts(html).calls


@pytest.mark.parametrize(
    ("widget", "function"),
    [
        (AdminDateInput, "initDateChooser"),
        (AdminDateTimeInput, "initDateTimeChooser"),
        (AdminTimeInput, "initTimeChooser"),
    ],
)
def test_a_date_field_starts_its_calendar_without_inline_script(widget, function):
    assert rendered(widget()) == [(function, ["id_when", widget().get_config()])]


@pytest.mark.django_db
def test_a_chooser_starts_without_inline_script():
    ((function, (id_, options)),) = rendered(AdminPageChooser())
    assert (function, id_) == ("PageChooser", "id_when")
    assert options["modalUrl"] == "/admin/choose-page/"
    assert rendered(AdminImageChooser())[0][0] == "ImageChooser"
    assert rendered(AdminTaskChooser()) == [("createTaskChooser", ["id_when"])]


def test_a_chooser_with_a_script_of_its_own_is_refused_with_a_sentence():
    class OwnChooser(AdminPageChooser):
        def render_js_init(self, id_, name, value_data):
            return "somethingElse();"

    with pytest.raises(ImproperlyConfigured, match="OwnChooser writes its own start script"):
        OwnChooser().render("when", None, attrs={"id": "id_when"})


def test_inline_items_start_without_inline_script():
    formset = forms.formset_factory(forms.Form)(prefix="editions")
    bound = {
        "self": {"formset": formset, "children": []},
        "options_json": json.dumps({"formsetPrefix": "id_éditions"}),
    }
    for name, function in [
        ("inline_panel", "InlinePanel"),
        ("multiple_chooser_panel", "MultipleChooserPanel"),
    ]:
        html = render_to_string(f"wagtailadmin/panels/{name}.html", bound)
        assert Inline(html).found == []
        assert Starts(html).calls == [(function, [{"formsetPrefix": "id_éditions"}])]


def test_every_widget_named_by_a_start_is_known_to_the_script():
    script = (Path(__file__).parents[2] / "static/js/admin-widgets.js").read_text()
    for function in ("initDateChooser", "initDateTimeChooser", "initTimeChooser", "createTaskChooser"):
        assert f'"{function}"' in script
    for name in ("InlinePanel", "MultipleChooserPanel"):
        assert name in script
