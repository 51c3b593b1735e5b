"""Every standing that a member can have to a bill, found by trying all that can happen to one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import product

from letterdesk.core.ask import Position, Standing, standing
from letterdesk.core.bills import (
    Bill,
    BillId,
    BillType,
    Cosponsor,
    Event,
    EventKind,
    Referral,
    chamber_before,
    chambers_overrode_on,
    chambers_passed_on,
    stage_on,
)
from letterdesk.core.congress import congress_end
from letterdesk.core.members import Chamber, CommitteeSeat, Member, Role

START = date(2025, 2, 1)
_COMMITTEES = {Chamber.HOUSE: "HSXX", Chamber.SENATE: "SSXX"}
_CHAMBERS = (Chamber.HOUSE, Chamber.SENATE, None)


def a_bill(kind: BillType, events: tuple[Event, ...] = ()) -> Bill:
    return Bill(
        id=BillId(kind, 1, 119), title="A Bill", nickname="", introduced=START,
        sponsor="S000001", sponsor_name="", events=events,
        cosponsors=(Cosponsor("C000001", START), Cosponsor("S000001", START)),
        referrals=tuple(Referral(code, "", chamber, START) for chamber, code in _COMMITTEES.items()),
    )  # fmt: skip


@cache
def histories(kind: BillType) -> tuple[Bill, ...]:
    """A bill of that type in every situation that any events whatever can bring it to.

    Also those that Congress could not bring about: facts can be wrong, and letters are still
    made from them.
    """
    found: dict[object, Bill] = {}
    todo = [a_bill(kind)]
    while todo:
        bill = todo.pop()
        day = last_day(bill)
        situation = (
            stage_on(bill, day), chamber_before(bill, day), chambers_passed_on(bill, day),
            chambers_overrode_on(bill, day),
        )  # fmt: skip
        if situation in found:
            continue
        found[situation] = bill
        next_day = day + timedelta(days=1)
        for what, who in product(EventKind, _CHAMBERS):
            todo.append(replace(bill, events=(*bill.events, Event(next_day, what, who))))
    return tuple(found.values())


def last_day(bill: Bill) -> date:
    return bill.events[-1].date if bill.events else START


def members() -> Iterator[Member]:
    """Of each role: nobody in particular, the sponsor, a cosponsor; on a committee or not."""
    for role, who, seated in product(Role, ("N000001", "S000001", "C000001"), (False, True)):
        seat = CommitteeSeat(_COMMITTEES[role.chamber], "A committee")
        yield Member(
            bioguide=who, name="Pat Example", last_name="Example", role=role, party="",
            state="IL", district=None, term_end=date(2027, 1, 3),
            committees=(seat,) if seated else (),
        )  # fmt: skip


@cache
def reachable() -> tuple[tuple[BillType, Standing], ...]:
    """Every standing that there can be, and the types of bill it can be to."""
    found: dict[tuple[BillType, Standing], None] = {}
    for kind in BillType:
        for bill in histories(kind):
            for day in (last_day(bill), congress_end(119)):
                for member, position in product(members(), Position):
                    if kind.is_simple_resolution and member.role.chamber is not kind.chamber:
                        continue
                    found[kind, standing(bill, member, position, day)] = None
    return tuple(found)
