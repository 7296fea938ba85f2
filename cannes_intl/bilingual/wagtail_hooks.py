"""What the admin needs for pages in several languages."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def languages_side_by_side():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin-languages.css"))
