"""The place of the site in Wagtail's page tree: its root at depth 1 holds the home page alone, at depth 2."""

HOME_DEPTH = 2


def is_home(page):
    return page.depth == HOME_DEPTH


def is_section(page):
    """True for a page just under the home page."""
    return page.depth == HOME_DEPTH + 1
