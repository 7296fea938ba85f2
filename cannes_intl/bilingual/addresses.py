"""URLs per language: the trail of a page in each language, kept true through every save, move and copy."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from . import languages
from .languages import column, columns
from .tree import HOME_DEPTH

#: What says where a page stands in the tree.
TREE_FIELDS = ("path", "depth", "numchild")


class AddressedPage:
    """The part of a page that knows its addresses.

    A trail is the page's path in one language, relative to the site's root, with its final slash:
    ``partenariats/japon/shizuoka/``; the home page's is empty.
    """

    def trail(self, code):
        """The stored trail, or the default language's where this one has none yet (a new language)."""
        stored = getattr(self, column("url_trail", code))
        return stored if stored is not None else getattr(self, column("url_trail", languages.DEFAULT)) or ""

    def set_trails(self, parent):
        """Compute the trails from the parent's and the page's own slugs."""
        if parent is None or parent.depth < HOME_DEPTH:
            trails = dict.fromkeys(languages.CODES, "")
        else:
            parent = parent if hasattr(parent, "trail") else self.every_page().get(pk=parent.pk)
            trails = {code: f"{parent.trail(code)}{self.effective_slug(code)}/" for code in languages.CODES}
        for code, trail in trails.items():
            setattr(self, column("url_trail", code), trail)

    def set_url_path(self, parent):
        path = super().set_url_path(parent)
        self.set_trails(parent)
        return path

    # ---- addresses in one language -----------------------------------------------------------------

    def get_url_parts(self, request=None):
        code = languages.current()
        return self.url_parts_in(code if code in languages.PUBLIC else languages.DEFAULT, request)

    def url_parts_in(self, code, request=None):
        """``(site id, origin, path)`` in one language. The origin is SITE_URL, never the request's host."""
        roots = self._get_relevant_site_root_paths(request)
        if not roots:
            return None
        try:
            return roots[0][0], settings.SITE_URL, path_of_trail(self.trail(code), code)
        except NoReverseMatch:
            return roots[0][0], None, None

    def url_in(self, code):
        """The path of the page's address in one language, without a query."""
        return path_of_trail(self.trail(code), code)

    @cached_property
    def original(self):
        """The page that an alias repeats, through however many aliases; any other page itself."""
        page = self
        while page.alias_of_id:
            page = self.every_page().get(pk=page.alias_of_id)
        return page

    def canonical_url(self):
        """The absolute address search engines should keep: the default language's where words are borrowed.

        That of an alias is its original's.
        """
        return settings.SITE_URL + self.original.url_in(self.language)

    def language_links(self):
        """Where the page is in each language, for the switcher: ``[{code, name, url, current, exists}]``. No query."""
        return [
            {
                "code": code,
                "name": name,
                "url": self.url_in(code),
                "current": code == languages.current(),
                "exists": self.exists_in(code),
            }
            for code, name in settings.LANGUAGES
        ]

    def alternates(self):
        """hreflang links, reciprocal, with x-default; none where the page exists in one language only. No query.

        An alias has none: those of its original say it all.
        """
        existing = [code for code in languages.PUBLIC if self.exists_in(code)]
        if self.alias_of_id or len(existing) < 2 or languages.current() not in existing:
            return []
        links = [{"lang_code": code, "location": settings.SITE_URL + self.url_in(code)} for code in existing]
        default = languages.DEFAULT if languages.DEFAULT in existing else existing[0]
        return [*links, {"lang_code": "x-default", "location": settings.SITE_URL + self.url_in(default)}]

    def get_sitemap_urls(self, request=None):
        """One entry per language the page exists in, each with all its alternates; none for an alias."""
        entries = []
        for code in [] if self.alias_of_id else languages.PUBLIC:
            if self.exists_in(code):
                with translation.override(code):
                    entries.append(
                        {
                            "location": settings.SITE_URL + self.url_in(code),
                            "lastmod": self.last_published_at or self.latest_revision_created_at,
                            "alternates": self.alternates(),
                        }
                    )
        return entries

    def get_cache_key_components(self):
        return [*super().get_cache_key_components(), languages.current()]


class OldAddress(models.Model):
    """A public address a page once had in a language; it keeps leading to the page."""

    page = models.ForeignKey("bilingual.BilingualPage", on_delete=models.CASCADE, related_name="old_addresses")
    language = models.CharField(max_length=12)
    trail = models.CharField(max_length=2000)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["language", "trail"], name="one_page_per_old_address")]

    def __str__(self):
        return f"/{self.language}/{self.trail}"


