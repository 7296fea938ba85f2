"""The city's content: its own text (``source.txt``), the values drawn from it (``records.json``), and the
words written for this site. The only place, with the settings and ``bilingual/languages.py``, that names
languages."""

import json
from pathlib import Path

RECORDS = json.loads((Path(__file__).parent / "records.json").read_text(encoding="utf-8"))
