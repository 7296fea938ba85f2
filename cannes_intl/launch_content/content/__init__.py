"""The city's content as shipped: its own text (source.txt), its facts (records.json), its words per language.

Facts have one value and stand in records.json alone; words.py holds what exists per language, statements.py
says where each statement of the source is told, questions.py what remains to be asked of the city.
"""

import json
from pathlib import Path

# Themes, places, institutions, agreements, programmes, events, choices and addresses, as the file has them.
RECORDS = json.loads(Path(__file__).with_name("records.json").read_text(encoding="utf-8"))
