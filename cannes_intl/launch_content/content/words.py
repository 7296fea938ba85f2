"""All the words of the loaded content, gathered in one place; each module says whose words it holds."""

from .words_events import EVENTS
from .words_pages import HOME, PAGES, SETTINGS, SOURCE
from .words_partnerships import AGREEMENTS, CITIES, COUNTRIES
from .words_programmes import PROGRAMMES

__all__ = ["AGREEMENTS", "CITIES", "COUNTRIES", "EVENTS", "HOME", "PAGES", "PROGRAMMES", "SETTINGS", "SOURCE"]
