"""Codes of languages, checked against the published lists: BCP 47 tags made of ISO 639, 15924 and 3166 by pycountry."""

import re

import pycountry
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

TAG = re.compile(r"(?P<language>[a-z]{2,3})(?:-(?P<writing>[A-Z][a-z]{3}))?(?:-(?P<region>[A-Z]{2}))?")


def proper_name_language():
    """The field beside a ``name`` that says in which language it is read aloud, whatever the reader's."""
    return models.CharField(
        gettext_lazy("language of a proper name"),
        max_length=12,
        blank=True,
        validators=[validate_language_code],
        help_text=gettext_lazy(
            "When the name is the same in every language: the code of its own, so that it is read aloud rightly."
        ),
    )


def validate_language_code(code):
    """Refuse a code that no language has. Raises ValidationError."""
    tag = TAG.fullmatch(code)
    if tag is None or not _is_known(tag):
        raise ValidationError(
            _("“%(code)s” is the code of no language. Write for example fr, ja or zh-Hant.") % {"code": code}
        )


def _is_known(tag):
    size = "alpha_2" if len(tag["language"]) == 2 else "alpha_3"
    return (
        pycountry.languages.get(**{size: tag["language"]}) is not None
        and (tag["writing"] is None or pycountry.scripts.get(alpha_4=tag["writing"]) is not None)
        and (tag["region"] is None or pycountry.countries.get(alpha_2=tag["region"]) is not None)
    )
