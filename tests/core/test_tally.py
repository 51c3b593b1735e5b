"""Tallies merge in any order, and no copy counts twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import PLACES, VALUES, Sketch
from letterdesk.core.tally import (
    MOST,
    Kind,
    Line,
    Night,
    Station,
    campaigns_of,
    count,
    merge,
    totals,
)

WRITERS = Line("c", Kind.WRITERS)
SENIOR = Line("c", Kind.LETTERS, "FL-SR", Position.SUPPORT)
HOUSE = Line("c", Kind.LETTERS, "FL-25", Position.OPPOSE)
CALLS = Line("c", Kind.CALLS, "FL-SR", Position.OPPOSE)
OTHER = Line("d", Kind.WRITERS)
LINES = (WRITERS, SENIOR, HOUSE, CALLS, OTHER)

signatures = st.integers(0, VALUES - 1).map(lambda value: (value,) * PLACES)
actions = st.one_of(
    st.tuples(st.sampled_from(LINES), st.integers(-3, 9)),
    signatures,
)


@st.composite
def histories(draw: st.DrawFn) -> list[Station]:
    """Every state that one station went through: copies of it may be about in any of them."""
    states = [Station()]
    for action in draw(st.lists(actions, max_size=6)):
        if len(action) == 2:
            line, by = action
            assert isinstance(line, Line)
            here = states[-1].counts.get(line)
            number = here.number if here else 0
            states.append(count(states[-1], line, max(by, -number)))
        else:
            states.append(states[-1].with_letter(("c", "s" * 16), action))
    return states


rooms = st.dictionaries(st.sampled_from("abc"), histories(), min_size=1)


@given(st.data(), rooms)
def test_any_copies_in_any_order_make_the_same_night(
    data: st.DataObject, room: dict[str, list[Station]]
) -> None:
    latest = Night({name: states[-1] for name, states in room.items()})
    copies = [Night({name: state}) for name, states in room.items() for state in states]
    some = data.draw(st.permutations([*copies, *copies[:3]]))
    cut = data.draw(st.integers(0, len(some)))
    assert merge(some) == latest
    assert merge([merge(some[:cut]), merge(some[cut:])]) == latest
    assert merge([latest, latest, *some]) == latest
    assert totals(merge(some), "c") == totals(latest, "c")


@given(rooms, rooms, rooms)
def test_merging_is_a_join(
    a: dict[str, list[Station]], b: dict[str, list[Station]], c: dict[str, list[Station]]
) -> None:
    x, y, z = (Night({n: states[-1] for n, states in room.items()}) for room in (a, b, c))
    assert merge([x, y]) == merge([y, x])
    assert merge([x, merge([y, z])]) == merge([merge([x, y]), z])
    assert merge([x, x]) == x


def test_totals_are_those_of_one_campaign_over_all_stations() -> None:
    one = count(count(count(Station(), SENIOR, 3), WRITERS, 2), OTHER, 7)
    two = count(count(count(Station(), SENIOR, 1), HOUSE, 2), CALLS, 4)
    sums = totals(Night({"1": one, "2": count(two, CALLS, -4)}), "c")
    assert (sums.writers, sums.letters, sums.calls, sums.stations) == (2, 6, 0, 2)
    assert sums.offices == ("FL-SR", "FL-25")
    assert sums.number(Kind.LETTERS, "FL-SR") == 4
    assert sums.number(Kind.LETTERS, "FL-SR", Position.OPPOSE) == 0
    assert campaigns_of(Night({"1": one})) == ("c", "d")


def test_offices_stand_as_on_a_list() -> None:
    station = Station()
    for code in ("IL-05", "FL-25", "FL-JR", "AK-AL", "FL-03", "FL-SR"):
        station = count(station, Line("c", Kind.LETTERS, code, Position.SUPPORT), 1)
    offices = totals(Night({"1": station}), "c").offices
    assert offices == ("AK-AL", "FL-SR", "FL-JR", "FL-03", "FL-25", "IL-05")


def test_only_what_was_counted_here_can_be_taken_back() -> None:
    station = count(Station(), WRITERS, 2)
    assert count(station, WRITERS, -2).counts[WRITERS].number == 0
    with pytest.raises(UserError, match="counted only 2"):
        count(station, WRITERS, -3)
    with pytest.raises(UserError, match="ends at"):
        count(station, WRITERS, MOST)


def test_sketches_under_different_salts_are_not_mixed() -> None:
    alike = ((3,) * PLACES,) * 3
    one, two = Station(), Station()
    for signature in alike:
        one = one.with_letter(("c", "a" * 16), signature)
    two = two.with_letter(("c", "b" * 16), (5,) * PLACES)
    assert totals(Night({"1": one, "2": two}), "c").likeness == 1.0
    assert Sketch().likeness is None
