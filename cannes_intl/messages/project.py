"""The project's catalogues, and which of them must be complete."""

from dataclasses import dataclass
from pathlib import Path

import django.conf
from django.apps import apps
from django.conf import settings
from django.utils.translation import to_locale

from cannes_intl.bilingual.languages import MESSAGE_LANGUAGE


@dataclass(frozen=True)
class Catalogue:
    """The .po file of one language, which need not exist yet.

    In ``MESSAGE_LANGUAGE`` it is optional: it holds only what is to read otherwise than in the code.
    """

    language: str
    path: Path

    @property
    def must_be_complete(self) -> bool:
        return self.language != MESSAGE_LANGUAGE


def project_root() -> Path:
    return Path(settings.BASE_DIR)


def project_catalogues() -> list[Catalogue]:
    """One for every language of the site; in ``MESSAGE_LANGUAGE`` only if it exists."""
    catalogues = [
        Catalogue(code, catalogue_path(Path(settings.LOCALE_PATHS[0]), code)) for code, _ in settings.SITE_LANGUAGES
    ]
    return [catalogue for catalogue in catalogues if catalogue.must_be_complete or catalogue.path.exists()]


def installed_catalogues(language: str) -> list[Path]:
    """The compiled catalogues of others, applications and Django, in the order in which they win."""
    folders = [Path(config.path) for config in apps.get_app_configs()]
    own = project_root()
    foreign = [folder for folder in folders if "site-packages" in folder.parts or not folder.is_relative_to(own)]
    paths = [catalogue_path(folder / "locale", language) for folder in foreign]
    paths.append(catalogue_path(Path(django.conf.__file__).parent / "locale", language))
    return [path for path in (path.with_suffix(".mo") for path in paths) if path.exists()]


def catalogue_path(folder: Path, language: str) -> Path:
    return folder / to_locale(language) / "LC_MESSAGES" / "django.po"
