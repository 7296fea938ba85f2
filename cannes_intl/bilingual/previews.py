"""Page preview in the admin, in the language asked for."""

from django.conf import settings
from django.utils import translation

from . import languages


class PreviewedPage:
    """The part of a page that is previewed once per language."""

    @property
    def preview_modes(self):
        """One preview per language, whatever the language of the editor's interface."""
        return [(code, name) for code, name in settings.SITE_LANGUAGES]

    @property
    def default_preview_mode(self):
        return languages.current()

    def serve_preview(self, request, mode_name):
        """Render the preview inside the language asked for: a lazy response would forget it."""
        code = mode_name if mode_name in languages.CODES else languages.DEFAULT
        with translation.override(code):
            request.LANGUAGE_CODE = code
            response = super().serve_preview(request, mode_name)
            return response.render() if hasattr(response, "render") else response
