"""Image renditions of a published photograph, made before a visitor asks for them."""

from functools import partial

from django.db import transaction
from django.dispatch import receiver
from django_tasks import task
from wagtail.images import get_image_model
from wagtail.images.models import Filter
from wagtail.signals import page_published

from .images import CARD, WHOLE


@receiver(page_published)
def make_renditions_after_publication(sender, instance, **details):
    """Once the publication stands. What fails here, or is missing, is made when a visitor first needs it."""
    pictures = [block.value["image"] for block in getattr(instance, "body", ()) if block.block_type == "picture"]
    asked = [(picture, WHOLE) for picture in pictures if picture]
    if photograph := getattr(instance, "photograph", None):
        asked += [(photograph, WHOLE), (photograph, CARD)]
    for image, specification in dict.fromkeys(asked):
        transaction.on_commit(partial(make_renditions.enqueue, image.pk, specification), robust=True)


@task()
def make_renditions(image_id, specification):
    """Make what is missing of one image, by a specification such as ``pictures.WHOLE``."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image:
        image.get_renditions(*[Filter(spec) for spec in Filter.expand_spec(specification)])
