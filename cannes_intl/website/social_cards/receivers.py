"""Signal receivers that draw and delete social cards, after the commit, and never so as to fail it."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.bulk import is_bulk_change
from cannes_intl.bilingual.models import BilingualPage

from .storage import forget, kept, pages_with_cards


def once_committed(work, page_id):
    """Do the work after the transaction; Django logs its failure and goes on. It asks for a function with a name."""

    def concerning_cards():
        work(page_id)

    transaction.on_commit(concerning_cards, robust=True)


@receiver(page_published)
def draw_after_publication(sender, instance, **kwargs):
    """In a bulk change no card is drawn, which would take a minute for a whole site: the first request draws it."""
    if hasattr(instance, "social_card") and not is_bulk_change():
        once_committed(draw_cards, instance.pk)


def draw_cards(page_id):
    """Draw the page's cards in every public language it exists in, where they are missing."""
    page = BilingualPage.objects.open_to_all().filter(pk=page_id).first()
    if page is None:
        return
    page = page.specific
    for code in languages.PUBLIC:
        card = page.social_card(code)
        if card is not None:
            kept(card)


@receiver(page_unpublished)
def delete_after_unpublication(sender, instance, **kwargs):
    once_committed(forget, instance.pk)


@receiver(post_save, sender=PageViewRestriction)
def delete_once_kept_for_some(sender, **kwargs):
    transaction.on_commit(forget_what_is_not_open, robust=True)


@receiver(post_page_move)
def delete_once_moved_under_such_a_page(sender, **kwargs):
    transaction.on_commit(forget_what_is_not_open, robust=True)


def forget_what_is_not_open():
    """Delete the cards of all pages that not every visitor may see: the web server hands out what is there."""
    drawn = pages_with_cards()
    for page_id in drawn - set(BilingualPage.objects.open_to_all().filter(pk__in=drawn).values_list("pk", flat=True)):
        forget(page_id)


@receiver(post_delete, sender=BilingualPage)
def delete_with_the_page(sender, instance, **kwargs):
    once_committed(forget, instance.pk)
