"""What a browser has to complain about while it shows the site."""

# Runs in every document and frame before any script of the page.
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (violation) => {
  window.reportViolation(
    `${violation.effectiveDirective} refused ${violation.blockedURI} ${violation.sample}`
    + ` at ${violation.sourceFile}:${violation.lineNumber}`
  );
});
"""
WITHIN_THE_PAGE = ("about:", "blob:", "data:")


class Console:
    """Listens to a browser context: errors, policy violations, requests to other hosts, in pages and frames alike."""

    def __init__(self, context, origin):
        self.context = context
        self.origin = origin
        self._heard = []
        self._expected = []
        context.expose_binding("reportViolation", self._hear_violation)
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("console", self._hear_message)
        context.on("weberror", lambda error: self._hear("uncaught", error.error))
        context.on("request", self._hear_request)

    def expect(self, text):
        """Leave out complaints that contain this text."""
        self._expected.append(text)

    def complaints(self):
        """Everything heard so far that no one expected, each with the page it happened on."""
        for page in self.context.pages:
            page.evaluate("0")  # one round trip: what the page said before is heard by now
        return [heard for heard in self._heard if not any(text in heard for text in self._expected)]

    def forget(self):
        """Begin anew, for the next test of the same context."""
        self._heard.clear()
        self._expected.clear()

    def _hear(self, kind, what, where=""):
        self._heard.append(f"{kind}: {what} ({where})" if where else f"{kind}: {what}")

    def _hear_message(self, message):
        if message.type == "error":
            self._hear("error", message.text, message.location.get("url"))

    def _hear_violation(self, source, violation):
        self._hear("policy", violation, source["frame"].url)

    def _hear_request(self, request):
        if not request.url.startswith((self.origin + "/", *WITHIN_THE_PAGE)):
            self._hear("foreign request", request.url)
