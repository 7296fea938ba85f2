"""A moment at which the site believes it is: the clock alone is replaced."""

from datetime import UTC, datetime


def at(monkeypatch, moment):
    """Stop the clock at a moment, ``2027-03-27T22:59Z``: in UTC, as servers count."""
    now = datetime.fromisoformat(moment).astimezone(UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
