"""What the window asks of updating: read files, show what would change, install or leave it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from letterdesk.core.wording import Sentence


@dataclass(frozen=True)
class Changes:
    """What changes in one respect: 'Members in and out', and a line for each."""

    heading: Sentence
    lines: tuple[Sentence, ...]


class Update(Protocol):
    """A newer directory that has been read and checked, and is not installed yet."""

    @property
    def about(self) -> Sentence:
        """What it is: 'Directory as of September 1, 2026, 119th Congress.'"""

    @property
    def changes(self) -> Sequence[Changes]:
        """Nothing when it holds the same as the one installed."""

    def install(self) -> Sentence:
        """Install it beside the old one, and say how to go back. Raises UserError."""

    def cancel(self) -> None:
        """Let it go. What is installed stays as it is."""


@dataclass(frozen=True)
class WayBack:
    """The directory that was in use before the one that is."""

    as_of: date
    congress: int
    go: Callable[[], None]
    """Set it in use again. Raises UserError when that cannot be done; nothing is changed then."""


ReadUpdate = Callable[[Sequence[Path]], Update]
"""Read and check files somebody chose. Raises UserError for what is damaged or foreign."""
