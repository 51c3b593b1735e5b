"""Planning a letter night: how much of everything a room of writers needs, and how long it takes.

Figures are those of organisers who hold such nights (one printer for about fifteen writers,
ten minutes on the issue, about fifteen minutes a letter); what is only a guess says so here.
"""

import math
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

MOST_WRITERS = 1000
WRITERS_TO_A_PRINTER = 15
LETTERS_EACH = 3
"""Two senators and one representative."""
MINUTES_TO_A_LETTER = 15

_SPARE = 0.1
"""A letter in ten is begun again, as is an envelope."""
_CALLERS = 1 / 3
"""Guess: one in three also calls."""
_LARGE_PRINT = 0.1
"""Guess: one in ten reads large print more easily."""


@dataclass(frozen=True)
class NightPlan:
    """What ``writers`` people need who write ``letters_each`` letters. All are counts."""

    writers: int
    letters_each: int = LETTERS_EACH

    @property
    def letters(self) -> int:
        return self.writers * self.letters_each

    @property
    def stamps(self) -> int:
        return self.letters

    @property
    def envelopes(self) -> int:
        return with_spare(self.letters)

    @property
    def pens(self) -> int:
        return with_spare(self.writers)

    @property
    def printers(self) -> int:
        return share_of(self.writers, 1 / WRITERS_TO_A_PRINTER)

    @property
    def helpers(self) -> int:
        """One for each printer, and one at the door."""
        return self.printers + 1

    @property
    def table_sheets(self) -> int:
        """Neighbours share one."""
        return share_of(self.writers, 1 / 2)

    @property
    def cards(self) -> int:
        """Copies of each call card."""
        return share_of(self.writers, _CALLERS)

    @property
    def large_print_sets(self) -> int:
        return share_of(self.writers, _LARGE_PRINT)

    @property
    def steps(self) -> tuple["Step", ...]:
        """The evening, in its order."""
        return (
            Step("welcome", 15),
            Step("issue", 10),
            Step("write", MINUTES_TO_A_LETTER * self.letters_each),
            Step("check", 15),
            Step("thank", 10),
        )

    @property
    def minutes(self) -> int:
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True)
class Step:
    key: str
    minutes: int


def plan_night(writers: int, letters_each: int = LETTERS_EACH) -> NightPlan:
    """Plan for that many writers. Raises UserError for a number that is no letter night."""
    if not 1 <= writers <= MOST_WRITERS:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "Please plan for 1 to {most} writers."),
                most=MOST_WRITERS,
            ),
            wrong_input=True,
        )
    return NightPlan(writers, letters_each)


def with_spare(count: int) -> int:
    """``count`` and one for each ten of them, rounded up."""
    return count + math.ceil(count * _SPARE)


def share_of(count: int, share: float) -> int:
    """A share of ``count``, rounded up: never none."""
    return max(1, math.ceil(round(count * share, 6)))
