"""A sign-up list: people who want letters written, as rows of a table, and what each becomes.

A row is written for, or it is to do: some question about it is open. Nothing is guessed and
nothing dropped, so written and to do together are always all rows.
"""

from dataclasses import dataclass
from enum import Enum, auto

from letterdesk.core.wording import Sentence

FIELDS = (
    "name", "street", "unit", "city", "state", "zip", "phone",
    "district", "votes_in", "story", "points", "keep",
)  # fmt: skip
"""What a row can say of a person, in the order of the to-do list's columns."""


@dataclass(frozen=True)
class SignUp:
    """One row as it was written, every cell as text."""

    row: int
    """As the spreadsheet numbers it, the first row of the file being 1."""
    name: str = ""
    street: str = ""
    """Where the list has no column for the city: perhaps the whole address on one line."""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    phone: str = ""
    district: str = ""
    """'5', 'IL-05' or 'at large', where the organiser has asked."""
    votes_in: str = ""
    """For military mail: the state of the voting residence."""
    story: str = ""
    points: str = ""
    """Keys of talking points; '' takes those of the whole batch."""
    keep: str = ""
    """'yes': write although another row has the same name and address."""


@dataclass(frozen=True)
class ToDo:
    """A row that waits for an answer. ``code`` is for programs, the sentence for people."""

    row: int
    code: str
    message: Sentence


def says_yes(text: str) -> bool:
    """Whether a cell says yes, as people tick things in a list."""
    return text.strip().casefold() in ("yes", "y", "x", "1", "true", "si", "sí", "keep", "both")


class Asks(Enum):
    """What has to be asked about a row that is to do."""

    DISTRICT = auto()
    """Where they vote: state or district, or both."""
    PERSON = auto()
    """Name and address, to be looked at and mended."""
    TWICE = auto()
    """Whether this is the same person as another row."""
    WORDS = auto()
    """Which of their own words may go."""


_ASKS = {
    "split-zip": Asks.DISTRICT,
    "confirm-district": Asks.DISTRICT,
    "which-district": Asks.DISTRICT,
    "which-state": Asks.DISTRICT,
    "district-not-here": Asks.DISTRICT,
    "district-form": Asks.DISTRICT,
    "military": Asks.DISTRICT,
    "duplicate": Asks.TWICE,
    "too-long": Asks.WORDS,
    "story-long": Asks.WORDS,
}


def asks(waits: ToDo | None) -> Asks | None:
    """The question that settles a row; None for one that waits for nothing."""
    return _ASKS.get(waits.code, Asks.PERSON) if waits else None
