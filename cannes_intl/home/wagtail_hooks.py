"""Wagtail hooks of the accounts: nobody reaches above their own role."""

from wagtail import hooks

from . import accounts

hooks.register("before_edit_user", accounts.refuse_above)
hooks.register("before_delete_user", accounts.refuse_above)
# Wagtail's own are registered under the same names: the last one is used.
for action in (accounts.DeleteAccounts, accounts.SwitchAccounts, accounts.AssignRole):
    hooks.register("register_bulk_action", action, order=1)
