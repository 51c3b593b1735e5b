"""Flat maps of states, and which districts touch."""

import pytest

from letterdesk.core.geography import Ring, miles_between
from letterdesk.core.state_map import StateMap, neighbours, projection_of

SQUARE: Ring = ((-90.0, 40.0), (-89.0, 40.0), (-89.0, 42.0), (-90.0, 42.0), (-90.0, 40.0))
EAST: Ring = ((-89.0, 40.0), (-88.0, 40.0), (-88.0, 42.0), (-89.0, 42.0), (-89.0, 40.0))
FAR: Ring = ((-80.0, 40.0), (-79.0, 40.0), (-79.0, 42.0), (-80.0, 40.0))


def test_north_is_up_and_distances_are_true_in_the_middle() -> None:
    flat = projection_of(StateMap("IL", {1: (SQUARE,)})).flat
    assert flat((-90, 42))[1] < flat((-90, 40))[1]
    (west, _), (east, _) = flat((-90.0, 41.0)), flat((-89.0, 41.0))
    assert (east - west) * 69.1 == pytest.approx(miles_between((-90, 41), (-89, 41)), rel=0.001)


def test_a_state_over_the_antimeridian_is_not_torn() -> None:
    aleutians: Ring = ((172.0, 52.0), (173.0, 52.0), (173.0, 53.0), (172.0, 52.0))
    mainland: Ring = ((-150.0, 60.0), (-149.0, 60.0), (-149.0, 61.0), (-150.0, 60.0))
    projection = projection_of(StateMap("AK", {0: (aleutians, mainland)}))
    assert projection.over_antimeridian
    assert projection.flat((172.0, 52.0))[0] < projection.flat((-150.0, 60.0))[0]


def test_a_state_without_outlines_has_a_projection_too() -> None:
    assert projection_of(StateMap("GU", {0: ()})).flat((144.8, 13.4)) == pytest.approx((144.8, -13.4))  # fmt: skip


def test_districts_that_share_points_touch() -> None:
    assert neighbours({1: (SQUARE,), 2: (EAST,), 3: (FAR,)}) == {1: {2}, 2: {1}, 3: set()}
