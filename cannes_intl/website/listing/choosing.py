"""What a visitor of a listing may choose next: among which values, and how to leave a selection that holds nothing."""

from functools import cached_property

from .facets import FILTERS
from .models import ListingRow


class Choosing:
    """The part of a selection that offers choices."""

    @cached_property
    def found(self):
        """The items that match the words looked for; None where no words are. One query."""
        if not self.words:
            return None
        matching = ListingRow.objects.filter(language=self.language).matching(self.words)
        return set(matching.values_list("item", flat=True))

    def menus(self):
        """``[{name, label, choices, errors}]``: what the visitor may choose, filter by filter."""
        filters = self.form.filters()
        menus = [
            {
                "name": name,
                "label": self.form.fields[name].label,
                "choices": self.facets.choices(self.listing, name, filters, self.found),
                "errors": self.form.errors.get(name, []),
            }
            for name in FILTERS
        ]
        return [menu for menu in menus if menu["choices"] or menu["errors"]]

    def chosen(self):
        """``[{name, language}]``: what is asked for, in words."""
        return [self._told(name, value) for name, value in self.parameters().items()]

    def ways_out(self):
        """``[{name, language, count, address}]``: where nothing is found, what each condition alone keeps away."""
        conditions = self.parameters()
        if len(conditions) < 2 or self.items.paginator.count:
            return []
        ways = [self._without(condition, conditions) for condition in conditions]
        return [way for way in ways if way["count"]]

    def _without(self, condition, conditions):
        kept = {name: value for name, value in conditions.items() if name != condition}
        filters = {name: value for name, value in kept.items() if name in FILTERS}
        left_out = self._told(condition, conditions[condition])
        count = self.facets.count(self.listing, filters, self.found if "q" in kept else None)
        return left_out | {"count": count, "address": self.address(kept)}

    def _told(self, condition, value):
        if condition in FILTERS:
            return self.facets.told(condition, value)
        return {"name": value, "language": self.language}
