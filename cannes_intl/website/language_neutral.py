"""Middleware for responses that are the same in every language, and say so to caches."""

from django.utils.cache import patch_vary_headers


class LanguageNeutralResponseMiddleware:
    """Takes from a view's answer marked ``is_language_neutral`` what LocaleMiddleware has added to it.

    A cache would otherwise keep a copy of the same picture for every ``Accept-Language`` it meets.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if getattr(response, "is_language_neutral", False):
            del response["Content-Language"]
            varies = [name.strip() for name in response.get("Vary", "").split(",")]
            del response["Vary"]
            patch_vary_headers(response, [name for name in varies if name and name.lower() != "accept-language"])
            if not response["Vary"]:
                del response["Vary"]
        return response
