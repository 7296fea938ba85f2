"""Security headers on every answer: what a browser may load, frame and reveal."""

from django.conf import settings
from django.urls import NoReverseMatch, reverse

# The site asks the browser for nothing; what is embedded in it may not ask either.
PERMISSIONS_POLICY = (
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
    "microphone=(), midi=(), payment=(), usb=()"
)


def content_security_policy(directives):
    """Write a policy of the shape of Django 6's SECURE_CSP as the header's value.

    `directives` maps a directive to its sources; True stands for a directive without any, None or False for one
    left out. An empty mapping gives an empty text.
    """
    parts = []
    for directive, sources in directives.items():
        if sources is None or sources is False:
            continue
        named = [] if sources is True else [sources] if isinstance(sources, str) else sources
        parts.append(" ".join([directive, *named]))
    return "; ".join(parts)


def is_in_admin(path):
    """Whether this path is the Wagtail admin's, wherever the project has mounted it."""
    try:
        root = reverse("wagtailadmin_home")
    except NoReverseMatch:
        return False
    return path.startswith(root)


class SecurityHeadersMiddleware:
    """Sends the strict Content-Security-Policy: the public site's, or the wider one of the admin.

    A header the view has set stays: Wagtail serves documents under a policy stricter than ours. The editor's
    preview is the public page in a frame, asked for under its public address, so it has the public policy, which
    therefore lets the site frame itself. An empty SECURE_CSP or SECURE_CSP_ADMIN sends no policy.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        directives = settings.SECURE_CSP_ADMIN if is_in_admin(request.path) else settings.SECURE_CSP
        policy = content_security_policy(directives)
        if policy:
            response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response
