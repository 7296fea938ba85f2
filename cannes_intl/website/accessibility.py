"""What the automatic accessibility tests of this site cover, and when they last passed.

Told on the page about accessibility beside the statement, which they do not replace: only an audit makes one.
"""

from datetime import date

# The day of the last release whose tests passed, ``tests/browser/gates`` and ``.ci/run``. Renewed with each release.
TESTED_ON = date(2026, 11, 23)
