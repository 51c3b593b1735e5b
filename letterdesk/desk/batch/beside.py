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
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Listing, Order
from letterdesk.desk.batch.pieces import LETTERS_AT_ONCE
from letterdesk.desk.batch.running import BatchResult, Progress, make_batch

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
        self._news: SimpleQueue[News] = SimpleQueue()
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._called_off = False
        # Handing over a list takes as long as the process takes to come up.
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def news(self) -> tuple[News, ...]:
        """What has come since the last time, oldest first."""
        heard: list[News] = []
        with suppress(Empty):
            while not self.over:
                heard.append(self._news.get_nowait())
                self.over = not isinstance(heard[-1], Progress)
        return tuple(heard)

    def call_off(self) -> None:
        """End the process. What is finished is kept; helpers finish and keep what they are at."""
        self.over = True
        with self._lock:
            self._called_off = True
            if self._process is not None:
                self._process.kill()

    def wait(self, seconds: float) -> bool:
        """Wait until nothing of it is at work any more; False when that takes longer."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        context = get_context("spawn")  # the window's threads and locks are not copied
        take_end, _held = context.Pipe(duplex=False)
        answers, give = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(self.task, take_end, give))
        with self._lock:
            if self._called_off:
                return
            try:
                process.start()
            except OSError:
                self._news.put(_died())
                return
            self._process = process
        # Python would wait for it when the window ends without having called it off.
        atexit.register(process.kill)
        take_end.close()
        give.close()
        last: News = _died()
        with suppress(EOFError, OSError):
            while isinstance(last := answers.recv(), Progress):
                self._news.put(last)
        if isinstance(last, Progress):  # the pipe ended before the work did
            last = _died()
        process.join()
        atexit.unregister(process.kill)
        with self._lock:
            self._process = None
            process.close()
        self._news.put(last)


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
