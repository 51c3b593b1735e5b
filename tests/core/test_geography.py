import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.geography import Point, inside, miles_between, miles_to

CHICAGO, NEW_YORK = (-87.6298, 41.8781), (-74.0060, 40.7128)
SQUARE = ((0.0, 40.0), (1.0, 40.0), (1.0, 41.0), (0.0, 41.0), (0.0, 40.0))


def test_chicago_is_712_miles_from_new_york() -> None:
    assert miles_between(CHICAGO, NEW_YORK) == pytest.approx(712, abs=2)


points = st.tuples(st.floats(-180, 180), st.floats(-89, 89))


@given(points, points)
def test_distance_is_the_same_both_ways_and_never_more_than_half_the_globe(
    a: Point, b: Point
) -> None:
    assert miles_between(a, b) == pytest.approx(miles_between(b, a))
    assert 0 <= miles_between(a, b) <= 12_440


@given(st.floats(0.001, 0.999), st.floats(40.001, 40.999))
def test_what_lies_between_the_sides_is_inside(x: float, y: float) -> None:
    assert inside((x, y), SQUARE)
    assert not inside((x + 1, y), SQUARE)
    assert not inside((x, y + 1), SQUARE)


def test_a_tenth_of_a_degree_north_of_the_square_is_seven_miles_away() -> None:
    assert miles_to((0.5, 41.1), SQUARE) == pytest.approx(6.9, abs=0.1)


def test_distance_to_a_corner_counts_when_no_side_is_abreast() -> None:
    corner = miles_between((1.1, 41.1), (1.0, 41.0))
    assert miles_to((1.1, 41.1), SQUARE) == pytest.approx(corner, rel=0.01)
