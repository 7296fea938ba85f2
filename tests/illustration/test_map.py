"""The map's drawing: where degrees fall, which names find room, what the SVG holds and what it does not."""

import random
import re
from math import cos, radians
from xml.etree import ElementTree

import pytest

from cannes_intl.illustration.map import drawing
from cannes_intl.illustration.map.drawing import Kind, Mark
from cannes_intl.illustration.map.labels import Anchor, place_labels
from cannes_intl.illustration.map.land import land_of
from cannes_intl.illustration.map.projection import EUROPE, WORLD, azimuthal_equidistant, equal_earth

EARTH_AUTHALIC_RADIUS = 6371007.181


def mark(key="1", name="Shizuoka", at=(34.9756, 138.3828), kind=Kind.AGREEMENT, url="/fr/shizuoka/", **values):
    return Mark(key, name, *at, kind, url, **values)


SHIZUOKA = mark()
BERLIN = mark("2", "Berlin", (52.52, 13.405), Kind.PROGRAMME, "/fr/berlin/")
SOFIA = mark("3", "Sofia", (42.6977, 23.3219), Kind.ENCOUNTER, "/fr/dejeuner/")
DAKAR = mark("4", "Dakar", (14.7167, -17.4677), Kind.PROGRAMME, "/fr/dakar/")
BUSAN = mark("5", "Busan", (35.1796, 129.0756), Kind.ENCOUNTER, "/fr/dejeuner/")
MARKS = [SHIZUOKA, BERLIN, SOFIA, DAKAR, BUSAN]


def svg(text):
    """A drawing's root element. Its namespace is left unsaid, as HTML allows."""
    return ElementTree.fromstring(str(text))


def parts(text, name, classes=""):
    """The elements of a drawing by name and class."""
    return [part for part in svg(text).iter(name) if classes in part.get("class", "")]


# ---- where degrees fall ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("degrees", "metres"),
    [
        # The limits PROJ and Cartopy state for Equal Earth on the authalic sphere of WGS 84.
        ((0, 0), (0, 0)),
        ((0, 180 - 1e-9), (17243959.06, 0)),
        ((90, 0), (0, 8392927.60)),
        ((-90, 0), (0, -8392927.60)),
        ((90, 180 - 1e-9), (10216474.79, 8392927.60)),
    ],
)
def test_equal_earth_falls_where_its_authors_say(degrees, metres):
    found = [value * EARTH_AUTHALIC_RADIUS for value in equal_earth(*degrees)]
    assert found == pytest.approx(metres, abs=0.5)


def test_equal_earth_has_the_proportions_of_the_paper():
    width, height = equal_earth(0, 180 - 1e-9)[0], equal_earth(90, 0)[1]
    assert width / height == pytest.approx(2.05458, abs=0.00001)


@pytest.mark.parametrize("latitude", [-50, -21, 0, 35, 52, 75])
def test_equal_earth_keeps_areas_equal(latitude):
    """A small quadrangle takes as much room on the map as on the globe."""
    step = 1e-4
    (_x, south), (east, _y), (_x, north) = (
        equal_earth(latitude - step / 2, 0),
        equal_earth(latitude, step),
        equal_earth(latitude + step / 2, 0),
    )
    on_the_globe = radians(step) ** 2 * cos(radians(latitude))
    assert east * (north - south) == pytest.approx(on_the_globe, rel=1e-4)


def test_the_enlargement_keeps_distances_from_its_centre():
    """One degree of a meridian is 1/360 of a great circle; the antimeridian is no edge."""
    assert azimuthal_equidistant(57.6, 11.4, EUROPE.CENTRE) == pytest.approx((0, radians(10)))
    assert azimuthal_equidistant(0, -179, (0, 179))[0] == pytest.approx(radians(2))


def test_europe_is_enlarged_and_nothing_else_is():
    assert EUROPE.point(52.52, 13.405) is not None
    assert EUROPE.point(43.5513, 7.0128) is not None
    assert EUROPE.point(34.9756, 138.3828) is None
    assert EUROPE.point(-52.4, -171.4) is None


def test_the_ends_of_asia_and_america_stay_on_their_own_side():
    """Chukotka lies east of Japan, the Aleutians west of Alaska: the map is cut in the sea between."""
    assert WORLD.point(66, -170)[0] > WORLD.point(36, 140)[0]
    assert WORLD.point(53, -168)[0] < WORLD.point(61, -150)[0]


@pytest.mark.parametrize("frame", [WORLD, EUROPE])
def test_land_lies_where_land_is(frame):
    """A square of the Sahara or of Bavaria is all land, one of the ocean or of the Adriatic has none."""
    land, sea = {
        WORLD: (WORLD.point(22, 5), WORLD.point(30, -40)),
        EUROPE: (EUROPE.point(49, 11), EUROPE.point(43, 15)),
    }[frame]
    room = 2 * frame.step
    assert land_of(frame).dots_under(land[0] - room, land[1] - room, land[0] + room, land[1] + room) >= 12
    assert land_of(frame).dots_under(sea[0] - 9, sea[1] - 9, sea[0] + 9, sea[1] + 9) == 0


# ---- names ---------------------------------------------------------------------------------------


def labels(*anchors, frame=WORLD, arcs=()):
    return place_labels(anchors, arcs, land_of(frame), size=18.0)


