"""A batch in a process beside the window, which only asks now and then how it stands.

The process may be ended at any moment, even by force: pieces are saved whole, and the next run
makes only what is missing (docs/decisions/0141). So calling off, closing the window and a crash
of the window are all one thing here: the process ends, and its helpers with it.
"""

import atexit
import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING
from weakref import ref

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Listing, Order
from letterdesk.desk.batch.pieces import LETTERS_AT_ONCE
from letterdesk.desk.batch.running import BatchResult, Progress, make_batch
from letterdesk.desk.side_thread import start_beside

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess


@dataclass(frozen=True)
class Task:
    """What :func:`make_batch` takes; goes to the process as it is."""

    listing: Listing
    order: Order
    out: Path
    resume: bool = False
    overwrite: bool = False
    jobs: int = 0
    letters_at_once: int = LETTERS_AT_ONCE


News = Progress | BatchResult | UserError
"""How far it is; then, once and last, what was made or why nothing was."""


class BatchBeside:
    """Begins at once. Nothing here waits for the process, so a window goes on meanwhile."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.over = False
        """Whether the last news has been given out, or it was called off."""
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._answers: Connection[object, News] | None = None
        self._failed = False
        # Handing over a list takes as long as the process takes to come up.
        self._starting = start_beside(self._start)

    def news(self) -> tuple[News, ...]:
        """What has come since the last time, oldest first."""
        heard: list[News] = []
        if self._failed:
            heard.append(_died())
        while not self.over and not self._failed and self._answers and self._answers.poll():
            try:
                heard.append(self._answers.recv())
            except (EOFError, OSError):
                heard.append(_died())
            self.over = not isinstance(heard[-1], Progress)
        self.over = self.over or self._failed
        return tuple(heard)

    def call_off(self) -> None:
        """End the process. What is finished is kept; helpers finish and keep what they are at."""
        self.over = True
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def wait(self, seconds: float) -> bool:
        """Wait until the process is gone; False when that takes longer."""
        self._starting.join(seconds)
        if self._process is not None:
            self._process.join(seconds)
        return self._process is None or not self._process.is_alive()

    def _start(self) -> None:
        context = get_context("spawn")  # the window's threads and locks are not copied
        take_end, self._held = context.Pipe(duplex=False)
        answers, give = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(self.task, take_end, give))
        with self._lock:
            if self.over:
                return
            try:
                process.start()
            except OSError:
                self._failed = True
                return
            # Python would wait for it when the window ends without having called it off.
            atexit.register(_end, ref(process))
            self._process, self._answers = process, answers
        take_end.close()
        give.close()


def _end(process: "ref[SpawnProcess]") -> None:
    if (left := process()) is not None:
        left.kill()


def _died() -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The work on the batch was ended from outside. Perhaps the memory is full.")),
        sentence(QT_TRANSLATE_NOOP("core", "Finished letters are kept. Please close other programs, and go on with the batch.")),
    )  # fmt: skip


# --- in the process ---------------------------------------------------------


def _work(
    task: Task, window: "Connection[object, object]", answers: "Connection[News, object]"
) -> None:
    # Ctrl-C in a terminal is for the window; its end is seen below.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_leave_with, args=(window,), daemon=True).start()
    try:
        last: News = make_batch(
            task.listing,
            task.order,
            task.out,
            jobs=task.jobs,
            resume=task.resume,
            overwrite=task.overwrite,
            letters_at_once=task.letters_at_once,
            tell=answers.send,
        )
    except UserError as error:
        last = UserError(error.message, error.hint)  # whatever kind of it: this one can travel
    except Exception as error:  # noqa: BLE001 - no traceback on anybody's screen
        last = UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Something went wrong inside Letterdesk ({kind}), and the batch stopped."), kind=type(error).__name__),
            sentence(QT_TRANSLATE_NOOP("core", "Finished letters are kept. Please go on with the batch.")),
        )  # fmt: skip
    with suppress(OSError):
        answers.send(last)


def _leave_with(window: "Connection[object, object]") -> None:
    """End this process when the window is gone, however it went: its end of the pipe is closed."""
    with suppress(EOFError, OSError):
        window.recv()
    os._exit(1)
