"""How pages and documents that are kept for some are opened: by a password, by signing in, by a group."""

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from tests import builders
from tests.reading import ReadPage, open_page

pytestmark = pytest.mark.django_db

WRONG = {
    "fr": "Ce n’est pas le mot de passe. Vérifiez-le et réessayez.",
    "en": "This is not the password. Check it and try again.",
}
UNKNOWN = {
    "fr": "Ce nom d’utilisateur et ce mot de passe ne vont pas ensemble. Vérifiez-les et réessayez.",
    "en": "This username and this password do not go together. Check both and try again.",
}
LANGUAGES = pytest.mark.parametrize("code", ["fr", "en"])


class Browser(Client):
    """A client that minds forgery, and says as browsers do where a form it sends stood."""

    def __init__(self):
        super().__init__(headers={"host": "localhost"}, enforce_csrf_checks=True)

    def send(self, page, origin="http://localhost", **typed):
        """Send the form of a page that was read, with what is typed into it."""
        form = page.one("main form")
        hidden = {field["name"]: field["value"] for field in form.select('input[type="hidden"]')}
        return self.post(form["action"], hidden | typed, headers={"origin": origin})


@pytest.fixture
def visitor():
    return Browser()


def keep(page, kind="password", groups=()):
    made = PageViewRestriction.objects.create(page=page, restriction_type=kind, password="menthe")
    made.groups.set(groups)


def account(username="zoé", group=None):
    user = User.objects.create_user(username, password="un-long-secret")
    user.groups.set([group] if group else [])
    return user


# ---- pages kept by a password ------------------------------------------------------------------------


@LANGUAGES
def test_the_right_password_opens_a_page_and_a_wrong_one_says_so_in_its_language(visitor, code):
    city = builders.partner_city()
    keep(city)
    address = f"{city.url_in(code)}?from=mail"
    form = open_page(visitor, address)
    assert (form.language, form.heading) == (code, {"fr": "Mot de passe requis", "en": "Password required"}[code])
    again = ReadPage(visitor.send(form, password="thym").content.decode())
    assert (again.language, again.text("#password-wrong")) == (code, WRONG[code])
    assert again.one("#password")["aria-describedby"] == "password-wrong"
    assert not visitor.cookies
    answer = visitor.send(again, password="menthe")
    assert (answer.status_code, answer["Location"]) == (302, address)
    assert list(visitor.cookies) == ["sessionid"]
    assert open_page(visitor, answer["Location"]).heading == getattr(city, f"name_{code}")
    assert "no-store" in visitor.get(address)["Cache-Control"]


def test_the_form_says_nothing_of_the_page_and_is_kept_by_no_cache_nor_search_engine(visitor):
    country, city = builders.country(), builders.partner_city()
    keep(country)
    answer = visitor.get(city.url_in("fr"))
    page = ReadPage(answer.content.decode())
    assert "no-store" in answer["Cache-Control"]
    assert page.values('meta[name="robots"]', "content") == ["noindex"]
    assert "Shizuoka" not in page.text() + page.title
    assert page.count('script[type="application/ld+json"], [rel="canonical"], [property]') == 0
    assert not [address for address in page.links("body") if "shizuoka" in address.casefold()]


def test_the_same_form_is_there_in_the_other_language_and_opens_the_page(visitor):
    city = builders.partner_city()
    keep(city)
    french = open_page(visitor, city.url_in("fr"))
    (address,) = french.links("header .lang") if french.count("header .lang") > 1 else [french.one(".lang")["href"]]
    english = open_page(visitor, address)
    assert (english.language, english.heading) == ("en", "Password required")
    assert visitor.send(english, password="menthe")["Location"] == city.url_in("en")


def test_a_password_opens_what_stands_under_its_page_and_nothing_else(visitor):
    country, city, programme = builders.country(), builders.partner_city(), builders.programme()
    keep(country)
    keep(programme)
    visitor.send(open_page(visitor, city.url_in("fr")), password="menthe")
    assert open_page(visitor, country.url_in("fr")).heading == "Japon"
    assert open_page(visitor, programme.url_in("fr")).heading == "Mot de passe requis"


def test_a_form_leads_back_to_this_site_alone(visitor):
    city = builders.partner_city()
    keep(city)
    form = open_page(visitor, city.url_in("fr"))
    answer = visitor.send(form, password="menthe", return_url="https://evil.example/")
    assert answer["Location"] == city.url_in("fr")


