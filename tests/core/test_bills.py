"""How bills are named, and where they stand on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from letterdesk.core.bills import (
    Bill,
    BillId,
    BillType,
    Cosponsor,
    Event,
    EventKind,
    Stage,
    bill_for,
    chamber_before,
    chambers_passed_on,
    link_companions,
    parse_bill_id,
    stage_on,
)
from letterdesk.core.members import Chamber
from letterdesk.core.status import status

HOUSE, SENATE = Chamber.HOUSE, Chamber.SENATE


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hr1865-115", "hr1865-115"),
        ("HR 1865-115", "hr1865-115"),
        ("h. r. 1865 - 115", "hr1865-115"),
        ("S.1693-115", "s1693-115"),
        ("H.J.Res. 45-114", "hjres45-114"),
        ("S. Con. Res. 7-117", "sconres7-117"),
        ("s.res.105-114", "sres105-114"),
    ],
)
def test_a_bill_is_read_as_people_type_it(typed: str, read: str) -> None:
    assert str(parse_bill_id(typed)) == read


@pytest.mark.parametrize(
    "typed", ["", "1865", "hr", "hr0-115", "hr1865-0", "xx12-115", "hr1865-115-2", "hr123456-115"]
)
def test_what_is_not_a_bill_is_not_read(typed: str) -> None:
    assert parse_bill_id(typed) is None


def test_the_congress_is_never_guessed() -> None:
    assert parse_bill_id("hr1865") is None
    assert str(parse_bill_id("hr1865", congress=115)) == "hr1865-115"


bill_ids = st.builds(BillId, st.sampled_from(BillType), st.integers(1, 99999), st.integers(1, 999))


@given(bill_ids)
def test_every_bill_id_survives_being_written_and_read(bill_id: BillId) -> None:
    assert parse_bill_id(str(bill_id)) == bill_id
    assert parse_bill_id(bill_id.citation, bill_id.congress) == bill_id


@pytest.mark.parametrize(
    ("kind", "chamber", "crosses", "to_president"),
    [
        (BillType.HR, HOUSE, True, True),
        (BillType.S, SENATE, True, True),
        (BillType.HJRES, HOUSE, True, True),
        (BillType.SJRES, SENATE, True, True),
        (BillType.HCONRES, HOUSE, True, False),
        (BillType.SCONRES, SENATE, True, False),
        (BillType.HRES, HOUSE, False, False),
        (BillType.SRES, SENATE, False, False),
    ],
)
def test_each_type_of_bill_has_its_own_way(
    kind: BillType, chamber: Chamber, crosses: bool, to_president: bool
) -> None:
    assert kind.chamber is chamber
    assert kind.is_simple_resolution is not crosses
    assert kind.goes_to_president is to_president


def a_bill(*events: tuple[str, EventKind, Chamber | None], kind: BillType = BillType.HR) -> Bill:
    return Bill(
        id=BillId(kind, 1, 117),
        title="A Bill",
        nickname="",
        introduced=date(2021, 2, 1),
        sponsor="A000001",
        sponsor_name="",
        events=tuple(Event(date.fromisoformat(day), what, who) for day, what, who in events),
    )


INTRODUCED = ("2021-02-01", EventKind.INTRODUCED, HOUSE)
REFERRED = ("2021-02-02", EventKind.REFERRED, HOUSE)
REPORTED = ("2021-03-01", EventKind.REPORTED, HOUSE)
CALENDAR = ("2021-03-02", EventKind.CALENDAR, HOUSE)
PASSED = ("2021-04-01", EventKind.PASSED, HOUSE)
REFERRED_ACROSS = ("2021-04-02", EventKind.REFERRED, SENATE)
REPORTED_ACROSS = ("2021-05-01", EventKind.REPORTED, SENATE)
PASSED_ACROSS = ("2021-06-01", EventKind.PASSED, SENATE)
PRESENTED = ("2021-06-10", EventKind.PRESENTED, None)
VETOED = ("2021-06-20", EventKind.VETOED, None)
LATER = date(2021, 12, 1)


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ([], Stage.INTRODUCED),
        ([INTRODUCED], Stage.INTRODUCED),
        ([REFERRED], Stage.IN_COMMITTEE),
        ([("2021-02-05", EventKind.HEARING, HOUSE)], Stage.IN_COMMITTEE),
        ([REFERRED, REPORTED], Stage.REPORTED),
        ([REFERRED, ("2021-03-01", EventKind.DISCHARGED, HOUSE)], Stage.REPORTED),
        ([REFERRED, REPORTED, CALENDAR], Stage.ON_CALENDAR),
        ([REFERRED, CALENDAR, REPORTED], Stage.ON_CALENDAR),
        ([REPORTED, ("2021-03-05", EventKind.HEARING, HOUSE)], Stage.REPORTED),
        ([REPORTED, ("2021-03-05", EventKind.REFERRED, HOUSE)], Stage.IN_COMMITTEE),
        ([PASSED], Stage.PASSED_ONE),
        ([PASSED, REFERRED_ACROSS], Stage.IN_OTHER_COMMITTEE),
        ([PASSED, REFERRED_ACROSS, REPORTED_ACROSS], Stage.ON_OTHER_CALENDAR),
        ([PASSED, PASSED_ACROSS], Stage.PASSED_BOTH),
        ([PASSED, PASSED_ACROSS, PASSED], Stage.PASSED_BOTH),
        ([PASSED, PASSED_ACROSS, PRESENTED], Stage.TO_PRESIDENT),
        ([PASSED, PASSED_ACROSS, PRESENTED, VETOED], Stage.VETOED),
        ([PRESENTED, VETOED, ("2021-07-01", EventKind.OVERRIDDEN, None)], Stage.ENACTED),
        ([("2021-07-01", EventKind.ENACTED, None), REPORTED], Stage.ENACTED),
        ([PRESENTED, ("2021-06-19", EventKind.SIGNED, None)], Stage.ENACTED),
        ([PRESENTED, VETOED, ("2021-07-01", EventKind.OVERRIDDEN, HOUSE)], Stage.VETOED),
        ([PRESENTED, VETOED, ("2021-07-01", EventKind.OVERRIDDEN, HOUSE), ("2021-07-02", EventKind.OVERRIDDEN, SENATE)], Stage.ENACTED),
    ],
)  # fmt: skip
def test_the_stage_follows_the_events(
    events: list[tuple[str, EventKind, Chamber | None]], stage: Stage
) -> None:
    assert stage_on(a_bill(*events), LATER) is stage


@pytest.mark.parametrize(
    ("kind", "passed_by", "stage"),
    [
        (BillType.HRES, [PASSED], Stage.ADOPTED),
        (BillType.HCONRES, [PASSED], Stage.PASSED_ONE),
        (BillType.HCONRES, [PASSED, PASSED_ACROSS], Stage.ADOPTED),
        (BillType.HJRES, [PASSED, PASSED_ACROSS], Stage.PASSED_BOTH),
        (BillType.HCONRES, [PASSED, PRESENTED], Stage.PASSED_ONE),
        (BillType.HCONRES, [PASSED, ("2021-07-01", EventKind.ENACTED, None)], Stage.PASSED_ONE),
    ],
)
def test_resolutions_end_where_their_type_says(
    kind: BillType, passed_by: list[tuple[str, EventKind, Chamber | None]], stage: Stage
) -> None:
    assert stage_on(a_bill(*passed_by, kind=kind), LATER) is stage


@pytest.mark.parametrize("events", [[], [REFERRED], [PASSED], [PASSED, PASSED_ACROSS, VETOED]])
def test_an_unfinished_bill_dies_with_its_congress(
    events: list[tuple[str, EventKind, Chamber | None]],
) -> None:
    bill = a_bill(*events)
    assert stage_on(bill, date(2023, 1, 2)) is not Stage.DIED
    assert stage_on(bill, date(2023, 1, 3)) is Stage.DIED


_ORDER = list(Stage)
_FORWARD = [k for k in EventKind if k not in (EventKind.REFERRED, EventKind.AMENDED)]
random_events = st.lists(
    st.builds(
        Event,
        st.dates(date(2021, 2, 1), date(2022, 12, 31)),
        st.sampled_from(_FORWARD),
        st.sampled_from([HOUSE, SENATE]),
    ),
    max_size=12,
).map(lambda events: tuple(sorted(events, key=lambda e: e.date)))


@given(random_events, st.integers(0, 800), st.integers(0, 800))
def test_a_bill_never_goes_back_unless_it_is_referred_again(
    events: tuple[Event, ...], one: int, other: int
) -> None:
    passed = [e for e in events if e.kind is EventKind.PASSED]
    by_president = (EventKind.VETOED, EventKind.PRESENTED, EventKind.OVERRIDDEN)
    settled = [e for e in events if e.kind in by_president]
    if passed and settled and passed[-1].date >= settled[0].date:
        return  # not an order in which Congress can act
    if len(settled) > 1:
        return
    bill = replace(a_bill(), events=events)
    early, late = sorted((one, other))
    start = date(2021, 1, 15)
    before = stage_on(bill, start + timedelta(days=early))
    after = stage_on(bill, start + timedelta(days=late))
    assert _ORDER.index(before) <= _ORDER.index(after)


def test_a_bill_that_the_other_chamber_changes_goes_back_to_the_first() -> None:
    changed = (PASSED[0], EventKind.AMENDED, SENATE)
    bill = a_bill(PASSED, changed)
    assert stage_on(bill, LATER) is Stage.PASSED_ONE
    assert chamber_before(bill, LATER) is HOUSE
    assert "Passed by the Senate" in str(status(bill, LATER))
    agreed = a_bill(PASSED, changed, (PASSED[0], EventKind.PASSED, HOUSE))
    assert stage_on(agreed, LATER) is Stage.PASSED_BOTH


@given(random_events, st.dates(date(2021, 1, 1), date(2023, 6, 1)))
def test_one_chamber_at_most_has_the_bill(events: tuple[Event, ...], day: date) -> None:
    bill = replace(a_bill(), events=events)
    stage = stage_on(bill, day)
    if stage in (Stage.NOT_INTRODUCED, Stage.ENACTED, Stage.DIED, Stage.PASSED_BOTH):
        assert chamber_before(bill, day) is None
    if stage in (Stage.INTRODUCED, Stage.IN_COMMITTEE, Stage.REPORTED, Stage.ON_CALENDAR):
        assert chamber_before(bill, day) is HOUSE


def test_a_cosponsor_counts_from_the_day_they_sign_until_they_withdraw() -> None:
    cosponsor = Cosponsor("M001166", date(2017, 9, 13), withdrawn=date(2017, 9, 25))
    days = [date(2017, 9, d) for d in (12, 13, 24, 25)]
    assert [cosponsor.counts_on(day) for day in days] == [False, True, True, False]


def test_a_bill_without_a_companion_is_the_bill_for_both_chambers() -> None:
    bill = a_bill(REFERRED)
    assert bill_for(SENATE, bill, (bill,), LATER) is bill
    assert bill_for(HOUSE, bill, (bill,), LATER) is bill


def a_pair(house: tuple[Event, ...] = (), senate: tuple[Event, ...] = ()) -> tuple[Bill, Bill]:
    """A House bill and its Senate companion, which names it; the House bill does not."""
    bill = replace(a_bill(), events=house)
    companion = replace(a_bill(kind=BillType.S), events=senate, companion=bill.id)
    one, other = link_companions((bill, companion))
    return one, other


def test_a_companion_is_linked_from_either_side() -> None:
    bill, companion = a_pair()
    assert (bill.companion, companion.companion) == (companion.id, bill.id)
    alone = a_bill()
    assert link_companions((alone,)) == (alone,)


@given(random_events, random_events, st.dates(date(2021, 2, 1), date(2023, 6, 1)))
def test_it_does_not_matter_which_of_two_companions_is_picked(
    house: tuple[Event, ...], senate: tuple[Event, ...], day: date
) -> None:
    pair = a_pair(house, senate)
    crossed = [bill for bill in pair if chambers_passed_on(bill, day)]
    assume(len(crossed) < 2)  # once each chamber has passed its own, the writer's choice counts
    for chamber, own in zip((HOUSE, SENATE), pair, strict=True):
        expected = crossed[0] if crossed else own
        assert {bill_for(chamber, picked, pair, day).id for picked in pair} == {expected.id}
