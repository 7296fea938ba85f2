"""Restoring a revision that references deleted rows: the rest of it can still be restored."""

from django.db import models
from modelcluster.models import get_all_child_relations


def drop_deleted_references(model, content):
    """A revision's content in which references to deleted rows are empty, or their inline row left out.

    modelcluster refuses the whole revision where such a reference is protected.
    """
    content = dict(content)
    for field in _protected_references(model):
        if _is_gone(field, content.get(field.name)):
            content[field.name] = None
    for relation in get_all_child_relations(model):
        rows = content.get(relation.get_accessor_name())
        if rows:
            kept = [drop_deleted_references(relation.related_model, row) for row in rows]
            content[relation.get_accessor_name()] = [row for row in kept if _is_whole(relation.related_model, row)]
    return content


def _protected_references(model):
    return [
        field
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey) and field.remote_field.on_delete is models.PROTECT
    ]


def _is_gone(field, value):
    if value is None:
        return False
    return not field.remote_field.model._base_manager.filter(**{field.remote_field.field_name: value}).exists()


def _is_whole(model, row):
    needed = (field for field in _protected_references(model) if not field.null and field.name in row)
    return all(row[field.name] is not None for field in needed)
