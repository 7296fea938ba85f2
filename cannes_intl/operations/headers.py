"""Security headers on every answer: a strict Content-Security-Policy, for visitors and for the admin."""

from django.conf import settings

ADMIN = "/admin/"


def policy(directives):
    """A Content-Security-Policy header from ``{directive: [sources]}``; empty for an empty dict."""
    return "; ".join(" ".join([name, *sources]) for name, sources in directives.items())


class SecurityHeadersMiddleware:
    """Adds what no view set itself. An empty SECURE_CSP sends no policy."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.public, self.admin = policy(settings.SECURE_CSP), policy(settings.SECURE_CSP_ADMIN)

    def __call__(self, request):
        response = self.get_response(request)
        value = self.admin if request.path.startswith(ADMIN) else self.public
        if value:
            response.headers.setdefault("Content-Security-Policy", value)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()")
        return response
