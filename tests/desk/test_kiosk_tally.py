"""A kiosk's writers in the tally: each letter once, wherever the folder is meanwhile."""

import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.finished_letters import FinishedLetters
from letterdesk.core.likeness import PLACES
from letterdesk.core.tally import Kind, Line, Night, Station, Totals, count, totals
from letterdesk.desk import kiosk_tally
from letterdesk.desk.kiosk_tally import KioskTally, recount
from letterdesk.store.tallies import read_night

FOR, AGAINST = Position.SUPPORT, Position.OPPOSE
WHOLE = FinishedLetters(FOR, ("AK-SR", "AK-JR", "AK-AL"), (3,) * PLACES)

letters = st.builds(
    FinishedLetters,
    st.sampled_from(Position),
    st.lists(st.sampled_from(["AK-SR", "AK-JR", "AK-AL"]), min_size=1, unique=True).map(tuple),
    st.just((5,) * PLACES),
)


@given(st.lists(st.tuples(st.integers(0, 2), letters)))
def test_of_each_writer_the_last_letter_to_each_office_counts(
    told: Sequence[tuple[int, FinishedLetters]],
) -> None:
    station, counted = Station(), dict[int, dict[str, Position]]()
    for writer, finished in told:
        before = counted.setdefault(writer, {})
        station = recount(station, "c", "s" * 16, before, finished)
        before |= dict.fromkeys(finished.offices, finished.position)
    sums = totals(Night({"a": station}), "c")
    assert sums.writers == len(counted)
    for office in ("AK-SR", "AK-JR", "AK-AL"):
        for position in Position:
            expected = sum(of.get(office) is position for of in counted.values())
            assert sums.number(Kind.LETTERS, office, position) == expected
    assert sum(sketch.letters for sketch in station.sketches.values()) == len(counted)


def test_what_the_organiser_took_back_already_is_not_taken_back_again() -> None:
    station = recount(Station(), "c", "s" * 16, {}, FinishedLetters(FOR, ("AK-SR",)))
    station = count(station, Line("c", Kind.LETTERS, "AK-SR", FOR), -1)
    changed = FinishedLetters(AGAINST, ("AK-SR",))
    station = recount(station, "c", "s" * 16, {"AK-SR": FOR}, changed)
    assert totals(Night({"a": station}), "c").letters == 1


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(kiosk_tally, "_AGAIN_SECONDS", 0.05)


def counted_in(folder: Path) -> Totals:
    return totals(read_night([folder]), "c")


def test_a_stick_that_is_out_for_a_while_gets_everything_later(tmp_path: Path) -> None:
    night, away = tmp_path / "night", tmp_path / "away"
    tally = KioskTally(night, "c")
    tally.count(1, WHOLE)
    while not counted_in(night).writers:
        time.sleep(0.01)
    night.rename(away)
    night.mkdir()  # as a mount point is left behind
    tally.count(2, WHOLE)
    time.sleep(0.2)
    assert not list(night.iterdir()), "nothing falls on the disk below"
    night.rmdir()
    away.rename(night)
    tally.close()
    assert (counted_in(night).writers, counted_in(night).letters) == (2, 6)


def test_what_could_never_be_counted_is_said_at_the_end(tmp_path: Path) -> None:
    night = tmp_path / "night"
    tally = KioskTally(night, "c")
    night.rename(tmp_path / "away")
    tally.count(1, WHOLE)
    with pytest.raises(UserError, match="could not be counted") as refused:
        tally.close()
    assert "count them by hand" in str(refused.value.hint)
