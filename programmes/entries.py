"""Index entries of a programme: itself, with whom and where it is said to take place."""

from django.utils.text import slugify
from django.utils.translation import gettext as _

from cannes_intl.listings import registry
from cannes_intl.listings.entries import ListedItem, page_itself
from cannes_intl.listings.models import IndexEntry
from cannes_intl.partial_dates.edtf import years
from partnerships.models import Institution

from .models import ProgrammePage, ProgrammesPage


def programme_kinds():
    """``{code: name}`` of the kinds a programme may be filtered by: its own, and those of its institutions."""
    own = {slugify(kind): kind.label for kind in ProgrammePage.Kind}
    with_whom = {f"with-{slugify(kind)}": _("With: %(kind)s") % {"kind": kind.label} for kind in Institution.Kind}
    return own | with_whom


def entries_of_programme(page):
    """The programme. Its kinds are its own, and those of the institutions it is run with: ``with-film-school``."""
    ties = [tie for tie in page.institutions.all() if tie.institution]
    with_whom = [f"with-{slugify(tie.institution.kind)}" for tie in ties]
    return [
        ListedItem(
            page=page,
            kind=IndexEntry.Kind.PROGRAMME,
            kinds=(slugify(page.kind), *with_whom),
            when=page.period,
            years=years(page.period),
            recurrence="" if page.frequency == page.Frequency.NOT_STATED else page.frequency,
            places=tuple((place, "programme") for place in page.all_places()),
            themes=tuple(page.themes.all()),
            calls=tuple(page.calls.all()),
            institutions=tuple((tie.institution, tie.role, tie.place) for tie in ties),
            words=((page, "audience"), *((call, "how") for call in page.calls.all())),
        )
    ]


registry.register(
    ProgrammePage,
    entries=entries_of_programme,
    prefetches=lambda: [*ProgrammePage.prefetches(), "institutions__institution__former_names"],
    kinds=programme_kinds,
)
registry.register(ProgrammesPage, entries=page_itself)
