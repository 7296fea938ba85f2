"""``PartialDateField``: a partial date in a model, with its bounds beside it in the database."""

from django.db import models
from django.db.models import F, Q

from .edtf import bounds


class PartialDateField(models.CharField):
    """A partial date as EDTF text. Beside it stand ``<name>_earliest`` and ``<name>_latest``, computed from it."""

    def __init__(self, *args, **options):
        options.setdefault("max_length", 40)
        options.setdefault("blank", True)
        super().__init__(*args, **options)

    def set_bounds(self, instance):
        earliest, latest = bounds(getattr(instance, self.attname))
        setattr(instance, f"{self.name}_earliest", earliest)
        setattr(instance, f"{self.name}_latest", latest)

    def clean(self, value, model_instance):
        value = super().clean((value or "").strip(), model_instance)
        bounds(value)
        if model_instance is not None:
            setattr(model_instance, self.attname, value)
            self.set_bounds(model_instance)
        return value

    def pre_save(self, model_instance, add):
        self.set_bounds(model_instance)
        return super().pre_save(model_instance, add)


def bound_field():
    """A computed bound of the honest date declared just before it."""
    return models.DateField(null=True, blank=True, editable=False)


def partial_date_constraint(name, constraint_name):
    """The CHECK that an honest date's bounds are in order, and absent when nothing is stated."""
    earliest, latest = f"{name}_earliest", f"{name}_latest"
    in_order = (
        Q(**{f"{earliest}__isnull": True}) | Q(**{f"{latest}__isnull": True}) | Q(**{f"{earliest}__lte": F(latest)})
    )
    stated = ~Q(**{name: ""}) | Q(**{f"{earliest}__isnull": True, f"{latest}__isnull": True})
    return models.CheckConstraint(condition=in_order & stated, name=constraint_name)
