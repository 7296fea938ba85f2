"""Images of collections that are kept for some: their files stand apart, and a view hands them out."""

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction

from cannes_intl.website.models import SiteImage, SiteRendition
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def collection(name="Réservé"):
    return Collection.get_first_root_node().add_child(name=name)


def keep(one, kind="password"):
    return CollectionViewRestriction.objects.create(collection=one, restriction_type=kind, password="menthe")


def picture(in_collection, pk=None):
    image = SiteImage.objects.get(pk=pk) if pk else builders.image(size=(900, 600), collection=in_collection)
    return image.get_rendition("width-400")


def where(rendition):
    """The folder its file stands in, and whether its address is the web server's own."""
    assert default_storage.exists(rendition.file.name)
    return rendition.file.name.split("/")[0], rendition.url.startswith("/media/")


def test_a_picture_of_an_open_collection_stands_where_everybody_may_have_it():
    assert where(picture(collection())) == ("images", True)


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_a_picture_of_a_kept_collection_stands_apart_and_is_refused_to_visitors(site, kind):
    above = collection()
    keep(above, kind)
    rendition = picture(above.add_child(name="2027"))
    assert where(rendition) == ("private_images", False)
    answer = site.get(rendition.url)
    assert answer.status_code == 403
    assert not site.cookies


def test_whoever_gave_the_password_and_whoever_works_with_pictures_are_shown_it(site):
    kept = collection()
    restriction = keep(kept)
    rendition = picture(kept)
    site.post(
        f"/fr/_util/authenticate_with_password/{restriction.pk}/",
        {"password": "menthe"},
        headers={"origin": "http://localhost"},
    )
    editor = Client(headers={"host": "localhost"})
    editor.force_login(builders.administrator())
    for client in (site, editor):
        answer = client.get(rendition.url)
        assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
        assert b"".join(answer) == rendition.file.open().read()
        assert "no-store" in answer["Cache-Control"]


def moves():
    """``{what happens: (function of the image and its collection)}`` that keep an open image for some."""

    def by_bulk_action(image, own):
        kept = collection("Autre")
        keep(kept)
        editor = Client(headers={"host": "localhost"})
        editor.force_login(builders.administrator())
        answer = editor.post(f"/admin/bulk/website/siteimage/add_to_collection/?id={image.pk}", {"collection": kept.pk})
        assert answer.status_code == 302

    def by_form(image, own):
        image.collection = collection("Autre")
        keep(image.collection)
        image.save()

    def by_move_of_its_collection(image, own):
        kept = collection("Autre")
        keep(kept)
        editor = Client(headers={"host": "localhost"})
        editor.force_login(builders.administrator())
        answer = editor.post(f"/admin/collections/{own.pk}/", {"name": own.name, "parent": kept.pk})
        assert answer.status_code == 302

    return [lambda image, own: keep(own), by_form, by_bulk_action, by_move_of_its_collection]


@pytest.mark.parametrize("move", moves(), ids=["restriction", "form", "bulk action", "move of its collection"])
def test_what_everybody_could_have_goes_once_a_picture_is_kept(move, django_capture_on_commit_callbacks):
    own = collection()
    rendition = picture(own)
    name = rendition.file.name
    with django_capture_on_commit_callbacks(execute=True):
        move(rendition.image, own)
    assert not default_storage.exists(name)
    assert not SiteRendition.objects.filter(file=name).exists()
    assert where(picture(None, pk=rendition.image_id)) == ("private_images", False)


def test_a_picture_that_is_open_again_is_everybodys_again(django_capture_on_commit_callbacks):
    own = collection()
    kept = keep(own)
    rendition = picture(own)
    with django_capture_on_commit_callbacks(execute=True):
        kept.delete()
    assert not default_storage.exists(rendition.file.name)
    assert where(picture(None, pk=rendition.image_id)) == ("images", True)


def test_a_page_shows_a_kept_picture_by_the_address_that_asks(site):
    own = collection()
    keep(own)
    image = builders.photograph(collection=own)
    city = builders.partner_city(photograph=image)
    sources = open_page(site, city.url_in("fr")).values("main picture img", "src")
    assert [source.startswith("/private-images/") for source in sources] == [True]
