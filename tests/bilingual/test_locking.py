"""Two who write at once: none loses anything, none waits for ever, and an address belongs to one page."""

from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, connections, transaction
from django.test import Client
from django.utils import translation
from wagtail.models import Page

from cannes_intl.bilingual.models import BilingualPage, PublicAddress
from cannes_intl.listings.indexing import differences
from partnerships.models import CountryPage, PartnerCityPage, Place
from tests import builders, databases
from tests.bilingual.admin_form import AdminForm, edit_address

#: Rounds of the acts of several people at once; two hundred of them by hand.
ROUNDS = 6


@pytest.fixture(scope="module")
def committed(planted, django_db_blocker):
    """A copy of the database in which what is written is there for other connections, until it is dropped."""
    with django_db_blocker.unblock(), databases.copied("committed"):
        yield


def at_once(*acts):
    """Do these at the same time, each on a connection of its own; returns what each returns, or the exception."""
    barrier = Barrier(len(acts))

    def begin(act):
        try:
            barrier.wait()
            with translation.override("fr"):
                return act()
        except Exception as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(begin, acts))


def signed_in(name):
    browser = Client()
    browser.force_login(builders.administrator(name, "fr"))
    return browser


@pytest.mark.django_db
def test_the_database_lets_no_two_public_pages_answer_at_one_address():
    city = PartnerCityPage.objects.get()
    other = builders.partner_city(name_fr="Izu", name_en="Izu", place=builders.place(name_fr="Izu", name_en="Izu"))
    assert PublicAddress.objects.filter(page=other).count() == 2
    other.url_slug_en = city.url_slug_en
    with pytest.raises(ValidationError, match=city.url_slug_en), transaction.atomic():
        other.save(clean=False)
    with pytest.raises(IntegrityError), transaction.atomic():
        PublicAddress.objects.create(page=other, language="en", trail=city.trail("en"))
    other.unpublish()
    assert not PublicAddress.objects.filter(page=other).exists()


@pytest.mark.django_db
def test_two_pages_may_exchange_their_addresses():
    city = PartnerCityPage.objects.get()
    other = builders.partner_city(name_fr="Izu", name_en="Izu", place=builders.place(name_fr="Izu", name_en="Izu"))
    one, two = city.url_slug_en, other.url_slug_en
    with transaction.atomic():
        connection.cursor().execute("SET CONSTRAINTS ALL DEFERRED")
        for page, slug in ((city, two), (other, one)):
            page.url_slug_en = slug
            page.save(clean=False)
    assert PublicAddress.objects.get(page=city, language="en").trail.endswith(f"/{two}/")


def test_of_two_editors_who_take_one_address_at_once_one_wins_and_the_other_reads_why(committed):
    country = CountryPage.objects.order_by("path").first()
    browsers = [signed_in(name) for name in ("anne", "bruno")]
    address = f"/admin/pages/add/partnerships/partnercitypage/{country.pk}/"
    forms = [AdminForm(browser, address) for browser in browsers]
    answers = at_once(*(lambda form=form: form.post(name_fr="Izu", url_slug_fr="izu") for form in forms))
    assert sorted(answer.status_code for answer in answers) == [200, 302]
    (refused,) = [answer for answer in answers if answer.status_code == 200]
    assert "url_slug_fr" in refused.context["form"].errors
    assert refused.context["form"]["name_fr"].value() == "Izu"
    assert BilingualPage.objects.filter(url_slug_fr="izu").count() == 1


def test_a_page_saved_while_another_is_put_under_it_loses_nothing(committed):
    country = builders.country(place=builders.place("country", "Pérou", "Peru", "PE"), name_fr="Pérou", name_en="Peru")
    stale = CountryPage.objects.get(pk=country.pk)
    Page.objects.get(pk=country.pk).add_child(instance=PartnerCityPage(name_fr="Cuzco", live=False))
    stale.save()
    assert CountryPage.objects.get(pk=country.pk).numchild == 1
    assert Page.find_problems() == ([], [], [], [], [])


@pytest.mark.costly("rounds of four people each, with what an admin's form costs")
def test_many_who_publish_rename_and_move_at_once_meet_no_deadlock_and_leave_the_site_right(committed):
    chance = Random(3)
    home = CountryPage.objects.order_by("path").first()
    other = builders.country(place=builders.place("country", "Chili", "Chile", "CL"), name_fr="Chili", name_en="Chile")
    theme, city = builders.theme(), PartnerCityPage.objects.order_by("path").first()
    browser = signed_in("claire-fr")

    def rename(model, key, field):
        def act():
            one = model.objects.get(pk=key)
            setattr(one, field, f"{getattr(one, field)[:20]} {chance.randint(0, 99)}")
            one.save_revision().publish()

        return act

    def move():
        Page.objects.get(pk=city.pk).specific.move(
            CountryPage.objects.get(pk=chance.choice([home.pk, other.pk])), pos="last-child"
        )

    acts = [
        rename(CountryPage, home.pk, "name_fr"),
        rename(PartnerCityPage, city.pk, "name_fr"),
        rename(Place, city.place_id, "name_fr"),
        rename(type(theme), theme.pk, "name_fr"),
        move,
        lambda: AdminForm(browser, edit_address(city)).post("publish"),
        lambda: browser.post(f"/admin/bulk/wagtailcore/page/publish/?id={home.pk}&id={city.pk}&next=/admin/"),
    ]
    for _round in range(ROUNDS):
        outcomes = at_once(*chance.sample(acts, 4))
        assert [one for one in outcomes if isinstance(one, Exception)] == []
    assert Page.find_problems() == ([], [], [], [], [])
    assert differences() == []
