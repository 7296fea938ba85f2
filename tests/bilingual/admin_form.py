"""Posting the admin's forms as a browser would: every field of the form as it was served, with changes."""

from copy import copy

from bs4 import BeautifulSoup, SoupStrainer
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.test.utils.form_data import rich_text

from tests.reading import words

ACTIONS = {"publish": "action-publish", "submit": "action-submit", "save": None}


class AdminForm:
    """One create or edit view: ``fields`` is what a browser would post of it."""

    def __init__(self, client, address):
        response = client.get(address)
        assert response.status_code == 200, f"{address}: {response.status_code} {response.get('Location', '')}"
        self.client, self.address = client, address
        self.html = BeautifulSoup(response.content, "html.parser")
        form = self.html.find("form", attrs={"data-edit-form": True}) or self.html.find("form", method="POST")
        self.fields = controls(form)
        self.instance = response.context["form"].instance
        for field in self.instance._meta.get_fields():
            if isinstance(field, StreamField) and field.name in response.context["form"].fields:
                self.fields |= stream_controls(field.name, field.stream_block, getattr(self.instance, field.name))

    def handed_to(self, client):
        """The same form in another browser."""
        mine = copy(self)
        mine.client, mine.fields = client, dict(self.fields)
        return mine

    def write_body(self, *stored):
        """Replace the body by these blocks, written as they are stored."""
        block = self.instance._meta.get_field("body").stream_block
        kept = {name: value for name, value in self.fields.items() if not name.startswith("body-")}
        self.fields = kept | stream_controls("body", block, block.to_python(list(stored)))
        return self

    def add_row(self, rows, **values):
        """Fill in one more row of a list of rows."""
        number = int(self.fields[f"{rows}-TOTAL_FORMS"])
        self.fields[f"{rows}-TOTAL_FORMS"] = str(number + 1)
        row = {"id": "", "ORDER": str(number + 1), "DELETE": "", **values}
        self.fields |= {f"{rows}-{number}-{name}": value for name, value in row.items()}
        return self

    def post(self, action="save", autosave=False, address=None, **changes):
        """Post it; ``changes`` are fields by name. ``action`` is save, publish or submit."""
        posted = {**self.fields, **changes}
        if ACTIONS[action]:
            posted[ACTIONS[action]] = ACTIONS[action]
        accept = "application/json" if autosave else "text/html"
        return self.client.post(address or self.address, posted, headers={"accept": accept})


def edit_address(page):
    return f"/admin/pages/{page.pk}/edit/"


def create_address(model, parent):
    return f"/admin/pages/add/{model._meta.app_label}/{model._meta.model_name}/{parent.pk}/"


def edit_form(client, page):
    return AdminForm(client, edit_address(page))


def create_form(client, model, parent):
    return AdminForm(client, create_address(model, parent))


def accepted(response):
    """True when the form was taken; otherwise the test fails with what the form said."""
    said = response.context["form"].errors if response.context and "form" in response.context else ""
    assert response.status_code == 302, said
    return True


def error_beside(response, field):
    """What the answer shows beside one field, as the editor reads it; empty when nothing is shown there."""
    assert response.status_code == 200, response.status_code
    beside = BeautifulSoup(response.content, "html.parser", parse_only=SoupStrainer(attrs={"data-contentpath": field}))
    assert beside.contents, f"The form has no {field}"
    shown = beside.find(attrs={"data-field-errors": True})
    return words(shown) if shown else ""


def controls(form):
    """The names and values a browser would send of a form, rows' templates left out."""
    values = {}
    for control in form.find_all(["input", "textarea", "select"]):
        name = control.get("name")
        if not name or "__prefix__" in name or control.has_attr("disabled"):
            continue
        if control.name == "textarea":
            values[name] = control.text.removeprefix("\n")  # as the HTML standard says
        elif control.name == "select":
            chosen = [option.get("value", option.text) for option in control.find_all("option", selected=True)]
            if control.has_attr("multiple"):
                values[name] = chosen
            else:
                first = control.find("option")
                values[name] = chosen[0] if chosen else (first.get("value", "") if first else "")
        elif control.get("type") in ("checkbox", "radio"):
            if control.has_attr("checked"):
                values.setdefault(name, []).append(control.get("value", "on"))
        elif control.get("type") not in ("submit", "button", "file"):
            values[name] = control.get("value", "")
    return values


def stream_controls(prefix, block, value):
    """The controls telepath would draw for a block's value, in the names Wagtail reads them by."""
    if isinstance(block, blocks.BaseStreamBlock):
        found = {f"{prefix}-count": str(len(value))}
        for number, child in enumerate(value):
            at = f"{prefix}-{number}"
            found |= {
                f"{at}-deleted": "",
                f"{at}-order": str(number),
                f"{at}-type": child.block_type,
                f"{at}-id": child.id or "",
                **stream_controls(f"{at}-value", child.block, child.value),
            }
        return found
    if isinstance(block, blocks.ListBlock):
        found = {f"{prefix}-count": str(len(value.bound_blocks))}
        for number, child in enumerate(value.bound_blocks):
            at = f"{prefix}-{number}"
            found |= {
                f"{at}-deleted": "",
                f"{at}-order": str(number),
                f"{at}-id": child.id or "",
                **stream_controls(f"{at}-value", block.child_block, child.value),
            }
        return found
    if isinstance(block, blocks.BaseStructBlock):
        found = {}
        for name, child in block.child_blocks.items():
            found |= stream_controls(f"{prefix}-{name}", child, value.get(name))
        return found
    if isinstance(block, blocks.RichTextBlock):
        return {prefix: rich_text(getattr(value, "source", value) or "")}
    if isinstance(block, blocks.MultipleChoiceBlock):
        return {prefix: list(value or [])}
    return {prefix: str(getattr(value, "pk", value) or "")}
