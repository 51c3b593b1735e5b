"""What an organiser decides about a batch, and whom each row of the list is found to be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from letterdesk.core.ask import Position
from letterdesk.core.bills import BillId
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.core.members import Member, OfficeChoice, Role
from letterdesk.core.signups import SignUp


class Listing(Protocol):
    """People to write for: a list from a file, or some of its rows with answers in them."""

    @property
    def digest(self) -> str:
        """Two lists with the same one are the same, in hexadecimal."""

    def people(self) -> Iterator[SignUp]:
        """Every row, in the order of the list. Can be asked again; may raise UserError."""


class Arrange(StrEnum):
    """In which order the paper comes."""

    BY_OFFICE = "by-office"
    """One file for the printer, sorted by office, with a sheet before each."""
    BY_PERSON = "by-person"
    """Each person's letters and cards together, under a sheet with their name."""
    FILES = "files"
    """A file for each letter and card."""


@dataclass(frozen=True)
class Order:
    """Everything that decides a batch besides the list. Goes to other processes as it is."""

    campaign: str
    position: Position
    day: date
    """The date on the letters."""
    today: date
    """The day of the look-ups: which directory is right."""
    bill: BillId | None = None
    points: tuple[str, ...] = ()
    """Talking points of rows that name none."""
    to: tuple[str, ...] = ("all",)
    office: OfficeChoice = OfficeChoice.WASHINGTON
    form: PaperForm = PaperForm.STANDARD
    cards: bool = True
    envelope: EnvelopeSize | None = None
    arrange: Arrange = Arrange.BY_OFFICE

    @property
    def example(self) -> bool:
        return self.day != self.today


@dataclass(frozen=True)
class Writer:
    """A row that is settled: who writes, and to whom."""

    row: int
    constituent: Constituent
    to: tuple[str, ...]
    """Bioguide ids, in the order of the letters."""
    district: int | None = None
    votes_in: str = ""
    story: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, order=True)
class Addressee:
    """A member's place among the offices. Sorts by state, senators first, then by district."""

    state: str
    place: int
    code: str
    name: str
    """'Senator Richard J. Durbin'."""


def place_of(member: Member) -> int:
    """0 for the senior senator, 1 for the junior one, then the House's districts."""
    if member.role is Role.SENATOR:
        return 0 if member.corner_code.endswith("-SR") else 1
    return 2 + (member.district or 0)
