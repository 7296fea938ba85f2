"""Admin panel to choose a poster: the drawings themselves, side by side."""

from dataclasses import replace

from django import forms
from wagtail.admin.panels import FieldPanel

OFFERED = 6


class RollWidget(forms.RadioSelect):
    """Radio buttons that show the drawing each of them stands for."""

    template_name = "website/admin/poster_choices.html"
    option_template_name = "website/admin/poster_choice.html"

    class Media:
        css = {"all": ["css/admin-posters.css"]}

    def __init__(self, poster, attrs=None):
        self.poster = poster
        rolls = sorted({*range(OFFERED), poster.roll})
        super().__init__(attrs, choices=[(roll, roll) for roll in rolls])

    def create_option(self, name, value, *arguments, **options):
        option = super().create_option(name, value, *arguments, **options)
        return option | {"poster": replace(self.poster, roll=value)}


class RollPanel(FieldPanel):
    """A poster's roll, chosen by looking. A page that was never saved has no drawing yet, and asks for a number."""

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **values):
            super().__init__(**values)
            if self.bound_field is not None and self.instance.pk:
                field = self.form.fields[self.field_name]
                field.widget = RollWidget(self.instance.poster, field.widget.attrs)
