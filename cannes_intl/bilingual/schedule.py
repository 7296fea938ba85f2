"""Publication and withdrawal by date: what is due is done each by itself, and what is refused is kept on a list.

Wagtail's own command of the name ``publish_scheduled`` stops at the first refusal, and publishes what is to be
withdrawn at once; ours takes its place.
"""

import logging
from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import DraftStateMixin, Page, Revision

from . import languages
from .refusals import REFUSALS, each_by_itself, refusal_of

logger = logging.getLogger(__name__)


class ScheduleRun(models.Model):
    """The last run: one row. Without ``finished_at`` it is still at work, or was broken off."""

    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    done = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = gettext_lazy("run of the schedule")
        verbose_name_plural = gettext_lazy("runs of the schedule")

    def __str__(self):
        return f"{self.started_at:%Y-%m-%d %H:%M}"


class ScheduleRefusal(models.Model):
    """What was due and is refused, until it is done or taken off the schedule."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=255)
    #: The revision that is to go live; none for what is to be withdrawn.
    revision = models.ForeignKey(Revision, null=True, on_delete=models.CASCADE, related_name="+")
    due_at = models.DateTimeField()
    refused_at = models.DateTimeField(auto_now_add=True)
    #: ``{language: [sentence]}``
    reasons = models.JSONField(default=dict)

    class Meta:
        verbose_name = gettext_lazy("refusal at its date")
        verbose_name_plural = gettext_lazy("refusals at their date")
        ordering = ["due_at", "pk"]

    def __str__(self):
        return f"{self.instance} ({self.due_at:%Y-%m-%d %H:%M})"

    @property
    def instance(self):
        """The page or snippet as it is stored, since its draft may be what cannot be read; None where it is gone."""
        model = self.content_type.model_class()
        return model and model._base_manager.filter(pk=self.object_id).first()

    def reasons_in(self, code):
        return self.reasons.get(code) or self.reasons.get(languages.DEFAULT, [])


@dataclass(frozen=True)
class Publication:
    """A revision that is to go live."""

    due_at: datetime
    content_type_id: int
    object_id: str
    revision_id: int

    def carry_out(self):
        """Publish it, unless something done before has taken it off the schedule."""
        revision = Revision.objects.filter(pk=self.revision_id, approved_go_live_at__lte=timezone.now()).first()
        if revision is None:
            return
        expires_at = revision.as_object().expire_at
        if expires_at and expires_at <= timezone.now():
            _withdraw_unseen(revision)
        else:
            revision.publish(log_action="wagtail.publish.scheduled")


@dataclass(frozen=True)
class Withdrawal:
    """Something public whose last day has come."""

    due_at: datetime
    content_type_id: int
    object_id: str
    revision_id: None = None

    def carry_out(self):
        """Unpublish it, unless something done before has given it a later date. What goes live later still does."""
        model = ContentType.objects.get_for_id(self.content_type_id).model_class()
        expired = model._base_manager.filter(pk=self.object_id, live=True, expire_at__lte=timezone.now()).first()
        if expired is None:
            return
        scheduled = list(expired.revisions.filter(approved_go_live_at__isnull=False))
        expired.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
        for revision in scheduled:  # Wagtail takes it off the schedule with what is public
            expired.revisions.filter(pk=revision.pk).update(approved_go_live_at=revision.approved_go_live_at)


def _withdraw_unseen(revision):
    """What was to go live and to be withdrawn before anybody came to do either is never seen."""
    instance = revision.content_object
    instance.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    type(instance)._base_manager.filter(pk=instance.pk).update(expired=True)
    instance.revisions.filter(pk=revision.pk).update(approved_go_live_at=None)


def due():
    """What is to be done by now, in the order of its dates; at one date snippets before the pages that name them."""
    now = timezone.now()
    found = [
        Publication(revision.approved_go_live_at, revision.content_type_id, revision.object_id, revision.pk)
        for revision in Revision.objects.filter(approved_go_live_at__lte=now).defer("content")
    ]
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page):
            kind = ContentType.objects.get_for_model(model, for_concrete_model=False).pk
            expired = model._base_manager.filter(live=True, expire_at__lte=now)
            found += [Withdrawal(one.expire_at, kind, str(one.pk)) for one in expired]
    expired = Page.objects.filter(live=True, expire_at__lte=now)
    found += [Withdrawal(page.expire_at, page.content_type_id, str(page.pk)) for page in expired]
    return sorted(found, key=lambda one: (one.due_at, _is_page(one)))


def _is_page(one):
    model = ContentType.objects.get_for_id(one.content_type_id).model_class()
    return model is None or issubclass(model, Page)


def run():
    """Do what is due, each by itself. Returns the run, and ``[ScheduleRefusal]`` of what was not refused before."""
    this, _created = ScheduleRun.objects.update_or_create(
        pk=1, defaults={"started_at": timezone.now(), "finished_at": None, "done": 0, "refused": 0}
    )
    asked = due()
    failed = each_by_itself(lambda one: one.carry_out(), asked, caught=Exception)
    refusals = [_keep(one, error) for one, error in failed]
    ScheduleRefusal.objects.exclude(pk__in=[refusal.pk for refusal, _is_new in refusals]).delete()
    this.finished_at, this.done, this.refused = timezone.now(), len(asked) - len(failed), len(failed)
    this.save()
    return this, [refusal for refusal, is_new in refusals if is_new]


def _keep(one, error):
    if not isinstance(error, REFUSALS):
        logger.error(
            "The schedule met an error at revision %s, object %s", one.revision_id, one.object_id, exc_info=error
        )
    return ScheduleRefusal.objects.update_or_create(
        content_type_id=one.content_type_id,
        object_id=one.object_id,
        revision_id=one.revision_id,
        due_at=one.due_at,
        defaults={"reasons": {code: _reasons(one, error, code) for code in languages.CODES}},
    )


def _reasons(one, error, code):
    """The sentences in one language. A rule words them as it refuses: it is asked again, and nothing is kept of it."""
    with translation.override(code):
        if not isinstance(error, REFUSALS):
            return [_("The site met an error of its own. It has been recorded for those who run the site.")]
        again = each_by_itself(_undone, [one])
        return refusal_of(again[0][1]).reasons if again else []


def _undone(one):
    one.carry_out()
    transaction.set_rollback(True)
