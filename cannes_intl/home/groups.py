"""Permissions: three groups of the admin, and the approval workflow of what translators submit.

The rights of the groups made here are what the table of ``roles.py`` says, whatever was ticked in the admin since;
for other rights, make another group. A group's name is stored once and shown to everybody, so it is not translated.
"""

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

from .roles import ACCOUNTS, ADMINISTRATORS, DETAILS, EDITORS, FILES, PAGES, SITES, SNIPPETS, TRANSLATORS, permissions

# What Wagtail's own migrations make: the groups go once nobody is in them, the workflow is taken over.
GROUPS_OF_WAGTAIL = ("Editors", "Moderators")
WORKFLOW_OF_WAGTAIL = "Moderators approval"
WORKFLOW = "Validation"


@transaction.atomic
def create_groups():
    """Make the groups with their rights, have editors approve submissions, drop Wagtail's unused groups."""
    groups = {}
    for role in (TRANSLATORS, EDITORS, ADMINISTRATORS):
        groups[role], _created = Group.objects.get_or_create(name=role)
        _grant(groups[role], role)
    _take_over_workflow([groups[EDITORS], groups[ADMINISTRATORS]])
    Group.objects.filter(name__in=GROUPS_OF_WAGTAIL, user__isnull=True).delete()


def _grant(group, role):
    of_models = {
        SNIPPETS: get_snippet_models(),
        ACCOUNTS: [get_user_model()],
        SITES: [Site, Redirect],
        DETAILS: settings_registry,
    }
    group.permissions.set(
        [
            Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"),
            *(each for kind, models in of_models.items() for each in _permissions(models, permissions(role, kind))),
        ]
    )
    on_pages = _permissions([Page], permissions(role, PAGES))
    on_files = _permissions([Image, Document], permissions(role, FILES))
    _grant_below(GroupPagePermission, group, on_pages, page=Page.get_first_root_node())
    _grant_below(GroupCollectionPermission, group, on_files, collection=Collection.get_first_root_node())


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
