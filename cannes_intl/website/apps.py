from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WebsiteConfig(AppConfig):
    name = "cannes_intl.website"
    label = "website"
    verbose_name = _("Website")

    def ready(self):
        from . import checks, renditions  # noqa: F401 they register themselves
        from .private import receivers as of_collections  # noqa: F401 connect themselves
        from .social_cards import receivers  # noqa: F401
