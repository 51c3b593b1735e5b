"""A sign-up list: people who want letters written, as rows of a table, and what each becomes.

A row is written for, or it is to do: some question about it is open. Nothing is guessed and
nothing dropped, so written and to do together are always all rows.
"""

from dataclasses import dataclass

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
