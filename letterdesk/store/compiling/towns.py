"""Towns that lie wholly in one district, by which people recognise their side of a split ZIP."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Point


@dataclass(frozen=True, order=True)
class Town:
    state: str
    district: int
    name: str
    latitude: float
    """Mean of its ZIP codes' points."""
    longitude: float


def whole_towns(areas: Iterable[ZipArea]) -> tuple[Town, ...]:
    """Towns whose every ZIP code, under any name people use, lies in one and the same district.

    Only ZIP codes that the Census has mapped count; and a name that a ZIP code elsewhere
    goes by as well belongs to no district for certain.
    """
    seats: dict[tuple[str, str], set[tuple[str, int]]] = defaultdict(set)
    points: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for area in areas:
        if area.placed_by not in ("census", "census-and-point"):
            continue
        for city in (area.city, *area.other_cities):
            seats[area.state, city].update(area.districts)
        if area.point is not None:
            points[area.state, area.city].append(area.point)
    towns = []
    for (state, city), spots in points.items():
        if len(seats[state, city]) == 1:
            (seat,) = seats[state, city]
            longitude, latitude = (sum(axis) / len(spots) for axis in zip(*spots, strict=True))
            towns.append(Town(state, seat[1], city, round(latitude, 4), round(longitude, 4)))
    return tuple(sorted(towns))
