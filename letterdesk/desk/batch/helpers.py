"""Processes that make pieces beside each other, one for each core.

Python's own pools leave their processes waiting for ever when the program is killed, for each
of them holds the other end of the queue too. Here each has two pipes of its own: when this
program goes, however it goes, its helpers read the end of theirs and go as well. Pipes, not
sockets: Letterdesk opens none (docs/decisions/0142-helpers-have-pipes-of-their-own.md).
"""

import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.batch.orders import Order
from letterdesk.desk.batch.pieces import Chunk

_PATIENCE = 20.0
"""Seconds that a helper has to finish what it is at, when the work is called off."""


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


_Answer = str | _Failure
"""The key of the piece that was saved, or what kept it from being made."""


@dataclass
class _Helper:
    process: BaseProcess
    tasks: "Connection[Chunk, object]"
    answers: "Connection[object, _Answer]"
    chunk: Chunk | None = None


def make_all(chunks: Sequence[Chunk], place: Place, jobs: int) -> Iterator[Chunk]:
    """Have every chunk made by ``jobs`` processes; give each when its piece has been saved.

    Raises the UserError that a helper met. When this is left early, the helpers finish what
    they are at: finished work is kept.
    """
    waiting = deque(chunks)
    fallen: set[str] = set()
    helpers: list[_Helper] = []
    try:
        for _ in range(min(jobs, len(chunks))):
            helpers += (_start(place, waiting),)
        while at_work := {h.answers: h for h in helpers if h.chunk}:
            for ready in wait(list(at_work)):
                helper = at_work[cast("Connection[object, _Answer]", ready)]
                chunk, answer = cast(Chunk, helper.chunk), _answer(helper)
                if isinstance(answer, _Failure):
                    raise UserError(answer.message, answer.hint, wrong_input=answer.wrong_input)
                if answer is None:  # ended from outside: another takes its place
                    if chunk.key in fallen:
                        raise _died()
                    fallen.add(chunk.key)
                    waiting.appendleft(chunk)
                    helpers.remove(helper)
                    _stop([helper])
                    helpers += (_start(place, waiting),)
                    continue
                _give(helper, waiting)
                yield chunk
    finally:
        _stop(helpers)


def _answer(helper: _Helper) -> "_Answer | None":
    try:
        return helper.answers.recv()
    except (EOFError, OSError):
        return None


def _give(helper: _Helper, waiting: deque[Chunk]) -> None:
    helper.chunk = waiting.popleft() if waiting else None
    if helper.chunk:
        with suppress(OSError):  # it is gone: its pipe's end says so to whoever waits for it
            helper.tasks.send(helper.chunk)


def _start(place: Place, waiting: deque[Chunk]) -> _Helper:
    # Started afresh, not forked: the window's threads and locks are not copied.
    context = get_context("spawn")
    take_tasks, tasks = context.Pipe(duplex=False)
    answers, give_answers = context.Pipe(duplex=False)
    process = context.Process(target=_help, args=(place, take_tasks, give_answers), daemon=True)
    with _deaf_to_interrupts():
        process.start()
    take_tasks.close()
    give_answers.close()
    helper = _Helper(process, tasks, answers)
    _give(helper, waiting)
    return helper


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl-C goes to all processes of a terminal; helpers must finish what they are at."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _stop(helpers: Sequence[_Helper]) -> None:
    for helper in helpers:
        helper.tasks.close()
    for helper in helpers:
        helper.process.join(_PATIENCE)
        if helper.process.is_alive():
            helper.process.terminate()
            helper.process.join()
        helper.answers.close()
        helper.process.close()


def _died() -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "A part of the work was ended from outside, twice. Perhaps the memory is full.")),
        sentence(QT_TRANSLATE_NOOP("core", "Finished letters are kept. Please close other programs, and run the same command with --resume --jobs 1.")),
    )  # fmt: skip


# --- in the helper ----------------------------------------------------------


def _help(
    place: Place,
    tasks: "Connection[object, Chunk]",
    answers: "Connection[_Answer, object]",
) -> None:
    from letterdesk.desk.batch.making import make_piece
    from letterdesk.desk.batch.pieces import pack
    from letterdesk.store.directory import open_directory
    from letterdesk.store.packs import find_campaign
    from letterdesk.store.work_folder import save_piece

    with suppress(EOFError, OSError):  # the program is gone, or has no more to do
        try:
            campaign = find_campaign(place.order.campaign)
            with open_directory(place.directory, with_corrections=True) as directory:
                while True:
                    chunk = tasks.recv()
                    piece = make_piece(chunk.writers, place.order, campaign, directory)
                    save_piece(place.work / f"{chunk.key}.piece", pack(piece))
                    answers.send(chunk.key)
        except UserError as error:
            answers.send(_Failure(error.message, error.hint, error.wrong_input))
