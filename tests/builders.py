"""One valid thing each: what a test does not care about is filled in, what it cares about it names.

Pages are published unless ``published=False``; then they are drafts with one revision.

What the planted site holds already (its sections, Japan, Shizuoka) is changed where a test names other values, and
otherwise returned as it stands.
"""

from contextlib import contextmanager, nullcontext
from io import BytesIO
from unittest.mock import patch

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail.users.models import UserProfile

from cannes_intl.home.models import HomePage
from cannes_intl.website.models import SiteImage, StandardPage, Theme
from events.models import AgendaPage, Edition, EventPage
from partnerships.models import Agreement, CountryPage, Institution, PartnerCityPage, PartnershipsPage, Place
from programmes.models import ProgrammeInstitution, ProgrammePage, ProgrammesPage

# ---- pages ----------------------------------------------------------------------------------------


def add(page, parent, published=True):
    """Put a page into the tree, with a revision; return it as the database has it."""
    page.live = False
    with indexed_when_published() if published else nullcontext():
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        revision = page.save_revision(clean=published)
    if published:
        revision.publish()
    return fresh(page)


@contextmanager
def indexed_when_published():
    """Pages saved within are not indexed each time: the publication that follows indexes them, once, for good."""
    quiet = patch("modelsearch.signal_handlers.insert_or_update_object_task")
    with disable_reference_index_auto_update(), quiet:
        yield


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def draft(page):
    """The page as its newest revision has it: what an editor sees."""
    return fresh(page).get_latest_revision_as_object()


def publish(page):
    page.save_revision().publish()
    return fresh(page)


def sections():
    """Plant the site that almost every test stands on: its three sections, Japan with its page, Shizuoka."""
    partnerships_page()
    programmes_page()
    agenda_page()
    country()
    shizuoka()


def placed(model, parent, published, values, **where):
    """The page of a type that stands ``where`` already, with these values; a new one if none does.

    One with other names, or a draft, is a page of its own: instead of the one that stood, unless others stand under it.
    """
    page = model.objects.filter(**where).first()
    if page and (not published or any(getattr(page, name) != values[name] for name in ("name_fr", "name_en"))):
        if page.is_leaf():
            page.delete()
        page = None
    if page is None:
        return add(model(**values), parent, published)
    changed = {name: value for name, value in values.items() if getattr(page, name) != value}
    for name, value in changed.items():
        setattr(page, name, value)
    return publish(page) if changed else page


def home():
    """The migrations' own home page, with an introduction in both languages."""
    page = HomePage.objects.get()
    if not page.introduction_fr:
        page.introduction_fr = "<p>Cannes et ses partenaires dans le monde.</p>"
        page.introduction_en = "<p>Cannes and its partners in the world.</p>"
        page = publish(page)
    return page


def partnerships_page(published=True, **values):
    usual = {
        "name_fr": "Partenariats",
        "name_en": "Partnerships",
        "introduction_fr": "<p>Les villes partenaires, pays par pays.</p>",
        "introduction_en": "<p>Partner cities, country by country.</p>",
    }
    return placed(PartnershipsPage, home(), published, usual | values)


def country(parent=None, place=None, published=True, **values):
    place = place or japan()
    usual = {
        "place": place,
        "name_fr": "Japon",
        "name_en": "Japan",
        "introduction_fr": "<p>Un accord et des rencontres.</p>",
        "introduction_en": "<p>An agreement and encounters.</p>",
    }
    parent = parent or PartnershipsPage.objects.first() or partnerships_page()
    return placed(CountryPage, parent, published, usual | values, place=place)


def agreement(
    kind="not specified",
    manner="signed",
    concluded="2019",
    themes=(),
    aims_fr="<p>Échanger autour de la gastronomie.</p>",
    aims_en="<p>Exchanges on gastronomy.</p>",
    **values,
):
    """An agreement that is not on a page yet: ``partner_city(agreements=[agreement()])``."""
    made = Agreement(kind=kind, manner=manner, concluded=concluded, aims_fr=aims_fr, aims_en=aims_en, **values)
    made.themes = list(themes)
    return made


def partner_city(
    parent=None,
    place=None,
    name_fr="Shizuoka la verte",
    name_en="Green Shizuoka",
    summary_fr="Une ville de thé et de céramique.",
    summary_en="A city of tea and ceramics.",
    agreements=None,
    body=(),
    published=True,
    **values,
):
    place = place or shizuoka()
    page = PartnerCityPage(
        place=place,
        name_fr=name_fr,
        name_en=name_en,
        summary_fr=summary_fr,
        summary_en=summary_en,
        agreements=[agreement()] if agreements is None else agreements,
        body=list(body),
        **values,
    )
    parent = parent or CountryPage.objects.filter(place=place.country).first() or CountryPage.objects.first()
    return add(page, parent or country(), published)


def programmes_page(published=True, **values):
    usual = {
        "name_fr": "Programmes",
        "name_en": "Training programmes",
        "introduction_fr": "<p>Écoles, universités, résidences.</p>",
        "introduction_en": "<p>Schools, universities, residencies.</p>",
    }
    return placed(ProgrammesPage, home(), published, usual | values)


def programme(
    parent=None,
    name_fr="Chaire d’écriture",
    name_en="Writing chair",
    summary_fr="Une chaire consacrée à l’écriture de scénarios.",
    summary_en="A chair devoted to screenwriting.",
    institutions=(),
    body=(),
    published=True,
    **values,
):
    """A programme; ``institutions`` is a list of ``(institution, stated place or None)``."""
    page = ProgrammePage(
        name_fr=name_fr,
        name_en=name_en,
        summary_fr=summary_fr,
        summary_en=summary_en,
        institutions=[ProgrammeInstitution(institution=one, place=place) for one, place in institutions],
        body=list(body),
        **values,
    )
    return add(page, parent or ProgrammesPage.objects.first() or programmes_page(), published)


