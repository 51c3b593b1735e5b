"""Placing each ZIP code in the districts it lies in, or may lie in."""

from collections.abc import Iterable, Mapping
from math import cos, radians

from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Point, Ring, inside, miles_to
from letterdesk.core.members import SeatKey
from letterdesk.store.compiling.boundaries import Outlines
from letterdesk.store.compiling.places import Place

NEAR_MILES = 2.0
"""How far from a boundary a point may still lie on its other side: the boundaries are good to
a mile or two. Of the ZIP codes whose one district the Census knows, this finds it for 99.9 %."""


def place_zips(
    places: Iterable[Place],
    census: Mapping[str, tuple[SeatKey, ...]],
    outlines: Outlines,
    house_seats: Mapping[str, tuple[int, ...]],
) -> tuple[ZipArea, ...]:
    """Place every ZIP code; see :class:`ZipArea` for the ways."""
    by_state: dict[str, Outlines] = {}
    for seat, rings in outlines.items():
        by_state.setdefault(seat[0], {})[seat] = rings
    return tuple(
        _place(place, census.get(place.zip, ()), by_state.get(place.state, {}), house_seats)
        for place in places
    )


def _place(
    place: Place,
    census: tuple[SeatKey, ...],
    outlines: Outlines,
    house_seats: Mapping[str, tuple[int, ...]],
) -> ZipArea:
    if any(state == place.state for state, _ in census):
        return _area(place, census, "census")
    own = tuple((place.state, number) for number in house_seats.get(place.state, ()))
    if not own:  # military mail, and nations without a seat
        return _area(place, census, "census" if census else "")
    near = own if len(own) == 1 else _near(place, outlines)
    if census:
        return _area(place, (*(near or own), *census), "census-and-point")
    if near and place.latitude is not None:
        return _area(place, near, "point")
    return _area(place, own, "state")


def _area(place: Place, districts: tuple[SeatKey, ...], placed_by: str) -> ZipArea:
    return ZipArea(
        place.zip,
        place.kind,
        place.city,
        place.state,
        place.county,
        place.latitude,
        place.longitude,
        place.other_cities,
        districts,
        placed_by,
    )


def _near(place: Place, outlines: Outlines) -> tuple[SeatKey, ...]:
    """Districts of the place's own state within reach of its point, nearest first."""
    if place.latitude is None or place.longitude is None:
        return ()
    point = (place.longitude, place.latitude)
    distances = sorted(
        (min(_miles_from(point, ring) for ring in rings), seat) for seat, rings in outlines.items()
    )
    return tuple(seat for miles, seat in distances if miles <= NEAR_MILES)


def _miles_from(point: Point, ring: Ring) -> float:
    """Miles from ``point`` to the area of ``ring``: 0 inside; too far to matter is infinite."""
    x, y = point
    reach_y = NEAR_MILES / 69
    reach_x = reach_y / cos(radians(y))
    if not (
        min(px for px, _ in ring) - reach_x <= x <= max(px for px, _ in ring) + reach_x
        and min(py for _, py in ring) - reach_y <= y <= max(py for _, py in ring) + reach_y
    ):
        return float("inf")
    return 0.0 if inside(point, ring) else miles_to(point, ring)
