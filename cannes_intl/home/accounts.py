"""Accounts in the admin: nobody grants, edits, takes over or weakens a role above their own.

A role is above another when it may something that the other may not: compared are the permissions themselves, so
that this holds for groups the city makes as well. One's own role is for others to change.
"""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import PermissionDenied
from django.utils.functional import cached_property
from wagtail.models import GroupCollectionPermission, GroupPagePermission
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views import bulk_actions, users


def groups_within(user):
    """The groups that may nothing this account may not: those it may put somebody into."""
    if user.is_superuser:
        return Group.objects.all()
    held = _rights(user.groups.all())
    within = [group.pk for group in Group.objects.all() if _covers(held, _rights([group]))]
    return Group.objects.filter(pk__in=within)


def accounts_within(user):
    """The accounts that may nothing this one may not: those it may change."""
    accounts = get_user_model().objects.all()
    if user.is_superuser:
        return accounts
    groups_above = Group.objects.exclude(pk__in=groups_within(user))
    rights_above = Permission.objects.exclude(pk__in=Permission.objects.filter(group__user=user))
    above = accounts.filter(groups__in=groups_above) | accounts.filter(user_permissions__in=rights_above)
    return accounts.filter(is_superuser=False).exclude(pk__in=above.values("pk"))


def is_within(account, user):
    """Whether an account may nothing that this user may not."""
    return accounts_within(user).filter(pk=account.pk).exists()


def refuse_above(request, account):
    """Stop whoever asks to change or delete an account above their own."""
    if not is_within(account, request.user):
        raise PermissionDenied


def _rights(groups):
    """``(part of the admin, permission, path in its tree)`` of all that these groups may."""
    plain = Permission.objects.filter(group__in=groups).values_list("pk", flat=True)
    pages = GroupPagePermission.objects.filter(group__in=groups).values_list("permission", "page__path")
    files = GroupCollectionPermission.objects.filter(group__in=groups).values_list("permission", "collection__path")
    return (
        {("", permission, "") for permission in plain}
        | {("pages", *right) for right in pages}
        | {("files", *right) for right in files}
    )


def _covers(held, wanted):
    """Whether each right wanted is held, there or further up in its tree."""
    return all(
        any(part == other and right == one and path.startswith(root) for other, one, root in held)
        for part, right, path in wanted
    )


class WithinOwnRole:
    """A form of an account, which offers ``granted_by`` no more than their own role."""

    def __init__(self, *args, granted_by, **kwargs):
        super().__init__(*args, **kwargs)
        groups = self.fields["groups"]
        groups.queryset = groups_within(granted_by)
        groups.disabled = self.instance == granted_by and not granted_by.is_superuser
        if "is_superuser" in self.fields:
            self.fields["is_superuser"].disabled = not granted_by.is_superuser


class NewAccountForm(WithinOwnRole, UserCreationForm):
    pass


class AccountForm(WithinOwnRole, UserEditForm):
    pass


class GivesOwnRole:
    """A view that tells its form who asks."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"granted_by": self.request.user}


class AddAccountView(GivesOwnRole, users.CreateView):
    pass


class EditAccountView(GivesOwnRole, users.EditView):
    pass


class AccountsView(users.IndexView):
    """The list of accounts: those above one's own are read, and lead nowhere."""

    @cached_property
    def within(self):
        return set(accounts_within(self.request.user).values_list("pk", flat=True))

    def get_edit_url(self, account):
        return super().get_edit_url(account) if account.pk in self.within else None

    def get_delete_url(self, account):
        return super().get_delete_url(account) if account.pk in self.within else None


class AccountViewSet(users.UserViewSet):
    index_view_class = AccountsView
    add_view_class = AddAccountView
    edit_view_class = EditAccountView
    copy_view_enabled = False  # a copy would keep what its form does not show: a superuser's would be one

    def get_form_class(self, for_update=False):
        return AccountForm if for_update else NewAccountForm


class OnOwnRole:
    """What is done to several accounts at once leaves out those above one's own."""

    def check_perm(self, account):
        return super().check_perm(account) and is_within(account, self.request.user)


class DeleteAccounts(OnOwnRole, bulk_actions.DeleteBulkAction):
    pass


class SwitchAccounts(OnOwnRole, bulk_actions.SetActiveStateBulkAction):
    pass


class AssignRole(OnOwnRole, bulk_actions.AssignRoleBulkAction):
    """Puts accounts into a group: one within one's own role."""

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["role"].queryset = groups_within(self.request.user)
        return form
