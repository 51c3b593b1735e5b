"""Who represents a place, how sure that is, and how it is known."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letterdesk.core.geography import Point
from letterdesk.core.members import Member, Seat
from letterdesk.core.place_query import Address
from letterdesk.core.wording import NOTHING, Sentence


class Certainty(StrEnum):
    """How sure a match is. Only ONE_DISTRICT and AT_LARGE need no question."""

    ONE_DISTRICT = "one-district"
    CHOOSE = "choose"
    CONFIRM = "confirm"
    AT_LARGE = "at-large"
    HOME_OF_RECORD = "home-of-record"
    NO_SEAT = "no-seat"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ZipArea:
    """What the directory knows about one ZIP code."""

    zip: str
    kind: str
    """'standard', 'po-box', 'unique' or 'military'."""
    city: str
    """The Postal Service's preferred place name."""
    state: str
    county: str
    latitude: float | None
    longitude: float | None
    other_cities: tuple[str, ...]
    """Other names that people in this ZIP use, whether or not the Postal Service likes them."""
    districts: tuple[tuple[str, int], ...]
    """(state, district) pairs the ZIP touches or may lie in, 0 at large; empty when none is
    known. Placed by its point, the district that holds the point comes first."""
    placed_by: str
    """'census': the districts that its Census area touches. 'census-and-point': the same, but the
    Census has no part in the ZIP's postal state, whose districts are near its point. 'point':
    the districts within two miles of its point. 'state': every district of its state.
    '': no district."""

    @property
    def point(self) -> Point | None:
        """(longitude, latitude) of about its middle, where known."""
        if self.longitude is None or self.latitude is None:
            return None
        return self.longitude, self.latitude

    @property
    def cities(self) -> tuple[str, ...]:
        """Every name it goes by, the Postal Service's own first."""
        return (self.city, *self.other_cities)

    @property
    def states(self) -> tuple[str, ...]:
        """Every state the ZIP lies in, its postal state first."""
        return tuple(dict.fromkeys((self.state, *(state for state, _ in self.districts))))


@dataclass(frozen=True)
class Notice:
    """Something a person should know before they rely on a result."""

    code: str
    sentence: Sentence


@dataclass(frozen=True, kw_only=True)
class FileNotice(Notice):
    """A notice about a place in a file, for whoever makes the file; see ``FileError``."""

    file: str
    """As a person knows it: 'sesta-fosta/en/guide.toml'."""
    line: int
    """From 1; 0 for the file as a whole."""
    what: Sentence
    """The same without file and line."""
    hint: Sentence = NOTHING
    """What to do about it."""


@dataclass(frozen=True)
class Finding:
    """The answer to 'who represents this place?'."""

    query: str
    zip: str
    place: str
    county: str
    state: str
    """Two letters; '' when the ZIP spans states and the writer has not said which."""
    certainty: Certainty
    basis: Sentence
    """How the match was made, for people."""
    senators: tuple[Member, ...]
    """Senior senator first."""
    seats: tuple[Seat, ...]
    congress: int
    as_of: date
    """The date of the members' data."""
    notices: tuple[Notice, ...] = ()
    states: tuple[str, ...] = ()
    """Every state the ZIP lies in; more than one asks for the state first."""
    understood: Address | None = None
    """How an address on one line was read; None for a bare ZIP code."""

    @property
    def settled(self) -> bool:
        """True when no question about the House seat is open."""
        return self.certainty in (Certainty.ONE_DISTRICT, Certainty.AT_LARGE)

    @property
    def any_district(self) -> bool:
        """True when the seats are only likely: the writer may live in any district of the state.

        A point on a map says roughly where the ZIP code lies, and nothing about its people.
        """
        return self.certainty is Certainty.CONFIRM
