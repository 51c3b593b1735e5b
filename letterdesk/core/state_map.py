"""A state as a map shows it: its districts, its towns, and where the writer's ZIP code is."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians

from letterdesk.core.geography import Point, Ring

Flat = tuple[float, float]
"""(x, y) on a map: x grows to the east and y to the south, one unit to a degree of latitude."""


@dataclass(frozen=True)
class Town:
    """A name to find one's way by."""

    name: str
    point: Point
    zips: int
    """How many ordinary ZIP codes it has, about its size; 0 for a part of a town."""


@dataclass(frozen=True)
class StateMap:
    state: str
    districts: Mapping[int, tuple[Ring, ...]]
    """The outlines of every district, 0 at large."""
    towns: tuple[Town, ...] = ()
    """The largest first."""
    zip: str = ""
    here: Point | None = None
    """About the middle of the ZIP code; None where it is not known."""


@dataclass(frozen=True)
class Projection:
    """Degrees to a flat map: longitude shortened by the cosine of the middle latitude.

    Shapes are true in the middle of the state, and north is up. (Equirectangular projection
    with the standard parallel in the middle; docs/decisions/0070.)
    """

    middle: float
    """Latitude, in degrees."""
    over_antimeridian: bool
    """Whether the state goes on west of 180 degrees, as Alaska does."""

    def flat(self, point: Point) -> Flat:
        longitude, latitude = point
        if self.over_antimeridian and longitude > 0:
            longitude -= 360
        return longitude * cos(radians(self.middle)), -latitude


def projection_of(state: StateMap) -> Projection:
    """The projection for a state's map. A state without an outline gets that of the equator."""
    points = [point for rings in state.districts.values() for ring in rings for point in ring]
    longitudes = [longitude for longitude, _ in points] or [0.0]
    latitudes = [latitude for _, latitude in points] or [0.0]
    return Projection(
        middle=(min(latitudes) + max(latitudes)) / 2,
        over_antimeridian=max(longitudes) - min(longitudes) > 180,
    )


def neighbours(districts: Mapping[int, tuple[Ring, ...]]) -> dict[int, set[int]]:
    """Which districts touch which. The Census Bureau's outlines share the points they touch at."""
    at: dict[Point, set[int]] = defaultdict(set)
    for number, rings in districts.items():
        for ring in rings:
            for point in ring:
                at[point].add(number)
    touching: dict[int, set[int]] = {number: set() for number in districts}
    for numbers in at.values():
        for number in numbers:
            touching[number] |= numbers - {number}
    return touching
