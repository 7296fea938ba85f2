"""Make the dots of the land anew, on a developer's machine: ``world_dots.json`` from Natural Earth.

    python -m cannes_intl.illustration.map.build_land land-50m.json

``land-50m.json`` is the file of that name in the npm package world-atlas 2.0.2, a TopoJSON of Natural Earth's land at
1:50 million: one shape, no country in it. Needs shapely 2, which the site does not: install it for this alone.
"""

import json
import sys
from math import asin, atan2, cos, degrees, hypot, radians, sin
from pathlib import Path

from .land import FILE, row_start
from .projection import EUROPE, WORLD, equal_earth

SOUTHERNMOST = -60.0  # Antarctica is left out


def land_shape(topology):
    """The land of a TopoJSON topology as one shapely geometry, in degrees."""
    from shapely import union_all
    from shapely.geometry import Polygon

    lines = [_unpacked(arc, topology["transform"]) for arc in topology["arcs"]]
    shapes = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for rings in [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]:
            outer, *holes = [_joined(ring, lines) for ring in rings]
            if len(outer) > 3:
                shapes.append(Polygon(outer, holes).buffer(0))
    return union_all(shapes)


def _unpacked(arc, transform):
    """TopoJSON's whole-number differences as (longitude, latitude)."""
    (scale_x, scale_y), (left, bottom) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for across, up in arc:
        x, y = x + across, y + up
        points.append((x * scale_x + left, y * scale_y + bottom))
    return points


def _joined(ring, lines):
    """The points of a ring: its arcs end to end, those with a negative number backwards."""
    points = []
    for number in ring:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points += line[1:] if points else line
    return points


def world_degrees(x, y):
    """Units of the world's frame → (latitude, longitude), or None beyond the edge of the projection."""
    south, north = -60.0, 84.0
    for _step in range(40):
        latitude = (south + north) / 2
        if WORLD.point(latitude, WORLD.CENTRE)[1] > y:
            south = latitude
        else:
            north = latitude
    longitude = WORLD.CENTRE + (x / WORLD.SCALE + WORLD.WEST) / equal_earth(latitude, 1.0)[0]
    return (latitude, longitude) if abs(longitude - WORLD.CENTRE) < 180 else None


def europe_degrees(x, y):
    """Units of Europe's frame → (latitude, longitude). Snyder 1987, equations 20-14 and 20-15."""
    middle = radians(EUROPE.CENTRE[0])
    across, up = (x - EUROPE.width / 2) / EUROPE.SCALE, (EUROPE.height / 2 - y) / EUROPE.SCALE
    far = hypot(across, up)
    if far < 1e-9:
        return EUROPE.CENTRE
    latitude = asin(cos(far) * sin(middle) + up * sin(far) * cos(middle) / far)
    turn = atan2(across * sin(far), far * cos(middle) * cos(far) - up * sin(middle) * sin(far))
    return degrees(latitude), EUROPE.CENTRE[1] + degrees(turn)


def dot_rows(frame, to_degrees, shape):
    """The rows of a frame's hexagonal grid, as ``land`` reads them: runs of ``[column, number of dots]``."""
    found = []
    while (start := row_start(len(found), frame.step))[1] < frame.height:
        found.append([])
        x, y = start
        for column in range(int((frame.width - x - 1e-9) / frame.step) + 1):
            if not _is_land(to_degrees(x + column * frame.step, y), shape):
                continue
            if found[-1] and sum(found[-1][-1]) == column:
                found[-1][-1][1] += 1
            else:
                found[-1].append([column, 1])
    while found and not found[-1]:
        found.pop()
    return found


def _is_land(place, shape):
    from shapely.geometry import Point

    return bool(place) and place[0] > SOUTHERNMOST and shape.contains(Point((place[1] + 180) % 360 - 180, place[0]))


def write_dots(source):
    """Write the file beside this module from a TopoJSON file. Returns how many dots each frame has."""
    from shapely import prepare

    shape = land_shape(json.loads(Path(source).read_text()))
    prepare(shape)
    frames = {"world": dot_rows(WORLD, world_degrees, shape), "europe": dot_rows(EUROPE, europe_degrees, shape)}
    parts = []
    for name, found in frames.items():
        lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in found)
        parts.append(f'"{name}": [\n{lines}\n]')
    FILE.write_text("{\n" + ",\n".join(parts) + "\n}\n")
    return {name: sum(count for row in found for _column, count in row) for name, found in frames.items()}


if __name__ == "__main__":
    print(write_dots(sys.argv[1]))  # noqa: T201 a program of its own
