"""Who may do what in the admin: the one table.

``create_groups`` gives the groups their permissions by it, a test reads it against every address of the admin, and
the README shows it. That nobody reaches above their own role is held in ``accounts.py``.
"""

from dataclasses import dataclass, field

TRANSLATORS = "Traducteurs"
EDITORS = "Éditeurs"
ADMINISTRATORS = "Administrateurs"
SUPERUSERS = "superusers"

#: From the lowest to the highest: each may do all that those before it may. The last is no group, but a tick of
#: the account that only another superuser sets.
ROLES = (TRANSLATORS, EDITORS, ADMINISTRATORS, SUPERUSERS)

#: What permissions are given on.
PAGES, SNIPPETS, FILES, ACCOUNTS, SITES, DETAILS = "pages", "snippets", "files", "accounts", "sites", "details"


@dataclass(frozen=True)
class Right:
    """Something that a role, and each role above it, may do.

    ``words`` say it in the README; ``permissions`` are the actions it takes on each kind of thing: ``{kind: actions}``.
    """

    lowest: str
    words: str
    permissions: dict = field(default_factory=dict)


RIGHTS = {
    "look": Right(TRANSLATORS, "see pages, snippets, reports; change one's own name, e-mail and password"),
    "translate": Right(
        TRANSLATORS,
        "change pages and snippets, submit pages for approval, choose images and documents",
        # Wagtail lets whoever may change a file delete it, so translators only choose among them.
        {PAGES: ("change",), SNIPPETS: ("change",), FILES: ("choose",)},
    ),
    "publish": Right(
        EDITORS,
        "add, publish, withdraw, move, lock, delete, keep private; add and change images and documents; approve",
        {
            PAGES: ("add", "publish", "bulk_delete", "lock", "unlock"),
            SNIPPETS: ("add", "delete", "publish", "lock", "unlock"),
            FILES: ("add", "change"),
        },
    ),
    "look after the site": Right(
        ADMINISTRATORS,
        "sites, redirects, site details",
        {SITES: ("add", "change", "delete"), DETAILS: ("change",)},
    ),
    "manage accounts": Right(
        ADMINISTRATORS,
        "accounts that may nothing that one's own may not: make, change, switch off, delete, put into such groups",
        {ACCOUNTS: ("add", "change", "delete")},
    ),
    "govern": Right(SUPERUSERS, "accounts of superusers; what a group may do; workflows; collections"),
}


def may(role, right):
    """Whether a role may do what one row of the table says."""
    return ROLES.index(role) >= ROLES.index(RIGHTS[right].lowest)


def permissions(role, kind):
    """The actions that a role takes on one kind of thing, in the order of the table."""
    return [action for name, right in RIGHTS.items() if may(role, name) for action in right.permissions.get(kind, ())]
