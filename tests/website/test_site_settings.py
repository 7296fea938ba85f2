"""The city's own details: what is missing is named to those who can give it, never to visitors."""

from datetime import date

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ValidationError
from django.utils import translation

from cannes_intl.website import accessibility
from cannes_intl.website.site_settings import SiteSettings
from tests import builders, frozen
from tests.reading import open_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def winter(monkeypatch):
    frozen.at(monkeypatch, "2027-01-15T10:00Z")


@pytest.fixture
def statement():
    return builders.standard_page("Accessibilité", "Accessibility", body=[builders.text()], role="accessibility")


def warnings():
    return run_checks(tags=["database"], databases=["default"], include_deployment_checks=True)


def test_the_deployment_check_names_every_empty_slot():
    details = SiteSettings.objects.create(address="1 place Bernard Cornut-Gentille")
    with translation.override("en"):
        (warning,) = warnings()
        empty = details.empty_slots()
    assert "emblem" in empty
    assert warning.msg == f"The city has still to give: {', '.join(empty)}."
    assert "director of publication" in warning.msg
    assert "postal address" not in warning.msg


def test_the_deployment_check_is_quiet_once_the_city_has_given_everything():
    details = SiteSettings.load()
    for name in details.awaited:
        setattr(
            details,
            name,
            {"stated_on": date(2026, 12, 1), "emblem": builders.image()}.get(name, "https://cannes.example/"),
        )
    details.save()
    assert details.empty_slots() == []
    assert warnings() == []


def test_editors_find_the_empty_slots_on_their_dashboard(client):
    client.force_login(builders.administrator(interface="fr"))
    dashboard = open_page(client, "/admin/")
    assert "directeur de la publication" in dashboard.texts("#empty-slots-content li")
    (address,) = dashboard.links("#empty-slots-content")
    assert address.startswith("/admin/settings/website/sitesettings/")


def test_visitors_read_nothing_of_an_empty_slot(client, statement):
    shown = open_page(client, statement.url_in("fr"))
    assert shown.heading == "Accessibilité"
    for word in ("Directeur", "Hébergeur", "téléphone", "à compléter", "None"):
        assert word not in shown.html


def test_without_an_audit_the_site_says_it_is_not_compliant_and_why(client, statement):
    shown = open_page(client, statement.url_in("fr"))
    assert shown.text("main .prose b") == "non conforme"
    assert "aucun audit n’ayant encore été réalisé" in shown.text("main .prose p")
    assert "Accessibilité\u202f: non conforme" in shown.text("footer")


def test_the_english_statement_says_the_same(client, statement):
    shown = open_page(client, statement.url_in("en"))
    assert shown.text("main .prose b") == "not compliant"
    assert "as no audit has yet been carried out" in shown.text("main .prose p")


def test_only_an_audit_can_make_the_site_compliant():
    details = SiteSettings(city_name_fr="Ville de Cannes", accessibility="compliant")
    with translation.override("fr"), pytest.raises(ValidationError) as refused:
        details.clean()
    assert "audit" in refused.value.message_dict["accessibility"][0]
    details.audited_on, details.auditor = date(2027, 3, 1), "Un cabinet"
    details.clean()


def test_an_audit_is_named_with_its_day_and_its_author(client, statement):
    details = SiteSettings.load()
    details.accessibility, details.audited_on, details.auditor = "partly compliant", date(2027, 3, 1), "Un cabinet"
    details.stated_on = date(2027, 4, 1)
    details.save()
    french, english = (open_page(client, statement.url_in(language)) for language in ("fr", "en"))
    assert french.text("main .prose b") == "partiellement conforme"
    assert french.main.count("selon l’audit réalisé par Un cabinet et achevé le 1er mars 2027.") == 1
    assert french.main.count("Cette déclaration a été établie le 1er avril 2027.") == 1
    assert "Un cabinet" in english.main
    assert english.main.count("which ended on 1 March 2027.") == 1
    assert english.main.count("This statement was made on 1 April 2027.") == 1


def test_the_day_of_the_tests_is_told_and_no_older_than_a_year(client, statement, monkeypatch):
    told = {date(2026, 11, 23): "le 23 novembre 2026,", date(2027, 1, 1): "le 1er janvier 2027,"}
    for day, words in told.items():
        monkeypatch.setattr(accessibility, "TESTED_ON", day)
        assert f"passés pour la dernière fois {words}" in open_page(client, statement.url_in("fr")).main
    city = {warning.id for warning in warnings()}
    frozen.at(monkeypatch, "2028-01-01T10:00Z")
    assert {warning.id for warning in warnings()} == city
    frozen.at(monkeypatch, "2028-01-02T10:00Z")
    assert {warning.id for warning in warnings()} == city | {"website.W002"}


def test_the_accessibility_plan_is_linked_once_there_is_one(client, statement):
    plan = "https://cannes.example/plan"
    shown = open_page(client, statement.url_in("fr"))
    assert "Tests réalisés" in shown.texts("main h2")
    assert plan not in shown.links()
    SiteSettings.objects.update_or_create(pk=SiteSettings.load().pk, defaults={"accessibility_plan": plan})
    assert "schéma pluriannuel" in open_page(client, statement.url_in("fr")).links()[plan]
