"""A batch in a process beside the window, which only asks now and then how it stands.

It is called off by letting go of a pipe, whose end the process hears: it ends the pieces it is
at, keeps them, and goes. A window that is closed or crashes lets go of the pipe as well, so all
are one thing. Even ended by force it loses no more than those pieces, for each is saved whole.
"""

import atexit
import os
import signal
import time
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
from letterdesk.desk.batch.finishing import BatchResult
from letterdesk.desk.batch.orders import Listing, Order
from letterdesk.desk.batch.pieces import LETTERS_AT_ONCE
from letterdesk.desk.batch.progress import Progress, StoppedError
from letterdesk.desk.batch.running import make_batch
from letterdesk.desk.side_thread import start_beside

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess


_PATIENCE = 25.0
"""Seconds that it has to end by itself; longer than its helpers have, for it waits for them."""
_YIELDING = 5
"""By how much it yields to others: while all cores are at work, the window comes first."""


@dataclass(frozen=True)
class Task:
    """What :func:`make_batch` takes; goes to the process as it is."""

    listing: Listing
    order: Order
    out: Path
    resume: bool = False
    overwrite: bool = False
    names: bool = False
    jobs: int = 0
    letters_at_once: int = LETTERS_AT_ONCE


News = Progress | BatchResult | UserError
"""How far it is; then, once and last, what was made or why nothing was."""


class BatchBeside:
    """Begins at once. Nothing here waits for the process, so a window goes on meanwhile."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.over = False
        """Whether the last news has been given out, or it has ended after it was called off."""
        self._lock = Lock()
        self._called_off_at: float | None = None
        self._process: SpawnProcess | None = None
        self._answers: Connection[object, News] | None = None
        self._held: Connection[object, object] | None = None
        self._failed = False
        # Handing over a list takes as long as the process takes to come up.
        self._starting = start_beside(self._start)

    def news(self) -> tuple[News, ...]:
        """What has come since the last time, oldest first.

        That it ended because it was called off is no news; that it was done even so is.
        """
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
        if self._called_off_at is not None:
            heard = [news for news in heard if not isinstance(news, UserError)]
            self._see_to_its_end(self._called_off_at)
        return tuple(heard)

    def call_off(self) -> None:
        """Have it stop. What it is at is finished and kept; ``over`` says when it has."""
        with self._lock:
            if self._called_off_at is None:
                self._called_off_at = time.monotonic()
                if self._held is not None:
                    self._held.close()

    def wait(self, seconds: float) -> bool:
        """Wait until the process is gone; False when that takes longer."""
        self._starting.join(seconds)
        if self._process is not None:
            self._process.join(seconds)
        return self._process is None or not self._process.is_alive()

    def _see_to_its_end(self, since: float) -> None:
        if self._process is None:
            self.over = not self._starting.is_alive()
        elif not self.over and time.monotonic() - since > _PATIENCE:
            self._process.kill()

    def _start(self) -> None:
        context = get_context("spawn")  # the window's threads and locks are not copied
        take_end, held = context.Pipe(duplex=False)
        answers, give = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(self.task, take_end, give))
        with self._lock:
            if self._called_off_at is not None:
                return
            try:
                process.start()
            except OSError:
                self._failed = True
                return
            # Python would wait for it when the window ends without having called it off.
            atexit.register(_end, ref(process), ref(held))
            self._process, self._answers, self._held = process, answers, held
        take_end.close()
        give.close()


def _end(process: "ref[SpawnProcess]", held: "ref[Connection[object, object]]") -> None:
    if (end := held()) is not None:
        end.close()
    if (left := process()) is not None:
        left.join(_PATIENCE)
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
    # Ctrl-C in a terminal is for the window, whose end is seen below.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_leave_with, args=(window,), daemon=True).start()
    with suppress(AttributeError, OSError):  # not on Windows
        os.nice(_YIELDING)  # and its helpers with it
    try:
        last: News = make_batch(
            task.listing,
            task.order,
            task.out,
            jobs=task.jobs,
            resume=task.resume,
            overwrite=task.overwrite,
            names=task.names,
            letters_at_once=task.letters_at_once,
            tell=answers.send,
        )
    except KeyboardInterrupt:  # before there was anything to keep
        return
    except UserError as error:
        if isinstance(error, StoppedError):
            with suppress(OSError):
                answers.send(error.progress)  # with what was ended meanwhile
        last = UserError(error.message, error.hint)  # whatever kind of it: this one can travel
    except Exception as error:  # noqa: BLE001 - no traceback on anybody's screen
        last = UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Something went wrong inside Letterdesk ({kind}), and the batch stopped."), kind=type(error).__name__),
            sentence(QT_TRANSLATE_NOOP("core", "Finished letters are kept. Please go on with the batch.")),
        )  # fmt: skip
    with suppress(OSError):
        answers.send(last)


def _leave_with(window: "Connection[object, object]") -> None:
    """Stop in order when the window lets go of its end of the pipe, however that comes about."""
    with suppress(EOFError, OSError):
        window.recv()
    signal.raise_signal(signal.SIGTERM)  # noted, and asked after where it can stop
    time.sleep(_PATIENCE)
    os._exit(1)
