"""The writers of a kiosk in a letter night's tally, each once, whatever becomes of a session."""

import queue
import threading
from collections.abc import Mapping
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.finished_letters import FinishedLetters
from letterdesk.core.tally import Kind, Line, Station, count
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.tallies import change_own_tally, holds_salt, night_salt

_AGAIN_SECONDS = 5.0
"""After which a folder that could not be written, such as a stick that is out, is tried again."""
_LAST_SECONDS = 10.0
"""For what still waits when the kiosk ends."""

Counted = Mapping[str, Position]
"""What was counted for one writer: offices, and for which side the letter to each was."""


class KioskTally:
    """Counts on a thread of its own: a slow stick or shared folder holds up no writer."""

    def __init__(self, folder: Path, campaign: str) -> None:
        """Raises UserError when the folder cannot be used."""
        self._folder, self._campaign = folder, campaign
        self._salt_name, salt = night_salt(folder)
        self.salt = salt.hex()
        """Under which sessions are to sign letters."""
        self._counted: dict[int, Counted] = {}
        self._waiting: queue.SimpleQueue[tuple[int, FinishedLetters] | None] = queue.SimpleQueue()
        self._lost = False
        self._ending = threading.Event()
        self._counter = threading.Thread(target=self._count_all, daemon=True)
        self._counter.start()

    def count(self, writer: int, letters: FinishedLetters) -> None:
        """Count a writer's letters, soon. Told again, or told a change, it counts no letter twice."""
        self._waiting.put((writer, letters))

    def close(self) -> None:
        """Count what still waits. Raises UserError when that cannot be done."""
        self._waiting.put(None)
        self._ending.set()
        self._counter.join(_LAST_SECONDS)
        if self._lost or self._counter.is_alive():
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The letters of the last writers could not be counted in {folder}."), folder=self._folder),
                sentence(QT_TRANSLATE_NOOP("core", "Please count them by hand. Letters that were printed or saved are not touched by this.")),
            )  # fmt: skip

    def _count_all(self) -> None:
        while (waits := self._waiting.get()) is not None:
            while not self._count(*waits):
                if self._ending.wait(_AGAIN_SECONDS):
                    self._lost |= not self._count(*waits)  # tried for the last time
                    break

    def _count(self, writer: int, letters: FinishedLetters) -> bool:
        before = self._counted.get(writer, {})

        def change(station: Station) -> Station:
            return recount(station, self._campaign, self._salt_name, before, letters)

        try:
            if not holds_salt(self._folder, self._salt_name):
                return False
            change_own_tally(self._folder, change)
        except (UserError, OSError):
            return False
        self._counted[writer] = {**before, **dict.fromkeys(letters.offices, letters.position)}
        return True


def recount(
    station: Station, campaign: str, salt_name: str, before: Counted, letters: FinishedLetters
) -> Station:
    """A station with a writer's letters in it, of whom ``before`` is what it counted already.

    A letter to an office counts once; for the other side now, it is counted there instead.
    """
    for office in letters.offices:
        counted = before.get(office)
        if counted is letters.position:
            continue
        if counted is not None:
            station = _take_back(station, Line(campaign, Kind.LETTERS, office, counted))
        station = count(station, Line(campaign, Kind.LETTERS, office, letters.position), 1)
    if before:
        return station
    station = count(station, Line(campaign, Kind.WRITERS), 1)
    if letters.signature is None:
        return station
    return station.with_letter((campaign, salt_name), letters.signature)


def _take_back(station: Station, line: Line) -> Station:
    """One less, unless the organiser has taken it back already."""
    known = station.counts.get(line)
    return count(station, line, -1) if known and known.number else station
