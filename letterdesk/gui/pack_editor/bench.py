"""Work that would hold up typing, done beside the window; only the newest of a kind counts."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer

from letterdesk.core.errors import UserError
from letterdesk.desk.side_thread import start_beside

_LOOK_AGAIN = 20
"""Milliseconds between looks at whether the work is done."""
_TURN = 0.0005
"""Seconds after which Python lets the window have a turn while something is worked on; its
own five milliseconds, several times for each key, can be felt."""
_USUAL_TURN = sys.getswitchinterval()


class Kind(IntEnum):
    """What can be asked for; the first is the most urgent."""

    PREVIEW = 0
    BUILD = 1
    CHECK = 2


Work = Callable[[Callable[[], bool]], Any]
"""Takes a function that says whether the result is still wanted."""


@dataclass
class _Job:
    kind: Kind
    work: Work
    then: Callable[[Any], None]
    unwanted: Event
    result: Any = None
    thread: Thread | None = None

    def run(self) -> None:
        try:
            self.result = self.work(lambda: not self.unwanted.is_set())
        except Exception as error:  # noqa: BLE001 - handed over, and raised in the window's thread
            self.result = error


class Bench(QObject):
    """One piece of work at a time. A plain thread: one that still runs at exit does no harm."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[Kind, _Job] = {}
        self._running: _Job | None = None
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)

    def ask(self, kind: Kind, work: Work, then: Callable[[Any], None]) -> None:
        """Have ``work`` done; ``then`` gets its result, or the UserError that it raised.

        What was asked of this kind before is dropped. Less urgent work is put off, and
        done anew afterwards.
        """
        job = _Job(kind, work, then, Event())
        running = self._running
        if running is not None and running.kind >= kind and not running.unwanted.is_set():
            running.unwanted.set()
            if running.kind > kind:
                again = _Job(running.kind, running.work, running.then, Event())
                self._waiting.setdefault(running.kind, again)
        self._waiting[kind] = job
        self._begin_next()

    def drop(self, kind: Kind) -> None:
        """Nobody waits for this any more."""
        self._waiting.pop(kind, None)
        if self._running is not None and self._running.kind is kind:
            self._running.unwanted.set()

    def busy_with(self, kind: Kind) -> bool:
        running = self._running
        return kind in self._waiting or (
            running is not None and running.kind is kind and not running.unwanted.is_set()
        )

    @property
    def busy(self) -> bool:
        return self._running is not None or bool(self._waiting)

    def stop(self) -> None:
        """Drop everything, and wait for what runs: a check ends at once, a letter in a moment."""
        for kind in Kind:
            self.drop(kind)
        if self._running is not None and self._running.thread is not None:
            self._running.thread.join()
        self._running = None
        self._timer.stop()
        sys.setswitchinterval(_USUAL_TURN)

    def _begin_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        job = self._running = self._waiting.pop(min(self._waiting))
        sys.setswitchinterval(_TURN)
        job.thread = start_beside(job.run)
        self._timer.start()

    def _look(self) -> None:
        job = self._running
        if job is None or job.thread is None or job.thread.is_alive():
            return
        self._running = None
        self._timer.stop()
        sys.setswitchinterval(_USUAL_TURN)
        self._begin_next()
        if job.unwanted.is_set():
            return
        if isinstance(job.result, Exception) and not isinstance(job.result, UserError):
            raise job.result
        job.then(job.result)
