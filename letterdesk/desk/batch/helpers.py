"""Processes that work on a batch beside each other, one for each core.

Python's own pools leave their processes waiting for ever when the program is killed, for each
of them holds the other end of the queue too. Here each has two pipes of its own, and watches
this program: when it goes, however it goes, its helpers go at once, whatever they are at. Pipes,
not sockets: Letterdesk opens none (docs/decisions/0142-helpers-have-pipes-of-their-own.md).
"""

import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TypeVar, cast

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.batch.orders import Order
from letterdesk.desk.batch.tasks import Bench, Task
from letterdesk.desk.interrupts import Interrupts, deaf_children, go_with_parent

_PATIENCE = 20.0
"""Seconds that a helper has to finish what it is at, when the work is called off."""
_LOOK_EVERY = 0.2
"""Seconds between two questions whether somebody wants the work to stop."""

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where helpers work, and on what."""

    order: Order
    work: Path
    directory: Path
    """The file of the directory: all look the same one up, even while it is being updated."""


@dataclass(frozen=True)
class _Failure:
    """A UserError on its way from a helper."""

    message: Sentence
    hint: Sentence
    wrong_input: bool


@dataclass(frozen=True)
class _Done:
    result: Any


@dataclass(frozen=True)
class _Step:
    """Told on the way through a long task."""

    count: int


_Answer = _Done | _Failure | _Step


@dataclass
class _Helper:
    process: BaseProcess
    tasks: "Connection[Task[Any], object]"
    answers: "Connection[object, _Answer]"
    task: Task[Any] | None = None
    number: int = 0
    """Of the task, among those that are given with it."""


class Helpers:
    """Up to ``jobs`` processes, started when there is work for them. Used in a ``with``."""

    def __init__(self, place: Place, jobs: int, interrupts: Interrupts) -> None:
        self._place, self._jobs, self._interrupts = place, jobs, interrupts
        self._all: list[_Helper] = []

    def __enter__(self) -> "Helpers":
        return self

    def __exit__(self, *_: object) -> None:
        """Whatever is left early: work that is kept is finished first."""
        _stop(self._all)

    def do_all(
        self, tasks: Sequence[Task[T]], hear: Callable[[int, int], None] = lambda _, __: None
    ) -> Iterator[tuple[int, T]]:
        """Have every task done; give each one's place in ``tasks``, with its result, when it is.

        ``hear`` gets a task's place and what the task tells of itself meanwhile.
        Raises the UserError that a helper met, and KeyboardInterrupt when one came.
        """
        waiting = deque(enumerate(tasks))
        fallen: set[int] = set()
        for helper in self._all:
            _give(helper, waiting)
        while True:
            self._interrupts.check()
            if waiting and len(self._all) < self._jobs:
                self._all.append(_start(self._place))
                _give(self._all[-1], waiting)
                continue
            at_work = {helper.answers: helper for helper in self._all if helper.task}
            if not at_work:
                return
            for ready in wait(list(at_work), _LOOK_EVERY):
                helper = at_work[cast("Connection[object, _Answer]", ready)]
                task, number = cast("Task[T]", helper.task), helper.number
                answer = _answer(helper)
                if isinstance(answer, _Failure):
                    raise UserError(answer.message, answer.hint, wrong_input=answer.wrong_input)
                if isinstance(answer, _Step):
                    hear(number, answer.count)
                    continue
                if answer is None:  # ended from outside: another takes its place
                    if number in fallen:
                        raise _too_little(
                            sentence(QT_TRANSLATE_NOOP("core", "A part of the work was ended from outside, twice. Perhaps the memory is full.")),
                        )  # fmt: skip
                    fallen.add(number)
                    waiting.appendleft((number, task))
                    self._all.remove(helper)
                    _stop([helper])
                    continue
                _give(helper, waiting)
                yield number, answer.result


def _answer(helper: _Helper) -> _Answer | None:
    try:
        return helper.answers.recv()
    except (EOFError, OSError):
        return None


def _give(helper: _Helper, waiting: "deque[tuple[int, Task[Any]]]") -> None:
    helper.number, helper.task = waiting.popleft() if waiting else (0, None)
    if helper.task:
        with suppress(OSError):  # it is gone: its pipe's end says so to whoever waits for it
            helper.tasks.send(helper.task)


def _start(place: Place) -> _Helper:
    # Started afresh, not forked: the window's threads and locks are not copied.
    context = get_context("spawn")
    take_tasks, tasks = context.Pipe(duplex=False)
    answers, give_answers = context.Pipe(duplex=False)
    process = context.Process(target=_help, args=(place, take_tasks, give_answers), daemon=True)
    _start_tracker()
    try:
        with deaf_children():  # they must finish what they are at
            process.start()
    except OSError:
        raise _too_little(
            sentence(QT_TRANSLATE_NOOP("core", "The system starts no further program for the work. Perhaps the memory is full.")),
        ) from None  # fmt: skip
    take_tasks.close()
    give_answers.close()
    return _Helper(process, tasks, answers)


def _start_tracker() -> None:
    """The process that a first spawn brings along; made then, it has Ctrl-C heard half way."""
    if sys.platform != "win32":
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()


def _stop(helpers: Sequence[_Helper]) -> None:
    for helper in helpers:
        helper.tasks.close()
        if helper.task and not helper.task.kept:
            helper.process.terminate()
    for helper in helpers:
        helper.process.join(_PATIENCE)
        if helper.process.is_alive():
            helper.process.terminate()
            helper.process.join()
        helper.answers.close()
        helper.process.close()


def _too_little(message: Sentence) -> UserError:
    return UserError(
        message,
        sentence(QT_TRANSLATE_NOOP("core", "Finished letters are kept. Please close other programs, and run the same command with --resume --jobs 1.")),
    )  # fmt: skip


# --- in the helper ----------------------------------------------------------


def _help(
    place: Place,
    tasks: "Connection[object, Task[Any]]",
    answers: "Connection[_Answer, object]",
) -> None:
    from letterdesk.store.directory import open_directory
    from letterdesk.store.packs import find_campaign

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows nothing has held it back
    go_with_parent()
    with suppress(EOFError, OSError):  # the program is gone, or has no more to do
        try:
            campaign = find_campaign(place.order.campaign)
            with open_directory(place.directory, with_corrections=True) as directory:
                bench = Bench(
                    place.order,
                    place.work,
                    campaign,
                    directory,
                    lambda count: answers.send(_Step(count)),
                )
                while True:
                    answers.send(_Done(tasks.recv().do(bench)))
        except UserError as error:
            answers.send(_Failure(error.message, error.hint, error.wrong_input))