class PublicAddress(models.Model):
    """An address at which a public page answers in a language: the database lets no two pages have one.

    Two addresses are exchanged within a transaction that says ``SET CONSTRAINTS ALL DEFERRED`` first.
    """

    page = models.ForeignKey("bilingual.BilingualPage", on_delete=models.CASCADE, related_name="public_addresses")
    language = models.CharField(max_length=12)
    trail = models.CharField(max_length=2000)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["language", "trail"], name="one_page_per_address", deferrable=models.Deferrable.IMMEDIATE
            )
        ]

    def __str__(self):
        return f"/{self.language}/{self.trail}"


def claim_addresses(pages):
    """Write down at which addresses some pages answer, none for those that are not public. At most three queries.

    Raises ValidationError when another page answers at one of them.
    """
    stored = PublicAddress.objects.filter(page__in=pages)
    answered = set(stored.values_list("page_id", "language", "trail"))
    wanted = {(page.pk, code, page.trail(code)) for page in pages if page.live for code in languages.CODES}
    if answered == wanted:
        return
    left = {key for key, _code, _trail in answered - wanted}
    kept = {one for one in answered if one[0] not in left}
    claimed = [PublicAddress(page_id=key, language=code, trail=trail) for key, code, trail in sorted(wanted - kept)]
    try:
        with transaction.atomic():
            stored.filter(page_id__in=left).delete()
            PublicAddress.objects.bulk_create(claimed)
    except IntegrityError:
        message = _("Another public page answers at this address already: %(addresses)s.")
        raise ValidationError(message % {"addresses": ", ".join(map(str, claimed))}) from None


def path_of_trail(trail, code):
    """The path of a trail in a language: ``/fr/partenariats/``."""
    with translation.override(code):
        return reverse("wagtail_serve", args=(trail,))


def public_address(page):
    """A page's own row: its place in the tree, its trails and ``first_published_at``; a revision has other ones."""
    fields = (*TREE_FIELDS, "first_published_at", *columns("url_trail"))
    return page.every_page().filter(pk=page.pk).values(*fields).first()


def rebuild_trails(page, before=None):
    """Recompute the trails of a page and its descendants, and remember the public addresses they leave.

    Returns the keys of the descendants whose addresses are others now.

    ``before`` is the page's own row as it was, see ``public_address``.
    """
    if page.depth < HOME_DEPTH:
        return []
    fields = columns("url_trail")
    pages = page.every_page()
    subtree = list(pages.filter(path__startswith=page.path).order_by("path"))
    parent = pages.filter(path=page.path[: -page.steplen]).first()
    by_path = {parent.path: parent} if parent else {}
    changed, left = [], []
    for row in subtree:
        old = before if before and row.pk == page.pk else row.__dict__
        old_trails = {code: old[column("url_trail", code)] for code in languages.CODES}
        was_public = bool(old["first_published_at"])
        row.set_trails(by_path.get(row.path[: -row.steplen]))
        by_path[row.path] = row
        new_trails = {code: row.trail(code) for code in languages.CODES}
        if any(getattr(row, field) != row_value for field, row_value in zip(fields, old_trails.values(), strict=True)):
            changed.append(row)
            left += [
                (row, code, old_trails[code])
                for code in languages.CODES
                if was_public and old_trails[code] and old_trails[code] != new_trails[code]
            ]
        if row.pk == page.pk:
            for field in fields:
                setattr(page, field, getattr(row, field))
    pages.bulk_update(changed, fields)
    claim_addresses(changed)
    remember(left)
    return [row.pk for row in changed if row.pk != page.pk]


def remember(left):
    """Keep the addresses that pages have left, as ``(page, language, trail)``; two queries a language, however many.

    An address that a page has taken again leads to it by itself: no loop when a name comes back.
    """
    for code in languages.CODES:
        in_language = [(page, trail) for page, language, trail in left if language == code]
        taken = [page.trail(code) for page, _trail in in_language]
        OldAddress.objects.filter(language=code, trail__in=taken).delete()
        OldAddress.objects.bulk_create(
            [OldAddress(page_id=page.pk, language=code, trail=trail) for page, trail in in_language],
            update_conflicts=True,
            unique_fields=["language", "trail"],
            update_fields=["page"],
        )
