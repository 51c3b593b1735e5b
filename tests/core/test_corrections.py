"""Corrections by hand lie over what the directory says, and are marked."""

from dataclasses import replace
from datetime import date

import pytest

from letterdesk.core.corrections import Correction, Standing, corrected, marked, standing
from letterdesk.core.members import Member, Office, Role

DAY = date(2026, 11, 17)
HILL = Office(("1 Cannon House Office Building",), "Washington", "DC", "20515", "202-225-0001")
HOME = Office(("8 N. Main St.",), "Parma", "OH", "44129", "216-555-0100")
MEMBER = Member("X000001", "Ann Lee", "Lee", Role.REPRESENTATIVE, "Independent", "OH", 7, date(2027, 1, 3), washington=HILL, local_offices=(HOME,))  # fmt: skip


def test_one_office_is_changed_and_marked() -> None:
    fixed = corrected(MEMBER, [Correction("X000001", "parma", DAY, phone="216-555-0199")])
    assert fixed == replace(
        MEMBER, local_offices=(replace(HOME, phone="216-555-0199", corrected=DAY),)
    )
    assert str(marked(fixed.local_offices[0])) == "corrected by hand on November 17, 2026"
    assert marked(HILL) is None


def test_others_are_left_alone() -> None:
    assert corrected(MEMBER, [Correction("X000002", "", DAY, phone="1")]) is MEMBER
    assert corrected(MEMBER, [Correction("X000001", "Akron", DAY, phone="1")]) == MEMBER


def test_a_member_without_an_office_can_be_given_one() -> None:
    bare = replace(MEMBER, washington=None)
    fixed = corrected(bare, [Correction("X000001", "", DAY, street=("5 Cannon HOB",))])
    assert fixed.washington is not None
    assert fixed.washington.lines == ("5 Cannon HOB", "Washington, DC 20515")


@pytest.mark.parametrize(
    ("phone_now", "how"),
    [("202-225-0001", Standing.NEEDED), ("202-225-0002", Standing.CAUGHT_UP), ("202-225-0003", Standing.CHANGED)],
)  # fmt: skip
def test_what_the_directory_says_meanwhile_is_told(phone_now: str, how: Standing) -> None:
    one = Correction("X000001", "", DAY, phone="202-225-0002", phone_before="202-225-0001")
    now = replace(MEMBER, washington=replace(HILL, phone=phone_now))
    assert standing(one, now) is how
    fixed = corrected(now, [one]).washington
    assert fixed is not None
    assert fixed.phone == "202-225-0002"
    assert (fixed.corrected is None) == (how is Standing.CAUGHT_UP)


def test_a_member_who_left_takes_the_correction_along() -> None:
    assert standing(Correction("X000001", "", DAY, phone="1"), None) is Standing.GONE
