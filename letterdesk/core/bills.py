"""Bills before Congress: how they are named, what has happened to them, where they stand."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from letterdesk.core.congress import congress_end
from letterdesk.core.members import Chamber


class BillType(StrEnum):
    HR = "hr"
    S = "s"
    HJRES = "hjres"
    SJRES = "sjres"
    HCONRES = "hconres"
    SCONRES = "sconres"
    HRES = "hres"
    SRES = "sres"

    @property
    def chamber(self) -> Chamber:
        """The chamber a bill of this type starts in."""
        return Chamber.SENATE if self.value.startswith("s") else Chamber.HOUSE

    @property
    def citation(self) -> str:
        return _CITATION[self]

    @property
    def is_simple_resolution(self) -> bool:
        """Simple resolutions concern one chamber and never cross over."""
        return self in (BillType.HRES, BillType.SRES)

    @property
    def goes_to_president(self) -> bool:
        return self in (BillType.HR, BillType.S, BillType.HJRES, BillType.SJRES)


_CITATION = {
    BillType.HR: "H.R.",
    BillType.S: "S.",
    BillType.HJRES: "H.J.Res.",
    BillType.SJRES: "S.J.Res.",
    BillType.HCONRES: "H.Con.Res.",
    BillType.SCONRES: "S.Con.Res.",
    BillType.HRES: "H.Res.",
    BillType.SRES: "S.Res.",
}

_TYPE_CODES = frozenset(kind.value for kind in BillType)
_WRITTEN = re.compile(r"([a-z]+)(\d{1,5})(?:-(\d{1,3}))?")


@dataclass(frozen=True, order=True)
class BillId:
    """A bill's type, number and Congress. Numbers restart each Congress, so all three count."""

    type: BillType
    number: int
    congress: int

    def __str__(self) -> str:
        return f"{self.type.value}{self.number}-{self.congress}"

    @property
    def citation(self) -> str:
        """'H.R. 1865'."""
        return f"{self.type.citation} {self.number}"


def parse_bill_id(text: str, congress: int | None = None) -> BillId | None:
    """Read a bill as people type it: 'hr1865-115', 'H. R. 1865', 'HR 1865'. None when unreadable.

    ``congress`` stands in when the text names none; without either, nothing is guessed.
    """
    packed = re.sub(r"[\s.]", "", text.casefold())
    match = _WRITTEN.fullmatch(packed)
    if match is None or match[1] not in _TYPE_CODES:
        return None
    number = int(match[2])
    which = int(match[3]) if match[3] else congress
    if not number or not which:
        return None
    return BillId(BillType(match[1]), number, which)


class EventKind(StrEnum):
    """What happened to a bill, as far as its stage depends on it."""

    INTRODUCED = "introduced"
    REFERRED = "referred"
    HEARING = "hearing"
    MARKUP = "markup"
    REPORTED = "reported"
    DISCHARGED = "discharged"
    CALENDAR = "calendar"
    PASSED = "passed"
    AMENDED = "amended"
    """Passed with changes to what the other chamber had passed, which must now agree to them."""
    PRESENTED = "presented"
    SIGNED = "signed"
    VETOED = "vetoed"
    OVERRIDDEN = "overridden"
    ENACTED = "enacted"


@dataclass(frozen=True)
class Event:
    date: date
    kind: EventKind
    chamber: Chamber | None
    """The chamber that acted; None for the President."""
    text: str = ""


@dataclass(frozen=True)
class Vote:
    date: date
    chamber: Chamber
    yeas: int
    nays: int
    number: int
    """Roll number (House) or record vote number (Senate)."""
    question: str = ""


@dataclass(frozen=True)
class Cosponsor:
    bioguide: str
    since: date
    withdrawn: date | None = None
    party: str = ""
    """One letter, as Congress's own data writes it: 'R', 'D', 'I'; '' where it is not known."""

    def counts_on(self, day: date) -> bool:
        return self.since <= day and (self.withdrawn is None or day < self.withdrawn)


@dataclass(frozen=True)
class Referral:
    """A committee a bill was sent to. ``code`` is the Congress's own (HSJU)."""

    code: str
    name: str
    chamber: Chamber
    since: date


