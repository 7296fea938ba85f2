"""Forms that are sent from this site alone, without the cookie that a token against forgery would need."""

from functools import wraps

from django.views.decorators.csrf import csrf_exempt

from cannes_intl.website.errors import permission_denied


def sent_from_this_site(view):
    """Refuse a form that stands on another site: browsers name its origin in each POST, no script can change it.

    Instead of Django's token, which would set a cookie for everybody who is shown the form.
    """

    @csrf_exempt
    @wraps(view)
    def refusing(request, *args, **kwargs):
        if request.method == "POST" and request.headers.get("Origin") != f"{request.scheme}://{request.get_host()}":
            return permission_denied(request)
        return view(request, *args, **kwargs)

    return refusing
