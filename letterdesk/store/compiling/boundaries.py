"""Boundaries of House districts, from the Census Bureau's cartographic boundary file."""

import re
from collections.abc import Mapping
from typing import Any

from letterdesk.core.geography import Ring
from letterdesk.core.members import SeatKey
from letterdesk.store.compiling.fips import AT_LARGE, NOWHERE, STATE_OF

Outlines = dict[SeatKey, tuple[Ring, ...]]

_MOST_POINTS = 300_000
"""The file at 1:20,000,000 has 30,000. A finer one would make the directory, and the drawing
of it, slow, and place no ZIP code better."""
_DISTRICT = re.compile("CD[0-9]{3}FP")


def parse_boundaries(collection: Any) -> tuple[Outlines, int]:
    """The outline of each district, and the Congress they were drawn for.

    Only outer rings are kept: no district of this file has a hole, and one that had would
    be refused rather than misplace what lies in it. Raises ValueError, KeyError or
    TypeError on another shape.
    """
    features = [f for f in collection["features"] if _number(f["properties"]) != NOWHERE]
    outlines = dict(sorted(map(_outline, features)))
    congresses = {int(feature["properties"]["CDSESSN"]) for feature in features}
    if len(congresses) != 1 or len(outlines) != len(features):
        raise ValueError("districts of several Congresses, or one of them twice")
    points = sum(len(ring) for rings in outlines.values() for ring in rings)
    if points > _MOST_POINTS:
        raise ValueError(f"{points:,} points; please take the file at 1:20,000,000 (20m)")
    return outlines, congresses.pop()


def _number(properties: Mapping[str, Any]) -> str:
    """The district's number, two digits, from the field that is named for its Congress."""
    (number,) = (str(value) for key, value in properties.items() if _DISTRICT.fullmatch(key))
    return number


def _outline(feature: Any) -> tuple[SeatKey, tuple[Ring, ...]]:
    properties, geometry = feature["properties"], feature["geometry"]
    state, number = STATE_OF[properties["STATEFP"]], _number(properties)
    shapes = geometry["coordinates"]
    polygons = shapes if geometry["type"] == "MultiPolygon" else [shapes]
    rings = []
    for polygon in polygons:
        if len(polygon) != 1:
            raise ValueError(f"{state}-{number} has a hole")
        rings.append(tuple(_point(x, y) for x, y in polygon[0]))
        if len(rings[-1]) < 4 or rings[-1][0] != rings[-1][-1]:
            raise ValueError(f"the outline of {state}-{number} is not closed")
    return (state, 0 if number in AT_LARGE else int(number)), tuple(rings)


def _point(x: float, y: float) -> tuple[float, float]:
    point = round(float(x), 5), round(float(y), 5)  # what the directory keeps
    if not (-180 <= point[0] <= 180 and -15 < point[1] < 72):
        raise ValueError("a point outside the United States: swapped columns?")
    return point
