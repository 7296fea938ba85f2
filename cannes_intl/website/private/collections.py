"""Collections that are kept for some, and where the files of their images stand.

Everybody may have what stands in the folder of renditions: the web server hands it out and asks nobody. So what is made
of an image of such a collection stands in another folder, from which a view alone hands out; and whatever changes for
whom a collection is puts that right.
"""

from django.db import transaction
from django.db.models import Q
from wagtail.images import get_image_model
from wagtail.models import Collection, CollectionViewRestriction

FOLDER = "private_images"


def kept_for_some():
    """The collections that a restriction keeps, on themselves or on one above."""
    kept = Q(pk__in=[])
    for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
        kept |= Q(path__startswith=path)
    return Collection.objects.filter(kept)


def is_kept(collection_id):
    return kept_for_some().filter(pk=collection_id).exists()


def delete_misplaced_renditions():
    """Delete what stands in the folder of the others; it is made anew, in its own, when a page needs it."""
    renditions = get_image_model().get_rendition_model().objects
    kept, stands_apart = Q(image__collection__in=kept_for_some()), Q(file__startswith=f"{FOLDER}/")
    renditions.filter(kept & ~stands_apart | ~kept & stands_apart).delete()


def put_right_once_committed():
    transaction.on_commit(delete_misplaced_renditions)
