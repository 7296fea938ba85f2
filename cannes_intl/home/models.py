"""The home page, the search page and the site map."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cannes_intl.bilingual import languages
from cannes_intl.bilingual.collation import sort_key
from cannes_intl.bilingual.languages import localized
from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.bilingual.panels import TranslatedFieldPanel
from cannes_intl.illustration.posters import Poster
from cannes_intl.listings.models import IndexEntry
from cannes_intl.listings.pages import Selectable, feed_of
from cannes_intl.listings.places_map import SitePlacesMap
from cannes_intl.listings.search.results import Search
from cannes_intl.website.models import IntroducedPage, tabs
from events.agenda import by_time
from partnerships.models import PartnerCityPage
from programmes.models import ProgrammePage


class HomePage(IntroducedPage):
    """What the city does, with whom, for whom."""

    art = Poster("horizon", "accueil", 1, "panorama")
    template = "home/home_page.html"
    page_description = _("The home page. There is one.")
    parent_page_types = ["wagtailcore.Page"]
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction"), FieldPanel("body")])

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request, *args, **kwargs):
        cities = PartnerCityPage.objects.open_to_all().in_order_of_agreement()
        cities = cities.select_related("place__within__within__within__within")
        cities = cities.prefetch_related("agreements__themes", "photograph__renditions")
        programmes = ProgrammePage.objects.open_to_all().order_by("path").prefetched_for_display()
        rows = IndexEntry.objects.of(IndexEntry.LISTINGS["events"], languages.current())
        times = by_time(rows, on=timezone.localdate())
        return {
            **super().get_context(request, *args, **kwargs),
            "feed": feed_of({}),
            "cities": cities,
            "programmes": programmes[:4],
            "places_map": SitePlacesMap(),
            "upcoming": times["upcoming"],
            "yearly": times["yearly"],
        }


class SearchPage(Selectable, IntroducedPage):
    """The whole site, by the words a visitor looks for."""

    main_text = "name"
    required_translated_fields = ("name",)
    web_page_type = "SearchResultsPage"
    listing = "search"
    template = "home/search_page.html"
    page_description = _("The search of the site. There is one.")
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction")])

    class Meta:
        verbose_name = _("search page")

    def selection(self, query):
        return Search(query)

    def arranged(self, selection):
        """Nothing: answers come in order of relevance. Raises Http404 past their last page."""
        selection.check_page()
        return {}


class SiteMapPage(IntroducedPage):
    """Every public page, in the order of the site."""

    main_text = "name"
    required_translated_fields = ("name",)
    template = "home/site_map_page.html"
    page_description = _("The map of the site. There is one.")
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count = 1
    edit_handler = tabs([TranslatedFieldPanel("introduction")])

    class Meta:
        verbose_name = _("site map")

    def get_context(self, request, *args, **kwargs):
        pages = BilingualPage.objects.open_to_all().descendant_of(self.get_parent()).exclude(pk=self.pk)
        pages = pages.order_by("path").select_related("countrypage__place__within")
        return {**super().get_context(request, *args, **kwargs), "tree": tree(pages)}


def tree(pages):
    """Pages in tree order as ``[(page, [children])]``, nested; under the nearest one above that is there.

    Countries stand in the reader's alphabet, as everywhere.
    """
    top, by_path = [], {}
    for page in pages:
        entry = (page, [])
        above = (page.path[:end] for end in range(len(page.path) - page.steplen, 0, -page.steplen))
        nearest = next((by_path[path] for path in above if path in by_path), None)
        (nearest[1] if nearest else top).append(entry)
        by_path[page.path] = entry
    for _page, children in by_path.values():
        if all(hasattr(child, "countrypage") for child, _below in children):
            children.sort(key=lambda entry: sort_key(str(localized(entry[0], "name"))))
    return top
