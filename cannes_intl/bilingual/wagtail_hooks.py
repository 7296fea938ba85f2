"""Wagtail hooks for pages in several languages."""

from django.db import DEFAULT_DB_ALIAS
from django.db.models import ProtectedError
from django.db.models.deletion import Collector
from django.template.response import TemplateResponse
from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.admin_url_finder import AdminURLFinder

from .bulk_actions import ACTIONS
from .schedule_notices import RefusedAtTheirDate
from .snippets import TranslatedSnippet


@hooks.register("insert_global_admin_css")
def languages_side_by_side():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin-languages.css"))


@hooks.register("insert_editor_js")
def an_identity_for_each_row():
    return format_html('<script src="{}"></script>', static("js/admin-rows.js"))


@hooks.register("insert_editor_js")
def addresses_made_from_names():
    return format_html('<script src="{}"></script>', static("js/admin-slugs.js"))


@hooks.register("before_delete_snippet")
def say_where_it_is_used(request, instances):
    """In place of the question whether to delete, where nothing can be: what is used stays, and here is where."""
    used = [(snippet, snippet.uses()) for snippet in instances if isinstance(snippet, TranslatedSnippet)]
    return _in_use(request, used) if used and all(uses for _snippet, uses in used) else None


@hooks.register("before_unpublish")
def say_which_public_pages_use_it(request, snippet):
    """In place of taking it offline: what public pages name is public, and here are the pages."""
    uses = snippet.public_uses() if isinstance(snippet, TranslatedSnippet) else []
    return _in_use(request, [(snippet, uses)], is_deleted=False) if uses else None


@hooks.register("before_delete_page")
def say_which_pages_lead_here(request, page):
    """The same for a page, or one under it, that another page names."""
    try:
        Collector(using=DEFAULT_DB_ALIAS).collect(page.get_descendants(inclusive=True))
    except ProtectedError as refusal:
        return _in_use(request, [(page, list(refusal.protected_objects))])
    return None


for action in ACTIONS:
    hooks.register("register_bulk_action", action, order=1)  # after Wagtail's own of that name, whose place it takes


@hooks.register("construct_homepage_panels")
def name_what_was_refused_at_its_date(request, panels):
    panels.append(RefusedAtTheirDate())


def _in_use(request, used, is_deleted=True):
    links = AdminURLFinder(request.user)
    listed = [(each, [(user, links.get_edit_url(user)) for user in uses]) for each, uses in used]
    return TemplateResponse(request, "bilingual/snippet_in_use.html", {"used": listed, "is_deleted": is_deleted})
