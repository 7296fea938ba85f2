"""Content-Security-Policy of the Wagtail admin: its inline scripts replaced, so that a strict policy holds.

Wherever Wagtail 8.0 would write `<script>new ImageChooser("id", {…})</script>`, this site writes an inert
`<template>` that names the same call, and `static/js/admin-widgets.js` makes it. The templates under
`templates/wagtailadmin/` do so for dates and inline panels; this module does it for choosers, whose script Wagtail
writes in Python. A nonce would not do: HTML that arrives later, in a dialog, has the nonce of another answer.
"""

import json

from django.core.exceptions import ImproperlyConfigured
from django.utils.html import format_html
from wagtail.admin.widgets import BaseChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser


def widget_start(function, *arguments):
    """The inert HTML that makes the admin call this JavaScript function or class with these arguments."""
    return format_html(
        '<template data-controller="widget-start" data-widget-start-function-value="{}"'
        ' data-widget-start-arguments-value="{}"></template>',
        function,
        json.dumps(arguments),
    )


def chooser_start(widget, id_, name, chosen):
    """The start of one chooser, as its `render_js_init` would have written it.

    `chosen` is what `widget.get_value_data` gave. A chooser that writes a script of its own raises
    ImproperlyConfigured: its script would be refused by the browser, and the field would silently do nothing.
    """
    own_script = type(widget).render_js_init
    if own_script is BaseChooser.render_js_init:
        return widget_start(widget.js_constructor, id_, widget.get_js_init_options(id_, name, chosen))
    if own_script is AdminTaskChooser.render_js_init:
        return widget_start("createTaskChooser", id_)
    raise ImproperlyConfigured(
        f"{type(widget).__name__} writes its own start script, which the Content-Security-Policy forbids. "
        "Say in cannes_intl.operations.admin_csp.chooser_start which function it calls with what."
    )


def render_chooser(self, name, value, attrs=None, renderer=None):
    """BaseChooser.render of Wagtail 8.0.1, with an inert start instead of an inline script."""
    if not attrs or "id" not in attrs:
        raise TypeError("BaseChooser cannot be rendered without an 'id' attribute")
    chosen = self.get_value_data(value)
    html = self.render_html(name, chosen, attrs)
    return format_html("{}{}", html, chooser_start(self, attrs["id"], name, chosen))


def install():
    """Give every chooser of the admin, Wagtail's and the site's, the rendering without inline script."""
    BaseChooser.render = render_chooser
