"""HTML reader for tests: a page opened, and read by its parts (heading, main text, links, items), never by its source.

Parts are named by CSS selectors: ``page.text("#encounters")``, ``page.links("nav")``. A selector that names nothing is
an error, so that "is not there" is never true of a page that is another one, or that lost the part in question.
"""

from functools import cached_property
from html.parser import HTMLParser

from bs4 import BeautifulSoup


def open_page(client, address, status=200, **headers):
    """Ask for an address, check the status of the answer, and return the page as its reader finds it."""
    answer = client.get(address, headers=headers or None)
    assert answer.status_code == status, f"{address} answers {answer.status_code}"
    return ReadPage(answer.content.decode(), address)


def words(element):
    """The words of an element of a page in their order, white space folded (no-break spaces are kept)."""
    return " ".join(part for part in element.get_text(" ").replace("\n", " ").split(" ") if part)


def items_in(html):
    """``ReadPage(html).items``, without a tree of the page: for tests that read hundreds of them."""
    reader = _Items()
    reader.feed(html)
    reader.close()
    return list(reader.found)


class _Items(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = {}

    def handle_starttag(self, tag, attrs):
        self.found |= {value: None for name, value in attrs if name == "data-item"}

    handle_startendtag = handle_starttag


def under(heading):
    """The selector of a section, by the words of its heading."""
    return f'section:has(> :is(h2, h3):-soup-contains("{heading}"))'


class ReadPage:
    """HTML as its reader finds it; ``address`` is what errors call it by."""

    def __init__(self, html, address="the page"):
        self.html, self.address = html, address

    @cached_property
    def tree(self):
        return BeautifulSoup(self.html, "html.parser")

    @property
    def heading(self):
        """The words of its one main heading."""
        return words(self.one("h1"))

    @property
    def title(self):
        """What the browser's tab says."""
        return words(self.one("head > title"))

    @property
    def language(self):
        """The language it says it is in."""
        return self.one("html")["lang"]

    @property
    def main(self):
        """The words of its main part."""
        return self.text("main")

    @property
    def items(self):
        """Identifiers of the items it lists, each once, in their order."""
        return list(dict.fromkeys(element["data-item"] for element in self.tree.select("[data-item]")))

    def one(self, selector):
        """The one element of a selector."""
        found = self.tree.select(selector)
        assert len(found) == 1, f"{len(found)} elements are {selector} in {self.address}"
        return found[0]

    def all(self, selector):
        """The elements of a selector, in their order: none is an error (``count`` tells that there are none)."""
        found = self.tree.select(selector)
        assert found, f"Nothing is {selector} in {self.address}"
        return found

    def count(self, selector):
        """How many elements a selector names."""
        return len(self.tree.select(selector))

    def text(self, selector="body"):
        """The words of the first element of a selector."""
        return words(self.all(selector)[0])

    def texts(self, selector):
        """The words of each element of a selector."""
        return [words(element) for element in self.all(selector)]

    def links(self, selector="main"):
        """``{address: words}`` of the links within the elements of a selector."""
        return {link["href"]: words(link) for part in self.all(selector) for link in part.select("a[href]")}

    def values(self, selector, attribute):
        """An attribute of each element of a selector that has it."""
        return [element[attribute] for element in self.all(selector) if element.has_attr(attribute)]

    def description(self):
        """What search engines are told it is about."""
        return self.one('meta[name="description"]')["content"]
