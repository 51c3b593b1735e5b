"""Every ZIP code there is, asked of the directory in the box."""

from collections import Counter

from letterdesk.core.finding import Certainty
from letterdesk.core.matching import match_zip
from letterdesk.core.states import FREELY_ASSOCIATED, MILITARY, REPRESENTED
from letterdesk.store.directory import Directory


def test_every_zip_code_gets_an_answer_that_says_how_it_is_known(directory: Directory) -> None:
    seats = directory.house_seats
    certainties: Counter[Certainty] = Counter()
    for zip5 in directory.zip_codes():
        area = directory.zip_area(zip5)
        assert area is not None
        match = match_zip(zip5, area, seats)
        certainties[match.certainty] += 1
        assert str(match.basis), zip5
        assert zip5 in str(match.basis) or match.certainty is Certainty.AT_LARGE
        for state, district in match.seats:
            assert district in seats[state], zip5
        if area.state in REPRESENTED:
            assert match.seats, zip5
        # The promise: a split ZIP code is never decided for the writer.
        if len(area.districts) > 1:
            assert match.certainty in (Certainty.CHOOSE, Certainty.CONFIRM), zip5
            assert set(match.seats) == set(area.districts), zip5
        # And what no Census area shows is never called certain where there is a choice.
        if area.placed_by in ("point", "state") and len(seats[area.state]) > 1:
            assert match.certainty in (Certainty.CHOOSE, Certainty.CONFIRM), zip5
        if area.state in MILITARY:
            assert match.certainty is Certainty.HOME_OF_RECORD, zip5
        if area.state in FREELY_ASSOCIATED:
            assert match.certainty is Certainty.NO_SEAT, zip5
    assert certainties.total() == 42_789
    assert certainties[Certainty.HOME_OF_RECORD] == 823
    assert certainties[Certainty.NO_SEAT] == 8
    assert certainties[Certainty.UNKNOWN] == 0
    assert certainties[Certainty.CHOOSE] >= 7_299


def test_zip_codes_over_state_lines_ask_for_the_state_first(directory: Directory) -> None:
    crossing = 0
    for zip5 in directory.zip_codes():
        area = directory.zip_area(zip5)
        assert area is not None
        if len(area.states) == 1:
            continue
        crossing += 1
        match = match_zip(zip5, area, directory.house_seats)
        assert match.state == ""
        assert [notice.code for notice in match.notices] == ["spans-states"]
        for state in area.states:
            home = match_zip(zip5, area, directory.house_seats, state=state)
            assert home.state == state
            assert {seat[0] for seat in home.seats} == {state}
    # 109 that the Census puts in several states (57717 among them), and 11 more whose
    # postal state the Census leaves out.
    assert crossing == 120


def test_only_a_zip_code_placed_by_its_point_may_be_of_any_district(directory: Directory) -> None:
    """What the window offers as another district is taken, and what it does not offer is not."""
    for zip5 in directory.zip_codes():
        area = directory.zip_area(zip5)
        assert area is not None
        for state in set(area.states) & REPRESENTED.keys():
            match = match_zip(zip5, area, directory.house_seats, state=state)
            others = set(directory.house_seats[state]) - {n for _, n in match.seats}
            if match.certainty not in (Certainty.CHOOSE, Certainty.CONFIRM) or not others:
                continue
            other = max(others)
            said = match_zip(zip5, area, directory.house_seats, state=state, district=other)
            if match.certainty is Certainty.CONFIRM:
                assert (said.certainty, said.seats) == (Certainty.ONE_DISTRICT, ((state, other),))
                assert str(said.basis).startswith("You chose "), zip5
            else:
                assert [n.code for n in said.notices if n.code == "district-not-here"], zip5
