from django.apps import AppConfig
from django.utils.translation import pgettext_lazy
from wagtail.users.apps import WagtailUsersAppConfig


class HomeConfig(AppConfig):
    default = True
    name = "cannes_intl.home"
    label = "home"
    verbose_name = pgettext_lazy("application", "Home")


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's accounts, where nobody reaches above their own role."""

    user_viewset = "cannes_intl.home.accounts.AccountViewSet"