@dataclass(frozen=True)
class Bill:
    id: BillId
    title: str
    """Short title, or the official one where there is none."""
    nickname: str
    """What people call it ('FOSTA'); may be empty."""
    introduced: date
    sponsor: str
    """Sponsor's bioguide id."""
    sponsor_name: str
    """'Rep. Ann Wagner (R-MO-2)'."""
    events: tuple[Event, ...] = ()
    """In order of date, earliest first."""
    referrals: tuple[Referral, ...] = ()
    votes: tuple[Vote, ...] = ()
    cosponsors: tuple[Cosponsor, ...] = ()
    public_law: str = ""
    """'115-164' once enacted."""
    companion: BillId | None = None
    url: str = ""
    as_of: date | None = None
    """The day up to which these facts are known; None when nobody said."""

    def cosponsors_on(self, day: date) -> tuple[Cosponsor, ...]:
        return tuple(c for c in self.cosponsors if c.counts_on(day))


class Stage(StrEnum):
    """Where a bill stands. The words are those of the legislative process."""

    NOT_INTRODUCED = "not-introduced"
    INTRODUCED = "introduced"
    IN_COMMITTEE = "in-committee"
    REPORTED = "reported"
    ON_CALENDAR = "on-calendar"
    PASSED_ONE = "passed-one-chamber"
    IN_OTHER_COMMITTEE = "in-other-committee"
    ON_OTHER_CALENDAR = "on-other-calendar"
    PASSED_BOTH = "passed-both"
    TO_PRESIDENT = "to-president"
    VETOED = "vetoed"
    ENACTED = "enacted"
    ADOPTED = "adopted"
    """A resolution that needs no signature and has passed where it must."""
    DIED = "died"


ENDED = frozenset({Stage.ENACTED, Stage.ADOPTED, Stage.DIED})

FIRST_CHAMBER = (Stage.INTRODUCED, Stage.IN_COMMITTEE, Stage.REPORTED, Stage.ON_CALENDAR)
"""The stages before any chamber has passed a bill, in the order a bill goes through them."""
SECOND_CHAMBER = (Stage.PASSED_ONE, Stage.IN_OTHER_COMMITTEE, Stage.ON_OTHER_CALENDAR)
"""Those while one chamber has, and it is before the other."""
_WAY_THROUGH_A_CHAMBER = (*FIRST_CHAMBER, *SECOND_CHAMBER)
"""The stages before both chambers have passed a bill, in the order a bill goes through them."""


@dataclass
class _Way:
    """How far a bill has come."""

    stage: Stage = Stage.INTRODUCED
    passed: set[Chamber] = field(default_factory=set)
    """The chambers that have passed it as it now stands."""
    overrode: set[Chamber] = field(default_factory=set)
    """The chambers that have voted to override the veto."""


def stage_on(bill: Bill, day: date) -> Stage:
    """Where ``bill`` stood at the end of ``day``, from its events.

    An unfinished bill dies with its Congress; a vetoed one may still be overridden until
    then. What comes after enactment does not change the stage.
    """
    if day < bill.introduced:
        return Stage.NOT_INTRODUCED
    stage = _way_until(bill, day).stage
    if stage not in ENDED and day >= congress_end(bill.id.congress):
        return Stage.DIED
    return stage


def _way_until(bill: Bill, day: date) -> _Way:
    way = _Way()
    for event in bill.events:
        if event.date > day or way.stage in ENDED:
            break
        way.stage = _after(event, way, bill.id.type)
    return way


