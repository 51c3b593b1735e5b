"""One piece of work done beside the window, once."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from letterdesk.core.errors import UserError
from letterdesk.desk.side_thread import start_beside

T = TypeVar("T")
_LOOK_AGAIN = 20
"""Milliseconds between looks at whether the work is done."""


class Errand(QObject, Generic[T]):
    """Does ``work`` on a thread, then calls ``then`` with its result, or ``fail`` with its UserError.

    Any other error is raised in the window's thread. It ends with ``owner``: what comes out
    later is for nobody. ``work`` must hold no widget. A plain thread: one that still runs at
    exit does no harm.
    """

    def __init__(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        fail: Callable[[UserError], None],
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._then, self._fail = then, fail
        self.over = False
        self._job = _Job(work)
        self._thread = start_beside(self._job.run)
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def drop(self) -> None:
        """Nobody waits for it any more."""
        self.over = True
        self._timer.stop()

    def _look(self) -> None:
        if self._thread.is_alive():
            return
        self.drop()
        error = self._job.error
        if isinstance(error, UserError):
            self._fail(error)
        elif error is not None:
            raise error
        else:
            self._then(self._job.result.pop())


class _Job(Generic[T]):
    """What the thread holds: nothing of the window, which only its own thread may let go."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self.result: list[T] = []
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result.append(self._work())
        except Exception as error:  # noqa: BLE001 - handed over, and raised in the window's thread
            self.error = error
