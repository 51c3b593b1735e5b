"""A bill as it stands, or would stand, at each stage: to try a campaign's words on all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from letterdesk.core.bills import Bill, Event, EventKind, Referral, Stage, stage_on
from letterdesk.core.congress import congress_end
from letterdesk.core.members import Chamber

COMMITTEES = {Chamber.HOUSE: "HSXX", Chamber.SENATE: "SSXX"}
"""Made-up committees that a bill at any stage has been sent to, one in each chamber."""


def at_each_stage(bill: Bill) -> Iterator[tuple[Bill, date]]:
    """The bill with a made-up history for every stage that its type can reach, and the day.

    Its true history comes first, on the last day of it. Stages follow Congress's own order.
    """
    yield bill, max([bill.introduced, *(event.date for event in bill.events)])
    first = bill.id.type.chamber
    steps: list[tuple[EventKind, Chamber | None]] = [
        (EventKind.INTRODUCED, first),
        (EventKind.REFERRED, first),
        (EventKind.REPORTED, first),
        (EventKind.CALENDAR, first),
        (EventKind.PASSED, first),
    ]
    if not bill.id.type.is_simple_resolution:
        steps += [
            (EventKind.REFERRED, first.other),
            (EventKind.CALENDAR, first.other),
            (EventKind.PASSED, first.other),
        ]
        if bill.id.type.goes_to_president:
            steps += [(EventKind.PRESENTED, None), (EventKind.VETOED, None)]
    referrals = tuple(
        Referral(code, "A committee", chamber, bill.introduced)
        for chamber, code in COMMITTEES.items()
    )
    blank = replace(bill, events=(), referrals=referrals, public_law="")
    seen: set[Stage] = set()
    for count in range(1, len(steps) + 1):
        events = tuple(
            Event(bill.introduced + timedelta(days=number), kind, chamber)
            for number, (kind, chamber) in enumerate(steps[:count])
        )
        made_up = replace(blank, events=events)
        day = events[-1].date
        if stage_on(made_up, day) not in seen:
            seen.add(stage_on(made_up, day))
            yield made_up, day
    if bill.id.type.goes_to_president and Stage.TO_PRESIDENT in seen:
        day = bill.introduced + timedelta(days=len(steps))
        law = bill.public_law or f"{bill.id.congress}-999"
        signed = Event(day, EventKind.ENACTED, None)
        yield replace(made_up, events=(*made_up.events[:-1], signed), public_law=law), day
    yield replace(blank, events=blank.events), congress_end(bill.id.congress)
