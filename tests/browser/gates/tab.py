"""One tab of a visitor's browser, in which gates that leave a page as they found it look at one opening of it."""

from contextlib import contextmanager

from tests.browser.console import Console
from tests.browser.gates.pages import route_last_resorts

ORDINARY = {
    "media": "screen",
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}
# Of the page on an ordinary screen of any width: all that a gate could leave behind for the next.
AS_IT_IS = """() => ({
  address: location.href,
  html: document.documentElement.outerHTML,
  focus: document.activeElement.localName,
  scrolled: [scrollX, scrollY],
  written: [...document.querySelectorAll("input, select, textarea")].map((field) => field.value),
  sheets: [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => !sheet.disabled),
  letters: getComputedStyle(document.documentElement).fontSize,
})"""


class Tab:
    """A tab and its console; remembers which page it shows just as it was opened."""

    def __init__(self, context, server):
        self.server = server
        self.console = Console(context, server.url)
        self.page = context.new_page()
        self.forget()

    def forget(self):
        """Whatever it shows is not what was opened."""
        self._shown = self._as_opened = None

    def as_new(self):
        """The tab as it is before any gate: no medium asked for, so that what is printed is what paper shows."""
        self.forget()
        self.page.set_viewport_size({"width": 1440, "height": 1000})
        self.page.emulate_media(**(ORDINARY | {"media": "null"}))
        return self.page

    def show(self, visited, width, media, afresh):
        """Show a page of the site, its fonts there; open it unless it stands there as it was opened."""
        self.page.set_viewport_size({"width": width, "height": 800})
        if afresh or visited != self._shown:
            self.forget()
            self.page.emulate_media(**ORDINARY)  # in which it is compared with what a gate leaves
            answer = self.page.goto(self.server.url + visited.path)
            assert answer.status == visited.status, answer.url
            self._as_opened = self.page.evaluate(AS_IT_IS)
            self._shown = visited
        self.page.emulate_media(**(ORDINARY | media))
        self.page.evaluate("document.fonts.ready.then(() => {})")

    def changed(self):
        """``{part: "then → now"}`` of what is no longer as it was opened."""
        self.page.emulate_media(**ORDINARY)
        now = self.page.evaluate(AS_IT_IS)
        then = self._as_opened.items()
        return {part: f"{found!r:.80} → {now[part]!r:.80}" for part, found in then if now[part] != found}


@contextmanager
def visiting(browser, arguments, server):
    """A tab of a visitor on their own: what the browser has loaded once, it keeps."""
    context = browser.new_context(**arguments)
    route_last_resorts(context)
    yield Tab(context, server)
    context.close()
