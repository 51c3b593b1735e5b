"""What is wrong with a campaign, said so that its author can mend it."""

from dataclasses import dataclass
from enum import StrEnum

from letterdesk.core.wording import NOTHING, Sentence


class Severity(StrEnum):
    ERROR = "error"
    """The campaign cannot be used, or would do harm."""
    WARNING = "warning"
    """It can be used, and would be better otherwise."""


@dataclass(frozen=True)
class Flaw:
    """One thing to mend in a campaign's files."""

    severity: Severity
    code: str
    file: str
    """Inside the pack: 'en/guide.toml'."""
    what: Sentence
    hint: Sentence = NOTHING
    """What to do about it."""
    line: int = 0
    """0 where it cannot be told, or the file as a whole is meant."""
    at: tuple[str | int, ...] = ()
    """Where the value is in a TOML file, from which the line can be found: ('points', 3, 'label')."""
    near: str = ""
    """Words of another text near which the flaw lies, from which the line can be found."""
