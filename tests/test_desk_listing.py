"""Listing Congress, on the real directory."""

from letterdesk import desk
from letterdesk.core.members import Member
from letterdesk.store.directory import Directory


def test_congress_is_listed_whole_with_its_vacant_seats(directory: Directory) -> None:
    entries = desk.list_congress(directory)
    vacant = [entry.corner_code for entry in entries if not isinstance(entry, Member)]
    assert len(entries) == 50 * 2 + 435 + 6
    assert vacant == ["CA-14", "FL-20", "GA-13", "TX-23"]


def test_offices_are_measured_from_a_zip_code(directory: Directory) -> None:
    quigley = next(e for e in desk.list_congress(directory, "IL", near="60613") if e.district == 5)
    assert isinstance(quigley, Member)
    assert quigley.local_offices[0].miles is not None
    unmeasured = desk.list_congress(directory, "IL", near="00000")
    assert unmeasured == desk.list_congress(directory, "IL")


def test_seats_of_a_state_are_measured_from_a_zip_code(directory: Directory) -> None:
    seats = desk.list_seats(directory, "60613", "IL")
    assert [seat.district for seat in seats] == list(range(1, 18))
    fifth = seats[4].member
    assert fifth is not None
    assert fifth.local_offices[0].miles is not None
    vacant = [seat.district for seat in desk.list_seats(directory, "", "TX") if seat.vacant]
    assert vacant == [23]
