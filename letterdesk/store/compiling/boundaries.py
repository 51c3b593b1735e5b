"""Boundaries of House districts, from the Census Bureau's cartographic boundary file."""

import json
from pathlib import Path
from typing import Any

from letterdesk.core.geography import Ring
from letterdesk.core.members import SeatKey
from letterdesk.store.compiling.sources import (
    BOUNDARIES,
    part_of,
    read_source,
    understanding,
)
from letterdesk.store.directory import Part

Outlines = dict[SeatKey, tuple[Ring, ...]]

_AT_LARGE = frozenset({"00", "98"})
"""How the Census Bureau numbers a state's only seat, and a delegate's."""


def read_boundaries(folder: Path) -> tuple[Outlines, int, Part]:
    """The outline of each district, the Congress they were drawn for, and the part used.

    Only outer rings are kept: no district of this file has a hole, and one that had would
    be refused rather than misplace what lies in it.
    """
    data = read_source(folder, BOUNDARIES)
    with understanding(BOUNDARIES):
        features = json.loads(data)["features"]
        outlines = dict(sorted(map(_outline, features)))
        congresses = {int(feature["properties"]["CDSESSN"]) for feature in features}
        if len(congresses) != 1 or len(outlines) != len(features):
            raise ValueError("districts of several Congresses, or one of them twice")
    return outlines, congresses.pop(), part_of(BOUNDARIES, len(outlines), data)


def _outline(feature: Any) -> tuple[SeatKey, tuple[Ring, ...]]:
    properties, geometry = feature["properties"], feature["geometry"]
    state, number = properties["DISTRICT_ID"][:2], properties["CD119FP"]
    shapes = geometry["coordinates"]
    polygons = shapes if geometry["type"] == "MultiPolygon" else [shapes]
    rings = []
    for polygon in polygons:
        if len(polygon) != 1:
            raise ValueError(f"{state}-{number} has a hole")
        rings.append(tuple((float(x), float(y)) for x, y in polygon[0]))
    return (state, 0 if number in _AT_LARGE else int(number)), tuple(rings)
