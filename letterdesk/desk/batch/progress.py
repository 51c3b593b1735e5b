"""How far a batch is on its whole way, from the first letter to the bound files."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Arrange, Order

_BINDING = {Arrange.BY_OFFICE: 0.15, Arrange.BY_PERSON: 0.1, Arrange.FILES: 0.3}
"""Time of one process to bind a letter and what goes with it, against making them; measured."""


@dataclass(frozen=True)
class Progress:
    done: int
    """Letters that are made and kept."""
    of: int
    seconds_left: float | None
    """Until the files are there. None until that can be told."""
    share: float = 0.0
    """Of the whole way, 0 to 1, as time goes."""
    binding: bool = False
    """Whether all letters are made, and are being put together."""


class StoppedError(UserError):
    """Somebody stopped the batch. ``progress`` is what is made, and kept."""

    def __init__(self, progress: Progress) -> None:
        done, total = f"{progress.done:,}", f"{progress.of:,}"
        super().__init__(
            sentence(QT_TRANSLATE_NOOP("core", "Stopped. {done} of {total} letters are made, and kept."), done=done, total=total),
            sentence(QT_TRANSLATE_NOOP("core", "To go on, run the same command with --resume.")),
        )  # fmt: skip
        self.progress = progress


def share_made(done: int, of: int, binding: float) -> float:
    """What share of the whole way is gone with ``done`` letters, ``binding`` being still ahead."""
    return done / max(1, of) / (1 + binding)


def binding_share(order: Order, jobs: int) -> float:
    """How long binding takes against making, where ``jobs`` processes work beside each other.

    A volume is bound by one of them (docs/decisions/0196-volumes-beside-each-other.md).
    """
    volumes = {
        Arrange.BY_OFFICE: 1 + order.cards + (order.envelope is not None),
        Arrange.BY_PERSON: 1,
        Arrange.FILES: jobs,
    }[order.arrange]
    return _BINDING[order.arrange] * jobs / max(1, min(jobs, volumes))


class Course:
    """Tells how far a batch of ``letters`` is, of which ``before`` were made by an earlier run."""

    def __init__(
        self, letters: int, before: int, binding: float, tell: Callable[[Progress], None]
    ) -> None:
        """``binding`` is how long binding takes, as a share of how long making takes."""
        self._letters, self._before, self._binding, self._tell = letters, before, binding, tell
        self._begun = time.monotonic()
        self._made_at: float | None = None
        self._pace: float | None = None
        """Seconds for each letter that is made."""

    def made(self, done: int) -> None:
        """``done`` letters are made, those of the earlier run with them."""
        if done > self._before:
            self._pace = (time.monotonic() - self._begun) / (done - self._before)
        share = share_made(done, self._letters, self._binding)
        left = self._letters * (1 + self._binding) - done
        self._tell(Progress(done, self._letters, self._pace and self._pace * left, share))

    def bound(self, count: int, of: int) -> None:
        """``count`` of all letters, cards and envelopes are bound: what 'of' counts."""
        now = time.monotonic()
        if self._made_at is None:
            self._made_at = now
        left = self._pace and self._pace * self._letters * self._binding
        if count:
            left = (now - self._made_at) / count * (of - count)
        share = (1 + self._binding * count / max(1, of)) / (1 + self._binding)
        self._tell(Progress(self._letters, self._letters, left, share, binding=True))
