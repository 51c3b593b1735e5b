from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.finding import Certainty, ZipArea
from letterdesk.core.matching import Match, match_zip

SEATS = {"IL": tuple(range(1, 18)), "WI": tuple(range(1, 9)), "AK": (0,), "DC": (0,), "WY": (0,)}
SPLIT = ZipArea("60613", "standard", "Chicago", "IL", "Cook County", 41.95, -87.66,
                ("Lakeview",), (("IL", 5), ("IL", 9)), "census")  # fmt: skip
WHOLE = replace(SPLIT, zip="60601", districts=(("IL", 7),))
BOX = replace(SPLIT, zip="60690", kind="po-box", districts=(("IL", 7),), placed_by="point")
BOX_NEAR_TWO = replace(BOX, districts=(("IL", 7), ("IL", 5)))
SOMEWHERE = replace(BOX, districts=tuple(("IL", n) for n in SEATS["IL"]), placed_by="state",
                    latitude=None, longitude=None)  # fmt: skip
ALASKA = replace(SPLIT, zip="99501", city="Anchorage", state="AK", districts=(("AK", 0),))
TWO_STATES = replace(SPLIT, zip="53128", state="WI", districts=(("IL", 16), ("WI", 1)))
CENSUS_MISSED_OWN_STATE = replace(
    SPLIT, state="WI", districts=(("WI", 1), ("IL", 16)), placed_by="census-and-point"
)
MILITARY = replace(SPLIT, zip="09001", city="APO", state="AE", districts=(), placed_by="")
PALAU = replace(MILITARY, zip="96940", city="Koror", state="PW")


def match(
    area: ZipArea | None, *, state: str = "", city: str = "", district: int | None = None
) -> Match:
    zip5 = area.zip if area else "00000"
    return match_zip(zip5, area, SEATS, state=state, city=city, district=district)


@pytest.mark.parametrize(
    ("area", "state", "district", "certainty", "numbers"),
    [
        (WHOLE, "", None, Certainty.ONE_DISTRICT, [7]),
        (WHOLE, "IL", 7, Certainty.ONE_DISTRICT, [7]),
        (SPLIT, "", None, Certainty.CHOOSE, [5, 9]),
        (SPLIT, "", 9, Certainty.ONE_DISTRICT, [9]),
        (SPLIT, "", 4, Certainty.CHOOSE, [5, 9]),
        (SPLIT, "WI", None, Certainty.UNKNOWN, []),
        (BOX, "", None, Certainty.CONFIRM, [7]),
        (BOX, "", 7, Certainty.ONE_DISTRICT, [7]),
        (BOX, "", 12, Certainty.ONE_DISTRICT, [12]),
        (BOX, "", 18, Certainty.CONFIRM, [7]),
        (BOX_NEAR_TWO, "", None, Certainty.CONFIRM, [7, 5]),
        (SOMEWHERE, "", None, Certainty.CHOOSE, list(range(1, 18))),
        (SOMEWHERE, "", 3, Certainty.ONE_DISTRICT, [3]),
        (ALASKA, "", None, Certainty.AT_LARGE, [0]),
        (ALASKA, "", 1, Certainty.AT_LARGE, [0]),
        (ALASKA, "", 4, Certainty.AT_LARGE, [0]),
        (TWO_STATES, "", None, Certainty.CHOOSE, [16, 1]),
        (TWO_STATES, "", 1, Certainty.CHOOSE, [16, 1]),
        (TWO_STATES, "WI", None, Certainty.ONE_DISTRICT, [1]),
        (TWO_STATES, "IL", 16, Certainty.ONE_DISTRICT, [16]),
        (CENSUS_MISSED_OWN_STATE, "", None, Certainty.CHOOSE, [1, 16]),
        (CENSUS_MISSED_OWN_STATE, "WI", None, Certainty.CONFIRM, [1]),
        (CENSUS_MISSED_OWN_STATE, "IL", None, Certainty.ONE_DISTRICT, [16]),
        (MILITARY, "", None, Certainty.HOME_OF_RECORD, []),
        (MILITARY, "AE", None, Certainty.HOME_OF_RECORD, []),
        (MILITARY, "", 5, Certainty.HOME_OF_RECORD, []),
        (MILITARY, "IL", 5, Certainty.ONE_DISTRICT, [5]),
        (MILITARY, "IL", 99, Certainty.HOME_OF_RECORD, list(range(1, 18))),
        (MILITARY, "AK", None, Certainty.AT_LARGE, [0]),
        (PALAU, "", None, Certainty.NO_SEAT, []),
        (None, "IL", None, Certainty.UNKNOWN, []),
    ],
)
def test_what_a_zip_code_and_the_writer_settle(
    area: ZipArea | None,
    state: str,
    district: int | None,
    certainty: Certainty,
    numbers: list[int],
) -> None:
    found = match(area, state=state, district=district)
    assert found.certainty is certainty
    assert [number for _, number in found.seats] == numbers
    assert str(found.basis)


def test_a_choice_says_that_it_is_the_writers() -> None:
    assert str(match(SPLIT, district=9).basis).startswith("You chose IL-9.")


def test_a_district_that_does_not_reach_the_zip_code_is_named() -> None:
    (notice,) = match(SPLIT, district=4).notices
    assert notice.code == "district-not-here"
    assert "District 4 does not reach ZIP code 60613" in str(notice.sentence)


def test_a_zip_code_over_a_state_line_asks_for_the_state() -> None:
    found = match(TWO_STATES)
    assert found.state == ""
    assert found.states == ("WI", "IL")
    assert [notice.code for notice in found.notices] == ["spans-states"]


@pytest.mark.parametrize("city", ["Chicago", "CHICAGO", "lakeview", "", "Lake View"])
def test_a_city_by_any_of_its_names_is_no_cause_for_a_hint(city: str) -> None:
    assert match(SPLIT, city=city).notices == ()


def test_another_city_gets_a_hint_and_changes_nothing() -> None:
    found = match(SPLIT, city="Springfield")
    assert [notice.code for notice in found.notices] == ["city-differs"]
    assert replace(found, notices=()) == match(SPLIT)


seats = st.sets(st.sampled_from([(s, d) for s in ("IL", "WI") for d in SEATS[s]]), min_size=2)


@given(seats, st.sampled_from(["census", "point", "state"]))
def test_several_candidates_are_never_decided_for_the_writer(
    candidates: set[tuple[str, int]], placed_by: str
) -> None:
    area = replace(SPLIT, districts=tuple(sorted(candidates)), placed_by=placed_by)
    found = match(area)
    assert found.certainty in (Certainty.CHOOSE, Certainty.CONFIRM)
    if len(area.states) == 1:
        assert set(found.seats) == candidates
