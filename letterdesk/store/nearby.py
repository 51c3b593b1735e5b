"""Towns by which people recognise where they are: near a ZIP code, and all over a state."""

import sqlite3
from collections.abc import Iterator
from math import cos, radians

from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Point
from letterdesk.core.state_map import Town
from letterdesk.store.schema import KINDS, PLACED_BY

_MOST = 4
_REACH = 6_000
"""In ten-thousandths of a degree of latitude. Towns further than this, about 40 miles, tell
nobody their side of a ZIP code."""
_FEWEST = 2
"""With fewer towns than this, as in the middle of a city, neighbouring ZIP codes help out."""
_NEARBY_ZIPS = 1500
"""Neighbours mostly have neighbouring numbers, and those of one region never differ by more."""


def read_nearby_places(
    connection: sqlite3.Connection, area: ZipArea, state: str, district: int
) -> tuple[str, ...]:
    """Up to four towns nearest to the ZIP code's point that lie wholly in a district.

    In the middle of a city there may be none. Then neighbouring ZIP codes that lie wholly
    in the district stand in, with the name of their quarter if they have one.
    """
    if area.latitude is None or area.longitude is None:
        return ()
    places = [
        name
        for name, *_ in connection.execute(
            "SELECT name, (longitude - ?) * ? AS east, latitude - ? AS north FROM town"
            " WHERE state = ? AND district = ?"
            " AND east BETWEEN ? AND ? AND north BETWEEN ? AND ?"
            " ORDER BY east * east + north * north, name LIMIT ?",
            (*_flat_map(area.longitude, area.latitude), state, district, *_WITHIN_REACH, _MOST),
        )
    ]
    if len(places) < _FEWEST:
        places += _nearby_zips(connection, area, state, district)
    return tuple(places[:_MOST])


_WITHIN_REACH = (-_REACH, _REACH, -_REACH, _REACH)


def _flat_map(longitude: float, latitude: float) -> tuple[float, float, float]:
    """What SQLite puts a point on a flat map with: its east is (its longitude - first) * second,
    its north its latitude - third."""
    return longitude * 10_000, cos(radians(latitude)), latitude * 10_000


def _nearby_zips(
    connection: sqlite3.Connection, area: ZipArea, state: str, district: int
) -> Iterator[str]:
    """Neighbouring ZIP codes wholly in a district, the nearest first: 'Graceland (60657)'."""
    if area.latitude is None or area.longitude is None:
        return
    number = int(area.zip)
    for zip5, names, *_ in connection.execute(
        "SELECT zip, other_cities, (longitude - ?) * ? AS east, latitude - ? AS north FROM zip"
        " WHERE zip BETWEEN ? AND ? AND state = ? AND kind = ? AND placed_by = ?"
        " AND districts = ? AND east BETWEEN ? AND ? AND north BETWEEN ? AND ?"
        " ORDER BY east * east + north * north, zip LIMIT ?",
        (
            *_flat_map(area.longitude, area.latitude),
            *(number - _NEARBY_ZIPS, number + _NEARBY_ZIPS),
            *(state, KINDS.index("standard"), PLACED_BY.index("census"), f"{state}{district}"),
            *(*_WITHIN_REACH, _MOST),
        ),
    ):
        quarter = names.partition("\n")[0]
        yield f"{quarter} ({zip5:05d})" if quarter else f"ZIP {zip5:05d}"


def read_towns(connection: sqlite3.Connection, state: str) -> tuple[Town, ...]:
    """A state's towns and their quarters, those with the most ZIP codes first."""
    points: dict[str, list[Point]] = {}
    quarters: dict[str, Point] = {}
    for city, others, latitude, longitude in connection.execute(
        "SELECT city, other_cities, latitude, longitude FROM zip"
        " WHERE state = ? AND kind = ? AND latitude IS NOT NULL ORDER BY zip",
        (state, KINDS.index("standard")),
    ):
        point = (longitude / 10_000, latitude / 10_000)
        points.setdefault(city, []).append(point)
        quarters.setdefault(others.partition("\n")[0], point)
    towns = [Town(name, _middle(spots), len(spots)) for name, spots in points.items()]
    towns += [
        Town(name, point, 0) for name, point in quarters.items() if name and name not in points
    ]
    return tuple(sorted(towns, key=lambda town: (-town.zips, town.name)))


def _middle(points: list[Point]) -> Point:
    """The most central of ``points``: a mean might lie in a lake, or in the town next door."""
    longitude, latitude = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return min(points, key=lambda p: (p[0] - longitude) ** 2 + (p[1] - latitude) ** 2)
