"""Active filters of a selection: what may be chosen next, and relaxations of one that holds nothing."""

from functools import cached_property

from .facets import FILTERS
from .models import IndexEntry


class FilterChoices:
    """The part of a selection that offers choices."""

    @cached_property
    def found(self):
        """The entries that match the words looked for, as a queryset; None where no words are."""
        if not self.words:
            return None
        return IndexEntry.objects.filter(language=self.language).matching(self.words)

    def menus(self):
        """``[{name, label, choices, errors}]``: what the visitor may choose, filter by filter."""
        filters = self.form.filters()
        counts = self.facets.counts(self.listing, filters, self.found)
        menus = [
            {
                "name": name,
                "label": self.form.fields[name].label,
                "choices": self.facets.choices(self.listing, name, filters, counts=counts),
                "errors": self.form.errors.get(name, []),
            }
            for name in FILTERS
        ]
        return [menu for menu in menus if menu["choices"] or menu["errors"]]

    @cached_property
    def active_filters(self):
        """``[{name, language, address}]``: what is selected, in words, and the selection without each of them."""
        return [self._named(one) | {"address": self.address(self._without(one)) or "."} for one in self.parameters()]

    def relaxations(self):
        """``[{name, language, address, count}]``: where nothing is found, what each condition alone keeps away."""
        asked = self.parameters()
        if len(asked) < 2 or self.items.paginator.count:
            return []
        ways = [
            way | {"count": self._count(self._without(one))}
            for one, way in zip(asked, self.active_filters, strict=True)
        ]
        return [way for way in ways if way["count"]]

    def _without(self, condition):
        """What is asked for, but for one condition."""
        return {name: value for name, value in self.parameters().items() if name != condition}

    def _count(self, asked):
        filters = {name: value for name, value in asked.items() if name in FILTERS}
        return self.facets.count(self.listing, filters, self.found if "q" in asked else None)

    def _named(self, condition):
        """``{name, language}`` of a condition: words looked for as they are, a filter by what its code stands for."""
        if condition in FILTERS:
            return self.facets.choice(condition, self.form.filters()[condition])
        return {"name": self.words, "language": self.language}