def agenda_page(published=True, **values):
    usual = {
        "name_fr": "Agenda",
        "name_en": "Calendar",
        "introduction_fr": "<p>Ce qui est annoncé.</p>",
        "introduction_en": "<p>What is announced.</p>",
    }
    return placed(AgendaPage, home(), published, usual | values)


def event(
    parent=None,
    name_fr="Semaine du Japon",
    name_en="Japan week",
    summary_fr="Une semaine de rencontres.",
    summary_en="A week of encounters.",
    when="2027-05-17/2027-05-28",
    outcome="announced",
    outcome_note_fr="",
    outcome_note_en="",
    body=(),
    published=True,
    **values,
):
    """An event with one edition; ``when=None`` makes a series without editions."""
    edition = Edition(
        when=when or "", outcome=outcome, outcome_note_fr=outcome_note_fr, outcome_note_en=outcome_note_en
    )
    page = EventPage(
        name_fr=name_fr,
        name_en=name_en,
        summary_fr=summary_fr,
        summary_en=summary_en,
        editions=[] if when is None else [edition],
        body=list(body),
        **values,
    )
    return add(page, parent or AgendaPage.objects.first() or agenda_page(), published)


def standard_page(name_fr="À propos", name_en="About", body=None, parent=None, published=True, **values):
    page = StandardPage(
        name_fr=name_fr,
        name_en=name_en,
        body=[text("<p>Qui fait ce site.</p>", "<p>Who makes this site.</p>")] if body is None else list(body),
        **values,
    )
    return add(page, parent or home(), published)


# ---- blocks of a body, as they are stored ----------------------------------------------------------


def words(fr="", en=""):
    return {"fr": fr, "en": en}


def text(fr="<p>Bonjour.</p>", en="<p>Hello.</p>", id="text-1", left_out=()):
    return {"type": "text", "id": id, "value": {**words(fr, en), "left_out": list(left_out)}}


def heading(fr="Le thé", en="Tea", id="heading-1", left_out=()):
    return {"type": "heading", "id": id, "value": {**words(fr, en), "left_out": list(left_out)}}


def quote(fr="Ainsi.", en="Thus.", author="", id="quote-1", left_out=()):
    return {
        "type": "quote",
        "id": id,
        "value": {"quote": words(fr, en), "author": author, "left_out": list(left_out)},
    }


def key_facts(*facts, id="facts-1", left_out=()):
    """``facts`` are pairs of ``words(…)``: a term and its value."""
    items = [
        {"type": "item", "id": f"{id}-{number}", "value": {"term": term, "value": value}}
        for number, (term, value) in enumerate(facts, 1)
    ]
    return {"type": "key_facts", "id": id, "value": {"facts": items, "left_out": list(left_out)}}


def link(page, fr="Lire la suite", en="Read on", id="link-1", left_out=()):
    return {
        "type": "link",
        "id": id,
        "value": {"page": page.pk, "label": words(fr, en), "left_out": list(left_out)},
    }


def set_body(page, *blocks):
    """Give a page these blocks, as if read from the database."""
    page.body = page._meta.get_field("body").stream_block.to_python(list(blocks))
    return page


# ---- facts -----------------------------------------------------------------------------------------


def place(kind="city", name_fr="Madrid", name_en="Madrid", code=None, within=None, **values):
    made = Place(kind=kind, name_fr=name_fr, name_en=name_en, code=code, within=within, **values)
    made.full_clean()
    made.save()
    return made


def japan():
    found = Place.objects.filter(code="JP").first()
    return found or place(
        kind="country",
        name_fr="Japon",
        name_en="Japan",
        code="JP",
        located_fr="au Japon",
        located_en="in Japan",
    )


def shizuoka():
    found = Place.objects.filter(name_fr="Shizuoka").first()
    return found or place(name_fr="Shizuoka", name_en="Shizuoka", within=japan())


def theme(code="gastronomy", name_fr="Gastronomie", name_en="Gastronomy", **values):
    made = Theme(code=code, name_fr=name_fr, name_en=name_en, **values)
    made.full_clean()
    made.save()
    return made


def institution(
    key="pau-universite",
    name_fr="Université de Pau",
    name_en="University of Pau",
    kind="university",
    **values,
):
    made = Institution(key=key, name_fr=name_fr, name_en=name_en, kind=kind, **values)
    made.full_clean()
    made.save()
    return made


# ---- pictures --------------------------------------------------------------------------------------


def image(title="La Croisette", size=(1600, 1200), form="JPEG", **values):
    """A picture in the library: a real file, its left half red, its right half blue."""
    picture, file = Image.new("RGB", size, "red"), BytesIO()
    picture.paste("blue", (size[0] // 2, 0, *size))
    picture.save(file, form)
    return SiteImage.objects.create(title=title, file=ContentFile(file.getvalue(), f"image.{form.lower()}"), **values)


def photograph(
    size=(900, 600),
    alternative_fr="La baie de Cannes au matin",
    alternative_en="The bay of Cannes in the morning",
    **values,
):
    """A picture that says what it shows."""
    return image(size=size, alternative_fr=alternative_fr, alternative_en=alternative_en, **values)


# ---- people ----------------------------------------------------------------------------------------


def administrator(username="claire", interface="fr"):
    """Somebody who may do everything, with the admin in ``interface``."""
    user = get_user_model().objects.create_superuser(username, f"{username}@example.org", "thé-vert-2026")
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = interface
    profile.save()
    return user
