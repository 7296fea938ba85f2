"""What the admin needs for pages in several languages."""

from django.template.response import TemplateResponse
from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.admin_url_finder import AdminURLFinder

from .snippets import WordedSnippet


@hooks.register("insert_global_admin_css")
def languages_side_by_side():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin-languages.css"))


@hooks.register("insert_editor_js")
def an_identity_for_each_row():
    return format_html('<script src="{}"></script>', static("js/admin-rows.js"))


@hooks.register("before_delete_snippet")
def say_where_it_is_used(request, instances):
    """In place of the question whether to delete: what is used stays, and here is where."""
    used = [(snippet, snippet.uses()) for snippet in instances if isinstance(snippet, WordedSnippet)]
    used = [(snippet, uses) for snippet, uses in used if uses]
    if not used:
        return None
    links = AdminURLFinder(request.user)
    listed = [(snippet, [(user, links.get_edit_url(user)) for user in uses]) for snippet, uses in used]
    return TemplateResponse(request, "bilingual/in_use.html", {"used": listed})
