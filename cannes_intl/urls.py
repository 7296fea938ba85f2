"""URLs: the admin, the files, and the pages under their language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.db.transaction import non_atomic_requests
from django.urls import include, path, re_path, register_converter
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from cannes_intl.bilingual.admin_writes import one_after_the_other
from cannes_intl.bilingual.routing import serve
from cannes_intl.illustration.posters.views import PosterConverter, poster
from cannes_intl.listings.formats import FORMATS_OF_LISTING
from cannes_intl.listings.views import permanent_link, suggestions
from cannes_intl.open_data.views import event_calendar, machine_form
from cannes_intl.website import views
from cannes_intl.website.private import views as private
from cannes_intl.website.social_cards.views import social_card
from partnerships.views import factsheet

register_converter(PosterConverter, "poster")

FACTSHEET = rf"^(?P<trail>(?:[\w-]+/)+)(?P<word>{'|'.join(settings.FACTSHEET_SLUGS.values())})/$"

handler400 = "cannes_intl.website.errors.bad_request"
handler403 = "cannes_intl.website.errors.permission_denied"
handler404 = "cannes_intl.website.errors.page_not_found"
handler500 = "cannes_intl.website.errors.server_error"

urlpatterns = [
    path("", views.choose_language),
    path("admin/", include(one_after_the_other(wagtailadmin_urls.urlpatterns))),
    re_path(r"^documents/(\d+)/(.*)$", private.document, name="wagtaildocs_serve"),
    path("private-images/<str:name>", private.private_image, name="private_image"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("robots.txt", views.robots),
    path("posters/<poster:drawing>.svg", poster, name="poster"),
    path("favicon.ico", non_atomic_requests(RedirectView.as_view(url=settings.STATIC_URL + "img/favicon.ico"))),
    path("cards/<str:language>/<int:page_id>-<str:digest>.png", social_card, name="social_card"),
]

if settings.DEBUG:
    from django.conf.urls.static import static

    for folder in settings.PUBLIC_MEDIA:
        urlpatterns += static(f"{settings.MEDIA_URL}{folder}/", document_root=settings.MEDIA_ROOT / folder)

# The forms of what is kept for some and the page view, under the names Wagtail has for its own.
urlpatterns += i18n_patterns(
    *(
        path(f"data/{listing}.{form}", machine_form, {"listing": listing, "form": form}, name=f"{listing}_{form}")
        for listing, forms in FORMATS_OF_LISTING.items()
        for form in forms
    ),
    path("data/<uuid:key>", permanent_link, name="permanent_link"),
    path("data/suggestions.json", suggestions, name="suggestions"),
    path("data/events/<uuid:key>.ics", event_calendar, name="event_calendar"),
    re_path(FACTSHEET, factsheet, name="factsheet"),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        private.page_password,
        name="wagtailcore_authenticate_with_password",
    ),
    path(
        "_util/authenticate_with_password/<int:restriction_id>/",
        private.document_password,
        name="wagtaildocs_authenticate_with_password",
    ),
    path("_util/login/", private.SignIn.as_view(), name="wagtailcore_login"),
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
)
