"""The settings refuse to serve the public with what is made for development, and say which variable to set."""

import pytest

from tests.development.processes import manage, python

PRODUCTION = {
    "SECRET_KEY": "a-key-of-production-with-more-than-fifty-characters-0123456789",
    "ALLOWED_HOSTS": "international.example.fr",
    "SITE_URL": "https://international.example.fr",
    "DATABASE_URL": "postgresql://user:password@host.invalid/name",
}


def loaded(expression, module="cannes_intl.settings", **variables):
    """Load a settings module in a process of its own, and print an expression of it."""
    return python("-c", f"import {module} as settings; print({expression})", **variables)


@pytest.mark.parametrize("variable", PRODUCTION)
def test_each_missing_variable_is_named(variable):
    refused = loaded("settings", **{name: value for name, value in PRODUCTION.items() if name != variable})

    assert refused.returncode == 1
    assert f"Set {variable}: " in refused.stderr


def test_all_that_is_missing_is_named_at_once():
    refused = loaded("settings")

    assert refused.returncode == 1
    for variable in PRODUCTION:
        assert f"{variable}: " in refused.stderr


def test_what_production_needs_is_enough():
    accepted = loaded("settings.DEBUG", **PRODUCTION)

    assert (accepted.stdout, accepted.returncode) == ("False\n", 0)


def test_development_key_is_refused_in_production():
    key = loaded("settings.DEVELOPMENT_KEY", DJANGO_DEBUG=1).stdout.strip()
    refused = loaded("settings", **PRODUCTION | {"SECRET_KEY": key})

    assert "ImproperlyConfigured: SECRET_KEY is the development key" in refused.stderr


@pytest.mark.parametrize("hosts", ["*", "international.example.fr,*", " , "])
def test_hosts_that_let_anyone_in_or_nobody_are_refused(hosts):
    refused = loaded("settings", **PRODUCTION | {"ALLOWED_HOSTS": hosts})

    assert "ImproperlyConfigured: Set ALLOWED_HOSTS" in refused.stderr


@pytest.mark.parametrize("address", ["international.example.fr", "ftp://international.example.fr", "https://"])
def test_site_address_without_scheme_or_host_is_refused(address):
    refused = loaded("settings", **PRODUCTION | {"SITE_URL": address})

    assert "ImproperlyConfigured: Set SITE_URL" in refused.stderr


def test_only_postgresql_is_a_database():
    refused = loaded("settings", **PRODUCTION | {"DATABASE_URL": "sqlite:///site.sqlite3"})

    assert "ImproperlyConfigured: DATABASE_URL must name a PostgreSQL database" in refused.stderr


def test_development_brings_its_own_database():
    engine = loaded("settings.DATABASES['default']['ENGINE']", module="cannes_intl.settings_dev")

    assert engine.stdout == "cannes_intl.development.embedded_postgres\n"


def test_database_url_wins_over_the_embedded_database():
    database = "settings.DATABASES['default']"
    chosen = loaded(
        f"{database}['ENGINE'], {database}['HOST'], 'home' in {database}['OPTIONS']",
        module="cannes_intl.settings_dev",
        DATABASE_URL=PRODUCTION["DATABASE_URL"],
    )

    assert chosen.stdout == "django.db.backends.postgresql host.invalid False\n"


def test_port_is_the_one_of_every_absolute_address_in_development():
    assert loaded("settings.SITE_URL", DJANGO_DEBUG=1, PORT=8123).stdout == "http://localhost:8123\n"


def test_deployment_check_finds_nothing_to_say_about_production():
    checked = manage(
        *("check", "--deploy", "--fail-level", "WARNING"),
        DJANGO_SETTINGS_MODULE="cannes_intl.settings",
        **PRODUCTION,
    )

    assert checked.returncode == 0, checked.stderr
    assert "no issues" in checked.stdout
