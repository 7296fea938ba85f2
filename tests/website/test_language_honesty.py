"""No language pretends: French on an English page says that it is French, in every kind of page and in every place.

Every French wording is a mark that stands nowhere else; English is taken away; each mark that an English page shows
must stand in an element whose nearest ``lang`` is French.
"""

import re
from datetime import date

import pytest
from modeltranslation.translator import translator
from wagtail.models import Page

from cannes_intl.bilingual.models import BilingualPage
from cannes_intl.listings.indexing import rebuild
from cannes_intl.website.models import SiteSettings, Source
from events.models import EventPage
from partnerships.models import Institution, PartnerCityPage
from programmes.models import ProgrammePage
from tests import builders
from tests.website.languages_of import Reading

pytestmark = pytest.mark.django_db

ADDRESSES_OF_PAGES = {"url_slug", "url_trail"}
NAMES = {"name", "meta_title"}
#: What can be in one language alone: in it a proper name stands among the words of the page’s own language.
ONE_LANGUAGE = ("title", "meta content")
MARK = re.compile(r"Mot\d+")
#: What is written once for every language: credit, author, source, an institution’s proper name, address, press,
#: publisher, host, the proper name of an event and of a programme.
TYPED_ONCE = [f"Mot{number}" for number in range(900001, 900012)]


class Marked:
    """The loaded site with a mark in the place of each French wording, and without some of its English."""

    def __init__(self, is_without_english):
        self.number = 0
        self.is_without_english = is_without_english
        for model in translator.get_registered_models():
            for instance in model._base_manager.all():
                self.mark_instance(model, instance)
        rebuild()

    def mark(self, text=""):
        self.number += 1
        return f"<p>Mot{self.number}</p>" if text.startswith("<") else f"Mot{self.number}"

    def mark_instance(self, model, instance):
        changed = {}
        for name in translator.get_options_for_model(model).fields:
            french = getattr(instance, f"{name}_fr", "")
            if name in ADDRESSES_OF_PAGES or not french or french in TYPED_ONCE:
                continue
            changed[f"{name}_fr"] = self.mark(french)
            if self.is_without_english(model, name):
                changed[f"{name}_en"] = ""
        if getattr(instance, "body", None):
            whole = self.is_without_english(model, "body")
            body = [self.marked(block, whole) for block in instance.body.get_prep_value()]
            changed["body"] = instance._meta.get_field("body").to_python(body)
        if changed:
            for owner in {base for base in [model, *model._meta.get_parent_list()]}:
                own = {field.name for field in owner._meta.local_fields} & changed.keys()
                owner._base_manager.filter(pk=instance.pk).update(**{name: changed[name] for name in own})

    def marked(self, value, is_without_english):
        """The value of a block with its words marked."""
        if isinstance(value, dict) and {"fr", "en"} <= value.keys():
            english = "" if is_without_english else value["en"]
            return value | ({"fr": self.mark(value["fr"]), "en": english} if value["fr"] else {})
        if isinstance(value, dict):
            return {key: self.marked(inner, is_without_english) for key, inner in value.items()}
        return [self.marked(inner, is_without_english) for inner in value] if isinstance(value, list) else value


def of_pages(model):
    return issubclass(model, Page)


SCENARIOS = {
    "nothing is translated": lambda model, name: True,
    "facts are not translated": lambda model, name: not of_pages(model),
    "names of pages are not translated": lambda model, name: of_pages(model) and name in NAMES,
    "texts of pages are not translated": lambda model, name: of_pages(model) and name not in NAMES,
}


def fill():
    """What the loaded content leaves empty: what the city types once, a photograph, pictures, proper names."""
    picture = builders.photograph(credit=TYPED_ONCE[0])
    city = PartnerCityPage.objects.get(url_slug_fr="shizuoka")
    city.photograph = picture
    city.checked_on = date(2027, 3, 4)
    said = {"alternative": builders.words("Une vue", "A view"), "caption": builders.words("Ici", "Here")}
    city.body = [
        *city.body.get_prep_value(),
        {"type": "picture", "id": "picture-1", "value": said | {"image": picture.pk, "left_out": []}},
        builders.quote(author=TYPED_ONCE[1]),
        builders.link(ProgrammePage.objects.first()),
    ]
    told = dict(zip(("title", "publisher", "quotation"), TYPED_ONCE[2:5], strict=True))
    city.sources = [Source(backs_fr="Ceci", backs_en="This", **told)]
    builders.publish(city)
    for institution in Institution.objects.exclude(name_language=""):
        institution.name_language = "fr"
        institution.name_fr = institution.name_en = TYPED_ONCE[5]
        institution.save()
    BilingualPage.objects.update(name_language="")
    for model in (EventPage, ProgrammePage):
        named = model.objects.live().last()
        named.name_fr, named.name_en, named.name_language = TYPED_ONCE[10], TYPED_ONCE[10], "fr"
        builders.publish(named)
    details = SiteSettings.load()
    for name, mark in zip(("address", "press_contact", "publisher", "hosting_provider"), TYPED_ONCE[6:10], strict=True):
        setattr(details, name, f"{mark}\n{mark}")
    details.notice_is_shown, details.notice_fr, details.notice_en = True, "Attention", "Attention please"
    details.email = "international@cannes.example"
    details.save()


@pytest.fixture(scope="module", autouse=True)
def filled(loaded, plant):
    plant(fill)


def addresses():
    """``{address: status}`` of every page in English, its listings in each view and filtered, and what is refused."""
    pages = BilingualPage.objects.live().filter(depth__gte=2).order_by("path")
    found = {page.url_in("en"): 200 for page in pages}
    for page in pages:
        if page.cached_content_type.model in ("partnershipspage", "programmespage", "agendapage"):
            queries = {"view=map": 200, "view=table": 200, "country=ZA": 200, "year=2019": 200, "q=Mot": 200}
            queries |= {"year=abc": 400, "country=XX": 400}
            found |= {f"{page.url_in('en')}?{query}": status for query, status in queries.items()}
    return found | {"/en/nowhere/": 404}


@pytest.mark.costly("every page of the site and its listings in every view, word by word")
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_french_on_an_english_page_says_it_is_french(site, scenario):
    Marked(SCENARIOS[scenario])
    seen, wrong = set(), set()
    for address, status in addresses().items():
        answer = site.get(address)
        assert answer.status_code == status, address
        for words, language, where in Reading(answer.content.decode()).wordings:
            marks = MARK.findall(words)
            seen.update(marks)
            if where in ONE_LANGUAGE and TYPED_ONCE[10] in marks:
                continue
            if marks and language not in ("fr", "und"):  # “und”: said to be in no language in particular
                wrong.add(f"{address}: <{where}> in {language}: {words.strip()[:90]}")
            if language == "fr" and re.search(r"\b(the|and|of|with)\b", words):
                wrong.add(f"{address}: <{where}> English said to be French: {words.strip()[:90]}")
    assert set(TYPED_ONCE) <= seen
    assert not wrong, "\n" + "\n".join(sorted(wrong))
