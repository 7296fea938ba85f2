"""Signal receivers: whatever changes for whom an image is puts its files where they belong."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Collection, CollectionViewRestriction

from cannes_intl.website.images import SiteImage

from .collections import put_right_once_committed


@receiver([post_save, post_delete], sender=CollectionViewRestriction)
@receiver(post_save, sender=Collection)
def follow_collection(sender, **kwargs):
    """A restriction came or went, or a collection was moved, which Wagtail does just after it has saved it."""
    put_right_once_committed()


@receiver(post_save, sender=SiteImage)
def follow_image(sender, created, **kwargs):
    """An image that is there already may have come into another collection."""
    if not created:
        put_right_once_committed()
