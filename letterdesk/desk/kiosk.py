"""The kiosk's supervisor: keeps one session on the screen and the next one prepared behind it.

Every writer gets a process and a home of their own. When the session ends, whichever way, the
supervisor removes its home and shows the spare one, in which nobody has typed anything yet.
"""

import itertools
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.finished_letters import read_finished_letters
from letterdesk.core.kiosk import Says, Told
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.interrupts import Interrupts, noting_interrupts
from letterdesk.desk.kiosk_tally import KioskTally
from letterdesk.desk.pin import PinLock
from letterdesk.store.private_home import (
    choose_place,
    environment_in,
    make_home,
    place_for_homes,
    remove_home,
)

_MOST_FAILURES = 4
"""Sessions in a row that end before anybody can have used them, until we give up."""
_TOO_SOON_SECONDS = 3.0
_SILENCE_SECONDS = 60.0
"""Without a sign of life, after which a session counts as stuck and is ended."""
_TO_FINISH_SECONDS = 30.0
"""For a session that is over to hand its last pages to the printer, out of sight."""
_LOOK_EVERY_SECONDS = 0.5


_numbers = itertools.count()


class _Session:
    """One session's process and home. Its lines, and '' at its end, go to ``events``."""

    def __init__(
        self, command: Sequence[str], homes: Path, events: "queue.SimpleQueue[tuple[_Session, str]]"
    ) -> None:
        self.number = next(_numbers)
        """Tells writers apart, as long as the kiosk runs."""
        self.home = make_home(homes)
        self.ready = False
        self.since = self.heard = time.monotonic()
        """When it began, or was shown; and when it last said anything."""
        self.finish_by: float | None = None
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, and no shell
                command,
                env=environment_in(self.home),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl+C in the organiser's terminal is for us alone
            )
        except OSError:
            remove_home(self.home)
            raise
        self._listener = threading.Thread(target=self._listen, args=(events,), daemon=True)
        self._listener.start()

    def _listen(self, events: "queue.SimpleQueue[tuple[_Session, str]]") -> None:
        out = self._process.stdout
        assert out is not None  # noqa: S101 - for the type checker: it is a pipe
        with out:
            for line in out:
                events.put((self, line.decode(errors="replace").rstrip("\r\n")))
        events.put((self, ""))

    def tell(self, word: str) -> None:
        pipe = self._process.stdin
        with suppress(OSError, ValueError):  # it has ended meanwhile; its '' is on the way
            if pipe is not None:
                pipe.write(f"{word}\n".encode())
                pipe.flush()

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """Make sure that it has ended, and remove all it could write to."""
        pipe = self._process.stdin
        with suppress(OSError):
            if pipe is not None:
                pipe.close()  # which tells a session that we are gone
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(2)
        remove_home(self.home)


class Supervisor:
    """Runs sessions with ``command`` until somebody enters the organiser's PIN."""

    def __init__(
        self, command: Sequence[str], lock: PinLock, homes: Path, tally: KioskTally | None = None
    ) -> None:
        self._command = command
        self._tally = tally
        self._lock = lock
        self._homes = homes
        self._events: queue.SimpleQueue[tuple[_Session, str]] = queue.SimpleQueue()
        self._front: _Session | None = None
        self._spare: _Session | None = None
        self._leaving: list[_Session] = []
        self._failures = 0
        self._crashed = False
        self._no_spare = False
        """Whether a spare could not be started, and is to be tried again."""

    def run(self, interrupts: Interrupts) -> None:
        """Return once the PIN was right. Raises UserError when no session can be opened."""
        try:
            self._prepare()
            while not self._work():
                interrupts.check()
        finally:
            for session in (self._front, self._spare, *self._leaving):
                if session is not None:
                    session.end()

    def _work(self) -> bool:
        """Wait for one thing to happen and answer it; True when the kiosk is to end."""
        try:
            session, line = self._events.get(timeout=_LOOK_EVERY_SECONDS)
        except queue.Empty:
            self._look_after()
            return False
        self._look_after()
        session.heard = time.monotonic()
        word, _, rest = line.partition(" ")
        match word:
            case "":
                self._ended(session)
            case Says.READY:
                session.ready = True
                self._bring_next()
            case Says.SHOWN:
                self._prepare()
            case Says.OVER if session is self._front:
                self._failures = 0
                self._let_go(session)
            case Says.COUNT if self._tally is not None:
                if letters := read_finished_letters(rest):
                    self._tally.count(session.number, letters)
            case Says.LEAVE if session is self._front:
                wait = self._lock.try_pin(rest)
                if not wait:
                    return True
                session.tell(f"{Told.WRONG} {wait}")
        return False

    def _prepare(self) -> None:
        """Start a spare session. Where there is no room for its home, try again a little later.

        Whoever is writing meanwhile goes on.
        """
        self._no_spare = False
        if self._spare is not None:
            return
        try:
            self._spare = _Session(self._command, self._homes, self._events)
        except OSError:
            self._no_spare = True
            if self._front is None:
                self._count_failure()
            return
        if self._tally is not None:
            self._spare.tell(f"{Told.NIGHT} {self._tally.salt}")

    def _bring_next(self) -> None:
        """Put the spare on the screen, if nothing is there and it is ready."""
        if self._front is not None:
            return
        if self._spare is None:
            self._prepare()
        elif self._spare.ready:
            self._front, self._spare = self._spare, None
            self._front.since = time.monotonic()
            self._front.tell(Told.SHOW_AFTER_CRASH if self._crashed else Told.SHOW)
            self._crashed = False

    def _let_go(self, session: _Session) -> None:
        session.finish_by = time.monotonic() + _TO_FINISH_SECONDS
        self._leaving.append(session)
        self._front = None
        self._bring_next()

    def _ended(self, session: _Session) -> None:
        if session in self._leaving:
            self._leaving.remove(session)
            session.end()
            return
        # It ended without a word: a mistake of ours, or somebody ended it.
        if time.monotonic() - session.since < _TOO_SOON_SECONDS or not session.ready:
            self._count_failure()
        if session is self._front:
            self._front, self._crashed = None, True
        elif session is self._spare:
            self._spare = None
        self._bring_next()
        session.end()

    def _count_failure(self) -> None:
        self._failures += 1
        if self._failures >= _MOST_FAILURES:
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The kiosk’s window cannot be opened here.")),
                sentence(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Please check that the disk is not full, and start letterdesk without any words, to see whether its window opens.",
                    )
                ),
            )

    def _look_after(self) -> None:
        """End what is stuck. How it ended is then noticed like any other end."""
        if self._no_spare:
            self._prepare()
        now = time.monotonic()
        for session in (self._front, self._spare):
            if session is not None and now - session.heard > _SILENCE_SECONDS:
                session.kill()
        for session in self._leaving:
            if session.finish_by is not None and now > session.finish_by:
                session.kill()


def run_kiosk(
    command: Sequence[str],
    lock: PinLock,
    place: Path | None = None,
    tally: KioskTally | None = None,
) -> None:
    """Run the kiosk until the organiser's PIN ends it; ``command`` starts one session.

    Homes are made in ``place``, without one in memory if there is such a place. They are gone
    when this returns, whatever ends it: the PIN, Ctrl+C, a signal, an error. Letters that are
    printed or saved are counted in ``tally``; UserError at the end when some could not be.
    """
    try:
        with noting_interrupts() as interrupts, place_for_homes(place or choose_place()) as homes:
            Supervisor(command, lock, homes, tally).run(interrupts)
    finally:
        if tally is not None:
            tally.close()
