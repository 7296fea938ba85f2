"""What keeps the Wagtail admin within the Content-Security-Policy."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

from cannes_intl.operations import admin_csp

admin_csp.install()


@hooks.register("insert_global_admin_js")
def start_widgets():
    """The one script that starts what Wagtail's inline scripts would have started."""
    return format_html('<script src="{}"></script>', static("js/admin-widgets.js"))
