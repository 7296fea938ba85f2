"""What a reader sees in an answer."""

from bs4 import BeautifulSoup


def parsed(response):
    assert response.status_code == 200, response.status_code
    return BeautifulSoup(response.content, "html.parser")


def heading(response):
    """The page's one main heading."""
    (only,) = parsed(response).find_all("h1")
    return only.get_text(" ", strip=True)


def main_text(response):
    """The words of the page's main part."""
    return " ".join(parsed(response).find("main").get_text(" ").split())


def language(response):
    """The language the page says it is in."""
    return parsed(response).html["lang"]