@pytest.mark.parametrize("origin", ["https://evil.example", "null", ""])
def test_a_form_sent_from_another_site_is_refused(visitor, origin):
    city = builders.partner_city()
    keep(city)
    answer = visitor.send(open_page(visitor, city.url_in("fr")), origin=origin, password="menthe")
    assert answer.status_code == 403
    assert not visitor.cookies


def test_the_form_of_a_restriction_opens_no_page_that_it_does_not_keep(visitor):
    city, programme = builders.partner_city(), builders.programme()
    keep(city)
    restriction = PageViewRestriction.objects.get()
    assert visitor.get(f"/fr/_util/authenticate_with_password/{restriction.pk}/{city.pk}/").status_code == 200
    assert visitor.get(f"/fr/_util/authenticate_with_password/{restriction.pk}/{programme.pk}/").status_code == 404


# ---- pages for people who sign in, for groups ------------------------------------------------------------


@LANGUAGES
def test_whoever_signs_in_is_led_to_the_page_and_a_wrong_password_says_so(visitor, code):
    city = builders.partner_city()
    keep(city, "login")
    account()
    led = visitor.get(city.url_in(code))
    assert led["Location"].startswith(f"/{code}/_util/login/?next=")
    form = open_page(visitor, led["Location"])
    assert (form.language, form.heading) == (code, {"fr": "Se connecter", "en": "Sign in"}[code])
    again = ReadPage(visitor.send(form, username="zoé", password="autre").content.decode())
    assert again.text("#wrong") == UNKNOWN[code]
    assert again.one("#username")["value"] == "zoé"
    assert not visitor.cookies
    answer = visitor.send(again, username="zoé", password="un-long-secret")
    assert (answer.status_code, answer["Location"]) == (302, city.url_in(code))
    assert open_page(visitor, answer["Location"]).heading == getattr(city, f"name_{code}")


def test_a_page_for_a_group_opens_to_its_members_and_tells_others_why_not(visitor):
    city, group = builders.partner_city(), Group.objects.create(name="Jury")
    keep(city, "groups", [group])
    account()
    account("anne", group)
    form = open_page(visitor, visitor.get(city.url_in("fr"))["Location"])
    answer = visitor.send(form, username="zoé", password="un-long-secret")
    refused = open_page(visitor, visitor.get(answer["Location"])["Location"])
    assert "Votre compte n’ouvre pas cette page." in refused.main
    answer = visitor.send(refused, username="anne", password="un-long-secret")
    assert open_page(visitor, answer["Location"]).heading == "Shizuoka la verte"


# ---- documents of collections that are kept for some ----------------------------------------------------


def private_document(kind, groups=()):
    collection = Collection.get_first_root_node().add_child(name="Conventions")
    made = CollectionViewRestriction.objects.create(collection=collection, restriction_type=kind, password="menthe")
    made.groups.set(groups)
    below = collection.add_child(name="2027")
    return get_document_model().objects.create(
        title="Convention", file=ContentFile(b"%PDF-1.4 texte", "convention.pdf"), collection=below
    )


def test_a_document_of_an_open_collection_is_handed_out_without_a_question(visitor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    one = get_document_model().objects.create(title="Plan", file=ContentFile(b"%PDF-1.4 plan", "plan.pdf"))
    answer = visitor.get(one.url)
    assert b"".join(answer) == b"%PDF-1.4 plan"
    assert not visitor.cookies


@LANGUAGES
def test_a_document_kept_by_a_password_asks_for_it_in_the_browsers_language(visitor, settings, tmp_path, code):
    settings.MEDIA_ROOT = tmp_path
    one = private_document("password")
    led = visitor.get(one.url, headers={"accept-language": code})
    assert led["Location"].startswith(f"/{code}/_util/")
    form = open_page(visitor, led["Location"])
    assert form.language == code
    assert "convention" not in (form.text() + form.title).casefold()
    again = ReadPage(visitor.send(form, password="thym").content.decode())
    assert again.text("#password-wrong") == WRONG[code]
    answer = visitor.send(again, password="menthe")
    assert (answer.status_code, answer["Location"]) == (302, one.url)
    opened = visitor.get(one.url)
    assert b"".join(opened) == b"%PDF-1.4 texte"
    assert "no-store" in opened["Cache-Control"]


def test_a_document_for_a_group_opens_to_its_members(visitor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    group = Group.objects.create(name="Jury")
    account("anne", group)
    one = private_document("groups", [group])
    form = open_page(visitor, visitor.get(one.url)["Location"])
    answer = visitor.send(form, username="anne", password="un-long-secret")
    assert answer["Location"] == one.url
    assert b"".join(visitor.get(one.url)) == b"%PDF-1.4 texte"
