"""People who hold a seat in Congress, their offices, and the seats themselves."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Chamber(StrEnum):
    HOUSE = "house"
    SENATE = "senate"

    @property
    def other(self) -> "Chamber":
        return Chamber.SENATE if self is Chamber.HOUSE else Chamber.HOUSE


class Role(StrEnum):
    SENATOR = "senator"
    REPRESENTATIVE = "representative"
    DELEGATE = "delegate"
    RESIDENT_COMMISSIONER = "resident-commissioner"

    @property
    def chamber(self) -> Chamber:
        return Chamber.SENATE if self is Role.SENATOR else Chamber.HOUSE

    @property
    def votes_on_passage(self) -> bool:
        """Delegates and the Resident Commissioner have no vote on final passage."""
        return self in (Role.SENATOR, Role.REPRESENTATIVE)


@dataclass(frozen=True)
class Office:
    """Where a member gets mail and calls. ``street`` is everything above the city line."""

    street: tuple[str, ...]
    city: str
    state: str
    zip: str = ""
    phone: str = ""
    fax: str = ""
    hours: str = ""
    latitude: float | None = None
    longitude: float | None = None
    miles: float | None = None
    """Straight-line distance from the writer's ZIP, in miles, where both points are known."""
    corrected: date | None = None
    """The day on which somebody corrected it by hand; None for what the directory says."""

    @property
    def city_line(self) -> str:
        return f"{self.city}, {self.state} {self.zip}".rstrip()

    @property
    def lines(self) -> tuple[str, ...]:
        return (*self.street, self.city_line)

    @property
    def takes_mail(self) -> bool:
        """False for an office known by its city and phone only: ring it, do not write to it."""
        return bool(self.street and self.zip)


class OfficeChoice(StrEnum):
    """Which of a member's offices a letter goes to."""

    WASHINGTON = "washington"
    NEAREST = "nearest"


@dataclass(frozen=True)
class CommitteeSeat:
    """A member's place on a committee or subcommittee. ``code`` is the Congress's own, HSJU."""

    code: str
    name: str
    title: str = ""
    """'Chairman', 'Ranking Member', ... as the source words it; empty for others."""


@dataclass(frozen=True)
class Member:
    """A sitting member of Congress, as the directory knows them."""

    bioguide: str
    name: str
    """Full name as the member uses it, with any suffix."""
    last_name: str
    """Surname alone, possibly of several words; for the salutation."""
    role: Role
    party: str
    state: str
    district: int | None
    """House district; 0 for a seat at large; None for senators."""
    term_end: date
    rank: str = ""
    """'senior' or 'junior' for senators."""
    washington: Office | None = None
    local_offices: tuple[Office, ...] = ()
    committees: tuple[CommitteeSeat, ...] = ()
    url: str = ""
    leadership: str = ""
    """Current leadership title, such as 'Speaker of the House'."""
    appointed: bool = False
    first_name: str = ""
    since: date | None = None
    """First day of their unbroken service in the chamber they sit in; None when not known."""

    @property
    def corner_code(self) -> str:
        if self.role is Role.SENATOR:
            return f"{self.state}-{'SR' if self.rank == 'senior' else 'JR'}"
        return house_corner_code(self.state, self.district or 0)

    @property
    def is_speaker(self) -> bool:
        return self.leadership == "Speaker of the House"


def house_corner_code(state: str, district: int) -> str:
    """'IL-05'; 'AK-AL' for a seat at large."""
    return f"{state}-{district:02d}" if district else f"{state}-AL"


SeatKey = tuple[str, int]
"""(state, district), 0 for a seat at large."""


def seat_name(state: str, district: int) -> str:
    """'IL-5' and 'AK at large', as people say it."""
    return f"{state}-{district}" if district else f"{state} at large"


@dataclass(frozen=True)
class Seat:
    """A House seat: a place in Congress, filled or vacant."""

    state: str
    district: int
    member: Member | None = None
    nearby_places: tuple[str, ...] = ()
    """Towns near the writer that lie wholly in this district."""

    @property
    def vacant(self) -> bool:
        return self.member is None

    @property
    def corner_code(self) -> str:
        return house_corner_code(self.state, self.district)
