"""Permissions: three groups of the admin, and the approval workflow of what translators submit.

The rights of the groups made here are what this file says, whatever was ticked in the admin since; for other
rights, make another group. A group's name is stored once and shown to everybody, so it is not translated.
"""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Site,
    Workflow,
)
from wagtail.snippets.models import get_snippet_models

EDITORS = "Éditeurs"
TRANSLATORS = "Traducteurs"
ADMINISTRATORS = "Administrateurs"

# What Wagtail's own migrations make: the groups go once nobody is in them, the workflow is taken over.
GROUPS_OF_WAGTAIL = ("Editors", "Moderators")
WORKFLOW_OF_WAGTAIL = "Moderators approval"
WORKFLOW = "Validation"

ON_PAGES = ("add", "change", "publish", "bulk_delete", "lock", "unlock")
ON_SNIPPETS = ("add", "change", "delete", "publish", "lock", "unlock")
ON_FILES = ("add", "change", "choose")
ON_THE_SITE = ("add", "change", "delete")


@dataclass(frozen=True)
class Rights:
    """What one group may do: to every page, to every snippet, to every image and document."""

    pages: tuple
    snippets: tuple
    files: tuple
    #: Whether it also looks after users, sites, redirects and the site's details.
    site: bool = False


RIGHTS = {
    EDITORS: Rights(ON_PAGES, ON_SNIPPETS, ON_FILES),
    # Wagtail lets whoever may change a file delete it, so translators only choose among them.
    TRANSLATORS: Rights(pages=("change",), snippets=("change",), files=("choose",)),
    ADMINISTRATORS: Rights(ON_PAGES, ON_SNIPPETS, ON_FILES, site=True),
}


@transaction.atomic
def create_groups():
    """Make the groups with their rights, have editors approve submissions, drop Wagtail's unused groups."""
    groups = {}
    for name, rights in RIGHTS.items():
        groups[name], _created = Group.objects.get_or_create(name=name)
        _grant(groups[name], rights)
    _take_over_workflow([groups[EDITORS], groups[ADMINISTRATORS]])
    Group.objects.filter(name__in=GROUPS_OF_WAGTAIL, user__isnull=True).delete()


def _grant(group, rights):
    group.permissions.set(
        [
            Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"),
            *_permissions(get_snippet_models(), rights.snippets),
            *(_permissions([get_user_model(), Site, Redirect], ON_THE_SITE) if rights.site else []),
            *(_permissions(settings_registry, ["change"]) if rights.site else []),
        ]
    )
    _grant_below(GroupPagePermission, group, _permissions([Page], rights.pages), page=Page.get_first_root_node())
    _grant_below(
        GroupCollectionPermission,
        group,
        _permissions([Image, Document], rights.files),
        collection=Collection.get_first_root_node(),
    )


def _permissions(models, actions):
    """The permissions for these actions on these models; an action a model does not know gives none."""
    return [
        permission
        for model in models
        for permission in Permission.objects.filter(
            content_type=ContentType.objects.get_for_model(model),
            codename__in=[f"{action}_{model._meta.model_name}" for action in actions],
        )
    ]


def _grant_below(through, group, permissions, **root):
    """Give a group exactly these permissions from the root of a tree down, and none elsewhere in it."""
    through.objects.filter(group=group).exclude(permission__in=permissions, **root).delete()
    for permission in permissions:
        through.objects.get_or_create(group=group, permission=permission, **root)


def _take_over_workflow(approvers):
    """Assign Wagtail's default approval to these groups; a workflow of the city's own stays as it is."""
    Workflow.objects.filter(name=WORKFLOW_OF_WAGTAIL).update(name=WORKFLOW)
    for task in GroupApprovalTask.objects.filter(name=WORKFLOW_OF_WAGTAIL):
        task.name = WORKFLOW
        task.groups.add(*approvers)
        task.groups.remove(*Group.objects.filter(name__in=GROUPS_OF_WAGTAIL, user__isnull=True))
        task.save()
