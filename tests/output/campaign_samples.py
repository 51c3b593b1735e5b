"""People and requests for the tests of composing."""

from dataclasses import replace
from datetime import date
from functools import cache

from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import Request
from letterdesk.core.members import Member, Office, Role
from letterdesk.store.packs import find_campaign

TODAY = date(2026, 11, 23)
IN_2017 = date(2017, 10, 1)

MARIA = Constituent(
    "Maria Alvarez", "1250 W Addison St", "Apt 4", "Chicago", "IL", "60613", "312-555-0142"
)


def washington(street: str, zip_code: str, phone: str) -> Office:
    return Office((street,), "Washington", "DC", zip_code, phone)


SENATOR = Member(
    bioguide="X000001", name="Jordan Q. Example Jr.", last_name="Example", role=Role.SENATOR,
    party="Democrat", state="IL", district=None, term_end=date(2029, 1, 3), rank="senior",
    washington=washington("425 Dirksen Senate Office Building", "20510", "202-224-0000"),
    local_offices=(
        Office(("1 Far St.",), "Carbondale", "IL", "62901", "618-555-0100", miles=290.0),
        Office((), "Springfield", "IL", "62701", "217-555-0100", miles=2.0),
        Office(("230 S. Dearborn St.", "Suite 3892"), "Chicago", "IL", "60604", "312-555-0100", miles=5.5),
        Office(("9 Unknown Way",), "Rock Island", "IL", "61201", "309-555-0100"),
        Office(("2 Near St.",), "Evanston", "IL", "60201", "", miles=7.0),
    ),
)  # fmt: skip
REPRESENTATIVE = Member(
    bioguide="X000002", name="Monica De La Cruz-Example", last_name="De La Cruz-Example",
    role=Role.REPRESENTATIVE, party="Republican", state="IL", district=5,
    term_end=date(2027, 1, 3),
    washington=washington("1234 Longworth House Office Building", "20515", "202-225-0000"),
)  # fmt: skip
DELEGATE = replace(REPRESENTATIVE, bioguide="X000003", role=Role.DELEGATE, state="DC", district=0)
COMMISSIONER = replace(
    REPRESENTATIVE, bioguide="X000004", role=Role.RESIDENT_COMMISSIONER, state="PR", district=0
)


@cache
def campaign() -> Campaign:
    return find_campaign("sesta-fosta")


def points(position: Position, number: int = 3) -> tuple[str, ...]:
    keys = [p.key for p in campaign().guide("en").points if p.position is position]
    return tuple(keys[:number])


def a_request(
    position: Position = Position.SUPPORT, day: date = TODAY, **changes: object
) -> Request:
    request = Request(
        campaign=campaign(),
        position=position,
        constituent=MARIA,
        members=(SENATOR, REPRESENTATIVE),
        date=day,
        points=points(position),
    )
    return replace(request, **changes)  # type: ignore[arg-type]
