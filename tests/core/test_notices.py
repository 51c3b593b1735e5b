from datetime import date

import pytest

from letterdesk.core.members import Member, Office, Role, Seat
from letterdesk.core.notices import about_directory, about_people

AS_OF = date(2026, 6, 15)
SOME_OFFICE = Office((), "Washington", "DC")


@pytest.mark.parametrize(
    ("today", "codes"),
    [
        (date(2026, 6, 14), ["clock-before-directory"]),
        (date(2026, 6, 15), []),
        (date(2026, 11, 23), []),
        (date(2027, 1, 2), []),
        (date(2027, 1, 3), ["old-directory"]),
        (date(2027, 6, 1), ["old-directory"]),
    ],
)
def test_a_directory_is_good_until_its_congress_ends(today: date, codes: list[str]) -> None:
    assert [notice.code for notice in about_directory(119, AS_OF, today)] == codes


def senator(
    term_end: date,
    *,
    appointed: bool = False,
    office: Office | None = SOME_OFFICE,
) -> Member:
    return Member("H000001", "Jon Husted", "Husted", Role.SENATOR, "Republican", "OH", None,
                  term_end, "junior", washington=office, appointed=appointed)  # fmt: skip


@pytest.mark.parametrize(
    ("member", "today", "codes"),
    [
        (senator(date(2026, 11, 3), appointed=True), date(2026, 11, 3), ["appointed"]),
        (senator(date(2026, 11, 3), appointed=True), date(2026, 11, 4), ["term-ended"]),
        (senator(date(2031, 1, 3)), date(2026, 11, 4), []),
        (senator(date(2031, 1, 3), office=None), date(2026, 11, 4), ["no-office"]),
        # Once a new Congress sits the directory says so for everybody; nobody is singled out.
        (senator(date(2027, 1, 3)), date(2027, 2, 1), []),
    ],
)
def test_what_is_said_of_a_member(member: Member, today: date, codes: list[str]) -> None:
    assert [notice.code for notice in about_people([member], [], 119, today)] == codes


def test_a_vacant_seat_points_to_the_senators() -> None:
    (notice,) = about_people([], [Seat("TX", 23)], 119, AS_OF)
    assert notice.code == "vacant-seat"
    assert "both senators of Texas" in str(notice.sentence)
