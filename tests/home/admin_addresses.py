"""Every address of the admin, with what it is for: a row of the table of roles."""

from fnmatch import fnmatch

from django.urls import get_resolver, reverse

#: ``{right: names}``: whoever has the right gets there, nobody else. The first that fits counts.
PURPOSES = {
    "look after the site": "wagtailredirects:* wagtailsites:* wagtailsettings:*",
    "manage accounts": "wagtailusers_users:*",
    "govern": (
        "wagtailusers_groups:* wagtailadmin_collections:* wagtailadmin_workflows:[!t]*"
        " wagtailadmin_workflows:task_index* wagtailadmin_workflows:task_chooser_create"
    ),
    "publish": (
        "wagtailadmin_pages:add wagtailadmin_pages:preview_on_add wagtailadmin_pages:add_subpage"
        " wagtailadmin_pages:choose_parent wagtailadmin_pages:delete wagtailadmin_pages:unpublish"
        " wagtailadmin_pages:move wagtailadmin_pages:move_confirm wagtailadmin_pages:set_page_position"
        " wagtailadmin_pages:copy wagtailadmin_pages:set_privacy wagtailadmin_pages:lock wagtailadmin_pages:unlock"
        " wagtailadmin_pages:workflow_action wagtailadmin_pages:collect_workflow_action_data"
        " wagtailadmin_pages:workflow_preview wagtailadmin_pages:revisions_unschedule"
        " wagtailadmin_pages:convert_alias wagtailadmin_reports:locked_pages* wagtailadmin_api:pages:action"
        " wagtail_bulk_action"
        " wagtailsnippets_*:add wagtailsnippets_*:copy wagtailsnippets_*:delete wagtailsnippets_*:unpublish"
        " wagtailsnippets_*:lock wagtailsnippets_*:unlock wagtailsnippets_*:revisions_unschedule"
        " wagtailsnippetchoosers_*:create wagtaildocs:* wagtailimages:* wagtail*_chooser:create"
    ),
    "translate": (
        "wagtailadmin_pages:edit wagtailadmin_pages:preview_on_edit wagtailadmin_pages:revisions_revert"
        " wagtailsnippets_*:edit wagtailsnippets_*:revisions_revert wagtaildocs_chooser:* wagtailimages_chooser:*"
    ),
    "look": "*",
}
#: Addresses that the role below is shown, by these methods, as it may not do what they are for: nothing comes of it.
SHOWN = {
    "wagtailadmin_pages:choose_parent": ("get", "post"),  # a list of no page
    "wagtailadmin_pages:copy": ("get", "post"),  # refused beside the field: no page to copy it under
    "wagtailadmin_pages:move_confirm": ("get",),
    "wagtailadmin_workflows:task_chooser_create": ("get",),
}
#: Addresses where nothing stands in this site, for anybody, and why.
EMPTY = {
    "wagtailsnippets:index": "each kind of snippet has a place in the menu of its own",
    "wagtail_bulk_action": "no page is chosen",
    "wagtailadmin_pages:convert_alias": "no page is an alias",
    "wagtailadmin_api:*:find": "it looks for what its query names",
    "wagtailadmin_block_preview": "it shows the block its query names",
    "wagtailsettings:preview_on_edit": "the details are not previewed",
    "wagtailimages:url_generator*": "no address of pictures by their size is open",
    "*:create_multiple_from_uploaded_*": "no upload waits",
    "*:delete_upload_multiple": "no upload waits",
}


def purpose(name):
    """The right that an address asks for, by the name of its URL."""
    return next(right for right, names in PURPOSES.items() if any(fnmatch(name, one) for one in names.split()))


def is_empty(name):
    return any(fnmatch(name, one) for one in EMPTY)


def addresses(arguments):
    """``(name, path)`` of every address of the admin that asks for somebody who is signed in.

    ``arguments(name, argument)`` gives the value of an argument of the address of that name.
    """
    for name, wanted in _names(get_resolver()):
        yield name, reverse(name, kwargs={argument: arguments(name, argument) for argument in wanted})


def _names(resolver, above="", namespaces=()):
    for each in resolver.url_patterns:
        route = above + str(each.pattern)
        if hasattr(each, "url_patterns"):
            inner = (*namespaces, each.namespace) if each.namespace else namespaces
            yield from _names(each, route, inner)
        elif route.startswith("admin/") and each.name:
            arguments = {*each.pattern.converters, *each.pattern.regex.groupindex}
            yield ":".join((*namespaces, each.name)), arguments