def test_a_name_stands_where_an_editor_wants_it():
    spots = {
        hint: labels(Anchor("1", "Dakar", 400, 300, 9.0, hint))["1"] for hint in ("left", "right", "above", "below")
    }
    assert spots["left"].box.right < 400 < spots["right"].box.left
    assert spots["above"].box.bottom < 300 < spots["below"].box.top


def test_a_side_that_is_taken_is_given_up_for_a_free_one():
    wall = [Anchor(f"wall {number}", "", 430 + number * 10, 300, 9.0) for number in range(12)]
    dakar = Anchor("1", "Dakar", 400, 300, 9.0, "right")
    free, walled = labels(dakar)["1"].box, labels(dakar, *wall)["1"].box
    assert free.left > 400
    assert any(one.box.overlaps(free) for one in wall)
    assert not any(one.box.overlaps(walled) for one in wall)


def test_a_name_without_room_is_left_out():
    crowd = [Anchor("1", "Ville", 500, 200, 9.0)]
    crowd += [Anchor(f"{x} {y}", "", 400 + 12 * x, 100 + 12 * y, 9.0) for x in range(18) for y in range(18)]
    assert labels(*crowd) == {}


def test_names_never_lie_on_each_other_or_on_a_dot():
    chance = random.Random(7)
    anchors = [
        Anchor(str(number), f"Ville {number}", chance.uniform(300, 700), chance.uniform(50, 350), 9.0)
        for number in range(60)
    ]
    found = labels(*anchors)
    boxes = [label.box for label in found.values()]
    assert len(boxes) > 20
    assert not any(one.overlaps(other) for one in boxes for other in boxes if one is not other)
    assert not any(
        anchor.box.overlaps(label.box) for anchor in anchors for key, label in found.items() if key != anchor.key
    )


# ---- the drawing -----------------------------------------------------------------------------------


def test_the_drawing_is_hidden_from_assistive_technology_and_from_the_tab_order():
    for text in (drawing.world(MARKS), drawing.europe(MARKS), drawing.locator([SHIZUOKA])):
        root = svg(text)
        assert (root.get("aria-hidden"), root.get("focusable")) == ("true", "false")
        links = list(root.iter("a"))
        assert links
        assert {link.get("tabindex") for link in links} == {"-1"}


def test_each_kind_has_its_mark_and_an_encounter_no_arc():
    text = drawing.world(MARKS)
    assert sorted(pin.get("class") for pin in parts(text, "a")) == ["pin a", "pin e", "pin e", "pin p", "pin p"]
    arcs = next(group for group in parts(text, "g") if group.get("class") == "arcs")
    assert sorted(arc.get("class") for arc in arcs) == ["a", "p", "p"]
    radius = {pin.get("class"): float(pin.findall("circle")[1].get("r")) for pin in parts(text, "a")}
    assert radius["pin a"] > radius["pin p"] == radius["pin e"]


def test_land_has_one_colour_and_no_border():
    lands = parts(drawing.world(MARKS), "path", "land")
    assert len(lands) == 1
    assert lands[0].get("fill") == "none"
    assert re.fullmatch(r"(M[\d.]+ [\d.]+h[\d.]+)+", lands[0].get("d"))


def test_the_same_places_in_any_order_give_the_same_bytes():
    shuffled = [BUSAN, SOFIA, DAKAR, SHIZUOKA, BERLIN]
    assert drawing.world(shuffled) == drawing.world(MARKS)
    assert drawing.europe(shuffled) == drawing.europe(MARKS)


def test_names_of_europe_are_left_to_its_enlargement():
    names = lambda text: {name.text for name in parts(text, "text")}  # noqa: E731
    assert names(drawing.world(MARKS)) == {"Shizuoka", "Dakar", "Busan"}
    assert names(drawing.europe(MARKS)) == {"Berlin", "Sofia", "Cannes"}
    assert {title.text for title in parts(drawing.world(MARKS), "title")} == {"Berlin", "Sofia"}


def test_europe_is_not_enlarged_for_nothing():
    assert drawing.europe([SHIZUOKA]) == ""
    assert drawing.locator([]) == ""


def test_a_few_places_in_europe_are_shown_there():
    assert svg(drawing.locator([BERLIN])).get("class") == "europe"
    assert svg(drawing.locator([BERLIN, DAKAR])).get("class") == "world"


def test_a_name_is_escaped():
    text = drawing.world([mark(name="<script>alert(1)</script> & “Co”")])
    assert "<script" not in text
    assert parts(text, "text")[0].text == "<script>alert(1)</script> & “Co”"


def test_a_name_written_from_right_to_left_keeps_its_side():
    """``start`` means the left of the map whatever the script of the name, or of the page."""
    root = svg(drawing.world([mark(name="القاهرة", at=(30.0444, 31.2357), language="ar")]))
    assert root.get("direction") == "ltr"
    assert next(root.iter("a")).get("lang") == "ar"
    assert next(root.iter("text")).text == "القاهرة"


def test_a_dot_that_leads_nowhere_is_no_link():
    text = drawing.locator([mark(url="")])
    assert not parts(text, "a")
    assert len(parts(text, "g", "pin a")) == 1


@pytest.mark.parametrize("at", [(90, 0), (-90, 0), (0, 180), (0, -180), (2, -157), (43.5513, 7.0128)])
def test_any_place_on_the_globe_can_be_drawn(at):
    for text in (drawing.world([mark(at=at)]), drawing.locator([mark(at=at)])):
        (pin,) = parts(text, "a", "pin")
        assert pin.get("href") == "/fr/shizuoka/"
        assert pin.find("circle").get("cx")
