"""Requests of the admin that write: one after the other, and what follows from each is done once, at its end."""

from functools import wraps

from wagtail.utils.urlpatterns import decorate_urlpatterns

from .bulk import bulk_changes
from .locking import lock_site

#: Uploads may take long, and write nothing to the tree.
APART = {"wagtailimages", "wagtaildocs"}


def one_after_the_other(urlpatterns):
    """The URL patterns of the admin, each view of which waits for whoever writes before it checks what was typed.

    Each request is a transaction (``ATOMIC_REQUESTS``), which keeps the lock of the site to its end: two editors who
    take one address at once are told apart, since the second is checked once the first is written.
    """
    return decorate_urlpatterns(list(urlpatterns), _waits)


def _waits(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.method != "POST" or APART & set(request.resolver_match.namespaces):
            return view(request, *args, **kwargs)
        lock_site()
        with bulk_changes("request"):
            return view(request, *args, **kwargs)

    return wrapped
