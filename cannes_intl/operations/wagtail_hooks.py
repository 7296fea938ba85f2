"""Wagtail hooks that keep the admin within the Content-Security-Policy."""

from django.templatetags.static import static
from django.utils.html import format_html_join
from wagtail import hooks

from . import admin_csp

SCRIPTS = ["js/admin-styles.js", "js/admin-widgets.js"]

admin_csp.install()


@hooks.register("insert_global_admin_js")
def scripts_instead_of_inline():
    """What Wagtail's inline scripts and styles would have done, in files of the site's own."""
    return format_html_join("\n", '<script src="{}"></script>', ([static(name)] for name in SCRIPTS))
