"""Every stage that a type of bill can reach is made up once, in Congress's order."""

from datetime import date

import pytest

from letterdesk.core.bill_stages import at_each_stage
from letterdesk.core.bills import Bill, BillId, BillType, Event, EventKind, Stage, stage_on
from letterdesk.core.members import Chamber

ACROSS = {Stage.PASSED_ONE, Stage.IN_OTHER_COMMITTEE, Stage.ON_OTHER_CALENDAR}
HOME = {Stage.INTRODUCED, Stage.IN_COMMITTEE, Stage.REPORTED, Stage.ON_CALENDAR, Stage.DIED}
LAWS = {Stage.PASSED_BOTH, Stage.TO_PRESIDENT, Stage.VETOED, Stage.ENACTED}


@pytest.mark.parametrize("kind", BillType)
def test_a_bill_is_tried_at_every_stage_of_its_type(kind: BillType) -> None:
    bill = Bill(BillId(kind, 7, 117), "An Act", "", date(2021, 3, 1), "D000001", "Sen. Jane Doe")
    reached = {stage_on(made_up, day) for made_up, day in at_each_stage(bill)}
    if kind.is_simple_resolution:
        assert reached == HOME | {Stage.ADOPTED}
    elif kind.goes_to_president:
        assert reached == HOME | ACROSS | LAWS
    else:
        assert reached == HOME | ACROSS | {Stage.ADOPTED}


def test_a_bill_with_a_wrong_date_is_tried_on_no_day_before_it_was_there() -> None:
    early = Event(date(2020, 3, 1), EventKind.REFERRED, Chamber.HOUSE, "A slip of the pen.")
    number = BillId(BillType.HR, 7, 117)
    bill = Bill(number, "An Act", "", date(2021, 3, 1), "D000001", "Rep. Jane Doe", events=(early,))
    _, day = next(at_each_stage(bill))
    assert stage_on(bill, day) is not Stage.NOT_INTRODUCED
