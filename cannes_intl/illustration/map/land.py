"""The land: rows of dots in one colour. The file beside this one knows no country, so none can be drawn.

``world_dots.json`` holds, for each frame, its rows from north to south; a row is a list of runs
``[column of the first dot, number of dots]``. ``world_dots.txt`` says where it comes from, ``build_land.py``
makes it anew.
"""

import json
from functools import cache, cached_property
from math import ceil, floor
from pathlib import Path

FILE = Path(__file__).with_name("world_dots.json")
ROW_HEIGHT = 0.866  # of a step: the rows of a hexagonal grid


def row_start(row, step):
    """(x, y) of the first column of a row, in units. Every other row is set half a step to the right."""
    return step / 2 + (step / 2 if row % 2 else 0.0), step / 2 + row * step * ROW_HEIGHT


class Land:
    """The dots of one frame."""

    def __init__(self, frame, rows):
        self.frame, self.rows = frame, rows
        self._filled = [sum(((1 << count) - 1) << column for column, count in runs) for runs in rows]

    @cached_property
    def path(self):
        """SVG path data: one stroke a run. The style sheet's dashes of length 0 with round caps make its dots."""
        step, strokes = self.frame.step, []
        for row, runs in enumerate(self.rows):
            left, y = row_start(row, step)
            strokes += [f"M{left + column * step:.4g} {y:.4g}h{(count - 1) * step + 0.1:.4g}" for column, count in runs]
        return "".join(strokes)

    def dots_under(self, left, top, right, bottom):
        """How many dots of land a rectangle hides."""
        step = self.frame.step
        first = max(0, ceil((top - step / 2) / (step * ROW_HEIGHT)))
        last = min(len(self.rows) - 1, floor((bottom - step / 2) / (step * ROW_HEIGHT)))
        return sum(self._dots_in_row(row, left, right) for row in range(first, last + 1))

    def _dots_in_row(self, row, left, right):
        start, _y = row_start(row, self.frame.step)
        first = max(0, ceil((left - start) / self.frame.step))
        last = floor((right - start) / self.frame.step)
        return (self._filled[row] >> first & (1 << last - first + 1) - 1).bit_count() if last >= first else 0


@cache
def land_of(frame):
    """The land of a frame, read once."""
    return Land(frame, json.loads(FILE.read_text())[frame.name])
