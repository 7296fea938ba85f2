"""The colours of the style sheet keep the contrast of WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for what must be seen.

axe sees the pairs that today's pages show; this sees those of every page to come.
"""

import re

import pytest

from tests import stylesheet

TEXT, SEEN = 4.5, 3
HEXADECIMAL = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")

# What stands on what: roles of the style sheet, or a colour that is the same in light and dark.
PAIRS = [
    *[("--ink", ground, TEXT) for ground in ("--bg", "--bg-2", "--surface")],
    *[("--ink-2", ground, TEXT) for ground in ("--bg", "--bg-2", "--surface")],
    *[("--link", ground, TEXT) for ground in ("--bg", "--bg-2", "--surface")],
    *[("--field", ground, SEEN) for ground in ("--bg", "--surface")],
    *[("--focus", ground, SEEN) for ground in ("--bg", "--bg-2", "--surface")],
    ("#ffffff", "--stage", TEXT),
    ("#dbe8ff", "--stage", TEXT),
    ("#ffcb2e", "--stage", SEEN),
    ("#e3ecfd", "--deep", TEXT),
    ("#ffffff", "--deep", TEXT),
    ("#ffcb2e", "--deep", SEEN),
    ("--nuit", "--mimosa", TEXT),
    ("--nuit", "--ciel", TEXT),
    ("--nuit", "#ffdb6b", TEXT),
]


def roles(media):
    """``{role: #rrggbb}`` of what the page as a whole is given in these conditions."""
    said = [
        one
        for rule in stylesheet.rules()
        if rule.selector == ":root" and rule.media == media
        for one in rule.declarations
    ]
    found = [(one.name, HEXADECIMAL.fullmatch(one.value)) for one in said if one.name.startswith("--")]
    codes = {role: match.group(1) for role, match in found if match}
    return {
        role: "#" + (code if len(code) == 6 else "".join(2 * digit for digit in code)) for role, code in codes.items()
    }


def palette(scheme):
    """The roles in this scheme: the dark ones are redefined once, in their own media query."""
    return roles([]) | (roles(["(prefers-color-scheme: dark)"]) if scheme == "dark" else {})


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(scheme):
    colours = palette(scheme)
    poor = {}
    for above, ground, least in PAIRS:
        ratio = contrast(colours.get(above, above), colours.get(ground, ground))
        if ratio < least:
            poor[f"{above} on {ground}"] = round(ratio, 2)
    assert not poor


def test_the_schemes_differ_in_every_role_that_a_page_stands_on():
    light, dark = palette("light"), palette("dark")
    for role in ("--bg", "--bg-2", "--surface", "--ink", "--ink-2", "--link", "--stage", "--deep", "--field"):
        assert light[role] != dark[role], role
