"""Moves: Wagtail saves a moved page as a plain ``Page``, so our own ``save`` is not called."""

from django.dispatch import receiver
from wagtail.signals import post_page_move

from .addresses import rebuild_trails
from .models import BilingualPage


@receiver(post_page_move)
def rebuild_trails_after_a_move(sender, instance, **kwargs):
    page = BilingualPage.objects.filter(pk=instance.pk).first()
    if page:
        rebuild_trails(page)
