"""The city's own details: what is missing is named to those who can give it, never to visitors."""

from datetime import date

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ValidationError
from django.utils import timezone, translation

from cannes_intl.website import accessibility
from cannes_intl.website.details import SiteSettings
from tests import builders

pytestmark = pytest.mark.django_db


def accessibility_page(client, language):
    page = builders.standard_page("Accessibilité", "Accessibility", body=[builders.text()], role="accessibility")
    return client.get(f"/{language}{page.get_url().removeprefix('/fr')}", follow=True).content.decode()


def test_the_deployment_check_names_every_empty_slot():
    SiteSettings.objects.create(address="1 place Bernard Cornut-Gentille")
    with translation.override("en"):
        (warning,) = run_checks(tags=["database"], databases=["default"], include_deployment_checks=True)
    assert "director of publication" in warning.msg
    assert "emblem" in warning.msg
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
    assert run_checks(tags=["database"], databases=["default"], include_deployment_checks=True) == []


def test_editors_find_the_empty_slots_on_their_dashboard(client):
    client.force_login(builders.administrator(interface="fr"))
    html = client.get("/admin/").content.decode()
    assert "directeur de la publication" in html.lower()
    assert "/admin/settings/website/sitesettings/" in html


def test_visitors_read_nothing_of_an_empty_slot(client):
    html = accessibility_page(client, "fr")
    for word in ("Directeur", "Hébergeur", "téléphone", "à compléter", "None"):
        assert word not in html


def test_without_an_audit_the_site_says_it_is_not_compliant_and_why(client):
    html = accessibility_page(client, "fr")
    assert "<b>non conforme</b>, aucun audit n’ayant encore été réalisé" in html
    assert "Accessibilité\u202f: non conforme" in html


def test_the_english_statement_says_the_same(client):
    assert "<b>not compliant</b>, as no audit has yet been carried out" in accessibility_page(client, "en")


def test_only_an_audit_can_make_the_site_compliant():
    details = SiteSettings(city_name_fr="Ville de Cannes", accessibility="compliant")
    with translation.override("fr"), pytest.raises(ValidationError) as refused:
        details.clean()
    assert "audit" in refused.value.message_dict["accessibility"][0]
    details.audited_on, details.auditor = date(2027, 3, 1), "Un cabinet"
    details.clean()


def test_an_audit_is_named_with_its_day_and_its_author(client):
    details = SiteSettings.load()
    details.accessibility, details.audited_on, details.auditor = "partly compliant", date(2027, 3, 1), "Un cabinet"
    details.save()
    html = accessibility_page(client, "fr")
    assert "<b>partiellement conforme</b>" in html
    assert "1 mars 2027" in html
    assert "Un cabinet" in html


def test_the_day_of_the_tests_is_told_and_no_older_than_a_year(client):
    assert "23 novembre 2026" in accessibility_page(client, "fr")
    assert (timezone.localdate() - accessibility.TESTED_ON).days < 365


def test_the_accessibility_plan_is_linked_once_there_is_one(client):
    assert "pluriannuel" not in accessibility_page(client, "fr")
    SiteSettings.objects.update_or_create(
        pk=SiteSettings.load().pk, defaults={"accessibility_plan": "https://cannes.example/plan"}
    )
    assert 'href="https://cannes.example/plan"' in client.get("/fr/accessibilite/").content.decode()
