"""Admin panel that shows where a place's dot falls on the site's map."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from cannes_intl.illustration.map import drawing
from cannes_intl.illustration.map.drawing import Kind, Mark


class MapPreviewPanel(Panel):
    """The site's map with this place alone, at the coordinates saved last; nothing while it has none."""

    def __init__(self, heading="", **options):
        super().__init__(heading=heading or _("Its dot on the map"), **options)

    class BoundPanel(Panel.BoundPanel):
        template_name = "partnerships/admin/map_preview.html"

        class Media:
            css = {"all": ["css/admin-map.css"]}

        def is_shown(self):
            return self.instance.latitude is not None and self.instance.longitude is not None

        def get_context_data(self, parent_context=None):
            place = self.instance
            marks = [Mark("", str(place), float(place.latitude), float(place.longitude), Kind.AGREEMENT)]
            context = super().get_context_data(parent_context)
            return {**context, "world": drawing.world(marks), "europe": drawing.europe(marks)}
