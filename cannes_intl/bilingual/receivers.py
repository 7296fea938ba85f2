"""Signal receivers: what follows when Wagtail or Django move or delete without calling our methods."""

from django.db.models import ProtectedError
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.signals import post_page_move

from .addresses import rebuild_trails
from .models import BilingualPage
from .snippets import TranslatedSnippet


@receiver(post_page_move)
def rebuild_trails_after_a_move(sender, instance, **kwargs):
    page = BilingualPage.objects.filter(pk=instance.pk).first()
    if page:
        page.resolve_slug_conflicts()
        rebuild_trails(page)


@receiver(pre_delete)
def refuse_to_delete_what_is_used(sender, instance, **kwargs):
    """PROTECT for many-to-many relations too, where the database would quietly drop the rows between."""
    if isinstance(instance, TranslatedSnippet):
        uses = instance.uses()
        if uses:
            where = ", ".join(str(user) for user in uses)
            raise ProtectedError(_("“%(name)s” is used by: %(where)s.") % {"name": instance, "where": where}, set(uses))
