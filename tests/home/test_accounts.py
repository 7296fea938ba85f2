"""Nobody grants, edits, takes over or weakens a role above their own, by forms as they are or crafted."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from cannes_intl.home.roles import ADMINISTRATORS, EDITORS, TRANSLATORS
from tests import builders
from tests.reading import open_page

pytestmark = pytest.mark.django_db

#: A group of the city's own, which may change groups: more than any of ours.
CABINET = "Cabinet"
PASSWORD = "une-marée-de-juin"
ABOVE = ["claire", CABINET]


@pytest.fixture(scope="module", autouse=True)
def people(plant):
    """Somebody of each group, named after it, and a superuser, Claire; the browser of the administrator."""

    def write():
        call_command("create_groups", verbosity=0)
        cabinet = Group.objects.create(name=CABINET)
        cabinet.permissions.set(Permission.objects.filter(codename__in=["access_admin", "change_group"]))
        for group in Group.objects.all():
            user = get_user_model().objects.create_user(group.name, "someone@example.org", PASSWORD)
            user.groups.add(group)
        builders.administrator()
        browser = Client()
        browser.force_login(somebody(ADMINISTRATORS))
        return browser

    return plant(write)


@pytest.fixture
def administrator(people, client):
    client.cookies.load(people.cookies)
    return client


def somebody(username):
    return get_user_model().objects.get(username=username)


def groups_of(username):
    return set(somebody(username).groups.values_list("name", flat=True))


def number(group):
    return str(Group.objects.get(name=group).pk)


def typed(username, **changes):
    """What a browser sends of an account's form, with changes; the account is active unless they say otherwise."""
    names = {"first_name": "Ana", "last_name": "Roux", "email": "ana@example.org", "is_active": "on"}
    return {"username": username, **names, "password1": "", "password2": "", **changes}


def edit(browser, username, **changes):
    return browser.post(reverse("wagtailusers_users:edit", args=[somebody(username).pk]), typed(username, **changes))


def many(browser, action, usernames, **choice):
    numbers = "&".join(f"id={somebody(name).pk}" for name in usernames)
    return browser.post(f"/admin/bulk/auth/user/{action}/?{numbers}", choice)


def test_an_administrator_makes_accounts_of_their_own_role_or_lower_and_no_superuser(administrator):
    new = {"password1": PASSWORD, "password2": PASSWORD}
    add = reverse("wagtailusers_users:add")
    asked = typed("ana", is_superuser="on", groups=[number(ADMINISTRATORS), number(EDITORS)], **new)
    assert administrator.post(add, asked).status_code == 302
    assert groups_of("ana") == {ADMINISTRATORS, EDITORS}
    assert not somebody("ana").is_superuser
    asked = typed("zoe", groups=[number(CABINET)], **new)
    assert "groups" in administrator.post(add, asked).context["form"].errors
    assert not get_user_model().objects.filter(username="zoe").exists()
    copy = f"/admin/users/copy/{somebody('claire').pk}/"
    assert administrator.post(copy, typed("zoe", **new), follow=True).status_code == 404


def test_an_administrator_changes_an_account_below_without_raising_it_above(administrator):
    new = "un-autre-jour-de-mai"
    answer = edit(administrator, EDITORS, is_superuser="on", groups=[number(TRANSLATORS)], password1=new, password2=new)
    assert answer.status_code == 302
    assert groups_of(EDITORS) == {TRANSLATORS}
    assert somebody(EDITORS).check_password(new)
    assert not somebody(EDITORS).is_superuser
    assert "groups" in edit(administrator, EDITORS, groups=[number(CABINET)]).context["form"].errors
    assert groups_of(EDITORS) == {TRANSLATORS}


@pytest.mark.parametrize("above", ABOVE)
def test_an_administrator_neither_opens_changes_nor_deletes_an_account_above(administrator, above):
    before = get_user_model().objects.filter(username=above).values().get(), groups_of(above)
    pages = [reverse(f"wagtailusers_users:{view}", args=[somebody(above).pk]) for view in ("edit", "delete")]
    for page in pages:
        assert administrator.get(page).headers["Location"] == reverse("wagtailadmin_home")
    taken = {"password1": "une-clé-volée-2026", "password2": "une-clé-volée-2026", "is_active": ""}
    for page in pages:
        answer = administrator.post(page, typed(above, groups=[number(TRANSLATORS)], **taken))
        assert answer.headers["Location"] == reverse("wagtailadmin_home")
    assert (get_user_model().objects.filter(username=above).values().get(), groups_of(above)) == before


def test_what_an_administrator_does_to_many_accounts_leaves_out_those_above(administrator):
    everybody = [*ABOVE, EDITORS]
    many(administrator, "set_active_state", everybody, mark_as_active="False")
    assert {name: somebody(name).is_active for name in everybody} == {"claire": True, CABINET: True, EDITORS: False}
    many(administrator, "assign_role", everybody, role=number(TRANSLATORS))
    assert {name for name in everybody if TRANSLATORS in groups_of(name)} == {EDITORS}
    refused = many(administrator, "assign_role", [EDITORS, ADMINISTRATORS], role=number(CABINET))
    assert "role" in refused.context["form"].errors
    assert CABINET not in groups_of(EDITORS) | groups_of(ADMINISTRATORS)
    many(administrator, "delete", everybody)
    assert set(get_user_model().objects.filter(username__in=everybody).values_list("username", flat=True)) == set(ABOVE)


def test_an_administrator_cannot_change_their_own_role(administrator):
    answer = edit(administrator, ADMINISTRATORS, is_superuser="on", groups=[number(EDITORS)], first_name="Zoé")
    assert answer.status_code == 302
    own = somebody(ADMINISTRATORS)
    assert (own.first_name, own.is_superuser, groups_of(ADMINISTRATORS)) == ("Zoé", False, {ADMINISTRATORS})


def test_an_administrator_reads_who_is_above_and_is_led_to_those_below_alone(administrator):
    page = open_page(administrator, reverse("wagtailusers_users:index"))
    addresses = {link.get("href") for link in page.tree.find_all("a")}
    assert reverse("wagtailusers_users:edit", args=[somebody(EDITORS).pk]) in addresses
    for name in ABOVE:
        assert name in page.tree.get_text()
        assert reverse("wagtailusers_users:edit", args=[somebody(name).pk]) not in addresses


def test_a_superuser_makes_and_changes_every_account(client):
    client.force_login(somebody("claire"))
    assert edit(client, CABINET, is_superuser="on", groups=[number(CABINET), number(EDITORS)]).status_code == 302
    assert somebody(CABINET).is_superuser
    assert groups_of(CABINET) == {CABINET, EDITORS}
