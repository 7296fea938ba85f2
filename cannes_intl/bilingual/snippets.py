"""``TranslatedSnippet``: snippets with translated fields, restored, published and deleted as pages are."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Revision

from . import languages
from .deleted_references import drop_deleted_references
from .forms import TranslatedSnippetForm
from .languages import column, is_blank
from .locking import lock_site
from .publication import Refused, check_publishable, check_revision, missing_translation_error
from .signals import saved

#: What is public, or was once: its codes may stand in addresses that people keep.
PUBLIC_ONCE = Q(live=True) | Q(first_published_at__isnull=False)


class TranslatedSnippet:
    """The part of a snippet with drafts that knows its words exist per language."""

    required_translated_fields = ("name",)
    #: What addresses and files carry: once public, it stays as it is.
    immutable_once_published = ()
    base_form_class = TranslatedSnippetForm

    def with_content_json(self, content):
        """A revision older than a language leaves that language empty, whoever restores it; what is settled stays."""
        with translation.override(languages.DEFAULT):
            restored = super().with_content_json(drop_deleted_references(type(self), content))
        for name, value in self.immutable_values().items():
            setattr(restored, name, value)
        return restored

    def listed_name(self):
        """The name in the editor's language: Wagtail lists what its latest revision was called in another's."""
        return str(self)

    listed_name.short_description = _("name")

    def publication_errors(self):
        """``{field: error}`` of the words a publication would lack in the default language."""
        return {
            column(name, languages.DEFAULT): missing_translation_error()
            for name in self.required_translated_fields
            if is_blank(getattr(self, column(name, languages.DEFAULT)))
        }

    def immutable_values(self):
        """``{field: value}`` of the lasting fields that can change no more: filled in, and public now or once."""
        if not (self.pk and self.immutable_once_published):
            return {}
        stored = type(self)._base_manager.filter(PUBLIC_ONCE, pk=self.pk).values(*self.immutable_once_published).first()
        return {name: value for name, value in (stored or {}).items() if value}

    def clean(self):
        super().clean()
        changed = [name for name, value in self.immutable_values().items() if getattr(self, name) != value]
        if changed:
            message = gettext("This can no longer change: it has been public, and addresses and files carry it.")
            raise ValidationError(dict.fromkeys(changed, message))

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Save. Raises Refused for a publication that lacks words, and for taking offline what is used."""
        lock_site()
        if kwargs.get("update_fields") is None:
            if self.live:
                check_publishable(self)
            else:
                self._check_offline()
        super().save(*args, **kwargs)
        saved.send(type(self), instance=self, update_fields=kwargs.get("update_fields"))

    @transaction.atomic
    def publish(self, revision, *args, **kwargs):
        """Publish a revision whole or not at all. Raises Refused: see ``check_revision``."""
        check_revision(revision)
        return super().publish(revision, *args, **kwargs)

    def uses(self):
        """The pages and snippets that name this one, each once: in what is public, drafted last, or scheduled."""
        return _once([*self._stored_uses(), *self._drafts_that_name_it(), *self._scheduled_that_name_it()])

    def public_uses(self):
        """The pages and snippets that name this one, each once, in what is public or will be at a date."""
        return _once([*(owner for owner in self._stored_uses() if owner.live), *self._scheduled_that_name_it()])

    def _relations(self):
        """Those of other pages and snippets: neither its own rows, nor the tables between."""
        return [
            relation
            for relation in self._meta.related_objects
            if not isinstance(relation.field, ParentalKey) and not relation.related_model._meta.auto_created
        ]

    def _stored_uses(self):
        for relation in self._relations():
            for user in relation.related_model._base_manager.filter(**{relation.field.name: self}):
                yield getattr(user, "page", user)

    def _check_offline(self):
        """What public pages name is public. Raises ValidationError where this one would be so no longer."""
        if self.pk and type(self)._base_manager.filter(pk=self.pk, live=True).exists():
            uses = self.public_uses()
            if uses:
                words = {"name": self, "uses": ", ".join(map(str, uses))}
                message = gettext("“%(name)s” cannot be unpublished while these use it: %(uses)s.")
                raise Refused(message % words, self)

    def _drafts_that_name_it(self):
        """The pages and snippets whose latest revision names this one in a field of theirs, or of a row of theirs."""
        for owner, content in self._contents_that_name_it():
            yield from owner._base_manager.filter(latest_revision__content__contains=content)

    def _scheduled_that_name_it(self):
        """The same of the revision that goes live at a date, which need not be the latest."""
        for owner, content in self._contents_that_name_it():
            kind = ContentType.objects.get_for_model(owner, for_concrete_model=False)
            scheduled = Revision.objects.filter(approved_go_live_at__isnull=False, content_type=kind)
            keys = list(scheduled.filter(content__contains=content).values_list("object_id", flat=True))
            yield from owner._base_manager.filter(pk__in=keys)

    def _contents_that_name_it(self):
        """``[(model, content)]``: models with drafts, and what a revision that names this one has in its content."""
        for relation in self._relations():
            field, owner = relation.field, relation.related_model
            content = {field.name: [self.pk] if field.many_to_many else self.pk}
            parent = next((key for key in owner._meta.get_fields() if isinstance(key, ParentalKey)), None)
            if parent is not None:
                content = {parent.remote_field.related_name: [content]}
                owner = parent.related_model
            if hasattr(owner, "latest_revision"):
                yield owner, content


def _once(instances):
    return list({(type(one), one.pk): one for one in instances}.values())