def _after(event: Event, way: _Way, kind: BillType) -> Stage:
    """The stage that follows when ``event`` happens. Notes in ``way`` which chamber has acted."""
    if event.kind in _BY_PRESIDENT and kind.goes_to_president:
        return _after_presenting(event, way)
    stage, crossed = way.stage, bool(way.passed)
    match event.kind:
        case EventKind.PASSED if event.chamber is not None:
            way.passed.add(event.chamber)
            both = len(way.passed) == 2
            if kind.is_simple_resolution or (both and not kind.goes_to_president):
                return Stage.ADOPTED
            return Stage.PASSED_BOTH if both else Stage.PASSED_ONE
        case EventKind.AMENDED if event.chamber is not None:
            # Of the words as they now stand, only this chamber has approved.
            way.passed = {event.chamber}
            return Stage.ADOPTED if kind.is_simple_resolution else Stage.PASSED_ONE
        case EventKind.REFERRED if stage in _WAY_THROUGH_A_CHAMBER:
            # The one way back: a bill that was reported can be sent to committee again.
            return Stage.IN_OTHER_COMMITTEE if crossed else Stage.IN_COMMITTEE
        case EventKind.HEARING | EventKind.MARKUP:
            return _further(stage, Stage.IN_OTHER_COMMITTEE if crossed else Stage.IN_COMMITTEE)
        case EventKind.REPORTED | EventKind.DISCHARGED:
            return _further(stage, Stage.ON_OTHER_CALENDAR if crossed else Stage.REPORTED)
        case EventKind.CALENDAR:
            return _further(stage, Stage.ON_OTHER_CALENDAR if crossed else Stage.ON_CALENDAR)
    return stage


_BY_PRESIDENT = frozenset(
    {
        EventKind.PRESENTED,
        EventKind.SIGNED,
        EventKind.VETOED,
        EventKind.OVERRIDDEN,
        EventKind.ENACTED,
    }
)
"""What can only happen to a bill or joint resolution: Constitution, Article I, Section 7."""


def _after_presenting(event: Event, way: _Way) -> Stage:
    match event.kind:
        case EventKind.PRESENTED:
            return Stage.TO_PRESIDENT
        case EventKind.VETOED:
            way.overrode = set()
            return Stage.VETOED
        case EventKind.OVERRIDDEN if event.chamber is not None:
            # Each chamber votes in its turn; the bill is law when both have.
            way.overrode.add(event.chamber)
            return Stage.ENACTED if len(way.overrode) == 2 else Stage.VETOED
    return Stage.ENACTED


def _further(stage: Stage, step: Stage) -> Stage:
    """The later of the two: a hearing held on a reported bill does not unreport it."""
    if stage not in _WAY_THROUGH_A_CHAMBER:
        return stage
    return max(stage, step, key=_WAY_THROUGH_A_CHAMBER.index)


def chambers_passed_on(bill: Bill, day: date) -> frozenset[Chamber]:
    """The chambers that had passed ``bill``, as it then stood, by the end of ``day``."""
    return frozenset(_way_until(bill, day).passed)


def chambers_overrode_on(bill: Bill, day: date) -> frozenset[Chamber]:
    """The chambers that had voted to override a veto of ``bill`` by the end of ``day``."""
    return frozenset(_way_until(bill, day).overrode)


def chamber_before(bill: Bill, day: date) -> Chamber | None:
    """The chamber that had ``bill`` before it at the end of ``day``.

    None before it was introduced, and once both chambers are done with it.
    """
    stage = stage_on(bill, day)
    if stage not in _WAY_THROUGH_A_CHAMBER:
        return None
    origin = bill.id.type.chamber
    return origin.other if origin in chambers_passed_on(bill, day) else origin


def bill_for(chamber: Chamber, chosen: Bill, bills: tuple[Bill, ...], day: date) -> Bill:
    """Which of two companion bills a letter to a member of ``chamber`` is about.

    Each chamber hears about its own bill until one of the pair has crossed over; from
    then on that one is the bill for both.
    """
    companion = next((b for b in bills if b.id == chosen.companion), None)
    if companion is None or stage_on(companion, day) is Stage.NOT_INTRODUCED:
        return chosen
    if stage_on(chosen, day) is Stage.NOT_INTRODUCED:
        return companion
    crossed = [b for b in (chosen, companion) if chambers_passed_on(b, day)]
    if crossed:
        return max(crossed, key=lambda b: len(chambers_passed_on(b, day)))
    return chosen if chosen.id.type.chamber is chamber else companion


def link_companions(bills: tuple[Bill, ...]) -> tuple[Bill, ...]:
    """The bills, each with the companion that names it where it names none itself.

    So that it does not matter which of two a writer picks.
    """
    named_by = {bill.companion: bill.id for bill in reversed(bills) if bill.companion}
    return tuple(
        bill if bill.companion else replace(bill, companion=named_by.get(bill.id)) for bill in bills
    )
