"""The guard of the browser tests hears what it says it hears."""

INLINE_SCRIPT = "document.body.append(Object.assign(document.createElement('script'), {textContent: '1'}))"
FOREIGN_IMAGE = "new Image().src = 'http://elsewhere.invalid/pixel.png'"
UNCAUGHT = "setTimeout(() => { throw new Error('a mistake of ours') })"


def heard(page, console, kind):
    """Wait for a complaint of this kind, then take all of them as expected."""
    for _ in range(200):
        complaints = [complaint for complaint in console.complaints() if complaint.startswith(f"{kind}: ")]
        if complaints:
            break
        page.wait_for_timeout(100)
    console.expect("")
    return complaints


def test_an_inline_script_is_heard(page, server, console):
    page.goto(f"{server.url}/fr/")
    page.evaluate(INLINE_SCRIPT)
    (complaint,) = heard(page, console, "policy")
    assert "script-src-elem refused inline" in complaint
    assert f"({server.url}/fr/)" in complaint


def test_a_request_to_another_host_is_heard(page, server, console, settings):
    settings.SECURE_CSP = {}
    page.goto(f"{server.url}/fr/")
    page.evaluate(FOREIGN_IMAGE)
    assert heard(page, console, "foreign request") == ["foreign request: http://elsewhere.invalid/pixel.png"]


def test_an_uncaught_error_is_heard(page, server, console):
    page.goto(f"{server.url}/fr/")
    page.evaluate(UNCAUGHT)
    (complaint,) = heard(page, console, "uncaught")
    assert "a mistake of ours" in complaint


def test_a_page_that_is_not_found_is_heard_unless_it_is_expected(page, server, console):
    page.goto(f"{server.url}/fr/nulle-part/")
    assert "status of 404" in heard(page, console, "error")[0]
    assert console.complaints() == []
