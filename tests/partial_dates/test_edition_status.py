"""The last day, the last year, the last hour: what ends today has not ended, and what is just long enough still is."""

from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError

from events.models import Edition
from partnerships.models import Agreement
from programmes.models import Call
from tests import builders, frozen
from tests.events.test_agenda import lists
from tests.open_data.calendar_file import left_out, read
from tests.reading import open_page

pytestmark = pytest.mark.django_db


# ---- the agenda --------------------------------------------------------------------------------------------


def test_a_cancelled_event_ending_today_is_still_told_as_cancelled_and_is_past_tomorrow():
    builders.event(when="2027-04-28/2027-05-01", outcome="cancelled")
    assert lists(date(2027, 5, 1)) == {"cancelled": [("Semaine du Japon", "2027-04-28/2027-05-01")]}
    assert lists(date(2027, 5, 2)) == {2027: [("Semaine du Japon", "2027-04-28/2027-05-01")]}


def test_a_cancelled_event_that_states_no_end_is_past_the_day_after_it_would_have_begun():
    builders.event(when="2027-05-01/..", outcome="cancelled")
    assert lists(date(2027, 5, 1)) == {"cancelled": [("Semaine du Japon", "2027-05-01/..")]}
    assert lists(date(2027, 5, 2)) == {2027: [("Semaine du Japon", "2027-05-01/..")]}


# ---- a calendar --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("year", "held"), [(9996, 1), (9997, 0), (9998, 0), (9999, 0)])
@pytest.mark.parametrize("hour", [None, time(20)])
def test_a_calendar_holds_the_year_9996_and_counts_the_later_ones_it_leaves_out(site, year, held, hour):
    page = builders.event(when=None)
    page.editions = [Edition(when=f"{year}-05-17", outcome="announced", starts_at=hour)]
    page = builders.publish(page)
    calendar = read(site)
    assert (len(calendar.walk("VEVENT")), left_out(calendar)) == (held, 1 - held)
    own = f"/fr/data/events/{page.translation_key}.ics"
    assert site.get(own).status_code == (200 if held else 404)
    assert list(open_page(site, page.url_in("fr")).links(".body")) == [own] * held


@pytest.mark.parametrize(
    ("ends_at", "start", "end"),
    [
        (time(20), datetime(2027, 5, 17, 18, tzinfo=UTC), datetime(2027, 5, 18, 18, tzinfo=UTC)),
        (time(20, 1), date(2027, 5, 17), date(2027, 5, 19)),
    ],
)
def test_from_an_hour_to_the_same_one_the_next_day_is_one_block_and_a_minute_more_is_whole_days(
    site, ends_at, start, end
):
    page = builders.event(when=None)
    page.editions = [Edition(when="2027-05-17/2027-05-18", starts_at=time(20), ends_at=ends_at)]
    builders.publish(page)
    (entry,) = read(site).walk("VEVENT")
    told = [entry.decoded(name) for name in ("DTSTART", "DTEND")]
    assert [one.astimezone(UTC) if isinstance(one, datetime) else one for one in told] == [start, end]


# ---- what editors are asked, and may write -------------------------------------------------------------------


def test_an_edition_without_an_end_is_asked_about_from_the_day_after_it_began():
    builders.event(when="2027-05-01/..")
    assert not Edition.objects.without_outcome(on=date(2027, 5, 1)).exists()
    assert Edition.objects.without_outcome(on=date(2027, 5, 2)).get().when == "2027-05-01/.."


@pytest.mark.parametrize(
    ("one_day", "turned_round"),
    [
        (
            Agreement(concluded="2027-05-17", until="2027-05-17"),
            Agreement(concluded="2027-05-17", until="2027-05-16"),
        ),
        (
            Call(opens_on=date(2027, 5, 17), closes_on=date(2027, 5, 17)),
            Call(opens_on=date(2027, 5, 17), closes_on=date(2027, 5, 16)),
        ),
    ],
)
def test_an_agreement_and_a_call_may_last_one_day_and_no_less(one_day, turned_round):
    one_day.full_clean(exclude=["page"])
    with pytest.raises(ValidationError, match="La fin précède le début"):
        turned_round.full_clean(exclude=["page"])


# ---- midnight in Paris: a minute before, a minute after it is the next day there and not yet in UTC ------------

BEFORE, AFTER = "2027-03-27T22:59Z", "2027-03-27T23:01Z"


def test_wherever_an_event_is_told_its_next_edition_is_told_from_midnight_in_paris(site, monkeypatch):
    country = builders.country()
    city = builders.partner_city(country)
    event = builders.event(when=None)
    event.places = [builders.shizuoka()]
    event.editions = [Edition(when="2027-03-27"), Edition(when="2028-05")]
    event = builders.publish(event)
    places = {
        event.url_in("fr"): ".facts",
        city.url_in("fr"): ".tickets",
        country.url_in("fr"): ".tickets",
        f"{country.url_in('fr')}fiche/": 'section[lang="fr"]',
    }
    for moment, told, untold in ((BEFORE, "27 mars 2027", "mai 2028"), (AFTER, "mai 2028", "27 mars 2027")):
        frozen.at(monkeypatch, moment)
        for address, part in places.items():
            words = open_page(site, address).text(part).replace("\u00a0", " ").split("Imprimé")[0]
            assert told in words, address
            assert untold not in words, address


def test_an_event_is_archived_offered_to_no_calendar_and_asked_about_from_midnight_in_paris(site, client, monkeypatch):
    country = builders.country()
    event = builders.event(when="2027-03-27")
    event.places = [builders.japan()]
    event = builders.publish(event)

    def told():
        (entry,) = read(site).walk("VEVENT")
        return {
            "by country": open_page(site, country.get_parent().specific.url_in("fr")).text(".country .meta"),
            "country": open_page(site, country.url_in("fr")).texts("main h2")[0],
            "button": open_page(site, event.url_in("fr")).count('a[href$=".ics"]'),
            "calendar": str(entry.get("STATUS", "")),
            "desk": open_page(client, "/admin/").count("section#editions-to-complete-section"),
        }

    frozen.at(monkeypatch, BEFORE)
    client.force_login(builders.administrator())
    assert told() == {"by country": "1 rendez-vous", "country": "Rendez-vous", "button": 1, "calendar": "", "desk": 0}
    frozen.at(monkeypatch, AFTER)
    assert told() == {
        "by country": "1 rendez-vous archivé",
        "country": "Archives",
        "button": 0,
        "calendar": "TENTATIVE",
        "desk": 1,
    }


def test_a_call_leaves_the_list_of_programmes_at_midnight_in_paris(site, monkeypatch):
    page = builders.programme()
    page.calls = [Call(closes_on=date(2027, 3, 27))]
    builders.publish(page)
    frozen.at(monkeypatch, BEFORE)
    assert open_page(site, "/fr/programmes/").text(".rows .meta b").replace("\u00a0", " ") == (
        "Clôture prochaine\u202f: candidatures jusqu’au 27 mars 2027"
    )
    frozen.at(monkeypatch, AFTER)
    listed = open_page(site, "/fr/programmes/")
    assert listed.text(".rows h2") == "Chaire d’écriture"
    assert listed.count(".rows .meta b") == 0
