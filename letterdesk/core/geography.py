"""Points, distances and outlines on the ground. Good to a fraction of a percent over a state."""

from collections.abc import Callable
from itertools import pairwise
from math import asin, cos, hypot, radians, sin, sqrt

Point = tuple[float, float]
"""(longitude, latitude) in degrees, in GeoJSON's order."""
Ring = tuple[Point, ...]
"""A closed outline: the last point repeats the first."""

_EARTH_RADIUS_MILES = 3958.8
_MILES_PER_DEGREE = 69.1


def miles_between(a: Point, b: Point) -> float:
    """Great-circle distance in miles."""
    return miles_from(a)(b)


def miles_from(here: Point) -> Callable[[Point], float]:
    """What measures the great-circle distance in miles from ``here`` to one point after another
    (haversine formula)."""
    longitude, latitude = map(radians, here)
    shrunk = cos(latitude)

    def miles_to_point(there: Point) -> float:
        to_longitude, to_latitude = there
        to_latitude = radians(to_latitude)
        half_chord = (
            sin((to_latitude - latitude) / 2) ** 2
            + shrunk * cos(to_latitude) * sin((radians(to_longitude) - longitude) / 2) ** 2
        )
        return 2 * _EARTH_RADIUS_MILES * asin(sqrt(half_chord))

    return miles_to_point


def inside(point: Point, ring: Ring) -> bool:
    """Whether ``ring`` encloses ``point``: a ray eastward crosses the outline an odd number of times."""
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            odd = not odd
    return odd


def miles_to(point: Point, ring: Ring) -> float:
    """Distance in miles from ``point`` to the nearest place on ``ring``'s outline, on a flat map
    around the point: meant for distances of a few miles."""
    x, y = point
    east = _MILES_PER_DEGREE * cos(radians(y))
    flat = [((px - x) * east, (py - y) * _MILES_PER_DEGREE) for px, py in ring]
    return min(_from_origin_to_segment(start, end) for start, end in pairwise(flat))


def _from_origin_to_segment(start: Point, end: Point) -> float:
    (x1, y1), (x2, y2) = start, end
    dx, dy = x2 - x1, y2 - y1
    length_squared = dx * dx + dy * dy
    along = 0.0 if not length_squared else -(x1 * dx + y1 * dy) / length_squared
    along = min(1.0, max(0.0, along))
    return hypot(x1 + along * dx, y1 + along * dy)
