"""Admin panels that put the languages side by side, always by their columns, never by the bare field."""

from django.forms import HiddenInput
from django.utils.text import capfirst, format_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, TitleFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import RichTextField

from . import languages
from .languages import column


class TranslatedFieldPanel(FieldRowPanel):
    """A worded field in every language, one column each."""

    def __init__(self, field_name, heading="", panel_class=FieldPanel, targets=(), **options):
        self.field_name = field_name
        self.panel_class = panel_class
        self.targets = targets
        super().__init__(children=[], heading=heading, classname="words-panel", **options)
        self.children = [self._panel(code, name) for code, name in languages.settings.SITE_LANGUAGES]

    def _panel(self, code, name):
        extra = {"targets": [column(target, code) for target in self.targets]} if self.targets else {}
        return self.panel_class(column(self.field_name, code), attrs={"lang": code}, **extra)

    def clone_kwargs(self):
        return {
            "field_name": self.field_name,
            "panel_class": self.panel_class,
            "targets": self.targets,
            "heading": self.heading,
            "help_text": self.help_text,
        }

    def on_model_bound(self):
        field = self.model._meta.get_field(self.field_name)
        for child, (_code, language) in zip(self.children, languages.settings.SITE_LANGUAGES, strict=True):
            child.heading = format_lazy("{} · {}", capfirst(field.verbose_name), language)
            child.help_text = child.help_text or field.help_text
            if field.get_internal_type() == "TextField" and not isinstance(field, RichTextField):
                child.widget = AdminAutoHeightTextInput  # Wagtail gives it to plain TextField alone
        super().on_model_bound()


class NamePanel(TitleFieldPanel):
    """Fills the address beside it. Without Wagtail's placeholder, which calls every language's name required."""

    def __init__(self, *args, placeholder=False, **options):
        super().__init__(*args, placeholder=placeholder, **options)


def name_panel():
    """The page's name in every language, each filling its own address while the page is not public."""
    return TranslatedFieldPanel("name", panel_class=NamePanel, targets=("url_slug",))


def promote_panels():
    """Addresses and what search engines show, in every language."""
    return [
        TranslatedFieldPanel("url_slug"),
        TranslatedFieldPanel("meta_title"),
        TranslatedFieldPanel("meta_description"),
        FieldPanel("show_in_menus"),
    ]


def identity_panel():
    """A row's identity, carried through the form unseen."""
    return FieldPanel("uid", widget=HiddenInput, classname="words-identity")
