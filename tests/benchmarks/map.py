"""How soon the district map of a large state is painted, and how smoothly it moves."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.measuring import Result, run_child

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from letterdesk.gui.district_map import DistrictMap

STATES = ("AK", "CA", "TX")
"""The three with the most points in their outlines; all districts are candidates."""


def time_map(folder: Path) -> Result:
    """The slowest state's first paint at 800 x 600, and its median repaint while dragged."""
    took = json.loads(run_child(["-m", "tests.benchmarks.map"], folder)[1])
    slowest = max(took, key=lambda state: took[state]["paint"])
    return Result(
        "map of the largest state painted",
        took[slowest]["paint"],
        "ms",
        50,
        "median of 9 whole paints at 800 x 600, offscreen, every district a candidate",
        {f"{state}_{name}_ms": round(ms, 1) for state in took for name, ms in took[state].items()},
    )


def time_dragging(folder: Path) -> Result:
    """The same maps while the mouse drags them: one frame of a 60 Hz screen is 16.7 ms."""
    took = json.loads(run_child(["-m", "tests.benchmarks.map"], folder)[1])
    return Result(
        "map moved by a drag",
        max(times["drag"] for times in took.values()),
        "ms a frame",
        16,
        "median of 40 steps across 400 pixels, the slowest state",
    )


def measure() -> dict[str, dict[str, float]]:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from letterdesk import desk
    from letterdesk.core.members import seat_name
    from letterdesk.gui.district_map import DistrictMap
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.style import dress
    from letterdesk.store.directory import open_directory

    keep_none_alive()
    app = QApplication([])
    dress(app)
    took: dict[str, dict[str, float]] = {}
    with open_directory() as directory:
        for state in STATES:
            drawn = desk.state_map(directory, "", state)
            names = {number: seat_name(state, number) for number in drawn.districts}
            shown = DistrictMap(drawn, names)
            shown.resize(800, 600)
            shown.show()
            app.processEvents()
            paints, frames = [], []
            for _ in range(9):
                shown.forget_picture()
                paints.append(_timed(shown.repaint))
            QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
            for step in range(40):
                to = QPoint(200 + 10 * step, 300)
                frames.append(_timed(partial(_move, shown, to)))
            QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
            took[state] = {"paint": statistics.median(paints), "drag": statistics.median(frames)}
    return took


def _move(shown: "DistrictMap", to: "QPoint") -> None:
    from PySide6.QtTest import QTest

    QTest.mouseMove(shown, to)
    shown.repaint()


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
