"""Who may delete a page: those who may publish it."""

from wagtail.models import PagePermissionTester


class PagePermissions(PagePermissionTester):
    """Wagtail's, except that whoever may only change pages deletes and moves none, drafts included."""

    def can_delete(self, ignore_bulk=False):
        may_publish = self.user.is_superuser or "publish" in self.permissions
        return may_publish and super().can_delete(ignore_bulk)


class DeletedByPublishers:
    """The part of a page that says so."""

    def permissions_for_user(self, user):
        return PagePermissions(user, self)
